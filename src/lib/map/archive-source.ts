import type { RangeResponse, Source } from 'pmtiles';

/** A connection that failed once is asked again after this: on a train it often comes back. */
const AGAIN_MS = 400;

/**
 * Reads parts of a file over http. A host that knows no ranges sends the whole file: it is then kept and read from, so that the ground
 * draws from any static host.
 */
export class ArchiveSource implements Source {
  readonly #address: string;
  #whole: Promise<ArrayBuffer> | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  getKey = (): string => this.#address;

  /** Rejects when the file is not there; a later call asks again. */
  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (this.#whole) return { data: (await this.#whole).slice(offset, offset + length) };
    const headers = { range: `bytes=${offset}-${offset + length - 1}` };
    const response = await askTwice(() => fetch(this.#address, { headers, ...(signal && { signal }) }), signal);
    if (response.status === 206) return { data: await response.arrayBuffer() };
    if (!response.ok) throw new Error(`${this.#address}: ${response.status}`);
    this.#whole ??= response.arrayBuffer();
    this.#whole.catch(() => (this.#whole = undefined));
    return { data: (await this.#whole).slice(offset, offset + length) };
  }
}

/** Asks again where no answer came or the server was at fault; what is not there is not asked for twice. */
async function askTwice(ask: () => Promise<Response>, signal: AbortSignal | undefined): Promise<Response> {
  const first = await ask().catch((error: unknown) => {
    if (signal?.aborted) throw error;
    return undefined;
  });
  if (first && first.status < 500) return first;
  await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  return ask();
}
