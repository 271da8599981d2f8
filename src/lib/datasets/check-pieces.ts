/** A layer cannot be read piece by piece; it is opened whole instead, so that its fault is told in the usual words. */
export class NotInPieces extends Error {
  override readonly name = 'NotInPieces';
}

const [QUOTE, BACKSLASH, OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];
/** 1 for the bytes that mean something outside texts. */
const MEANS = new Uint8Array(256);
for (const byte of [QUOTE, OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST]) MEANS[byte] = 1;
/** The list whose items are given one by one. */
const LIST = '"features"';

/**
 * Cuts the bytes of a GeoJSON FeatureCollection into the JSON texts of its features, so that never more than one of them and one chunk
 * are held. What stands around the features is checked as JSON at the end; a file that cannot be cut throws `NotInPieces`.
 */
export class FeatureCutter {
  readonly #onFeature: (json: string) => void;
  readonly #decoder = new TextDecoder('utf-8');
  readonly #aroundDecoder = new TextDecoder('utf-8');
  /** Everything outside the features, a 0 in the place of each. */
  #around = '';
  #depth = 0;
  #inText = false;
  #escaped = false;
  #inList = false;
  #listsMet = 0;
  /** The pieces of the feature that is being read, from earlier chunks. */
  #begun: Uint8Array[] = [];

  constructor(onFeature: (json: string) => void) {
    this.#onFeature = onFeature;
  }

  /** Takes the next bytes of the file. */
  take(chunk: Uint8Array): void {
    // Where the part of this chunk begins that is not handed on yet: of a feature, or of what stands around.
    let from = 0;
    let inFeature = this.#begun.length > 0;
    let [depth, inText, escaped] = [this.#depth, this.#inText, this.#escaped];
    for (let at = 0; at < chunk.length; at++) {
      if (inText) {
        // Most bytes are letters within texts and digits within numbers: each of the two runs is passed over in a loop of its own.
        if (escaped) [escaped, at] = [false, at + 1];
        while (at < chunk.length && chunk[at] !== QUOTE && chunk[at] !== BACKSLASH) at += 1;
        if (at >= chunk.length) break;
        if (chunk[at] === BACKSLASH) escaped = true;
        else inText = false;
        continue;
      }
      while (at < chunk.length && MEANS[chunk[at] as number] === 0) at += 1;
      const byte = chunk[at];
      if (byte === QUOTE) inText = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
        if (this.#inList && depth === 2 && byte === OPEN_OBJECT) {
          this.#around += `${this.#decode(chunk.subarray(from, at))}0`;
          [from, inFeature] = [at, true];
        }
        depth += 1;
        if (depth === 2 && byte === OPEN_LIST) {
          this.#around += this.#decode(chunk.subarray(from, at + 1));
          from = at + 1;
          this.#inList = this.#around.slice(0, -1).trimEnd().replace(/:$/, '').trimEnd().endsWith(LIST);
          if (this.#inList) this.#listsMet += 1;
        }
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        depth -= 1;
        if (inFeature && depth === 2) {
          this.#handOn(chunk.subarray(from, at + 1));
          [from, inFeature] = [at + 1, false];
        }
        if (depth < 2) this.#inList = false;
      }
    }
    [this.#depth, this.#inText, this.#escaped] = [depth, inText, escaped];
    const rest = chunk.subarray(from);
    if (inFeature) this.#begun.push(rest.slice());
    else this.#around += this.#decode(rest);
  }

  /** The file is at its end: gives what stood around the features, parsed. */
  end(): unknown {
    if (this.#listsMet !== 1 || this.#begun.length > 0) throw new NotInPieces('There is not one list of features.');
    try {
      return JSON.parse(this.#around.replace(/^\uFEFF/, '')) as unknown;
    } catch {
      throw new NotInPieces('What stands around the features is not JSON.');
    }
  }

  #handOn(last: Uint8Array): void {
    if (this.#begun.length === 0) return this.#onFeature(this.#decoder.decode(last));
    const whole = new Uint8Array(this.#begun.reduce((sum, { length }) => sum + length, last.length));
    let at = 0;
    for (const part of [...this.#begun, last]) {
      whole.set(part, at);
      at += part.length;
    }
    this.#begun = [];
    this.#onFeature(this.#decoder.decode(whole));
  }

  /** What stands around the features may be cut within a letter, which its own decoder puts together. */
  #decode(bytes: Uint8Array): string {
    return this.#aroundDecoder.decode(bytes, { stream: true });
  }
}
