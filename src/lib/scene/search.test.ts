import { expect, test } from 'vitest';
import { cardStory, feature } from './card-fixture.ts';
import { sceneAt } from './scene-at.ts';
import { foldWord, wordsOf } from './search-fold.ts';
import { latinSpellings } from './search-latin.ts';
import { NameIndex } from './search.ts';
import { movement, october } from './timeline-fixture.ts';

const dataset = cardStory(
  [movement('m', '2024-10-01/2024-10-20', '2024-10-01', { also: ['sudzha'] })],
  [
    feature('sudzha', { name: { en: 'Sudzha', uk: 'Суджа', ko: '수자' }, kind: 'settlement' }),
    feature('tyotkino', { name: { en: 'Tyotkino', ru: 'Тёткино' } }),
    feature('chongjin', { name: { en: 'Chongjin', ru: 'Чхонджин', ko: '청진' }, kind: 'port' }),
    feature('maryino', { name: { en: 'Maryino estate', uk: "Мар'їно" } }),
    feature('region', { name: { en: 'Kursk region' }, kind: 'region' }),
    feature('landing', {
      name: { en: 'A landing at Sudzha' },
      kind: 'sighting',
      claims: [movement('s', '2024-10-10', '2024-10-10', { feature: 'landing' })],
    }),
  ],
);
const index = new NameIndex(dataset);
const scene = sceneAt(dataset, { date: october(5), known: 'latest' });
const find = (typed: string): string[] => index.find(typed, scene, 'en').map(({ id }) => id);

test.each([
  ['the beginning of a name', 'kurs', 'region'],
  ['Cyrillic', 'чхон', 'chongjin'],
  ['Cyrillic without its diacritics', 'Теткино', 'tyotkino'],
  ['Hangul', '청진', 'chongjin'],
  ['a syllable half typed', '처', 'chongjin'],
  ['Cyrillic in Latin letters', 'tetk', 'tyotkino'],
  ['Korean in Latin letters', 'cheong', 'chongjin'],
  ['a name without its apostrophe', 'маріно', 'maryino'],
  ['a word within the name', 'estate', 'maryino'],
  ['a slip of the finger', 'chongjon', 'chongjin'],
])('finds by %s', (_, typed, id) => {
  expect(find(typed)[0]).toBe(id);
});

test('what the scene shows comes first and says that something is claimed', () => {
  expect(index.find('sudz', scene, 'en')[0]).toMatchObject({
    id: 'sudzha',
    name: { text: 'Sudzha', language: 'en' },
    kind: 'Settlement',
    standing: 'Claimed for this date',
    claimed: true,
  });
  expect(index.find('kurs', scene, 'en')[0]).toMatchObject({
    standing: 'Nothing claimed by this date',
    claimed: false,
  });
});

test('what nobody had published is not found, even by name', () => {
  const early = sceneAt(dataset, { date: october(5), known: october(5) });
  expect(index.find('landing', early, 'en')).toEqual([]);
  expect(find('landing')).toEqual(['landing']);
});

test('every word must be found', () => {
  expect(find('kursk estate')).toEqual([]);
});

test('nothing is found for signs', () => {
  expect(find('???')).toEqual([]);
});

test('words and letters are folded', () => {
  expect(wordsOf("Nikolayevo-Daryino, Мар'їно")).toEqual(['Nikolayevo', 'Daryino', "Мар'їно"]);
  expect(foldWord('Ёлка')).toBe('елка');
  expect(foldWord('청진')).toBe('ㅊㅓㅇㅈㅣㄴ');
  expect(latinSpellings('Владивосток')).toContain('vladivostok');
  expect(latinSpellings('원산')).toContain('wonsan');
  expect(latinSpellings('Kursk')).toEqual([]);
});
