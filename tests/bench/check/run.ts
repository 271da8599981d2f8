import { sentenceOf } from '../bench.ts';
import { checkBench } from './check.bench.ts';

/** `npx tsx tests/bench/check/run.ts [MEGABYTES] [ROUNDS]`: the bench of `dateline check` at any size. */
const [megabytes = 100, rounds = 3] = process.argv.slice(2).map(Number);
for (const line of await checkBench(megabytes, rounds)) console.log(sentenceOf(line));
