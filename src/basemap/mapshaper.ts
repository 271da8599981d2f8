import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { INPUTS } from './sources.ts';

/** Runs one mapshaper command line and gives back its output as GeoJSON. Throws when mapshaper does. */
export function mapshape(input: string, command: readonly string[], precision = 0.0001): FeatureCollection {
  const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
  const out = join(folder, 'out.geojson');
  try {
    const args = [
      INPUTS.mapshaper,
      input,
      ...command,
      '-o',
      out,
      'format=geojson',
      `precision=${precision}`,
      'rfc7946',
    ];
    execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 28 });
    return JSON.parse(readFileSync(out, 'utf8')) as FeatureCollection;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same features, each with `kind` (where one is given) and only the named properties. */
export function tagged(
  collection: FeatureCollection,
  kind: string | undefined,
  keep: readonly string[] = [],
): FeatureCollection {
  const features = collection.features
    .filter((feature) => (feature.geometry as unknown) !== null)
    .map(({ geometry, properties }) => ({
      type: 'Feature' as const,
      properties: {
        ...(kind && { kind }),
        ...Object.fromEntries(keep.flatMap((key) => (properties?.[key] ? [[key, properties[key] as unknown]] : []))),
      },
      geometry,
    }));
  return { type: 'FeatureCollection', features };
}

/** Writes a collection to a temporary file for another run of mapshaper; gone when the process ends. */
export function temporary(collection: FeatureCollection): string {
  const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'in.geojson');
  writeFileSync(path, JSON.stringify(collection));
  return path;
}
