import { expect, it, vi } from 'vitest';
import { Cite } from '@citation-js/core';
import { knownDay } from '../../src/lib/domain/dataset.ts';
import { cslItems, type CslItem } from '../../src/lib/exchange/csl-items.ts';
import { writeBibliography } from '../../src/lib/exchange/write-bibliography.ts';
import { readBuiltIn } from './dataset.ts';

// Two hundred items are written and read again, which a busy machine makes wait.
vi.setConfig({ testTimeout: 120_000 });

const { dataset } = await readBuiltIn();
const items = cslItems(dataset, knownDay(dataset, 'latest'));

/** What every reader of a bibliography must get back; the package that reads writes the signs of an address as numbers once more. */
const kept = ({ title, issued, URL: url }: Partial<CslItem>) => ({
  title,
  url: url?.replaceAll('%25', '%'),
  year: issued?.['date-parts']?.[0]?.[0],
});

it('the whole bibliography of the story is listed', () => {
  expect(items.length).toBeGreaterThan(150);
});

it.each(['bibtex', 'ris'] as const)('%s, read again, has every source with its title, year and address', async (format) => {
  const text = await writeBibliography(items, format);
  const read = new Cite(text, { generateGraph: false }).data as CslItem[];
  expect(read.map(kept)).toEqual(items.map(kept));
});

it('RIS has the whole date of each item once, as far as it is known', async () => {
  const blocks = (await writeBibliography(items, 'ris')).split(/^ER {2}- $/m).filter((block) => block.trim() !== '');
  expect(blocks.length).toBe(items.length);
  const two = (part: number) => String(part).padStart(2, '0');
  for (const [index, { id, issued }] of items.entries()) {
    const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
    const date = month === undefined ? [] : [`${year}/${two(month)}/${day === undefined ? '' : two(day)}/`];
    expect([...(blocks[index]?.matchAll(/^DA {2}- (.*)$/gm) ?? [])].map(([, one]) => one), id).toEqual(date);
  }
});

it('CSL-JSON is what sources.json says, item by item', async () => {
  const read = JSON.parse(await writeBibliography(items, 'csl')) as CslItem[];
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  for (const { id, title, URL } of read) expect([title, URL]).toEqual([sources.get(id)?.title, sources.get(id)?.url]);
});
