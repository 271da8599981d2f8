import type { CslItem } from './csl-items.ts';

/** The formats in which a bibliography is given. */
export const BIBLIOGRAPHY_FORMATS = {
  csl: { name: 'CSL-JSON', extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
  bibtex: { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex' },
  ris: { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems' },
} as const;
export type BibliographyFormat = keyof typeof BIBLIOGRAPHY_FORMATS;

/** Items as the text of a file. Citation.js is loaded only when BibTeX or RIS is asked for. */
export async function writeBibliography(items: readonly CslItem[], format: BibliographyFormat): Promise<string> {
  if (format === 'csl') return `${JSON.stringify(items, null, 2)}\n`;
  const [{ Cite, plugins }] = await Promise.all([
    import('@citation-js/core'),
    format === 'bibtex' ? import('@citation-js/plugin-bibtex') : import('@citation-js/plugin-ris'),
  ]);
  if (format === 'bibtex') {
    // Our ids are the keys, so that a text and its bibliography agree; letters stay what they are, as every BibTeX of today reads.
    const config = plugins.config.get('@bibtex').format;
    [config.useIdAsLabel, config.asciiOnly] = [true, false];
  }
  const written = format === 'bibtex' ? items.map(forLatex) : items;
  const text = new Cite(written, { generateGraph: false }).format(format);
  // Not the spaces: RIS ends an item with `ER  - `.
  return `${(format === 'ris' ? wholeRis(text, items) : text).replace(/\n+$/, '')}\n`;
}

/** The signs that LaTeX takes for commands, marked as letters; the package does so only where it spells every letter in ASCII. */
function forLatex(item: CslItem): CslItem {
  // A tilde alone would be a space.
  const escaped = (text: string): string => text.replace(/[&%$#_]/g, '\\$&').replaceAll('~', '\\textasciitilde{}');
  const publisher = item['container-title'];
  return {
    ...item,
    title: escaped(item.title),
    ...(publisher !== undefined && { 'container-title': escaped(publisher) }),
  };
}

/**
 * RIS with every value on one line and the whole date. The package breaks lines after 70 letters, wherever that falls, and readers join
 * them with a space: addresses would no longer lead anywhere. Of most kinds it writes the year alone.
 */
function wholeRis(text: string, items: readonly CslItem[]): string {
  const dates = new Map(items.map(({ id, issued }) => [id, issued?.['date-parts']?.[0] ?? []]));
  return text.replace(/^TY {2}- .*?^ER {2}- /gms, (item) => {
    const lines = unfolded(item).filter((line) => !line.startsWith('DA  - '));
    const id = lines.find((line) => line.startsWith('ID  - '))?.slice(6) ?? '';
    const date = dates.get(id) ?? [];
    return lines.flatMap((line) => [line, ...(line.startsWith('PY  - ') ? wholeDate(date) : [])]).join('\n');
  });
}

function unfolded(item: string): string[] {
  const lines: string[] = [];
  for (const line of item.split('\n')) {
    if (/^[A-Z][A-Z0-9] {2}- /.test(line) || lines.length === 0) lines.push(line);
    else lines[lines.length - 1] += line;
  }
  return lines;
}

function wholeDate(date: readonly number[]): string[] {
  return date.length > 1 ? [`DA  - ${date.map(twoDigits).join('/')}${'/'.repeat(3 - date.length)}/`] : [];
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
