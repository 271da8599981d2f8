/** Letters as maps in English write them: at the start of a word or after a vowel, and elsewhere where that differs. */
type Letters = Readonly<Record<string, string | readonly [first: string, later: string]>>;

const SHARED: Letters = {
  а: 'a', б: 'b', в: 'v', д: 'd', ж: 'zh', з: 'z', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u',
  ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ъ: '',
}; // prettier-ignore
/** As BGN/PCGN 1947 without its signs, which newspapers leave out. */
const RUSSIAN: Letters = {
  ...SHARED,
  г: 'g',
  е: ['ye', 'e'],
  ё: 'yo',
  и: 'i',
  й: 'y',
  ы: 'y',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
/** The Ukrainian national system (resolution 55 of 2010). */
const UKRAINIAN: Letters = {
  ...SHARED, г: 'h', ґ: 'g', е: 'e', є: ['ye', 'ie'], и: 'y', і: 'i', ї: ['yi', 'i'], й: ['y', 'i'], ю: ['yu', 'iu'], я: ['ya', 'ia'],
  "'": '', '’': '', ʼ: '',
}; // prettier-ignore

const VOWELS = /[аеёиоуыэюяєії]/;
const capitalised = (text: string, like: string): string =>
  like === like.toLocaleLowerCase() ? text : text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A Russian (`ru`) or Ukrainian (`uk`) name in Latin letters; signs that are no letters stay. */
export function toLatin(name: string, language: 'ru' | 'uk'): string {
  const letters = language === 'ru' ? RUSSIAN : UKRAINIAN;
  const plain =
    language === 'ru' ? name.replace(/[иы]й(?=$|[\s-])/gu, 'й') : name.replaceAll('зг', 'зgh').replaceAll('Зг', 'Зgh');
  return [...plain].reduce((latin, letter, i) => {
    const found = letters[letter.toLowerCase()];
    if (found === undefined) return latin + letter;
    const before = plain[i - 1]?.toLowerCase();
    const isFirst =
      before === undefined ||
      /[\s-]/.test(before) ||
      (language === 'ru' && (VOWELS.test(before) || /[ьъ]/.test(before)));
    return latin + capitalised(typeof found === 'string' ? found : found[isFirst ? 0 : 1], letter);
  }, '');
}

/** Pairs applied in turn: endings first, then letters. Case of a letter that begins a word is put back. */
const respell = (name: string, rules: readonly (readonly [RegExp, string])[]): string =>
  name
    .split(/([\s-])/)
    .map((word) =>
      capitalised(
        rules.reduce((text, [from, to]) => text.replace(from, to), word.toLowerCase()),
        word,
      ),
    )
    .join('');

/** A Russian name in Ukrainian spelling, endings of adjectives included. */
export function russianInUkrainian(name: string): string {
  return respell(name, [
    [/ск(ая|ое|ий|ие)$/, 'ськ$1'],
    [/ая$/, 'а'], [/яя$/, 'я'], [/(ое|ее)$/, 'е'], [/(ые|ие)$/, 'і'], [/(ый|ой)$/, 'ий'],
    [/(^|[аеёиоуыэюяьъ])е/g, '$1є'], [/(^|[аеиоуыэюя])ё/g, '$1йо'], [/ё/g, 'ьо'],
    [/(?<=[аеоуяюєы])и/g, 'ї'], [/^и/, 'і'], [/(?<=[бвдзлмнпрстф])и(?!й?$)/g, 'і'], [/(?<!^)пріб/g, 'приб'], [/^прі/, 'при'],
    [/ы/g, 'и'], [/э/g, 'е'], [/ъ/g, '’'],
  ]); // prettier-ignore
}

/** A Ukrainian name in Russian spelling, letter by letter but for the endings of adjectives. */
export function ukrainianInRussian(name: string): string {
  return respell(name, [
    [/ськ(а|е|ий)$/, 'ск$1'], [/(?<=ск)а$/, 'ая'], [/(?<=ск)е$/, 'ое'],
    [/[’'ʼ]/g, 'ъ'], [/йо/g, 'ё'], [/ьо/g, 'ё'], [/[ії]/g, 'и'], [/є/g, 'е'], [/ґ/g, 'г'],
  ]); // prettier-ignore
}
