import { syllableParts } from './search-fold.ts';

/** Cyrillic in the two ways readers of English write it: as maps do ("Tyotkino", "Kharkiv") and as plainly as can be. */
const CYRILLIC: Readonly<Record<string, readonly [map: string, plain: string]>> = {
  а: ['a', 'a'], б: ['b', 'b'], в: ['v', 'v'], г: ['g', 'h'], ґ: ['g', 'g'], д: ['d', 'd'], е: ['e', 'e'],
  ё: ['yo', 'e'], є: ['ye', 'ie'], ж: ['zh', 'j'], з: ['z', 'z'], и: ['i', 'y'], і: ['i', 'i'], ї: ['yi', 'i'],
  й: ['y', 'i'], к: ['k', 'k'], л: ['l', 'l'], м: ['m', 'm'], н: ['n', 'n'], о: ['o', 'o'], п: ['p', 'p'],
  р: ['r', 'r'], с: ['s', 's'], т: ['t', 't'], у: ['u', 'u'], ф: ['f', 'f'], х: ['kh', 'h'], ц: ['ts', 'c'],
  ч: ['ch', 'ch'], ш: ['sh', 'sh'], щ: ['shch', 'sch'], ъ: ['', ''], ы: ['y', 'i'], ь: ['', ''], э: ['e', 'e'],
  ю: ['yu', 'iu'], я: ['ya', 'ia'],
}; // prettier-ignore

/** Hangul letters as Revised Romanisation (South Korea) and as McCune-Reischauer without its signs (most maps of North Korea). */
const INITIALS = [
  ['g', 'k'], ['kk', 'kk'], ['n', 'n'], ['d', 't'], ['tt', 'tt'], ['r', 'n'], ['m', 'm'], ['b', 'p'], ['pp', 'pp'], ['s', 's'],
  ['ss', 'ss'], ['', ''], ['j', 'ch'], ['jj', 'tch'], ['ch', 'ch'], ['k', 'k'], ['t', 't'], ['p', 'p'], ['h', 'h'],
] as const; // prettier-ignore
const VOWELS = [
  ['a', 'a'], ['ae', 'ae'], ['ya', 'ya'], ['yae', 'yae'], ['eo', 'o'], ['e', 'e'], ['yeo', 'yo'], ['ye', 'ye'], ['o', 'o'],
  ['wa', 'wa'], ['wae', 'wae'], ['oe', 'oe'], ['yo', 'yo'], ['u', 'u'], ['wo', 'wo'], ['we', 'we'], ['wi', 'wi'], ['yu', 'yu'],
  ['eu', 'u'], ['ui', 'ui'], ['i', 'i'],
] as const; // prettier-ignore
const FINALS = [
  '', 'k', 'k', 'k', 'n', 'n', 'n', 't', 'l', 'k', 'm', 'l', 'l', 'l', 'p', 'l', 'm', 'p', 'p', 't', 't', 'ng', 't', 't', 'k', 't',
  'p', 't',
] as const; // prettier-ignore

function latin(character: string, way: 0 | 1): string {
  const parts = syllableParts(character);
  if (parts) return `${INITIALS[parts[0]]?.[way] ?? ''}${VOWELS[parts[1]]?.[way] ?? ''}${FINALS[parts[2]] ?? ''}`;
  const lower = character.toLowerCase();
  return CYRILLIC[lower]?.[way] ?? lower;
}

/**
 * A Cyrillic or Korean word in Latin letters, each spelling once: "Тёткино" as tyotkino and tetkyno, "청진" as cheongjin and
 * chongchin. Empty for a word that is Latin already. Good enough to find by, not to print.
 */
export function latinSpellings(word: string): string[] {
  if (!/[\p{Script=Cyrillic}\p{Script=Hangul}]/u.test(word)) return [];
  const characters = [...word.normalize('NFC')].filter((character) => !/['’ʼ]/.test(character));
  const spelled = ([0, 1] as const).map((way) => characters.map((character) => latin(character, way)).join(''));
  // "ё" written as "e" is common where all else follows the maps.
  spelled.push(characters.map((character) => (/ё/i.test(character) ? 'e' : latin(character, 0))).join(''));
  return [...new Set(spelled)];
}
