import type { Bounds } from '#lib/domain/bounds.ts';
import type { Dataset, Layer, Source } from '#lib/domain/dataset.ts';
import type { Claim } from '#lib/domain/claim.ts';
import type { Feature } from '#lib/domain/feature.ts';
import { learnProjections } from '#lib/domain/projection.ts';
import type { Beside } from './beside.ts';
import { checkReports } from './check-reports.ts';
import { linkFeatures } from './link-features.ts';
import { linkForces } from './link-forces.ts';
import { jsonOf, openFile, type Opened, type OpenFile } from './load-file.ts';
import { pickVersion } from './pick-version.ts';
import { definitionsIn } from './is-projection.ts';
import { inside, placeOf, type Place } from './place.ts';
import type { ProblemList } from './problem-list.ts';
import { readAnnotations } from './read-annotations.ts';
import { readArticle } from './read-article.ts';
import { readDatasetFile, type Header } from './read-dataset-file.ts';
import { readDisagreements } from './read-disagreements.ts';
import type { Entry } from './read-entries.ts';
import type { ReadFeature } from './read-feature.ts';
import { noIds, type ReadIds } from './read-ids.ts';
import { readLayer } from './read-layer.ts';
import { readSources, standInSource, type ReadSource } from './read-sources.ts';
import { sourced } from './read-tiled.ts';
import { registersOf } from './registers.ts';
import type { FormatSchema } from './schema/versions.ts';
import type { Tell } from './slices.ts';

const DATASET_FILE = 'dataset.json';
const SOURCES_FILE = 'sources.json';
const DISAGREEMENTS_FILE = 'disagreements.json';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called after each file with the files opened so far and their number. */
  onProgress?(done: number, total: number): void;
  /** Called now and then while the features of a large layer are read. */
  onFeatures?: Tell;
}

/** A dataset together with where each of its things stands in the files, which only checks need. */
export interface ReadParts {
  readonly dataset: Dataset;
  readonly features: readonly Entry<Feature>[];
  readonly claims: readonly Entry<Claim>[];
  /** Empty when `sources.json` could not be read. */
  readonly sources: readonly Entry<Source>[];
}

/** Reads one layer from the disk feature by feature; undefined when it is to be opened whole. */
export type ReadLayerApart = (schema: FormatSchema, layer: Layer, ids: ReadIds) => Promise<ReadFeature[] | undefined>;

/** Reads as `readDataset` does, keeps the places, and lets the caller read layers in its own way. */
export async function readParts(
  open: OpenFile,
  problems: ProblemList,
  options: ReadOptions = {},
  readApart: ReadLayerApart = () => Promise.resolve(undefined),
): Promise<{ read?: ReadParts; files: string[] }> {
  const first = jsonOf(DATASET_FILE, await openFile(DATASET_FILE, open, options.signal), problems);
  const place = placeOf(DATASET_FILE);
  const schema = first && pickVersion(first.value, place, problems);
  if (schema) await learnProjections(definitionsIn(first.value));
  const header = schema && readDatasetFile(schema, first.value, place, problems);
  if (!header) return { files: [DATASET_FILE] };

  const ids = noIds();
  const apart = new Map<string, ReadFeature[]>();
  for (const layer of header.layers) {
    const features = await readApart(schema, layer, ids);
    if (features) apart.set(layer.id, features);
  }
  const whole = header.layers.filter(({ id }) => !apart.has(id)).map(({ file }) => file);
  const beside = [header.files.annotations, header.files.article].filter((file) => file !== undefined);
  const opened = await openAll([...new Set([SOURCES_FILE, DISAGREEMENTS_FILE, ...whole, ...beside])], open, options);
  const read = await assemble({ schema, header, raw: first.value, opened, ids, apart }, problems, options);
  const layerFiles = header.layers.map(({ file }) => file);
  return { read, files: [DATASET_FILE, SOURCES_FILE, DISAGREEMENTS_FILE, ...layerFiles, ...beside] };
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
  readonly ids: ReadIds;
  /** Features of layers that were read apart, by layer. */
  readonly apart: ReadonlyMap<string, readonly ReadFeature[]>;
}

async function assemble(
  { schema, header, raw, opened, ids, apart }: Parts,
  problems: ProblemList,
  { signal, onFeatures: tell }: ReadOptions,
): Promise<ReadParts> {
  const json = (file: string) => {
    const result = opened.get(file);
    return result && jsonOf(file, result, problems);
  };
  const sourcesJson = json(SOURCES_FILE);
  const layers: (readonly ReadFeature[])[] = [];
  for (const layer of header.layers) {
    const read = apart.get(layer.id);
    layers.push(read ?? (await readLayerFile(schema, layer, json(layer.file), ids, problems, { signal, tell })));
  }
  const readFeatures = layers.flat();
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
  const claimsById = new Map<string, Claim>();
  if (written || header.files.annotations !== undefined || header.files.article !== undefined)
    for (const { value } of claims) claimsById.set(value.id, value);
  const disagreements = written
    ? readDisagreements(schema, written.value, claimsById, registers.claims, placeOf(DISAGREEMENTS_FILE), problems)
    : [];
  const beside = readBeside(header.files, json, { schema, registers, claims: claimsById, features, problems });
  const { files: _, tiled: named = [], ...own } = header;
  const given = sources.map(({ source }) => source);
  // Without a bibliography nobody can say which source is missing.
  const tiled = readable ? sourced(named, given, inside(placeOf(DATASET_FILE), 'tiled'), problems) : named;
  const dataset: Dataset = {
    ...{ ...own, forces, features, disagreements, ...beside },
    ...(tiled.length > 0 && { tiled }),
    sources: given,
  };
  return {
    dataset,
    features: readFeatures.map(({ place }, index) => ({ value: features[index] as Feature, place })),
    claims,
    sources: (readable ?? []).map(({ source, place }) => ({ value: source, place })),
  };
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

async function readLayerFile(
  schema: FormatSchema,
  layer: Layer,
  json: { value: unknown } | undefined,
  ids: ReadIds,
  problems: ProblemList,
  slices: Parameters<typeof readLayer>[6],
): Promise<ReadFeature[]> {
  const features = json && (await readLayer(schema, json.value, layer.id, placeOf(layer.file), ids, problems, slices));
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
