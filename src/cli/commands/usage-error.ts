/** The caller asked for something that cannot be: one plain sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
