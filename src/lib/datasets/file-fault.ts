/** The largest file that is read into memory, in bytes. */
export const LARGEST_FILE_BYTES = 64 * 1024 * 1024;

/** Why a file could not be opened. Whoever opens files for `readDataset` throws it; any other error counts as missing. */
export class FileFault extends Error {
  readonly reason: 'missing' | 'too-large' | 'unreadable';

  constructor(reason: FileFault['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FileFault';
    this.reason = reason;
  }
}
