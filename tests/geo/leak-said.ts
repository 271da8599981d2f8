import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../src/lib/domain/dataset.ts';
import { parseDay } from '../../src/lib/domain/day.ts';
import type { Problem } from '../../src/lib/domain/problem.ts';
import { layoutSheet } from '../../src/lib/print/layout-sheet.ts';
import { annotationsAt } from '../../src/lib/scene/annotations.ts';
import { differenceBetween } from '../../src/lib/scene/difference.ts';
import { differenceWords } from '../../src/lib/scene/difference-words.ts';
import { sceneAt } from '../../src/lib/scene/scene-at.ts';
import { sceneToGeoJson } from '../../src/lib/scene/scene-geojson.ts';
import { sceneToJson } from '../../src/lib/scene/scene-json.ts';
import { tellable } from '../../src/lib/scene/tellable.ts';
import { tableGroups } from '../../src/lib/scene/table.ts';
import { sceneWords } from '../../src/lib/scene/words.ts';
import { writeAddress } from '../../src/lib/state/address.ts';
import { plainMeasure, requestOf } from '../print/sheet-in-node.ts';

/** Dates looked at under each locked clock: the day itself, one before it and one long after. */
const DATES = ['2024-10-10', '2025-03-12', '2025-06-30'];

/** Everything that is said outside the page itself on one day of knowledge, by what says it. The page is read by `tests/e2e/leak.test.ts`. */
export function saidBy(
  dataset: Dataset,
  problems: readonly Problem[],
  day: string,
  names: FeatureCollection,
): Record<string, () => string> {
  const known = parseDay(day) ?? 'latest';
  const dates = [...(known === 'latest' ? [] : [known]), ...DATES.map((text) => parseDay(text) ?? 0)];
  const each = (say: (date: number) => unknown) => (): string =>
    dates.map((date) => { const said = say(date); return typeof said === 'string' ? said : JSON.stringify(said); }).join('\n');
  const scene = (date: number) => sceneAt(dataset, { date, known });
  return {
    'the words of the scene': each((date) => sceneWords(scene(date), dataset).join('\n')),
    'dateline scene --format json': each((date) => sceneToJson(scene(date), tellable(problems, scene(date)))),
    'dateline scene --format geojson': each((date) => sceneToGeoJson(scene(date))),
    'the table': each((date) => ['en', 'ru', 'uk', 'ko'].map((language) => tableGroups(scene(date), dataset, language))),
    'the notes on the map': each((date) => ['(none)', '                ', ...annotationsAt(dataset, { date, known }).map(({ text }) => text.en)].join('\n')),
    'dateline change': () => dates.slice(1).map((date, index) =>
      differenceWords(differenceBetween(scene(dates[index] ?? 0), scene(date)), dataset).join('\n')).join('\n'),
    'a printed sheet': each((date) => ['overview', 'kursk'].map((viewId) => sheetText(dataset, date, day, viewId, names))),
    'the address': each((date) =>
      writeAddress({ clock: { date, known }, view: 'kursk', selected: dataset.features[0]?.id ?? '' })),
  };
}

function sheetText(dataset: Dataset, date: number, known: string, viewId: string, names: FeatureCollection): string {
  const view = dataset.views.find(({ id }) => id === viewId);
  const request = { ...requestOf(dataset, known === 'latest' ? { viewId } : { viewId, known }), names };
  const scene = sceneAt(dataset, { date, known: parseDay(known) ?? 'latest' });
  const sheet = layoutSheet({ ...request, scene, ...(view && { view }) }, plainMeasure);
  // Lines of one paragraph are items of their own: joined by spaces they are sentences again.
  return sheet.pages
    .flatMap(({ blocks }) => blocks.flatMap(({ items, alt }) => [alt ?? '', ...items.map((item) => (item.kind === 'text' ? item.text : ''))]))
    .join(' ');
}
