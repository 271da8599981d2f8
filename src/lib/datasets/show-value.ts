const LONGEST = 60;

/** An offending value as a sentence shows it: as JSON, cut when long. */
export function showValue(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  // By code points: a cut inside a surrogate pair would print a broken letter.
  const letters = Array.from(json.slice(0, 2 * LONGEST));
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
}
