/** How the months are found in sentences of one language. */
export interface MonthWords {
  /** Groups: `before` (day before the name), `name`, `after` (day after it), `year`. */
  readonly pattern: RegExp;
  /** The number of a month by the word found, 1-12. */
  numberOf(word: string): number | undefined;
}

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** What every case of a month's name begins with. */
const RUSSIAN = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма[йяе]',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
const UKRAINIAN = ['січ', 'лют', 'берез', 'квіт', 'трав', 'черв', 'лип', 'серп', 'верес', 'жовт', 'листоп', 'груд'];
/** The rest of a month's name in any case, so that "лютый" (fierce), "груди" or "травма" are none. */
const UKRAINIAN_ENDS = '(?:ень|ня|ні|нем|ню|ий|ого|ому|им|ім|день|ада|аді|ад|адом|аду)';
const RUSSIAN_ENDS = '(?:ь|я|е|ем|ём|ю|а|у|ом)?';

/** English names that are words of their own as well. */
export const NEEDS_CONTEXT = /^(May|March)$/;

const ENGLISH_NAMES =
  'January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.';

const DAY = '\\d{1,2}';

function pattern(name: string, flags: string): RegExp {
  return new RegExp(
    `(?:(?<![\\d.,])(?<before>${DAY})(?:st|nd|rd|th|-го)?\\s+(?:of\\s+)?)?(?<![\\p{L}])(?<name>${name})(?![\\p{L}])(?:\\s+(?<after>${DAY})(?![\\d:]|[.,]\\d)(?:st|nd|rd|th)?)?(?:,?\\s+(?<year>(?:19|20)\\d{2})(?!\\d))?`,
    `gu${flags}`,
  );
}

function ofStems(stems: readonly string[], ends: string): MonthWords {
  const starts = stems.map((stem) => new RegExp(`^${stem}`, 'iu'));
  return {
    pattern: pattern(`(?:${stems.join('|')})${ends}`, 'i'),
    numberOf: (word) => numbered(starts.findIndex((start) => start.test(word))),
  };
}

function numbered(index: number): number | undefined {
  return index < 0 ? undefined : index + 1;
}

/** The months by language code. Korean writes them as numbers. */
export const MONTHS_OF: Readonly<Partial<Record<string, MonthWords>>> = {
  // Case counts in English: "march" and "may" are verbs.
  en: {
    pattern: pattern(ENGLISH_NAMES, ''),
    numberOf: (word) => numbered(ENGLISH.indexOf(word.slice(0, 3).toLowerCase())),
  },
  ru: ofStems(RUSSIAN, RUSSIAN_ENDS),
  uk: ofStems(UKRAINIAN, UKRAINIAN_ENDS),
};
