import { parseDay } from '#lib/domain/day.ts';
import type { Bounds } from '#lib/domain/bounds.ts';
import type { Claim } from '#lib/domain/claim.ts';
import type { Feature, Route } from '#lib/domain/feature.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import type { Scene, SceneFeature } from '#lib/scene/scene.ts';

/** Small features and scenes for the tests of this room. */

export const day = (text: string): number => parseDay(text)!;

export function boundsFrom(first: string, last = first): Bounds {
  return {
    startEarliest: day(first),
    startLatest: day(first),
    endEarliest: day(last),
    endLatest: day(last),
    cap: 1,
    shape: 'interval',
  };
}

export function claim(more: Partial<Claim> = {}): Claim {
  return {
    id: 'c', feature: 'f', also: [], about: 'presence', valid: '2024-10-08/2024-10-13', bounds: boundsFrom('2024-10-08', '2024-10-13'),
    reported: '2024-10-18', reportDay: day('2024-10-18'), voice: 'nis', counts: [], denies: false, sources: ['s'], confidence: 'claimed',
    supersedes: [], summary: { en: 'A claim.' }, notes: [], assessments: [], unsourced: false, ...more,
  }; // prettier-ignore
}

export function standing(more: Partial<Claim> = {}, certainty = 1): StandingClaim {
  return { claim: claim(more), standing: 'current', certainty, trace: false };
}

export function place(id: string, at: readonly [number, number], more: Partial<Feature> = {}): Feature {
  return {
    id,
    layer: 'l',
    name: { en: id },
    kind: 'port',
    geometry: { type: 'Point', coordinates: [...at] },
    claims: [],
    seen: [],
    ...more,
  };
}

export function route(coordinates: number[][], more: Partial<Route> = {}, rest: Partial<Feature> = {}): Feature {
  const way: Route = { from: 'a', to: 'b', deduced: [], mode: ['sea'], path: 'unknown', ...more };
  return {
    id: 'r',
    layer: 'l',
    name: { en: 'By sea' },
    kind: 'route',
    geometry: { type: 'LineString', coordinates },
    claims: [],
    seen: [],
    route: way,
    ...rest,
  };
}

export function inScene(feature: Feature, more: Partial<SceneFeature> = {}): SceneFeature {
  return {
    id: feature.id,
    layer: feature.layer,
    feature,
    certainty: 1,
    current: [],
    news: [],
    past: [],
    lastReported: [],
    superseded: [],
    control: [],
    disputed: false,
    ...more,
  };
}

export function sceneOf(features: readonly SceneFeature[], date = '2024-10-10'): Scene {
  return {
    date: day(date),
    known: 'latest',
    knownDay: day('2026-01-01'),
    features,
    figures: [],
    unplaced: [],
    withheld: { notYetPublished: 0, retracted: 0 },
  };
}
