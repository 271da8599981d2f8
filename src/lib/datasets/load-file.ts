import { FileFault, LARGEST_FILE_BYTES } from './file-fault.ts';
import { parseJson } from './parse-json.ts';
import { placeOf } from './place.ts';
import type { ProblemList } from './problem-list.ts';

/** Gives the text of a file of the folder by its name. */
export type OpenFile = (file: string) => Promise<string>;

/** What came of opening a file. */
export type Opened = { readonly text: string } | { readonly fault: FileFault };

/** Opens a file; only an abort is thrown on. */
export async function openFile(file: string, open: OpenFile, signal: AbortSignal | undefined): Promise<Opened> {
  try {
    throwIfAborted(signal);
    const text = await open(file);
    throwIfAborted(signal);
    return text.length > LARGEST_FILE_BYTES ? { fault: new FileFault('too-large', '') } : { text };
  } catch (error) {
    throwIfAborted(signal);
    if (error instanceof Error && error.name === 'AbortError') throw error;
    if (error instanceof FileFault) return { fault: error };
    return { fault: new FileFault('missing', error instanceof Error ? error.message : String(error)) };
  }
}

/** An abort is an AbortError whatever reason its caller gave. */
function throwIfAborted(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  const reason: unknown = signal.reason;
  throw reason instanceof Error && reason.name === 'AbortError'
    ? reason
    : new DOMException('The reading was aborted.', 'AbortError');
}

/** The JSON value of an opened file; undefined, with a problem, when there is none. */
export function jsonOf(file: string, opened: Opened, problems: ProblemList): { value: unknown } | undefined {
  const place = placeOf(file);
  if ('text' in opened) return parseJson(opened.text, place, problems);
  const { reason, message } = opened.fault;
  if (reason === 'too-large') {
    const limit = LARGEST_FILE_BYTES / 1024 / 1024;
    problems.add(
      'file-too-large',
      place,
      `"${file}" is larger than ${limit} MB; cut a layer of that size into PMTiles.`,
    );
  } else if (reason === 'unreadable') {
    problems.add('file-unreadable', place, `"${file}" cannot be read: ${message}`);
  } else {
    problems.add('file-missing', place, `The file "${file}" is missing.`);
  }
  return undefined;
}
