import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';

/** How far each letter advances in the fonts of the map, so that names can be laid out before the fonts come, and in Node. */
const FONTS = {
  regular: ['dateline-sans-regular'],
  bold: ['dateline-sans-semibold'],
  serif: ['source-serif-latin-italic', 'source-serif-cyrillic-italic'],
} as const;
const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Runs of neighbouring code points: the first, and the advance of each in thousandths of an em. */
function runsOf(files: readonly string[]): [first: number, advances: number[]][] {
  const advances = new Map<number, number>();
  for (const file of files) {
    const font = create(readFileSync(root(`static/fonts/${file}.woff2`)));
    for (const code of font.characterSet)
      advances.set(code, Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm));
  }
  const runs: [number, number[]][] = [];
  for (const [code, advance] of [...advances].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1].length === code) last[1].push(advance);
    else runs.push([code, [advance]]);
  }
  return runs;
}

const table = Object.fromEntries(Object.entries(FONTS).map(([name, files]) => [name, runsOf(files)]));
const rows = Object.entries(table).map(([name, runs]) => `  "${name}": ${JSON.stringify(runs)}`);
writeFileSync(root('src/lib/style/font-widths.json'), `{\n${rows.join(',\n')}\n}\n`);
