/**
 * Chooses the reach and the closing distance of the front by least error against areas measured on DeepStateMap, and says what else was
 * tried: `npx tsx tests/bench/front-calibrate.ts [VILLAGES.json]`, the file an array of `[longitude, latitude]` of villages of which nobody
 * makes claims.
 */
import { readFileSync } from 'node:fs';
import { fieldsAt } from '../../src/lib/domain/front-at.ts';
import { FRONT_METHOD, type FrontMethod } from '../../src/lib/domain/front-method.ts';
import { planFront } from '../../src/lib/domain/front-plan.ts';
import type { FrontSite } from '../../src/lib/domain/front.ts';
import { MEASURED } from './front-measured.ts';
import { openSetting } from './front-setting.ts';

const { sites, ground, projection, speech } = await openSetting();
const states = MEASURED.map(({ date }) => new Map(speech(date, 'deepstate').held));
const measured = MEASURED.flatMap(({ held, contested }) => (contested === null ? [held] : [held, contested]));
const names = ['contested', 'ru', 'ua'];

/** Derived areas in the order of `measured`, counted in sample points on Russian land. */
function derived(method: FrontMethod, neighbours: readonly FrontSite[]): number[] {
  const plan = planFront([...sites, ...neighbours], ground, projection, method);
  const country = plan.countries.find((one) => one.country === 'RU');
  if (!country) throw new Error('No Russian land round the settlements.');
  return states.flatMap((holders, i) => {
    const { labels } = fieldsAt(country, holders, names);
    const counts = [0, 0, 0];
    labels.forEach((label, node) => {
      if (label >= 0 && country.onLand[node]) counts[label]! += (method.gridMetres / 1000) ** 2;
    });
    return MEASURED[i]?.contested === null ? [counts[2]!] : [counts[2]!, counts[0]!];
  });
}

interface Trial {
  readonly reach: number;
  readonly closing: number;
  readonly values: readonly number[];
}

/** Sum of the differences over the sum of what was measured, leaving out one row when asked. */
function error({ values }: Pick<Trial, 'values'>, without = -1): number {
  const used = measured.map((_, i) => i).filter((i) => i !== without);
  const off = used.reduce((sum, i) => sum + Math.abs(values[i]! - measured[i]!), 0);
  return off / used.reduce((sum, i) => sum + measured[i]!, 0);
}

const best = (trials: readonly Trial[], without = -1): Trial =>
  trials.reduce((a, b) => (error(b, without) < error(a, without) ? b : a));

function search(neighbours: readonly FrontSite[], closings: readonly number[]): Trial[] {
  const trials: Trial[] = [];
  for (let reach = 2000; reach <= 5000; reach += 250) {
    for (const closing of closings) {
      const values = derived({ ...FRONT_METHOD, reachMetres: reach, closingMetres: closing }, neighbours);
      trials.push({ reach, closing, values });
    }
  }
  return trials;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const show = (name: string, trial: Trial): void =>
  console.log(`${name}: reach ${trial.reach} m, closing ${trial.closing} m, error ${percent(error(trial))}; ${trial.values.map((v) => v.toFixed(0)).join(', ')} km2`); // prettier-ignore

const CLOSINGS = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((km) => km * 1000);
const trials = search([], CLOSINGS);
console.log(`measured: ${measured.join(', ')} km2`);
show('chosen by least error', best(trials));
show('without closing', best(search([], [0])));
const file = process.argv[2];
if (file) {
  const villages = (JSON.parse(readFileSync(file, 'utf8')) as [number, number][])
    .filter(([x, y]) => sites.every(({ at }) => Math.hypot((at[0] - x) * 69.8, (at[1] - y) * 111.2) > 2))
    .map((at, i): FrontSite => ({ id: `village-${i}`, at, precisionKm: 1.5 }));
  show(`with ${villages.length} silent villages as neighbours`, best(search(villages, CLOSINGS)));
}

console.log('\nleave one out: each row derived with the reach and closing distance that the other rows choose');
let off = 0;
measured.forEach((value, i) => {
  const trial = best(trials, i);
  off += Math.abs(trial.values[i]! - value);
  console.log(`  ${value} km2: ${trial.values[i]!.toFixed(1)} by reach ${trial.reach} m, closing ${trial.closing} m`);
});
console.log(`  error ${percent(off / measured.reduce((sum, value) => sum + value, 0))}`);
