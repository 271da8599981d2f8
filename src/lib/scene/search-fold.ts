/** Letters of Hangul syllables in the order in which Unicode builds them. */
const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const FINALS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** The place of a syllable's letters in the three lists; undefined for what is no Hangul syllable. */
export function syllableParts(character: string): readonly [initial: number, vowel: number, final: number] | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return undefined;
  const at = code - FIRST_SYLLABLE;
  return [
    Math.floor(at / (VOWELS.length * FINALS.length)),
    Math.floor(at / FINALS.length) % VOWELS.length,
    at % FINALS.length,
  ];
}

/** Hangul syllables as their letters, so that a syllable half typed already finds what begins with it. */
function spelled(text: string): string {
  return [...text]
    .map((character) => {
      const parts = syllableParts(character);
      return parts ? `${INITIALS[parts[0]] ?? ''}${VOWELS[parts[1]] ?? ''}${FINALS[parts[2]] ?? ''}` : character;
    })
    .join('');
}

/** A word as it is compared: lower case, without diacritics and apostrophes, Hangul by its letters. */
export function foldWord(word: string): string {
  return spelled(word.normalize('NFC'))
    .normalize('NFD')
    .replace(/[\p{Mn}'’ʼ`]/gu, '')
    .toLowerCase();
}

/** The words of a text: runs of letters and digits; an apostrophe is part of its word. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}'’ʼ]+/gu) ?? [];
}
