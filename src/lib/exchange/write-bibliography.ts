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
  const escaped = (text: string): string => text.replace(/[&%$#_]/g, '\\$&');
  const publisher = item['container-title'];
  return {
    ...item,
    title: escaped(item.title),
    ...(publisher !== undefined && { 'container-title': escaped(publisher) }),
  };
}

/**
 * RIS with every value on one line and the full date. The package breaks lines after 70 letters, wherever that falls, and readers join
 * them with a space: addresses would no longer lead anywhere. It writes the year alone.
 */
function wholeRis(text: string, items: readonly CslItem[]): string {
  const dates = new Map(items.map(({ id, issued }) => [id, issued?.['date-parts']?.[0] ?? []]));
  const lines: string[] = [];
  let id = '';
  for (const line of text.split('\n')) {
    const isField = /^[A-Z][A-Z0-9] {2}- /.test(line);
    if (!isField && line !== '' && lines.length > 0) lines[lines.length - 1] += line;
    else lines.push(line);
    if (line.startsWith('ID  - ')) id = line.slice(6);
    const date = dates.get(id) ?? [];
    if (line.startsWith('PY  - ') && date.length > 1)
      lines.push(`DA  - ${date.map(twoDigits).join('/')}${'/'.repeat(3 - date.length)}/`);
  }
  return lines.join('\n');
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
