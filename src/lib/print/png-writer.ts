const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Colour type 2: red, green, blue without alpha, which a PDF takes as it is. */
const RGB = 2;
/** Filter 1 of PNG, the difference to the pixel at the left: flat colours become zeros. */
const SUB = 1;
/** Rows packed at a time: a whole A0 would not fit into memory twice. */
const ROWS_AT_ONCE = 64;

/** Writes a PNG row by row, so that only the packed bytes are ever held. */
export class PngWriter {
  readonly #width: number;
  readonly #height: number;
  readonly #dpi: number;
  readonly #writer: WritableStreamDefaultWriter<BufferSource>;
  readonly #packed: Promise<Uint8Array[]>;
  #rows = 0;

  constructor(width: number, height: number, dpi: number) {
    [this.#width, this.#height, this.#dpi] = [width, height, dpi];
    const stream = new CompressionStream('deflate');
    this.#writer = stream.writable.getWriter();
    this.#packed = chunksOf(stream.readable);
    // An error is told by `finish`; a writer given up must not shout.
    this.#packed.catch(() => undefined);
  }

  /** Adds rows of red, green, blue, alpha, top row first; `stride` pixels from one row to the next. Rows beyond the picture are left out. */
  async write(rgba: Uint8Array | Uint8ClampedArray, stride: number): Promise<void> {
    const count = Math.min(Math.floor(rgba.length / (4 * stride)), this.#height - this.#rows);
    for (let first = 0; first < count; first += ROWS_AT_ONCE) {
      const rows = Math.min(ROWS_AT_ONCE, count - first);
      await this.#writer.write(filtered(rgba, { first, rows, stride, width: this.#width }));
    }
    this.#rows += count;
  }

  /** The whole file. Throws when rows are missing. */
  async finish(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#rows !== this.#height) throw new Error(`The PNG has ${this.#rows} of ${this.#height} rows`);
    await this.#writer.close();
    const perMetre = Math.round(this.#dpi / 0.0254);
    return joined([
      new Uint8Array(SIGNATURE),
      chunk('IHDR', bytes(this.#width, this.#height, [8, RGB, 0, 0, 0])),
      chunk('sRGB', new Uint8Array([0])),
      chunk('pHYs', bytes(perMetre, perMetre, [1])),
      chunk('IDAT', joined(await this.#packed)),
      chunk('IEND', new Uint8Array()),
    ]);
  }

  /** Gives up: nothing more is held. */
  async abort(): Promise<void> {
    await this.#writer.abort().catch(() => undefined);
  }
}

function filtered(
  rgba: Uint8Array | Uint8ClampedArray,
  { first, rows, stride, width }: { first: number; rows: number; stride: number; width: number },
): Uint8Array<ArrayBuffer> {
  const row = 3 * width + 1;
  const out = new Uint8Array(row * rows);
  for (let y = 0; y < rows; y++) {
    let [from, to] = [(first + y) * stride * 4, y * row];
    out[to++] = SUB;
    let [red, green, blue] = [0, 0, 0];
    for (let x = 0; x < width; x++, from += 4) {
      const [r, g, b] = [rgba[from]!, rgba[from + 1]!, rgba[from + 2]!];
      out[to++] = r - red;
      out[to++] = g - green;
      out[to++] = b - blue;
      [red, green, blue] = [r, g, b];
    }
  }
  return out;
}

async function chunksOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(read.value);
  return chunks;
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
