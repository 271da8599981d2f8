/** A thing wrong with data: told, never thrown. */
export interface Problem {
  /** Stable, for tools and for its page. */
  readonly code: string;
  readonly level: 'error' | 'warning' | 'note';
  /** A plain sentence that holds the offending value. */
  readonly message: string;
  readonly file: string;
  /** The feature's id, or its place in the file when it has none. */
  readonly feature?: string;
  /** Where in the file, as a JSON Pointer. */
  readonly path?: string;
}
