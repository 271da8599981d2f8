/**
 * How long a front takes: every change of the story derived once, then read from the cache as stepping does:
 * `npx tsx tests/bench/front-changes.ts [VOICE]`.
 */
import type { Front } from '../../src/lib/domain/front.ts';
import { frontOf } from '../../src/lib/domain/front-at.ts';
import { FRONT_METHOD } from '../../src/lib/domain/front-method.ts';
import { planFront } from '../../src/lib/domain/front-plan.ts';
import { formatDay } from '../../src/lib/domain/day.ts';
import { frontKey } from '../../src/lib/scene/front-speech.ts';
import { openSetting } from './front-setting.ts';

const FRAME_MS = 16;
const voice = process.argv[2] ?? 'deepstate';
const { dataset, sites, ground, projection, speech } = await openSetting();
const begun = performance.now();
const plan = planFront(sites, ground, projection, FRONT_METHOD);
console.log(`plan: ${(performance.now() - begun).toFixed(0)} ms`);

const cache = new Map<string, Front>();
const times: number[] = [];
const days: string[] = [];
for (let day = dataset.span.first; day <= dataset.span.last; day++) {
  const said = speech(formatDay(day), voice);
  const key = frontKey([said]);
  if (!said.hasAreas || cache.has(key)) continue;
  const start = performance.now();
  cache.set(key, frontOf(plan, [new Map(said.held)]));
  times.push(performance.now() - start);
  days.push(formatDay(day));
}
times.sort((a, b) => a - b);
const at = (share: number): string =>
  (times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0).toFixed(0);
console.log(`${voice}: ${times.length} different fronts, ${(times.reduce((a, b) => a + b, 0) / 1000).toFixed(1)} s for all; half within ${at(0.5)} ms, nine in ten within ${at(0.9)} ms, longest ${at(1)} ms`); // prettier-ignore

const reads = days.map((day) => {
  const said = speech(day, voice);
  const start = performance.now();
  const found = cache.get(frontKey([said]));
  if (!found) throw new Error(`${day} is not in the cache.`);
  return performance.now() - start;
});
const worst = Math.max(...reads);
console.log(
  `read from the cache: longest ${worst.toFixed(2)} ms, ${(worst / FRAME_MS).toFixed(3)} of a frame of ${FRAME_MS} ms`,
);
