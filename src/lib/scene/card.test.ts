import { expect, test } from 'vitest';
import { controlWords } from './card-control.ts';
import { cardStory, feature } from './card-fixture.ts';
import { isNameKnown } from './card-known.ts';
import { localNames, nameIn } from './card-names.ts';
import { claimPlaces } from './card-places.ts';
import { routeFacts } from './card-route.ts';
import { seenPosts, webLink } from './card-seen.ts';
import { sentenceParts } from './card-sentence.ts';
import { withheldHere } from './card-withheld.ts';
import { cardSections } from './card.ts';
import { sceneAt } from './scene-at.ts';
import type { Scene, SceneFeature } from './scene.ts';
import { movement, mustBounds, october } from './timeline-fixture.ts';
import type { Claim } from '#lib/domain/claim.ts';

function placeOn(day: number, claims: readonly Claim[], known: number | 'latest' = 'latest'): [SceneFeature, Scene] {
  const scene = sceneAt(cardStory(claims), { date: october(day), known: known === 'latest' ? known : october(known) });
  const [shown] = scene.features;
  if (!shown) throw new Error('the scene holds the place');
  return [shown, scene];
}

const during = '2024-10-01/2024-10-20';
const held = (id: string, voice: string, fields: Partial<Claim> = {}): Claim =>
  movement(id, '2024-10-02', '2024-10-02', { about: 'control', voice, holder: 'reds', ...fields });

test('who holds a place is not among what is claimed', () => {
  const [shown] = placeOn(5, [movement('m', during, '2024-10-01'), held('h', 'ann')]);
  expect(
    cardSections(shown).map(({ title, entries }) => [title, entries.map(({ standing }) => standing.claim.id)]),
  ).toEqual([['Claimed for this date', ['m']]]);
  expect(controlWords(shown, cardStory([]))).toMatchObject([
    { name: 'Ann', words: 'held by the Reds', since: 'since 2 October 2024' },
  ]);
});

test('what a voice left undrawn is said as such, and contested ground too', () => {
  const [shown] = placeOn(5, [held('h', 'ann', { method: 'not-drawn' }), held('c', 'bob', { holder: 'contested' })]);
  expect(controlWords(shown, cardStory([])).map(({ words }) => words)).toEqual([
    'left undrawn on its map, so neither held nor contested',
    'contested',
  ]);
});

test('a denial has a heading of its own and a repetition stands with what it repeats', () => {
  const claims = [
    movement('m', during, '2024-10-01'),
    movement('n', during, '2024-10-01', { sameAs: 'm', voice: 'bob' }),
    movement('d', during, '2024-10-01', { denies: true, voice: 'bob' }),
  ];
  const sections = cardSections(placeOn(5, claims)[0]);
  expect(sections.map(({ title }) => title)).toEqual(['Claimed for this date', 'Denied']);
  expect(sections[0]?.entries[0]?.repeats.map(({ claim }) => claim.id)).toEqual(['n']);
});

test('plotted claims follow the plot', () => {
  const [shown] = placeOn(5, [movement('m', during, '2024-10-01')]);
  expect(cardSections(shown, new Set(['m'])).map(({ title }) => title)).toEqual(['The figures as sentences']);
});

test('a sentence taken apart is the sentence of the other views', () => {
  const [shown] = placeOn(12, [movement('m', '2024-10-08/2024-10-10', '2024-10-12')], 12);
  const parts = shown.news.map((claim) => sentenceParts(claim, cardStory([])))[0];
  expect(parts).toEqual({
    lead: 'Reported 12 October 2024, of 8 to 10 October 2024:',
    said: 'They moved (m)',
    language: 'en',
    attribution: '(Ann; claimed, not confirmed).',
  });
});

test('what is withheld is counted and not told', () => {
  const claims = [movement('m', during, '2024-10-01'), movement('n', '2024-10-02', '2024-10-09')];
  const [, scene] = placeOn(5, claims, 5);
  expect(withheldHere('here', scene, cardStory(claims))).toEqual([
    '1 claim about it, of this date or earlier, was not yet published on 5 October 2024.',
  ]);
  expect(withheldHere('here', placeOn(5, claims)[1], cardStory(claims))).toEqual([]);
});

test('a route has no name before its first report, a town always has', () => {
  const route = feature('r', { kind: 'route', claims: [movement('m', during, '2024-10-09', { feature: 'r' })] });
  const dataset = cardStory([], [route]);
  expect(isNameKnown(route, october(8), dataset)).toBe(false);
  expect(isNameKnown(route, october(9), dataset)).toBe(true);
  expect(isNameKnown(feature('town'), october(8), dataset)).toBe(true);
});

test('a claim offers the other places it names, and where it was said apart', () => {
  const claim = movement('m', during, '2024-10-01', { also: ['there', 'here', 'gone'], saidAt: 'capital' });
  const dataset = cardStory([claim], [feature('there'), feature('capital')]);
  const places = claimPlaces(claim, 'there', dataset, october(31));
  expect(places.also.map(({ id }) => id)).toEqual(['here']);
  expect(places.saidAt?.id).toBe('capital');
});

test('a route in words: deduced ends, open ends, how the line is known', () => {
  const route = {
    from: 'town',
    deduced: ['from'],
    mode: ['sea', 'rail'],
    path: 'unknown',
    openEnd: { en: 'somewhere west' },
  } as const;
  const facts = routeFacts(
    { route: { ...route, craft: 'single', arrived: mustBounds('2024-10-10') } },
    cardStory([], [feature('town')]),
    october(9),
  );
  expect(facts).toEqual({
    means: 'By sea or by rail, one craft',
    from: { feature: 'town', words: 'town', deduced: true },
    to: { words: 'somewhere west', deduced: false },
    line: 'The line is ours: the way between its ends is not known.',
    events: [],
  });
});

test('posts show on the day their claims are published, in the order of their days', () => {
  const seen = (on: string): Parameters<typeof seenPosts>[0]['seen'][number] => ({
    at: [0, 0],
    on,
    bounds: mustBounds(on),
    url: 'https://www.x.com/a',
  });
  const place = feature('s', {
    kind: 'sighting',
    seen: [seen('2024-10-15'), seen('2024-10-14')],
    claims: [
      movement('a', '2024-10-14', '2024-10-14', { feature: 's' }),
      movement('b', '2024-10-15', '2024-10-16', { feature: 's' }),
    ],
  });
  const dataset = cardStory([], [place]);
  expect(seenPosts(place, dataset, october(15)).map(({ when, site }) => [when, site])).toEqual([
    ['on 14 October 2024', 'x.com'],
  ]);
  expect(seenPosts(place, dataset, october(16)).map(({ when }) => when)).toEqual([
    'on 14 October 2024',
    'on 15 October 2024',
  ]);
});

test('only http and https are links', () => {
  expect(webLink('javascript:alert(1)')).toBeUndefined();
  expect(webLink('not a link')).toBeUndefined();
  expect(webLink('https://example.org/a')?.host).toBe('example.org');
});

test("names: the reader's own in the title, the rest by language", () => {
  const name = { en: 'Sudzha', uk: 'Суджа', ru: 'Суджа', ko: '수자' };
  expect(nameIn(name, 'ko')).toEqual({ text: '수자', language: 'ko' });
  expect(nameIn(name, 'fr')).toEqual({ text: 'Sudzha', language: 'en' });
  expect(localNames(name, 'en')).toEqual([
    { text: 'Суджа', language: 'uk', languages: 'Ukrainian and Russian' },
    { text: '수자', language: 'ko', languages: 'Korean' },
  ]);
});
