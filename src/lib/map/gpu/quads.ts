/** Corners of a quad. They are vertices of their own: a card that draws in software, and some that do not, take microseconds for each instance of four. */
export const CORNERS = 4;
/** Indices of a quad: two triangles. */
export const QUAD_INDICES = 6;

/** The corners of so many quads, as two triangles each; `index & 1` and `index & 2` say which corner a vertex is. */
export function quadIndices(count: number): Uint32Array<ArrayBuffer> {
  const indices = new Uint32Array(count * QUAD_INDICES);
  for (let quad = 0; quad < count; quad++) {
    const first = quad * CORNERS;
    indices.set([first, first + 1, first + 2, first + 2, first + 1, first + 3], quad * QUAD_INDICES);
  }
  return indices;
}

/** Records of so many 32-bit words, each once for every corner. Words are copied as they are: what is four bytes of colour may be no number. */
export function forCorners(records: Float32Array, words: number): Uint32Array<ArrayBuffer> {
  const from = new Uint32Array(records.buffer, records.byteOffset, records.length);
  const all = new Uint32Array(from.length * CORNERS);
  for (let record = 0, to = 0; record < from.length; record += words) {
    for (let corner = 0; corner < CORNERS; corner++) {
      for (let word = 0; word < words; word++) all[to++] = from[record + word] ?? 0;
    }
  }
  return all;
}
