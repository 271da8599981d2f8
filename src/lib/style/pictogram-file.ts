import { pictogramPaths, type Pictogram } from './pictograms.ts';

/** A pictogram as an SVG file, in the colour of the text around it. */
export function pictogramFile(name: Pictogram): string {
  const parts = pictogramPaths(name).map(({ d, width }) =>
    width > 0
      ? `<path d="${d}" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linejoin="round"/>`
      : `<path d="${d}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -12 24 24" width="24" height="24" fill="currentColor">${parts.join('')}</svg>\n`;
}
