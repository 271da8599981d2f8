import { sentenceOf, type BenchLine } from './bench.ts';
import { checkBench } from './check/check.bench.ts';
import { firstPictureBench } from './first-picture.bench.ts';
import { pointsBench } from './points.bench.ts';
import { printBench } from './print.bench.ts';
import { routesBench } from './routes.bench.ts';
import { sceneBench } from './scene.bench.ts';

/** The benches by name; `npm run bench -- scene routes` runs some of them. */
const BENCHES: Record<string, () => Promise<BenchLine[]>> = {
  scene: sceneBench,
  check: () => checkBench(),
  points: pointsBench,
  'first-picture': firstPictureBench,
  print: printBench,
  routes: routesBench,
};

/** Minutes by itself: only where it is asked for by name, so that a run of all the others takes less than ten minutes. */
const APART: readonly string[] = ['print'];

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown[0]}". The benches are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}

const lines: BenchLine[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (asked.length > 0 ? !asked.includes(name) : APART.includes(name)) continue;
  console.error(`Measuring: ${name} …`);
  const begun = performance.now();
  try {
    lines.push(...(await bench()));
  } catch (error) {
    // What the others found is not lost with it.
    console.error(error);
    process.exitCode = 1;
  }
  console.error(`  ${((performance.now() - begun) / 1000).toFixed(0)} s`);
}
if (process.argv.includes('--json')) console.log(JSON.stringify(lines, null, 2));
else for (const line of lines) console.log(sentenceOf(line));
