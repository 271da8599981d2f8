import { FileFault, LARGEST_FILE_BYTES } from './file-fault.ts';
import type { OpenFile } from './load-file.ts';

/** Opens the files of a folder on a web server. `base` ends with a slash. */
export function openFromWeb(base: string, signal?: AbortSignal, fetchFile: typeof fetch = fetch): OpenFile {
  return async (file) => {
    const response = await fetchFile(new URL(file, base), signal ? { signal } : {}).catch((error: unknown) => {
      if (error instanceof Error && error.name === 'AbortError') throw error;
      throw new FileFault('unreadable', 'the connection failed.', { cause: error });
    });
    if (response.status === 404 || response.status === 410) throw new FileFault('missing', `${file} is missing`);
    if (!response.ok) throw new FileFault('unreadable', `the server answered ${response.status}.`);
    if (Number(response.headers.get('content-length')) > LARGEST_FILE_BYTES) throw new FileFault('too-large', file);
    return response.text();
  };
}
