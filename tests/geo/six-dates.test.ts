import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figureKey } from '../../src/lib/domain/claim-index.ts';
import { parseDay } from '../../src/lib/domain/day.ts';
import { sceneAt } from '../../src/lib/scene/scene-at.ts';
import type { Scene, SceneFeature } from '../../src/lib/scene/scene.ts';
import { sceneWords } from '../../src/lib/scene/words.ts';
import { readBuiltIn } from './dataset.ts';

/** Six dates at both clocks, worked out by hand from the rules and the claims. Lists are whole unless the field says otherwise. */
interface Expected {
  date: string;
  known: string;
  why: string;
  /** Every claim that is news, and every movement that is current or news. */
  news: string[];
  movements: string[];
  /** Every force that has a standing figure, when given. */
  forces?: string[];
  /** By force|outcome|measure, every voice with its bounds; `{}` is no line at all. */
  figures: Record<string, Record<string, [number | null, number | null]>>;
  disputed?: Record<string, boolean>;
  control?: Record<string, Record<string, string>>;
  /** Voices that say nothing of control. */
  silent?: string[];
  certainty?: Record<string, number>;
  /** Among others. */
  current?: Record<string, string[]>;
  past?: Record<string, string[]>;
  lastReported?: Record<string, string[]>;
  words?: string[];
}

const { dataset } = await readBuiltIn();
const cases = JSON.parse(readFileSync(new URL('six-dates.json', import.meta.url), 'utf8')) as Expected[];

function at({ date, known }: Expected): Scene {
  return sceneAt(dataset, { date: parseDay(date) ?? NaN, known: known === 'latest' ? known : (parseDay(known) ?? NaN) });
}
const unique = (ids: string[]): string[] => [...new Set(ids)].sort();

describe.each(cases.map((item) => [`${item.date}, known ${item.known}`, item] as const))('%s', (_name, item) => {
  const scene = at(item);
  const feature = (id: string): SceneFeature | undefined => scene.features.find((candidate) => candidate.id === id);
  const figure = (key: string) => scene.figures.find((line) => figureKey(line) === key);

  test('news and movements', () => {
    expect(unique(scene.features.flatMap(({ news }) => news.map(({ claim }) => claim.id)))).toEqual(item.news);
    const moving = scene.features.flatMap(({ news, current }) => [...news, ...current]).filter(({ claim }) => claim.about === 'movement');
    expect(unique(moving.map(({ claim }) => claim.id))).toEqual(item.movements);
  });

  test('figures, voice by voice', () => {
    for (const [key, voices] of Object.entries(item.figures)) {
      const entries = figure(key)?.entries.map(({ voice, count }) => [voice, [count.min, count.max]]) ?? [];
      expect([key, Object.fromEntries(entries)]).toEqual([key, voices]);
    }
    for (const [key, differ] of Object.entries(item.disputed ?? {})) expect([key, figure(key)?.disputed]).toEqual([key, differ]);
    const forces = unique(scene.figures.map(({ force }) => force)).filter((force) => force.startsWith('dprk'));
    if (item.forces) expect(forces).toEqual(item.forces);
  });

  test('control, by voice', () => {
    for (const [id, voices] of Object.entries(item.control ?? {})) {
      expect(Object.fromEntries(feature(id)?.control.map(({ voice, holder }) => [voice, holder]) ?? [])).toEqual(voices);
    }
    for (const voice of item.silent ?? []) expect(scene.features.flatMap(({ control }) => control).filter((entry) => entry.voice === voice)).toEqual([]);
  });

  test('what is sure, current, past and last reported', () => {
    for (const [id, certainty] of Object.entries(item.certainty ?? {})) expect(feature(id)?.certainty).toBeCloseTo(certainty, 5);
    for (const list of ['current', 'past', 'lastReported'] as const) {
      for (const [id, claims] of Object.entries(item[list] ?? {})) {
        expect(feature(id)?.[list].map(({ claim }) => claim.id)).toEqual(expect.arrayContaining(claims));
      }
    }
  });

  test('words hold the reasons, and nothing published later', () => {
    const words = sceneWords(scene, dataset).join('\n');
    for (const text of item.words ?? []) expect(words).toContain(text);
    for (const shown of scene.features.flatMap(({ current, news, past, lastReported, superseded }) => [current, news, past, lastReported, superseded].flat())) {
      expect(shown.claim.reportDay).toBeLessThanOrEqual(scene.knownDay);
    }
  });
});
