import { expect, it } from 'vitest';
import { cardStory } from '#lib/scene/card-fixture.ts';
import { movement } from '#lib/scene/timeline-fixture.ts';
import { readAddress, writeAddress } from './address.ts';
import { readEvidence, writeEvidence } from './evidence-address.ts';

const dataset = cardStory([
  movement('a', '2024-10-02', '2024-10-02'),
  movement('b', '2024-10-02', '2024-10-02', { voice: 'bob' }),
]);
const again = (query: string) => writeAddress(readAddress(new URLSearchParams(query), dataset));

it('keeps a filter and what evidence is open', () => {
  expect(again('only=voice:ann,bob;confidence:claimed&evidence=compare/ann,bob')).toMatch(
    /&only=voice:ann,bob;confidence:claimed&evidence=compare\/ann,bob$/,
  );
});

it('leaves out what the dataset does not know', () => {
  expect(again('only=voice:nobody;mood:good&evidence=gossip')).not.toMatch(/only|evidence/);
});

it.each(['contents', 'disagreements/casualties', 'changes/2024-10-18..2024-10-24', 'figures/force:men'])(
  '%s',
  (text) => {
    const evidence = readEvidence(text);
    expect(evidence && writeEvidence(evidence)).toBe(text);
  },
);
