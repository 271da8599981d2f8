/** The error table of the method that is in force, with exact areas: `npx tsx tests/bench/front-table.ts`. It is the one in `scene/front-words.ts`. */
import { frontOf } from '../../src/lib/domain/front-at.ts';
import { FRONT_METHOD } from '../../src/lib/domain/front-method.ts';
import { planFront } from '../../src/lib/domain/front-plan.ts';
import { MEASURED } from './front-measured.ts';
import { openSetting } from './front-setting.ts';

const { sites, ground, projection, speech } = await openSetting();
const plan = planFront(sites, ground, projection, FRONT_METHOD);
let [off, all] = [0, 0];
for (const { date, held, contested } of MEASURED) {
  const { areas } = frontOf(plan, [new Map(speech(date, 'deepstate').held)]);
  const derived = (holder: string): number => areas.find(({ country, holders }) => country === 'RU' && holders[0] === holder)?.km2 ?? 0; // prettier-ignore
  const rows = [['held', held, derived('ua')] as const, ...(contested === null ? [] : [['contested', contested, derived('contested')] as const])]; // prettier-ignore
  for (const [what, measured, value] of rows) {
    off += Math.abs(value - measured);
    all += measured;
    console.log(`${date} ${what}: measured ${measured}, derived ${value.toFixed(1)}, ${(value - measured).toFixed(1)}`);
  }
}
console.log(`error ${((100 * off) / all).toFixed(1)} % of ${all} km2`);
