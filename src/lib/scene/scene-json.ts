import type { Known } from '#lib/domain/dataset.ts';
import { formatDay } from '#lib/domain/day.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { StandingClaim } from '#lib/domain/standing.ts';
import type { Scene } from './scene.ts';

/** A scene as other programs read it: ids and figures. */
export interface SceneJson {
  date: string;
  known: string;
  features: {
    id: string;
    layer: string;
    certainty: number;
    claims: string[];
    news: string[];
    past: string[];
    lastReported: string[];
    disputed: boolean;
  }[];
  figures: {
    force: string;
    outcome: string | null;
    measure: string;
    min: number | null;
    max: number | null;
    voices: readonly string[];
    sides: readonly string[];
    disputed: boolean;
    claims: readonly string[];
  }[];
  unplaced: readonly string[];
  withheld: Scene['withheld'];
  problems: readonly Problem[];
}

/** `latest`, or the day as ISO 8601. */
export function formatKnown(known: Known): string {
  return known === 'latest' ? known : formatDay(known);
}

/** The scene as plain JSON, with the problems found while reading. Superseded claims are left to the page. */
export function sceneToJson(scene: Scene, problems: readonly Problem[]): SceneJson {
  const ids = (claims: readonly StandingClaim[]): string[] => claims.map(({ claim }) => claim.id);
  return {
    date: formatDay(scene.date),
    known: formatKnown(scene.known),
    features: scene.features.map((feature) => ({
      id: feature.id,
      layer: feature.layer,
      certainty: feature.certainty,
      claims: ids(feature.current),
      news: ids(feature.news),
      past: ids(feature.past),
      lastReported: ids(feature.lastReported),
      disputed: feature.disputed,
    })),
    figures: scene.figures.map(({ entries: _, outcome, ...figure }) => ({
      force: figure.force,
      outcome: outcome ?? null,
      measure: figure.measure,
      min: figure.min,
      max: figure.max,
      voices: figure.voices,
      sides: figure.sides,
      disputed: figure.disputed,
      claims: figure.claims,
    })),
    unplaced: scene.unplaced,
    withheld: scene.withheld,
    problems,
  };
}
