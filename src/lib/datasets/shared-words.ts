/** A parser makes a new text of each word it reads; thousands of claims share a few voices, forces, days and kinds of statement. */
const words = new Map<string, string>();
const MOST_REMEMBERED = 10_000;

/** The text itself, kept once however often it is read. */
export function shared<T extends string | undefined>(word: T): T {
  if (word === undefined) return word;
  const known = words.get(word);
  if (known !== undefined) return known as T;
  if (words.size >= MOST_REMEMBERED) words.clear();
  words.set(word, word);
  return word;
}
