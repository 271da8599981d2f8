import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, expect, test } from 'vitest';
import { catalogueOf, loadCatalogue, spokenFor, type MessageKey } from './catalogues.ts';
import { englishRuns } from './english-runs.ts';
import { LANGUAGES } from './languages.ts';
import { missingMessages, say, sayMarked } from './say.ts';

const codes = LANGUAGES.map(([code]) => code);

beforeAll(async () => {
  for (const code of codes) await loadCatalogue(code);
});

interface Element {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** The arguments of a message, and the plural forms it has. */
function partsOf(message: string, language: string): { args: string[]; forms: string[][] } {
  const args = new Set<string>();
  const forms: string[][] = [];
  const walk = (elements: readonly Element[]): void => {
    for (const { type, value, options } of elements) {
      if (type !== 0 && type !== 7) args.add(value);
      if (!options) continue;
      forms.push(Object.keys(options));
      for (const option of Object.values(options)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst() as unknown as Element[]);
  return { args: [...args].sort(), forms };
}

const english = Object.entries(catalogueOf('en') ?? {}) as [MessageKey, string][];

test.each(codes)('%s has every message, with the arguments of the English one', (code) => {
  const own = catalogueOf(code) ?? ({} as Record<string, string>);
  expect(Object.keys(own).sort()).toEqual(english.map(([key]) => key).sort());
  const differing = english.filter(
    ([key, text]) => partsOf(text, 'en').args.join() !== partsOf(own[key] ?? '', code).args.join(),
  );
  expect(differing).toEqual([]);
});

test.each(codes)('%s has every plural form that its numbers need', (code) => {
  const needed = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  const own = catalogueOf(code) ?? ({} as Record<string, string>);
  const lacking = english.filter(([key]) =>
    partsOf(own[key] ?? '', code).forms.some((forms) => needed.some((form) => !forms.includes(form))),
  );
  expect(lacking).toEqual([]);
});

test('no message of another language is empty or left in English', () => {
  const same = codes.slice(1).flatMap((code) => {
    const own = catalogueOf(code);
    return english.flatMap(([key, text]) =>
      own?.[key] === text && /[a-z]{3}/i.test(text.replace(/\{.*?\}/g, '')) ? [`${code} ${key}`] : [],
    );
  });
  expect(same).toEqual([]);
});

test('no Korean message has a particle that would change with the word before it', () => {
  // 은/는, 이/가, 을/를, 과/와, (으)로, (이)나 after a placeholder, with or without a closing quotation mark.
  const particle = /\{\w+\}[”’»)]?(?:은|는|이|가|을|를|과|와|으로|로|이나|나|\(으\)로|을\(를\)|이\(가\))(?![가-힣])/;
  expect('{place}은 항구').toMatch(particle);
  expect('“{name}”을 열 수 없습니다').toMatch(particle);
  expect('{day}까지 {host}의').not.toMatch(particle);
  const found = Object.entries(catalogueOf('ko') ?? {}).filter(([, text]) => particle.test(text));
  expect(found).toEqual([]);
});

test.each([
  ['uk', /[ыэъё]/i],
  ['ru', /[іїєґ]/i],
  ['ko', /[а-яіїєґё]/i],
])('%s has no letter of a neighbouring language', (code, foreign) => {
  const found = Object.entries(catalogueOf(code) ?? {}).filter(([, text]) => foreign.test(text));
  expect(found).toEqual([]);
});

/** By hand: what the page says of 1, 2, 5, 11 and 21 things. */
test.each([
  ['en', ['1 claim withheld', '2 claims withheld', '5 claims withheld', '11 claims withheld', '21 claims withheld']],
  ['uk', ['приховано 1 твердження', 'приховано 2 твердження', 'приховано 5 тверджень', 'приховано 11 тверджень', 'приховано 21 твердження']],
  ['ru', ['скрыто 1 утверждение', 'скрыто 2 утверждения', 'скрыто 5 утверждений', 'скрыто 11 утверждений', 'скрыто 21 утверждение']],
  ['ko', ['보류된 주장 1건', '보류된 주장 2건', '보류된 주장 5건', '보류된 주장 11건', '보류된 주장 21건']],
])('%s says how many claims are withheld', (language, words) => {
  expect([1, 2, 5, 11, 21].map((n) => say(language, 'known.withheld', { n }))).toEqual(words);
}); // prettier-ignore

test.each([
  ['en', 'The same day', 'Within a day', 'Within 5 days'],
  ['uk', 'Того самого дня', 'За 1 день', 'За 5 днів'],
  ['ru', 'В тот же день', 'Через 1 день', 'Через 5 дней'],
  ['ko', '당일', '1일 뒤', '5일 뒤'],
])('%s says how long a claim stood', (language, ...words) => {
  expect([0, 1, 5].map((n) => say(language, 'correct.within', { n }))).toEqual(words);
});

test.each([
  ['en', '3 features of Front are not shown'],
  ['uk', '3 об’єкти шару Front не показано'],
  ['ru', '3 объекта слоя Front не показаны'],
  ['ko', '레이어 Front: 항목 3개를 표시하지 않음'],
])('%s says what of the data is missing', (language, words) => {
  expect(say(language, 'loss.features', { n: 3, layer: 'Front' })).toBe(words);
});

test.each([
  ['en', 1, '1 claim had been taken back.'],
  ['en', 1500, '1,500 claims had been taken back.'],
  ['uk', 1, 'Відкликано: 1 твердження.'],
  ['uk', 5, 'Відкликано: 5 тверджень.'],
  ['ru', 2, 'Отозвано: 2 утверждения.'],
  ['ru', 11, 'Отозвано: 11 утверждений.'],
  ['ru', 21, 'Отозвано: 21 утверждение.'],
  ['ko', 3, '철회된 주장: 3건.'],
])('%s counts %i', (language, n, sentence) => {
  expect(say(language, 'withheld.retracted', { n })).toBe(sentence);
});

test('a language without messages is answered in English, marked as such and reported', () => {
  expect(sayMarked('de', 'kind.port')).toEqual({ text: 'Port', language: 'en' });
  expect(missingMessages()).toContain('de kind.port');
  expect(spokenFor('de')).toBe('en');
  expect(sayMarked('uk', 'kind.port')).toEqual({ text: 'Порт', language: 'uk' });
});

test('English within another language is marked', () => {
  expect(englishRuns('Повідомлено 18 жовтня 2024: NIS says 1,500 left (South Korea).', 'uk')).toEqual([
    { text: 'Повідомлено 18 жовтня 2024: ' },
    { text: 'NIS says 1,500 left', language: 'en' },
    { text: ' (' },
    { text: 'South Korea', language: 'en' },
    { text: ').' },
  ]);
  expect(englishRuns('Reported 18 October', 'en')).toEqual([{ text: 'Reported 18 October' }]);
});
