/** A piece of a text; `language` where it is not that of the text around it. */
export interface Run {
  readonly text: string;
  readonly language?: 'en';
}

/**
 * A text in Ukrainian, Russian or Korean cut at what stands in it in English: summaries, reasons and names stay in the language of
 * the data, and data always has English. Latin letters with the signs and digits between them are one piece. Latin scripts are not
 * cut, for there nothing tells the two apart.
 */
export function englishRuns(text: string, language: string): Run[] {
  if (!['uk', 'ru', 'ko'].includes(language)) return [{ text }];
  const runs: Run[] = [];
  let at = 0;
  // From a Latin letter to the last one before another script, a bracket or a colon: numbers there are said in the page's language.
  for (const match of text.matchAll(/\p{Script=Latin}(?:[^\p{L};:()—]*\p{Script=Latin})*/gu)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index) });
    runs.push({ text: match[0], language: 'en' });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}
