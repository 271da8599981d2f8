import { rmSync } from 'node:fs';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './commands/usage-error.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'it may not be written there',
  EPERM: 'it may not be written there',
  EROFS: 'the disk can only be read',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'that is a folder',
  EFBIG: 'the file would be too large for this disk',
};

/**
 * A file that is there whole or not at all: bytes go into a file beside it, which gets its name when all are written. What is already
 * there under the name stays until then. Throws `UsageError` with a sentence when the disk refuses.
 */
export class HeadlessFile {
  readonly path: string;
  bytes = 0;
  /** Why it could not be written, once it could not. */
  failure: UsageError | undefined;
  readonly #part: string;
  #handle: FileHandle;
  readonly #forget = (): void => rmSync(this.#part, { force: true });

  private constructor(path: string, part: string, handle: FileHandle) {
    this.path = path;
    this.#part = part;
    this.#handle = handle;
    // An interrupted command leaves nothing either.
    if (part !== path) process.once('exit', this.#forget);
  }

  static async create(path: string): Promise<HeadlessFile> {
    try {
      const there = await stat(path).catch(() => undefined);
      if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
      // A pipe or a device is written as it is: it cannot be half a file, and must not be replaced by one.
      const plain = there === undefined || there.isFile();
      const part = plain ? join(dirname(path), `.${basename(path)}.${process.pid}.part`) : path;
      return new HeadlessFile(path, part, await open(part, 'w'));
    } catch (error) {
      throw refusal(path, error);
    }
  }

  async write(bytes: Uint8Array): Promise<void> {
    try {
      await this.#handle.writeFile(bytes);
      this.bytes += bytes.length;
    } catch (error) {
      throw (this.failure ??= refusal(this.path, error));
    }
  }

  /** Gives the file its name. */
  async keep(): Promise<void> {
    try {
      if (this.#part !== this.path) await this.#handle.sync();
      await this.#handle.close();
      if (this.#part !== this.path) await rename(this.#part, this.path);
      process.off('exit', this.#forget);
    } catch (error) {
      throw (this.failure ??= refusal(this.path, error));
    }
  }

  /** Leaves nothing behind. */
  async drop(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    if (this.#part !== this.path) await rm(this.#part, { force: true });
    process.off('exit', this.#forget);
  }
}

function refusal(path: string, error: unknown): UsageError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new UsageError(`"${path}" was not written: ${SENTENCES[code] ?? message}.`);
}
