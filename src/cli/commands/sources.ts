import { defineCommand } from 'citty';
import { knownDay } from '#lib/domain/dataset.ts';
import { cslItems } from '#lib/exchange/csl-items.ts';
import { BIBLIOGRAPHY_FORMATS, writeBibliography } from '#lib/exchange/write-bibliography.ts';
import { readKnown } from './clock-arguments.ts';
import { requireDataset } from './folder.ts';

const FORMATS = Object.keys(BIBLIOGRAPHY_FORMATS) as (keyof typeof BIBLIOGRAPHY_FORMATS)[];

export const sources = defineCommand({
  meta: { name: 'sources', description: 'Print the bibliography: every source cited by what was known on one day.' },
  args: {
    dataset: { type: 'string', description: 'Folder of the dataset', valueHint: 'DIR', default: 'geo/dprk-2024' },
    known: { type: 'string', description: 'The day looked from: a day or latest', valueHint: 'D', default: 'latest' },
    format: { type: 'enum', description: 'How to print it', options: FORMATS, default: 'csl' },
  },
  async run({ args }) {
    const known = readKnown(args.known);
    const { dataset } = await requireDataset(args.dataset);
    process.stdout.write(await writeBibliography(cslItems(dataset, knownDay(dataset, known)), args.format));
    return 0;
  },
});
