import type { DoorJob, DoorResult } from './print-door.ts';

declare global {
  interface Window {
    /** The print door: there when `/print?door` has started. */
    datelinePrint?: (job: DoorJob) => Promise<DoorResult>;
    /** Given by the terminal: a sentence for its reader. */
    datelineTell?: (sentence: string) => void;
  }
}
