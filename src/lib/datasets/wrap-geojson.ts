import { formatDay, type Day } from '#lib/domain/day.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { FileFault } from './file-fault.ts';
import { jsonOf, openFile, type OpenFile } from './load-file.ts';
import { inside, placeOf } from './place.ts';
import { ProblemList } from './problem-list.ts';
import { isRecord } from './record.ts';
import { showValue } from './show-value.ts';
import { extentOf } from './wrap-extent.ts';
import { inSlices } from './slices.ts';
import { wrapFeature, type WrapTally } from './wrap-feature.ts';
import { wrapRemarks } from './wrap-remarks.ts';
import { vocabularyOf } from './wrap-vocabulary.ts';

/** Plain GeoJSON files as the folder of a dataset, what was added to them in sentences, and what is wrong with them. */
export interface Wrapped {
  readonly open: OpenFile;
  readonly remarks: readonly string[];
  readonly problems: readonly Problem[];
}

export interface WrapOptions {
  readonly title: string;
  /** The day on which the files are opened. */
  readonly today: Day;
  readonly signal?: AbortSignal;
  /** Address of the files' folder, when they are on the web. */
  readonly base?: string;
}

/**
 * Makes a dataset of GeoJSON files that come without a `dataset.json`. Nothing is made up: dates are read from properties, the voice
 * and the source are the file itself, and every such reading is told. Without one dated feature there is no dataset.
 */
export async function wrapGeoJson(files: readonly string[], open: OpenFile, options: WrapOptions): Promise<Wrapped> {
  const problems = new ProblemList();
  const today = formatDay(options.today);
  const tally: WrapTally = { ids: new Set(), madeIds: 0, unnamed: 0, dated: 0, dateFields: new Set() };
  const opened = await Promise.all(files.map((file) => openFile(file, open, options.signal)));
  const layers: { id: string; file: string; voice: string; features: unknown[] }[] = [];
  for (const [index, file] of files.entries()) {
    const result = opened[index];
    const json = result && jsonOf(file, result, problems);
    const features = json && featuresOf(json.value, file, problems);
    if (!features) continue;
    const [voice, place] = [`file-${index + 1}`, placeOf(file)];
    const wrap = (feature: unknown, at: number): unknown =>
      wrapFeature(feature, at, inside(place, 'features', at), { voice, today, tally, problems });
    const wrapped = await inSlices(features, wrap, { signal: options.signal });
    layers.push({ id: `layer-${index + 1}`, file, voice, features: wrapped });
  }
  const all = layers.flatMap(({ features }) => features);
  const extent = extentOf(all);
  if (layers.length > 0 && !extent) {
    const place = placeOf(layers[0]?.file ?? '');
    problems.add(
      'missing-field',
      place,
      'No feature has a date that can be read, and nothing is shown without its date.',
    );
  }
  const remarks = extent ? wrapRemarks(tally, options.today, files) : [];
  const texts = new Map<string, string>();
  if (extent) {
    const { sources, ...names } = vocabularyOf(all, layers, options.base);
    texts.set('sources.json', JSON.stringify(sources));
    texts.set(
      'dataset.json',
      JSON.stringify({ ...headerOf(options.title, files, today, remarks), ...extent, ...names }),
    );
    for (const { file, features } of layers) texts.set(file, textOf(features, file, problems));
  }
  return { open: openTexts(texts), remarks, problems: problems.inOrderOf(files) };
}

function openTexts(texts: ReadonlyMap<string, string>): OpenFile {
  return (file) => {
    const text = texts.get(file);
    return text === undefined ? Promise.reject(new FileFault('missing', file)) : Promise.resolve(text);
  };
}

/** JSON can be read deeper than it can be written. */
function textOf(features: readonly unknown[], file: string, problems: ProblemList): string {
  try {
    return JSON.stringify({ type: 'FeatureCollection', features });
  } catch {
    problems.add('not-geojson', placeOf(file), `"${file}" is nested deeper than GeoJSON can be.`);
    return '{"type":"FeatureCollection","features":[]}';
  }
}

/** RFC 7946 lets a file be a collection, a feature or a bare geometry. */
function featuresOf(value: unknown, file: string, problems: ProblemList): unknown[] | undefined {
  if (isRecord(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features'])) {
    return value['features'] as unknown[];
  }
  if (isRecord(value) && value['type'] === 'Feature') return [value];
  if (isRecord(value) && (Array.isArray(value['coordinates']) || Array.isArray(value['geometries'])))
    return [{ type: 'Feature', geometry: value, properties: {} }];
  problems.add('not-geojson', placeOf(file), `"${file}" is ${showValue(value)}, which is not GeoJSON.`);
  return undefined;
}

function headerOf(title: string, files: readonly string[], today: string, remarks: readonly string[]): object {
  const names = files.map((file) => `“${file}”`).join(', ');
  return {
    format: 'dateline/1',
    id: 'opened',
    title: { en: title },
    summary: { en: remarks.join(' ') },
    license: 'Not stated.',
    credit: `From ${names}, which ${files.length === 1 ? 'names' : 'name'} neither an author nor a licence.`,
    compiled: today,
  };
}
