import { FileFault } from './file-fault.ts';
import type { OpenFile } from './load-file.ts';
import type { OpenWaiting } from './open-from-web.ts';

/** A file that has been asked for and has not come. */
export interface FileUnderWay {
  readonly file: string;
  /** When it was asked for and when something of it last came, as `now` counts. */
  readonly askedAt: number;
  readonly heardAt: number;
  readonly bytes: number;
}

export interface Patience {
  /** Ends the whole reading. */
  readonly signal: AbortSignal;
  readonly onChange: (underWay: readonly FileUnderWay[]) => void;
  readonly now: () => number;
}

export interface PatientOpening {
  readonly open: OpenFile;
  /** Gives up on one file; the rest is read without it. */
  leaveOut(file: string): void;
}

/** Watches files come, so that a page can say which one it waits for and go on without one that does not come. */
export function openPatiently(open: OpenWaiting, { signal, onChange, now }: Patience): PatientOpening {
  const underWay = new Map<string, FileUnderWay & { readonly stop: AbortController }>();
  const changed = (): void => onChange([...underWay.values()]);
  return {
    async open(file) {
      const stop = new AbortController();
      underWay.set(file, { file, stop, askedAt: now(), heardAt: now(), bytes: 0 });
      changed();
      try {
        return await open(file, {
          signal: AbortSignal.any([signal, stop.signal]),
          onBytes: (bytes) => {
            const known = underWay.get(file);
            if (known) underWay.set(file, { ...known, bytes, heardAt: now() });
            changed();
          },
        });
      } catch (error) {
        if (stop.signal.aborted && !signal.aborted) {
          throw new FileFault('unreadable', 'it did not come in time and was left out.', { cause: error });
        }
        throw error;
      } finally {
        underWay.delete(file);
        changed();
      }
    },
    leaveOut: (file) => underWay.get(file)?.stop.abort(),
  };
}
