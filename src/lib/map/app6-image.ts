import type { StyleImageSource } from 'maplibre-gl';

/** CSS pixels: milsymbol's measure, the frame of a unit is about 1.5 times as wide. */
const SIZE = 18;

/** Draws an APP-6 symbol, with the rating of its source and information in amplifier J. The library comes only when the first is asked for. */
export async function drawApp6(
  { sidc, rating }: { readonly sidc: string; readonly rating: string },
  pixelRatio: number,
): Promise<StyleImageSource | undefined> {
  // Its typings name exports that the module does not have: only the default is there.
  const { default: milsymbol } = await import('milsymbol');
  const symbol = new milsymbol.Symbol(sidc, { size: SIZE, ...(rating && { evaluationRating: rating }) });
  const canvas = symbol.asCanvas(pixelRatio);
  const picture = canvas.getContext('2d');
  // A code that means nothing is drawn by the library as a question mark, which is what it is.
  return picture?.getImageData(0, 0, canvas.width, canvas.height);
}
