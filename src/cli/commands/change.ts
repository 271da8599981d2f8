import { defineCommand } from 'citty';
import { loadCatalogue } from '#lib/messages/catalogues.ts';
import { differenceBetween } from '#lib/scene/difference.ts';
import { differenceWords } from '#lib/scene/difference-words.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { readDay, readKnown } from './clock-arguments.ts';
import { differenceToJson } from './difference-json.ts';
import { requireDataset } from './folder.ts';
import { LANGUAGE_ARGUMENT } from './language-argument.ts';

export const change = defineCommand({
  meta: { name: 'change', description: 'Print what changed from one date to another, as known on one day.' },
  args: {
    dataset: { type: 'string', description: 'Folder of the dataset', valueHint: 'DIR', default: 'geo/dprk-2024' },
    from: { type: 'string', description: 'The date before', valueHint: 'YYYY-MM-DD', required: true },
    to: { type: 'string', description: 'The date after', valueHint: 'YYYY-MM-DD', required: true },
    known: { type: 'string', description: 'The day looked from: a day or latest', valueHint: 'D', default: 'latest' },
    format: { type: 'enum', description: 'How to print it', options: ['text', 'json'], default: 'text' },
    lang: LANGUAGE_ARGUMENT,
  },
  async run({ args }) {
    const [from, to] = [readDay('--from', args.from), readDay('--to', args.to)];
    const known = readKnown(args.known);
    const { dataset } = await requireDataset(args.dataset);
    await loadCatalogue(args.lang);
    const difference = differenceBetween(
      sceneAt(dataset, { date: from, known }),
      sceneAt(dataset, { date: to, known }),
    );
    const text =
      args.format === 'json'
        ? JSON.stringify(differenceToJson(difference), null, 2)
        : differenceWords(difference, dataset, args.lang).join('\n');
    process.stdout.write(`${text}\n`);
    return 0;
  },
});
