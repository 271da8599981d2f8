import { expect, it } from 'vitest';
import { readLayers } from '#lib/state/layer-settings.ts';
import { hiddenWords } from './hidden-words.ts';

it.each([
  [null, undefined],
  ['routes:50', undefined],
  ['-routes', 'Switched off on the map: routes.'],
  ['-labels,base:0', 'Switched off on the map: labels, ground.'],
])('layers=%s: %s', (address, words) => expect(hiddenWords(readLayers(address))).toBe(words));

it('says when nothing of the story is left', () => {
  expect(hiddenWords(readLayers('-front,-sites,-routes,sightings:0'))).toMatch(/^Nothing of the story is drawn/);
});
