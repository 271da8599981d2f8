import { createContext } from 'svelte';

/** The machine's limits, the network's, and ours. */
export type FailureCode = 'no-webgl' | 'context-lost' | 'workers' | 'ground' | 'projection' | 'offline' | 'fault';

/** Something the page goes on without, told to the reader. */
export interface Failure {
  /** Stable; one failure of a code is told at a time. What is missing, and what still works, is the message `failure.` and this. */
  readonly code: FailureCode;
  /** For whoever mends it. */
  readonly detail?: string;
}

/** Known complaints of browsers about nothing. */
const HARMLESS = /ResizeObserver loop|^Script error\.?$/;

/** What is missing from the page, and why: a list that readers can put away. */
export class Failures {
  list = $state.raw<readonly Failure[]>([]);
  /** Codes that were put away stay away until they are over and come again. */
  #dismissed: readonly string[] = [];
  /** Codes that hold now, put away or not. */
  holding = $state.raw<readonly string[]>([]);

  tell(code: FailureCode, detail?: string): void {
    this.holding = [...without(this.holding, code), code];
    if (this.#dismissed.includes(code)) return;
    const failure: Failure = { code, ...(detail && { detail }) };
    this.list = [...this.list.filter((known) => known.code !== code), failure];
  }

  dismiss(code: string): void {
    this.#dismissed = [...this.#dismissed, code];
    this.list = this.list.filter((known) => known.code !== code);
  }

  /** The thing is back. */
  isOver(code: string): void {
    this.#dismissed = without(this.#dismissed, code);
    this.holding = without(this.holding, code);
    this.list = this.list.filter((known) => known.code !== code);
  }

  has(code: string): boolean {
    return this.holding.includes(code);
  }

  /** A fault of our own; told again each time, since each may cost something else. */
  tellFault(error: unknown): void {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    if (HARMLESS.test(detail) || (error instanceof Error && error.name === 'AbortError')) return;
    this.#dismissed = without(this.#dismissed, 'fault');
    this.tell('fault', detail);
  }

  /** Listens for what no part of the page catches, and for the connection; gives the function that stops it. */
  listen(target: Window): () => void {
    const error = (event: ErrorEvent): void => this.tellFault(event.error ?? event.message);
    const rejection = (event: PromiseRejectionEvent): void => this.tellFault(event.reason);
    const offline = (): void => this.tell('offline');
    const online = (): void => this.isOver('offline');
    target.addEventListener('error', error);
    target.addEventListener('unhandledrejection', rejection);
    target.addEventListener('offline', offline);
    target.addEventListener('online', online);
    if (!target.navigator.onLine) offline();
    return () => {
      target.removeEventListener('error', error);
      target.removeEventListener('unhandledrejection', rejection);
      target.removeEventListener('offline', offline);
      target.removeEventListener('online', online);
    };
  }
}

function without(codes: readonly string[], code: string): string[] {
  return codes.filter((known) => known !== code);
}

export const [useFailures, provideFailures] = createContext<Failures>();
