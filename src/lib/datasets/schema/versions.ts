import { annotation, annotationsFile } from './dateline-1/annotation.ts';
import { articleFile, articleOutline, statement } from './dateline-1/article.ts';
import { claim, claimOutline, count, remark } from './dateline-1/claim.ts';
import {
  actor,
  dataNote,
  datasetFile,
  datasetOutline,
  force,
  layer,
  phase,
  side,
  view,
  voice,
} from './dateline-1/dataset.ts';
import { disagreement, disagreementsFile } from './dateline-1/disagreement.ts';
import { featureOutline, layerFile, propertiesOutline, routeProperties, seen } from './dateline-1/feature.ts';
import { tiledLayer } from './dateline-1/tiled.ts';
import { source, sourcesFile } from './dateline-1/source.ts';

const dateline1 = {
  files: {
    dataset: datasetFile,
    layer: layerFile,
    sources: sourcesFile,
    disagreements: disagreementsFile,
    annotations: annotationsFile,
    article: articleFile,
  },
  datasetOutline,
  lists: {
    views: view,
    phases: phase,
    actors: actor,
    sides: side,
    voices: voice,
    forces: force,
    layers: layer,
    tiled: tiledLayer,
    notes: dataNote,
  },
  featureOutline,
  propertiesOutline,
  routeProperties,
  seen,
  claim,
  claimOutline,
  count,
  remark,
  source,
  disagreement,
  annotation,
  articleOutline,
  statement,
};

/** The schema of one format version, by the parts that are read by themselves. */
export type FormatSchema = typeof dateline1;

/** Every format version that can be read. The next one is another folder beside `dateline-1` and another line here. */
const VERSIONS: ReadonlyMap<string, FormatSchema> = new Map([['dateline/1', dateline1]]);

/** The names of the versions that can be read. */
export const KNOWN_FORMATS: readonly string[] = [...VERSIONS.keys()];

/** The schema of a format name, picked before anything else is validated. */
export function schemaOf(format: string): FormatSchema | undefined {
  return VERSIONS.get(format);
}
