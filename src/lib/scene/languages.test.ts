import { beforeAll, describe, expect, test } from 'vitest';
import { boundsOf } from '#lib/domain/edtf.ts';
import type { About, Claim } from '#lib/domain/claim.ts';
import { dayOf } from '#lib/domain/day.ts';
import { loadCatalogue } from '#lib/messages/catalogues.ts';
import { LANGUAGES } from '#lib/messages/languages.ts';
import { cardStory, count, strength } from './card-fixture.ts';
import { differenceBetween } from './difference.ts';
import { differenceWords } from './difference-words.ts';
import { edtfWords, shortDayWords, whenWords } from './date-words.ts';
import { nothingWords } from './nothing-words.ts';
import { countWords } from './number-words.ts';
import { readTypedDate } from './read-date.ts';
import { sceneAt } from './scene-at.ts';
import { sentenceParts } from './card-sentence.ts';
import { tableCaption } from './table.ts';
import { movement, october, story } from './timeline-fixture.ts';
import { sceneWords, wordSections } from './words.ts';

beforeAll(async () => {
  for (const [code] of LANGUAGES) await loadCatalogue(code);
});

/** `Intl` writes spaces that do not break and thin ones about its dashes; for the eye they are spaces. */
const plain = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, ' ');

function when(text: string, language: string, about: About = 'movement'): string {
  const bounds = boundsOf(text);
  return plain('problem' in bounds ? bounds.message : whenWords(text, bounds, about, language));
}

describe('when a claim holds', () => {
  test.each([
    ['2024-10-18', '18 жовтня 2024', '18 октября 2024', '2024년 10월 18일'],
    ['2024-10', 'жовтень 2024', 'октябрь 2024', '2024년 10월'],
    ['2024-10-16~', '16 жовтня 2024 (приблизно)', '16 октября 2024 (приблизительно)', '2024년 10월 16일경'],
    ['2024-10-08/2024-10-13', '8–13 жовтня 2024', '8–13 октября 2024', '2024년 10월 8일~13일'],
    ['2024-10/2025-01', 'від жовтня 2024 до січня 2025', 'с октября 2024 до января 2025', '2024년 10월부터 2025년 1월까지'],
    ['[2025-01-01..2025-01-15]', 'в один із днів: 1–15 січня 2025', 'в один из дней: 1–15 января 2025', '2025년 1월 1일~15일 중 하루'],
  ])('%s', (text, uk, ru, ko) => {
    expect([when(text, 'uk'), when(text, 'ru'), when(text, 'ko')]).toEqual([uk, ru, ko]);
  }); // prettier-ignore

  test('a presence lasts since its start; a month stands in its own case', () => {
    expect(when('2024-10-23', 'uk', 'presence')).toBe('від 23 жовтня 2024');
    expect(when('2024-08', 'uk', 'control')).toBe('від серпня 2024');
    expect(when('2024-08', 'ru', 'control')).toBe('с августа 2024');
    expect(when('2024-08', 'ko', 'control')).toBe('2024년 8월부터');
  });
});

test('a source is dated', () => {
  expect(edtfWords('2022-04/2025-08', 'uk')).toBe('квітень 2022 – серпень 2025');
  expect(edtfWords('2022', 'ko')).toBe('2022년');
  expect(plain(shortDayWords(dayOf(2024, 9, 3), 'ru'))).toBe('3 сент. 2024');
});

test.each([
  ['uk', 'близько 1 500', 'щонайменше 3 000', 'до 8 000', '10 000–12 000', 'без числа'],
  ['ru', 'около 1 500', 'не менее 3 000', 'до 8 000', '10 000–12 000', 'без числа'],
  ['ko', '약 1,500', '최소 3,000', '최대 8,000', '10,000~12,000', '수치 없음'],
])('numbers in %s', (language, ...expected) => {
  const bounds = [
    [1500, 1500],
    [3000, null],
    [null, 8000],
    [10_000, 12_000],
    [null, null],
  ] as const;
  expect(bounds.map(([min, max], i) => plain(countWords({ min, max, rough: i === 0 }, language)))).toEqual(expected);
});

const moved = movement('m', '2024-10-08/2024-10-10', '2024-10-12');
const figures: readonly Claim[] = [
  strength('a', 'ann', '2024-10-05', [count({ min: 1500, max: 1500, rough: true })]),
  strength('b', 'bob', '2024-10-06', [count({ min: 3000, max: null })]),
];

test.each([
  ['en', 'They moved (m) (Ann; from 8 to 10 October 2024; reported 12 October 2024; claimed, not confirmed).'],
  ['uk', 'They moved (m) (Ann; 8–10 жовтня 2024; повідомлено 12 жовтня 2024; заявлено, не підтверджено).'],
  ['ru', 'They moved (m) (Ann; 8–10 октября 2024; сообщено 12 октября 2024; заявлено, не подтверждено).'],
  ['ko', 'They moved (m) (Ann; 2024년 10월 8일~10일; 2024년 10월 12일 발표; 주장, 미확인).'],
])('a claim in %s', (language, sentence) => {
  const dataset = story([moved]);
  const scene = sceneAt(dataset, { date: october(9), known: 'latest' });
  expect(sceneWords(scene, dataset, language).map(plain)).toEqual([sentence]);
});

test.each([
  ['uk', 'Повідомлено 12 жовтня 2024 (час подій: 8–10 жовтня 2024):', '(Ann; заявлено, не підтверджено).'],
  ['ru', 'Сообщено 12 октября 2024 (время событий: 8–10 октября 2024):', '(Ann; заявлено, не подтверждено).'],
  ['ko', '2024년 10월 12일 발표(대상 시기: 2024년 10월 8일~10일):', '(Ann; 주장, 미확인).'],
])('news in %s; the summary stays in the language of the data', (language, lead, attribution) => {
  const dataset = story([moved]);
  const [shown] = sceneAt(dataset, { date: october(12), known: october(12) }).features;
  const [news] = (shown?.news ?? []).map((claim) => sentenceParts(claim, dataset, language));
  expect(news && { ...news, lead: plain(news.lead) }).toEqual({
    lead,
    said: 'They moved (m)',
    language: 'en',
    attribution,
  });
});

test('a summary that the data has in the page language is given in it', () => {
  const dataset = story([{ ...moved, summary: { en: 'They moved', uk: 'Їх перевезли.' } }]);
  const [shown] = sceneAt(dataset, { date: october(9), known: 'latest' }).features;
  const [claim] = shown?.current ?? [];
  expect(claim && sentenceParts(claim, dataset, 'uk')).toMatchObject({ said: 'Їх перевезли', language: 'uk' });
  expect(claim && sentenceParts(claim, dataset, 'ru')).toMatchObject({ said: 'They moved', language: 'en' });
});

test.each([
  [
    'uk',
    'Дані за голосами',
    'Soldiers — Ann: близько 1 500 (станом на 5 жовтня 2024; заявлено); Bob: щонайменше 3 000 (станом на 6 жовтня 2024; заявлено). Ці дані розходяться.',
  ],
  [
    'ru',
    'Данные по голосам',
    'Soldiers — Ann: около 1 500 (по состоянию на 5 октября 2024; заявлено); Bob: не менее 3 000 (по состоянию на 6 октября 2024; заявлено). Эти данные расходятся.',
  ],
  [
    'ko',
    '발표 주체별 수치',
    'Soldiers — Ann: 약 1,500 (2024년 10월 5일 기준; 주장); Bob: 최소 3,000 (2024년 10월 6일 기준; 주장). 수치가 서로 다릅니다.',
  ],
])('figures in %s', (language, title, sentence) => {
  const dataset = cardStory(figures);
  const [section] = wordSections(sceneAt(dataset, { date: october(9), known: 'latest' }), dataset, language);
  expect(section?.title).toBe(title);
  expect(section?.sentences.map(plain)).toEqual([sentence]);
});

test.each([
  ['uk', 'На 2 жовтня 2024 немає жодних тверджень. Наступна зміна: 8 жовтня.'],
  ['ru', 'На 2 октября 2024 нет никаких утверждений. Следующее изменение: 8 октября.'],
  ['ko', '2024년 10월 2일: 주장이 없습니다. 다음 변화: 10월 8일.'],
])('nothing in %s', (language, sentence) => {
  const clock = { date: october(2), known: 'latest' } as const;
  expect(plain(nothingWords(story([moved]), clock, language).sentence)).toBe(sentence);
});

const control = (id: string, holder: string, day: string): Claim =>
  movement(id, day, day, { about: 'control', holder });

test.each([
  ['uk', 'Here — контроль: the Reds; раніше контроль оспорюється (Ann).', 'Від 3 жовтня 2024 до 4 жовтня 2024 нічого не змінилося.'],
  ['ru', 'Here — контроль: the Reds; раньше контроль оспаривается (Ann).', 'С 3 октября 2024 до 4 октября 2024 ничего не изменилось.'],
  ['ko', 'Here — 통제: the Reds; 이전 통제권 다툼 (Ann).', '2024년 10월 3일부터 2024년 10월 4일까지 변화가 없습니다.'],
])('what changed in %s', (language, changed, same) => {
  const dataset = cardStory([control('x', 'contested', '2024-10-02'), control('y', 'reds', '2024-10-05')]);
  const between = (a: number, b: number): string[] => {
    const [from, to] = [a, b].map((day) => sceneAt(dataset, { date: october(day), known: 'latest' }));
    return from && to ? differenceWords(differenceBetween(from, to), dataset, language).map(plain) : [];
  };
  expect(between(4, 5)).toEqual([changed]);
  expect(between(3, 4)).toEqual([same]);
}); // prettier-ignore

test('the table is captioned and counted', () => {
  const scene = sceneAt(story([moved]), { date: october(9), known: october(9) });
  expect(plain(tableCaption(scene, 'uk'))).toBe('9 жовтня 2024, як було відомо того вечора: 0 об’єктів');
  const later = sceneAt(story([moved]), { date: october(9), known: october(20) });
  expect(plain(tableCaption(later, 'ru'))).toBe('9 октября 2024, как было известно 20 октября 2024: 1 объект');
  expect(tableCaption(later, 'ko')).toBe('2024년 10월 9일, 2024년 10월 20일까지 알려진 내용: 항목 1개');
});

test.each(['23 жовтня 2024', '23 жовт. 2024', '23 октября 2024 года', '2024년 10월 23일', '2024년10월23일'])(
  'a reader may type %s',
  (typed) => expect(readTypedDate(typed)).toBe(october(23)),
);

test('"май" and "мая" are one month', () => {
  expect(readTypedDate('3 мая 2025')).toBe(dayOf(2025, 5, 3));
  expect(readTypedDate('3 май 2025')).toBe(dayOf(2025, 5, 3));
  expect(readTypedDate('31 квітня 2025')).toBeUndefined();
});
