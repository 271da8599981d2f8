import { extname } from 'node:path';
import { HeadlessFile } from './headless-file.ts';
import type { UsageError } from './commands/usage-error.ts';

/** What a sheet is written as: the file that was asked for, and what comes with it, such as the world file of a PNG. All are kept, or none. */
export class HeadlessFiles {
  /** By what comes after the name: ".pdf", "-2.png". */
  readonly #files: Map<string, HeadlessFile>;
  readonly #stem: string;

  private constructor(stem: string, files: Map<string, HeadlessFile>) {
    this.#stem = stem;
    this.#files = files;
  }

  /** Opens the file that was asked for, so that a folder that is not there is told at once. */
  static async create(out: string): Promise<HeadlessFiles> {
    const ending = extname(out);
    const stem = out.slice(0, out.length - ending.length);
    return new HeadlessFiles(stem, new Map([[ending.toLowerCase(), await HeadlessFile.create(out)]]));
  }

  /** Why a file could not be written, once one could not. */
  get failure(): UsageError | undefined {
    return [...this.#files.values()].find(({ failure }) => failure)?.failure;
  }

  async write(suffix: string, bytes: Uint8Array): Promise<void> {
    if (!/^[-.\w]+$/.test(suffix)) throw new Error(`no file ends in ${suffix}`);
    const file = this.#files.get(suffix) ?? (await HeadlessFile.create(this.#stem + suffix));
    this.#files.set(suffix, file);
    await file.write(bytes);
  }

  /** Gives all files their names; tells them. */
  async keep(): Promise<string[]> {
    const files = [...this.#files.values()];
    for (const file of files) await file.keep();
    return files.map(({ path }) => path);
  }

  async drop(): Promise<void> {
    for (const file of this.#files.values()) await file.drop();
  }
}
