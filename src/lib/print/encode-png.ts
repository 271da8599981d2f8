const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Colour type 2: red, green, blue without alpha, which a PDF takes as it is. */
const RGB = 2;
/** Filter 1 of PNG, the difference to the pixel at the left: flat colours become zeros. */
const SUB = 1;

/**
 * A PNG without alpha from rows of red, green, blue, alpha. `fromBelow` when the first row is the lowest, as WebGL gives them. The
 * resolution goes into the file, in dots an inch.
 */
export async function encodePng(
  rgba: Uint8Array,
  width: number,
  height: number,
  options: { readonly dpi: number; readonly fromBelow?: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  const row = 3 * width + 1;
  const raw = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const source = (options.fromBelow ? height - 1 - y : y) * width * 4;
    raw[y * row] = SUB;
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        const here = rgba[source + 4 * x + channel] ?? 0;
        const left = x === 0 ? 0 : (rgba[source + 4 * x - 4 + channel] ?? 0);
        raw[y * row + 1 + 3 * x + channel] = here - left;
      }
    }
  }
  const perMetre = Math.round(options.dpi / 0.0254);
  return joined([
    new Uint8Array(SIGNATURE),
    chunk('IHDR', bytes(width, height, [8, RGB, 0, 0, 0])),
    chunk('sRGB', new Uint8Array([0])),
    chunk('pHYs', bytes(perMetre, perMetre, [1])),
    chunk('IDAT', await deflate(raw)),
    chunk('IEND', new Uint8Array()),
  ]);
}

async function deflate(raw: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([raw]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(type), data]);
  const out = new Uint8Array(body.length + 8);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(body, 4);
  view.setUint32(body.length + 4, crc(body));
  return out;
}

/** Two numbers of four bytes, then single bytes. */
function bytes(first: number, second: number, rest: readonly number[]): Uint8Array {
  const out = new Uint8Array(8 + rest.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, first);
  view.setUint32(4, second);
  out.set(rest, 8);
  return out;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc(data: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of data) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
