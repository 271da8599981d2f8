/** Consonants by their place among Hangul's initials; those that take `ㅡ` when no vowel follows take it there. */
const INITIALS: Readonly<Record<string, number>> = {
  г: 0, ґ: 0, н: 2, д: 3, л: 5, р: 5, м: 6, б: 7, в: 7, с: 9, з: 12, ж: 12, ц: 14, ч: 14, к: 15, т: 16, п: 17, ф: 17, х: 18, ш: 9, щ: 9,
}; // prettier-ignore
const VOWELS: Readonly<Record<string, number>> = {
  а: 0,
  я: 2,
  е: 5,
  э: 5,
  є: 7,
  о: 8,
  ё: 12,
  у: 13,
  ю: 17,
  и: 20,
  і: 20,
  ї: 20,
  ы: 20,
};
/** After ш the vowels a, e, o, u are those with y. */
const SOFT: Readonly<Record<number, number>> = { 0: 2, 5: 7, 8: 12, 13: 17 };
const [YE, EU, I, SILENT] = [7, 18, 20, 11];
const [FINAL_N, FINAL_L, FINAL_M] = [4, 8, 16];
const FINALS: Readonly<Record<string, number>> = { н: FINAL_N, л: FINAL_L, м: FINAL_M };

interface Syllable {
  initial: number;
  vowel: number;
  final: number;
}

/**
 * A Russian or Ukrainian name in Hangul, by the letters: as South Korea's rules for Russian do, but that every closing consonant
 * except m, n and l takes a syllable of its own. Other letters and signs stay as they are.
 */
export function toHangul(name: string): string {
  return name
    .split(/([\s-])/)
    .map(wordInHangul)
    .join('');
}

function wordInHangul(word: string): string {
  const letters = [
    ...word
      .toLowerCase()
      .replace(/[ьъ’'ʼ]/g, '')
      .replace(/(?<=[иы])й/g, '')
      .replace(/([^аеёиоуыэюяєії])\1/g, '$1')
      .replaceAll('дж', 'ж')
      .replaceAll('тс', 'ц'),
  ];
  const syllables: (Syllable | string)[] = [];
  const add = (initial: number, vowel: number): number => syllables.push({ initial, vowel, final: 0 });
  for (let i = 0; i < letters.length; i += 1) {
    const [letter, next] = [letters[i]!, letters[i + 1] ?? ''];
    const last = syllables.at(-1);
    const open = typeof last === 'object' && last.final === 0 ? last : undefined;
    const initial = INITIALS[letter];
    const vowel = VOWELS[next];
    if (initial !== undefined && vowel !== undefined) {
      // Between vowels l is double.
      if (letter === 'л' && open) open.final = FINAL_L;
      if (letter === 'щ') add(initial, I);
      if (letter === 'ш') add(initial, SOFT[vowel] ?? vowel);
      else add(letter === 'щ' ? 14 : initial, vowel);
      i += 1;
    } else if (initial !== undefined) {
      const final = FINALS[letter];
      if (final !== undefined && open && open.vowel !== EU) open.final = final;
      else add(initial, /[шчщж]/.test(letter) ? I : EU);
    } else if (letter === 'й') add(SILENT, I);
    else if (VOWELS[letter] !== undefined) add(SILENT, letter === 'е' ? YE : VOWELS[letter]);
    else syllables.push(letter);
  }
  return syllables
    .map((s) => (typeof s === 'string' ? s : String.fromCodePoint(0xac00 + (s.initial * 21 + s.vowel) * 28 + s.final)))
    .join('');
}
