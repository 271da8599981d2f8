import { FileFault, LARGEST_FILE_BYTES } from './file-fault.ts';
import { textWithinLimit } from './text-within-limit.ts';

/** How one file is waited for. */
export interface Waiting {
  readonly signal?: AbortSignal;
  /** Told while the file comes, with the bytes so far. */
  onBytes?(bytes: number): void;
}

/** Gives the text of a file by its name, as long as somebody waits for it. */
export type OpenWaiting = (file: string, waiting?: Waiting) => Promise<string>;

export interface WebFolder {
  /** Address of the folder, ending in `/`. */
  readonly base: string;
  /** Another host is told nothing of this page: no cookies, no address. */
  readonly elsewhere?: boolean;
  readonly fetchFile?: typeof fetch;
  /** Whether the device has a connection at all. */
  readonly isOnline?: () => boolean;
}

/** Opens the files of a folder on a web server, and of no other place. */
export function openFromWeb(folder: WebFolder): OpenWaiting {
  const { base, elsewhere = false, fetchFile = fetch, isOnline = () => true } = folder;
  const { host } = new URL(base);
  return async (file, waiting = {}) => {
    const address = new URL(file, base);
    // A tab or %2e%2e in a file's name leads out of the folder after all.
    if (!address.href.startsWith(base)) throw new FileFault('unreadable', 'its name leads out of the folder.');
    const because = (): string => {
      if (!isOnline()) return 'this device is offline.';
      return elsewhere
        ? `${host} cannot be reached, or does not let other pages read it (CORS).`
        : 'the connection failed.';
    };
    try {
      const response = await fetchFile(address, {
        ...(waiting.signal && { signal: waiting.signal }),
        // Only the host that was shown to the reader is asked, so an answer that sends on to another is refused.
        ...(elsewhere && { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' }),
      });
      refuse(response, file, host);
      return await textWithinLimit(response, LARGEST_FILE_BYTES, (bytes) => waiting.onBytes?.(bytes));
    } catch (error) {
      if (error instanceof FileFault || (error instanceof Error && error.name === 'AbortError')) throw error;
      throw new FileFault('unreadable', because(), { cause: error });
    }
  };
}

function refuse(response: Response, file: string, host: string): void {
  if (response.type === 'opaqueredirect') {
    throw new FileFault('unreadable', `${host} sends the request on to another address; open that one itself.`);
  }
  if (response.status === 404 || response.status === 410) throw new FileFault('missing', `${file} is missing`);
  if (!response.ok) throw new FileFault('unreadable', `the server answered ${response.status}.`);
  if (Number(response.headers.get('content-length')) > LARGEST_FILE_BYTES) throw new FileFault('too-large', file);
}
