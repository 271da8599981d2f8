import { importScriptInWorkers, prewarm, setWorkerUrl } from 'maplibre-gl';
// The default worker address fails in a build.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { readArchives } from './base-tiles.ts';

let ready: Promise<void> | undefined;

/**
 * Starts MapLibre's workers once, teaches them our projections, and MapLibre to read the ground's archives. `prewarm` keeps them alive when the last map goes: new workers
 * would draw the next map in the wrong place. Rejects when the script cannot be loaded; a later call tries again.
 *
 * @param assetBase absolute address that holds `map/projection-worker.mjs`, ending in `/`
 */
export function startWorkers(assetBase: string): Promise<void> {
  ready ??= start(assetBase).catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

async function start(assetBase: string): Promise<void> {
  readArchives();
  setWorkerUrl(workerUrl);
  prewarm();
  await importScriptInWorkers(`${assetBase}map/projection-worker.mjs`);
}
