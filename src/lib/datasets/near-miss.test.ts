import { expect, it } from 'vitest';
import { nearMiss } from './near-miss.ts';

const KNOWN = ['summary', 'saidAt', 'sameAs', 'also', 'via', 'voice', 'valid'];

it.each([
  ['sumary', 'summary'],
  ['saidat', 'saidAt'],
  ['vocie', 'voice'],
  ['alos', 'also'],
  ['marker-color', undefined],
  ['vip', 'via'],
  ['xyz', undefined],
])('%s is probably %s', (word, meant) => {
  expect(nearMiss(word, KNOWN)).toBe(meant);
});
