import type { Bounds } from '#lib/domain/bounds.ts';
import type { Dataset, Layer } from '#lib/domain/dataset.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { Beside } from './beside.ts';
import { checkReports } from './check-reports.ts';
import { linkFeatures } from './link-features.ts';
import { linkForces } from './link-forces.ts';
import { jsonOf, openFile, type Opened, type OpenFile } from './load-file.ts';
import { pickVersion } from './pick-version.ts';
import { placeOf, type Place } from './place.ts';
import { ProblemList } from './problem-list.ts';
import { readAnnotations } from './read-annotations.ts';
import { readArticle } from './read-article.ts';
import { readDatasetFile, type Header } from './read-dataset-file.ts';
import { readDisagreements } from './read-disagreements.ts';
import type { ReadFeature } from './read-feature.ts';
import { noIds, type ReadIds } from './read-ids.ts';
import { readLayer } from './read-layer.ts';
import { readSources, standInSource, type ReadSource } from './read-sources.ts';
import { registersOf } from './registers.ts';
import type { FormatSchema } from './schema/versions.ts';

const DATASET_FILE = 'dataset.json';
const SOURCES_FILE = 'sources.json';
const DISAGREEMENTS_FILE = 'disagreements.json';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called after each file with the files opened so far and their number. */
  onProgress?(done: number, total: number): void;
}

export interface ReadResult {
  /** Absent when `dataset.json` cannot be read; then `problems` says why. */
  readonly dataset?: Dataset;
  readonly problems: Problem[];
}

/**
 * Reads the folder of a dataset through `open`, which gives a file's text by its name. Bad data never throws: what is good is
 * kept and every loss is a problem. Only an abort rejects, with an AbortError.
 */
export async function readDataset(open: OpenFile, options: ReadOptions = {}): Promise<ReadResult> {
  const problems = new ProblemList();
  const first = jsonOf(DATASET_FILE, await openFile(DATASET_FILE, open, options.signal), problems);
  const place = placeOf(DATASET_FILE);
  const schema = first && pickVersion(first.value, place, problems);
  const header = schema && readDatasetFile(schema, first.value, place, problems);
  if (!header) return { problems: problems.inOrderOf([DATASET_FILE]) };

  const named = [...header.layers.map((layer) => layer.file), header.files.annotations, header.files.article];
  const files = [SOURCES_FILE, DISAGREEMENTS_FILE, ...named.filter((file) => file !== undefined)];
  const opened = await openAll([...new Set(files)], open, options);
  const dataset = assemble({ schema, header, raw: first.value, opened }, problems);
  return { dataset, problems: problems.inOrderOf([DATASET_FILE, ...files]) };
}

async function openAll(files: readonly string[], open: OpenFile, options: ReadOptions): Promise<Map<string, Opened>> {
  const total = files.length + 1;
  let done = 1;
  options.onProgress?.(done, total);
  const opened = await Promise.all(
    files.map(async (file): Promise<[string, Opened]> => {
      const result = await openFile(file, open, options.signal);
      options.onProgress?.(++done, total);
      return [file, result];
    }),
  );
  return new Map(opened);
}

/** Everything there is to make a dataset of. */
interface Parts {
  readonly schema: FormatSchema;
  readonly header: Header;
  /** `dataset.json` as it stands. */
  readonly raw: unknown;
  readonly opened: ReadonlyMap<string, Opened>;
}

function assemble({ schema, header, raw, opened }: Parts, problems: ProblemList): Dataset {
  const json = (file: string) => {
    const result = opened.get(file);
    return result && jsonOf(file, result, problems);
  };
  const sourcesJson = json(SOURCES_FILE);
  const ids = noIds();
  const readFeatures = header.layers.flatMap((layer) => readLayerFile(schema, layer, json(layer.file), ids, problems));
  const readable = sourcesJson && readSources(schema, sourcesJson.value, placeOf(SOURCES_FILE), problems);
  const sources = readable ?? standInSources(readFeatures);

  const registers = registersOf(
    header,
    sources.map(({ source }) => source),
    ids,
  );
  const { features, claims } = linkFeatures(readFeatures, registers, ids, problems);
  const forces = linkForces(header.forces, raw, DATASET_FILE, registers.features, problems);
  const published = new Map(
    sources.flatMap((item): [string, Bounds][] => (item.published ? [[item.source.id, item.published]] : [])),
  );
  checkReports(claims, published, header.compiled, problems);

  // The one file that may be left out without a word.
  const left = opened.get(DISAGREEMENTS_FILE);
  const absent = left && 'fault' in left && left.fault.reason === 'missing';
  const written = absent ? undefined : json(DISAGREEMENTS_FILE);
  const claimsById = new Map(claims.map(({ value }) => [value.id, value]));
  const disagreements = written
    ? readDisagreements(schema, written.value, claimsById, registers.claims, placeOf(DISAGREEMENTS_FILE), problems)
    : [];
  const beside = readBeside(header.files, json, { schema, registers, claims: claimsById, features, problems });
  const { files: _, ...own } = header;
  return { ...own, forces, features, disagreements, sources: sources.map(({ source }) => source), ...beside };
}

/** The files that `dataset.json` may name beside its layers; what it does not name is absent. */
function readBeside(
  files: Header['files'],
  json: (file: string) => { value: unknown } | undefined,
  beside: Beside,
): Pick<Dataset, 'annotations' | 'article'> {
  const read = <T>(file: string | undefined, reader: (value: unknown, place: Place, beside: Beside) => T) => {
    const found = file === undefined ? undefined : json(file);
    return found && file !== undefined ? reader(found.value, placeOf(file), beside) : undefined;
  };
  const annotations = read(files.annotations, readAnnotations);
  const article = read(files.article, readArticle);
  return { ...(annotations && { annotations }), ...(article && { article }) };
}

function readLayerFile(
  schema: FormatSchema,
  layer: Layer,
  json: { value: unknown } | undefined,
  ids: ReadIds,
  problems: ProblemList,
): ReadFeature[] {
  const features = json && readLayer(schema, json.value, layer.id, placeOf(layer.file), ids, problems);
  if (!features) ids.layerMissing = true;
  return features ?? [];
}

/** Without a bibliography every claim would be lost; the ids alone say at least that there is a source. */
function standInSources(features: readonly ReadFeature[]): ReadSource[] {
  const claims = features.flatMap((feature) => feature.claims).map((entry) => entry.value);
  const remarks = claims.flatMap((claim) => [...claim.notes, ...claim.assessments]);
  const cited = new Set([...claims, ...remarks].flatMap((item) => item.sources));
  return [...cited].map(standInSource);
}
