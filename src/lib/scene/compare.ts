import { areDisjoint, rangeOf } from '#lib/domain/range.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import { indexOf } from '#lib/domain/claim-index.ts';
import { timedFigures, type TimedFigure, type TimedMark } from './compare-marks.ts';
import { comparePlaces, type ComparedPlace } from './compare-places.ts';
import type { Scene } from './scene.ts';

/** Whether some voices say the same; `apart` is what cannot be told, as a number said only in words. */
export type Accord = 'agree' | 'differ' | 'apart';

/** One line of figures with what each of the chosen voices says now. */
export interface ComparedFigure {
  readonly figure: TimedFigure;
  /** The voice's standing figure, else its last reported one. */
  readonly said: readonly TimedMark[];
  readonly accord: Accord;
}

/** Where some voices agree and differ at a clock. */
export interface Comparison {
  readonly figures: readonly ComparedFigure[];
  readonly places: readonly ComparedPlace[];
}

/** Compares voices at a scene's clock: in figures of the same force, outcome and measure (areas among them), and in places. */
export function compareVoices(voices: readonly string[], scene: Scene, dataset: Dataset, language = 'en'): Comparison {
  const claims = indexOf(dataset).claims.filter(({ voice }) => voices.includes(voice));
  const figures = timedFigures(claims, scene, dataset, language).flatMap((figure) => {
    const said = voices.flatMap((voice) => saidNow(figure, voice));
    return new Set(said.map(({ voice }) => voice)).size > 1 ? [{ figure, said, accord: accordOf(said) }] : [];
  });
  return { figures, places: comparePlaces(voices, scene) };
}

/** The one mark by which a voice stands now, else its last reported one. */
function saidNow({ marks }: TimedFigure, voice: string): TimedMark[] {
  const own = marks.filter((mark) => mark.voice === voice);
  const standing = own.filter(({ standing }) => standing === 'current' || standing === 'news');
  const [last] = (standing.length > 0 ? standing : own.filter((mark) => mark.standing === 'last-reported')).slice(-1);
  return last ? [last] : [];
}

function accordOf(said: readonly TimedMark[]): Accord {
  const ranges = said.flatMap(({ count, voice }) => {
    const range = rangeOf(count);
    return range ? [{ ...range, voice }] : [];
  });
  const differ = ranges.some((a, i) => ranges.slice(i + 1).some((b) => a.voice !== b.voice && areDisjoint(a, b)));
  if (differ) return 'differ';
  return ranges.length < said.length ? 'apart' : 'agree';
}
