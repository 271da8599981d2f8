const LONGEST = 60;
const DEEPEST = 4;

/**
 * An offending value as a sentence shows it: as JSON, cut when long. It never walks the whole value, which may be a file of
 * megabytes, or nested deeper than the stack.
 */
export function showValue(value: unknown): string {
  // By code points: a cut inside a surrogate pair would print a broken letter.
  const letters = Array.from(write(value, 0));
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
}

function write(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 2 * LONGEST));
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth === DEEPEST) return '…';
  // What stands after the cut is not written at all.
  if (Array.isArray(value))
    return `[${value
      .slice(0, LONGEST)
      .map((item) => write(item, depth + 1))
      .join(',')}]`;
  const fields = Object.entries(value).slice(0, LONGEST);
  return `{${fields.map(([key, item]) => `${write(key, depth)}:${write(item, depth + 1)}`).join(',')}}`;
}
