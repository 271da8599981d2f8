import type { RangeResponse, Source } from 'pmtiles';

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
    const response = await fetch(this.#address, { headers, ...(signal && { signal }) });
    if (response.status === 206) return { data: await response.arrayBuffer() };
    if (!response.ok) throw new Error(`${this.#address}: ${response.status}`);
    this.#whole ??= response.arrayBuffer();
    this.#whole.catch(() => (this.#whole = undefined));
    return { data: (await this.#whole).slice(offset, offset + length) };
  }
}
