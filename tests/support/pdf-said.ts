import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether programs are installed. All of those asked for take `-v` or `--version`. */
export const hasTools = (...tools: readonly string[]): boolean =>
  tools.every((tool) => spawnSync(tool, ['--version']).error === undefined);

export const runTool = (tool: string, ...args: string[]): string => execFileSync(tool, args, { encoding: 'utf8' });

/** The text of a PDF on one line, as `pdftotext` reads it; lines of a column end in spaces. */
export const textOf = (file: string): string => runTool('pdftotext', '-raw', file, '-').replace(/\s+/g, ' ');

/** What a screen reader says in place of each figure of a PDF, in the order of the file. No program of poppler prints it. */
export function alternativeTexts(file: string): string[] {
  const bytes = readFileSync(file);
  const texts: string[] = [];
  for (let at = bytes.indexOf('/Alt ('); at >= 0; at = bytes.indexOf('/Alt (', at)) {
    const { end, content } = stringAt(bytes, at + '/Alt ('.length);
    texts.push(decoded(content));
    at = end;
  }
  return texts;
}

const [OPEN, CLOSE, ESCAPE] = [...'()\\'].map((sign) => sign.charCodeAt(0)) as [number, number, number];
/** What stands after a backslash for a byte that cannot stand alone (ISO 32000-1, 7.3.4.2). */
const ESCAPED: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** The bytes of a literal string from behind its opening parenthesis on. */
function stringAt(bytes: Buffer, from: number): { end: number; content: Buffer } {
  const content: number[] = [];
  let [at, depth] = [from, 1];
  for (; depth > 0 && at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === ESCAPE) {
      const next = bytes[++at] ?? 0;
      content.push(ESCAPED[String.fromCharCode(next)] ?? next);
      continue;
    }
    if (byte === OPEN) depth++;
    if (byte === CLOSE) depth--;
    if (depth > 0) content.push(byte);
  }
  return { end: at, content: Buffer.from(content) };
}

/** UTF-16, the higher byte first, behind its mark; Latin letters without one. */
function decoded(content: Buffer): string {
  if (content[0] !== 0xfe || content[1] !== 0xff) return content.toString('latin1');
  return Buffer.from(content.subarray(2, content.length - (content.length % 2)))
    .swap16()
    .toString('utf16le');
}

/** Where a PDF says that its first map lies, as GDAL reads it; undefined when it says nothing. */
export function groundOf(file: string): { wkt: string; corners: (readonly [x: number, y: number])[] } | undefined {
  const said = JSON.parse(runTool('gdalinfo', '-json', file)) as {
    coordinateSystem?: { wkt: string };
    metadata: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  const ring = said.metadata['']?.['NEATLINE'] ?? '';
  const corners = [...ring.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  return said.coordinateSystem && corners.length > 0 ? { wkt: said.coordinateSystem.wkt, corners } : undefined;
}
