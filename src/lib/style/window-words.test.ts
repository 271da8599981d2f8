import { expect, it } from 'vitest';
import { boundsFrom } from './scene-fixtures.ts';
import { windowWords } from './window-words.ts';

const words = (valid: string, language = 'en', shape: 'interval' | 'some-day' = 'interval'): string =>
  // Intl sets thin spaces round the dash; which ones differs by its version.
  windowWords({ valid, bounds: { ...boundsFrom('2024-10-08'), shape } }, language).replace(/\s/g, ' ');

it.each([
  ['2024-10-08/2024-10-13', /^8 ?– ?13 October 2024$/],
  ['2024-10-23', /^23 October 2024$/],
  ['2024-10', /^October 2024$/],
  ['2024-10-01~/2024-10-15~', /^≈ 1 ?– ?15 October 2024$/],
  ['2024-12-28/2025-01-02', /^28 December 2024 ?– ?2 January 2025$/],
  ['2024-10-23/..', /^$/],
  ['2024-10-XX', /^$/],
])('says %s', (valid, expected) => {
  expect(words(valid)).toMatch(expected);
});

it('speaks the reader’s language', () => {
  expect(words('2024-10-08/2024-10-13', 'uk')).toMatch(/^8 ?– ?13 жовтня 2024$/);
});

it('marks some day within', () => {
  expect(words('[2024-10-08..2024-10-13]', 'en', 'some-day')).toMatch(/^≈ 8/);
});
