import proj4 from 'proj4';
import { withoutFarSide } from './far-side.ts';

/** What MapLibre's worker offers to scripts loaded with `importScriptInWorkers`. */
interface ProjectingWorker {
  setProjectionHandler(
    handler: (definition: string) => { forward(at: number[]): number[]; inverse(at: number[]): number[] },
  ): void;
}

(globalThis as unknown as ProjectingWorker).setProjectionHandler((definition) =>
  withoutFarSide(definition, proj4('EPSG:4326', definition)),
);
