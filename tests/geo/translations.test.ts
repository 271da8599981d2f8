import { expect, it } from 'vitest';
import { LONGEST_ANNOTATION } from '../../src/lib/domain/annotation.ts';
import type { LocalText } from '../../src/lib/domain/claim.ts';
import { readBuiltIn } from './dataset.ts';

const { dataset } = await readBuiltIn();
const OTHERS = ['uk', 'ru', 'ko'] as const;

/** The numbers of a text, however a language groups and points them: "11,000", "11 000" and "11000" are one. */
const numbersIn = (text: string): string[] =>
  (text.match(/\d+(?:[,\s]\d{3}(?!\d))*(?:[.,]\d)?/g) ?? []).map((number) =>
    number.replace(/[,.](\d)$/, '.$1').replace(/[,\s]/g, ''),
  );

/** What a reader of the map sees without asking: it is in every language of the page. */
const spoken: [string, LocalText][] = [
  ...(dataset.annotations ?? []).map(({ id, text }): [string, LocalText] => [id, text]),
  ...dataset.phases.map(({ id, name }): [string, LocalText] => [id, name]),
  ...dataset.layers.map(({ id, name }): [string, LocalText] => [id, name]),
  ...dataset.views.map(({ id, name }): [string, LocalText] => [id, name]),
  ...dataset.features
    .filter(({ kind }) => kind === 'route' || kind === 'sighting' || kind === 'story')
    .map(({ id, name }): [string, LocalText] => [id, name]),
];

it('speaks every language of the page where a reader sees it first', () => {
  expect(spoken.length).toBeGreaterThan(80);
  expect(spoken.flatMap(([id, text]) => OTHERS.flatMap((one) => (text[one] ? [] : [`${id} ${one}`])))).toEqual([]);
});

it('says the same numbers in every language', () => {
  const named = [...spoken, ...dataset.features.map(({ id, name }): [string, LocalText] => [id, name])];
  // A number that English says in a word may be in figures elsewhere, and a month is one in Korean.
  const missing = named.flatMap(([id, { en, ...text }]) =>
    OTHERS.flatMap((one) => {
      const said = numbersIn(text[one] ?? en);
      return numbersIn(en).flatMap((number) => (said.includes(number) ? [] : [`${id} ${one}: ${number}`]));
    }),
  );
  expect(missing).toEqual([]);
});

it('finds a number that was lost', () => {
  const [en, ru] = ['more than 6,000 of 11,000, or 5.5', 'более 6000 из 1100, или 5,5'];
  expect(numbersIn(en)).toEqual(['6000', '11000', '5.5']);
  expect(numbersIn(ru)).toEqual(['6000', '1100', '5.5']);
});

it('keeps every note as short as the map needs it, and ends it', () => {
  for (const { id, text } of dataset.annotations ?? []) {
    for (const one of OTHERS) {
      const words = text[one] ?? '';
      expect([id, one, words.length <= LONGEST_ANNOTATION, words.endsWith('.')]).toEqual([id, one, true, true]);
    }
  }
});
