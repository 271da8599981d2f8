import { readFile } from 'node:fs/promises';
import type { FeatureCollection } from 'geojson';
import { requireDataset } from '../../src/cli/commands/folder.ts';
import type { Dataset } from '../../src/lib/domain/dataset.ts';
import { parseDay } from '../../src/lib/domain/day.ts';
import type { FrontGround, FrontProjection, FrontSite } from '../../src/lib/domain/front.ts';
import { converterOf } from '../../src/lib/map/converter.ts';
import { frontDefinition } from '../../src/lib/scene/front-projection.ts';
import { groundFile, readGround } from '../../src/lib/scene/front-ground.ts';
import { frontSites } from '../../src/lib/scene/front-sites.ts';
import { frontSpeech, type FrontSpeech } from '../../src/lib/scene/front-speech.ts';
import { sceneAt } from '../../src/lib/scene/scene-at.ts';

/** All that a front of the built-in dataset is derived from, but for the method. */
export interface Setting {
  readonly dataset: Dataset;
  readonly sites: readonly FrontSite[];
  readonly ground: readonly FrontGround[];
  readonly projection: FrontProjection;
  readonly speech: (date: string, voice: string) => FrontSpeech;
}

export async function openSetting(): Promise<Setting> {
  const { dataset } = await requireDataset('geo/dprk-2024');
  const sites = frontSites(dataset);
  const file = await readFile(`static/base/${groundFile(sites)}`, 'utf8');
  return {
    dataset,
    sites,
    ground: readGround(JSON.parse(file) as FeatureCollection),
    projection: converterOf({ definition: frontDefinition(dataset, sites) }),
    speech: (date, voice) =>
      frontSpeech(sceneAt(dataset, { date: parseDay(date) ?? NaN, known: 'latest' }), dataset, voice),
  };
}
