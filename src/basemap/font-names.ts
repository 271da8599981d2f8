/**
 * Renames the family inside a TrueType file: Pretendard is a reserved font name (OFL 1.1, 3), and a subset is a modified
 * version. Only the names that a user sees are changed (ids 1, 3, 4, 6, 16); copyright and licence stay. `to` must be as long
 * as `from`, so that nothing in the file moves. Throws when it is not, or when the file has no name table.
 */
export function renameFamily(sfnt: Uint8Array, from: string, to: string): Uint8Array {
  if (from.length !== to.length) throw new Error(`"${to}" is not as long as "${from}"`);
  const font = Buffer.from(sfnt);
  const tables = font.readUInt16BE(4);
  const record = Array.from({ length: tables }, (_, i) => 12 + i * 16).find(
    (at) => font.toString('latin1', at, at + 4) === 'name',
  );
  if (record === undefined) throw new Error('This font has no name table');
  const table = font.readUInt32BE(record + 8);
  const strings = table + font.readUInt16BE(table + 4);
  for (let i = 0; i < font.readUInt16BE(table + 2); i++) {
    const at = table + 6 + i * 12;
    if (![1, 3, 4, 6, 16].includes(font.readUInt16BE(at + 6))) continue;
    const start = strings + font.readUInt16BE(at + 10);
    const end = start + font.readUInt16BE(at + 8);
    const wide = font.readUInt16BE(at) !== 1;
    replaceBytes(font, start, end, encode(from, wide), encode(to, wide));
  }
  return font;
}

/** Names are UTF-16 big-endian but on platform 1 (Macintosh). */
const encode = (text: string, wide: boolean): Buffer =>
  wide ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'latin1');

function replaceBytes(font: Buffer, start: number, end: number, from: Buffer, to: Buffer): void {
  for (let at = font.indexOf(from, start); at >= start && at < end; at = font.indexOf(from, at + 1)) to.copy(font, at);
}
