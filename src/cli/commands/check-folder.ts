import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { FeatureCollection } from 'geojson';
import { checkDataset } from '#lib/datasets/check-dataset.ts';
import { LARGEST_FILE_BYTES } from '#lib/datasets/file-fault.ts';
import { landOf, type Land } from '#lib/datasets/rules/land.ts';
import type { Problem } from '#lib/domain/problem.ts';
import { openFromFolder } from './folder.ts';

const LAND_FILE = fileURLToPath(new URL('../../../static/base/world.geojson', import.meta.url));
/** From this size on a layer is read feature by feature. */
const LARGE_BYTES = 4 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;
/**
 * By how much of what is in use V8 lets its heap grow before it collects, in per cent. It would let it double; a large dataset is worth a
 * few collections more.
 */
const HEAP_GROWTH = 25;

/** Everything wrong with the dataset of a folder on disk, by reading and by rule. */
export async function checkFolder(folder: string): Promise<Problem[]> {
  return checkDataset(openFromFolder(folder), {
    openChunks: async (file) => {
      const path = join(folder, file);
      const size = await stat(path).then(
        (found) => found.size,
        () => 0,
      );
      // What is too large for the page is told when it is opened in the usual way.
      if (size < LARGE_BYTES || size > LARGEST_FILE_BYTES) return undefined;
      setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
      return createReadStream(path, { highWaterMark: CHUNK_BYTES });
    },
    land: await land(),
  });
}

let read: Promise<Land> | undefined;

/** The land of the base map, read once. */
function land(): Promise<Land> {
  read ??= readFile(LAND_FILE, 'utf8').then((text) => landOf(JSON.parse(text) as FeatureCollection));
  return read;
}
