import { defineCommand } from 'citty';
import { loadCatalogue } from '#lib/messages/catalogues.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { sceneToGeoJson } from '#lib/scene/scene-geojson.ts';
import { tellable } from '#lib/scene/tellable.ts';
import { sceneToJson } from '#lib/scene/scene-json.ts';
import { sceneWords } from '#lib/scene/words.ts';
import { readDay, readKnown } from './clock-arguments.ts';
import { LANGUAGE_ARGUMENT } from './language-argument.ts';
import { requireDataset } from './folder.ts';

export const scene = defineCommand({
  meta: { name: 'scene', description: 'Print everything a reader may see at one date, as known on one day.' },
  args: {
    dataset: { type: 'string', description: 'Folder of the dataset', valueHint: 'DIR', default: 'geo/dprk-2024' },
    date: { type: 'string', description: 'The date looked at', valueHint: 'YYYY-MM-DD', required: true },
    known: { type: 'string', description: 'The day looked from: a day or latest', valueHint: 'D', default: 'latest' },
    format: { type: 'enum', description: 'How to print it', options: ['json', 'text', 'geojson'], default: 'json' },
    lang: LANGUAGE_ARGUMENT,
  },
  async run({ args }) {
    const clock = { date: readDay('--date', args.date), known: readKnown(args.known) };
    const { dataset, problems } = await requireDataset(args.dataset);
    const seen = sceneAt(dataset, clock);
    await loadCatalogue(args.lang);
    const print = {
      json: () => JSON.stringify(sceneToJson(seen, tellable(problems, seen)), null, 2),
      geojson: () => JSON.stringify(sceneToGeoJson(seen), null, 2),
      text: () => sceneWords(seen, dataset, args.lang).join('\n'),
    };
    process.stdout.write(`${print[args.format]()}\n`);
    return 0;
  },
});
