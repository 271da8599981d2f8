import { importScriptInWorkers, prewarm, setWorkerUrl } from 'maplibre-gl';
// The default worker address fails in a build.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { View } from '#lib/domain/dataset.ts';
import { AT_HAND, projectionNamed } from '#lib/domain/projection.ts';
import { readArchives } from './base-tiles.ts';

let ready: Promise<void> | undefined;
let all: Promise<void> | undefined;

/**
 * Starts MapLibre's workers once, teaches them our projections, and MapLibre to read the ground's archives. `prewarm` keeps them alive when the last map goes: new workers
 * would draw the next map in the wrong place. Rejects when the script cannot be loaded; a later call tries again.
 *
 * @param assetBase absolute address that holds `map/projection-worker.mjs`, ending in `/`
 * @param projections what will be drawn in; most are at hand, the others come with a second script
 */
export async function startWorkers(assetBase: string, projections: readonly View['projection'][]): Promise<void> {
  ready ??= start(assetBase).catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  await ready;
  if (projections.every(isAtHand)) return;
  all ??= importScriptInWorkers(`${assetBase}map/all-projections-worker.mjs`).catch((error: unknown) => {
    all = undefined;
    throw error;
  });
  await all;
}

function isAtHand(projection: View['projection']): boolean {
  return typeof projection === 'string' || AT_HAND.includes(projectionNamed(projection.definition));
}

async function start(assetBase: string): Promise<void> {
  readArchives();
  setWorkerUrl(workerUrl);
  prewarm();
  await importScriptInWorkers(`${assetBase}map/projection-worker.mjs`);
}
