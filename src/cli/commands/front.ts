import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineCommand } from 'citty';
import type { FeatureCollection } from 'geojson';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Front, FrontProjection } from '#lib/domain/front.ts';
import { frontOf } from '#lib/domain/front-at.ts';
import { FRONT_METHOD } from '#lib/domain/front-method.ts';
import { planFront } from '#lib/domain/front-plan.ts';
import { converterOf } from '#lib/map/converter.ts';
import { readFrontChoice, startingFront, type FrontChoice } from '#lib/scene/front-choice.ts';
import { frontToGeoJson } from '#lib/scene/front-geojson.ts';
import { groundFile, readGround } from '#lib/scene/front-ground.ts';
import { frontDefinition } from '#lib/scene/front-projection.ts';
import { frontSentences } from '#lib/scene/front-sentences.ts';
import { frontSites } from '#lib/scene/front-sites.ts';
import { frontSpeech, frontVoices, type FrontSpeech } from '#lib/scene/front-speech.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { readDay, readKnown } from './clock-arguments.ts';
import { requireDataset } from './folder.ts';
import { UsageError } from './usage-error.ts';

const BASE = fileURLToPath(new URL('../../../static/base/', import.meta.url));

export const front = defineCommand({
  meta: { name: 'front', description: 'Print the areas of control derived from claims about settlements at one date.' },
  args: {
    dataset: { type: 'string', description: 'Folder of the dataset', valueHint: 'DIR', default: 'geo/dprk-2024' },
    date: { type: 'string', description: 'The date looked at', valueHint: 'YYYY-MM-DD', required: true },
    known: { type: 'string', description: 'The day looked from: a day or latest', valueHint: 'D', default: 'latest' },
    voice: { type: 'string', description: 'Whose reports: a voice, parties, two, or two with a comma', valueHint: 'V' },
    format: { type: 'enum', description: 'How to print it', options: ['geojson', 'text'], default: 'geojson' },
  },
  async run({ args }) {
    const clock = { date: readDay('--date', args.date), known: readKnown(args.known) };
    const { dataset } = await requireDataset(args.dataset);
    const scene = sceneAt(dataset, clock);
    const speeches = requireChoice(args.voice, dataset).map((voice) => frontSpeech(scene, dataset, voice));
    const derived = await derive(dataset, speeches);
    const print = {
      geojson: () => JSON.stringify(frontToGeoJson(scene, dataset, speeches, derived), null, 2),
      text: () => frontSentences(scene, dataset, speeches, derived).join('\n'),
    };
    process.stdout.write(`${print[args.format]()}\n`);
    return 0;
  },
});

function requireChoice(text: string | undefined, dataset: Dataset): FrontChoice {
  const voices = frontVoices(dataset);
  if (voices.length === 0)
    throw new UsageError(`The dataset "${dataset.id}" has no claims of who holds which settlement.`);
  const choice = text === undefined ? startingFront(dataset) : readFrontChoice(text, dataset);
  if (choice && choice.length > 0) return choice;
  throw new UsageError(
    `--voice is "${text ?? ''}", but must be one of ${voices.join(', ')}, two of them with a comma, or two.`,
  );
}

/** The areas of the voices that speak for enough settlements; undefined where none does. */
async function derive(dataset: Dataset, speeches: readonly FrontSpeech[]): Promise<Front | undefined> {
  const speaking = speeches.filter(({ hasAreas }) => hasAreas);
  if (speaking.length === 0) return undefined;
  const sites = frontSites(dataset);
  const ground = readGround(JSON.parse(await readFile(`${BASE}${groundFile(sites)}`, 'utf8')) as FeatureCollection);
  const projection = converterOf({ definition: frontDefinition(dataset, sites) }) as FrontProjection;
  const plan = planFront(sites, ground, projection, FRONT_METHOD);
  return frontOf(plan, speaking.map(({ held }) => new Map(held))); // prettier-ignore
}
