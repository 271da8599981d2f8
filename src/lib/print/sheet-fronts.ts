import type { Dataset } from '#lib/domain/dataset.ts';
import { FrontService } from '#lib/map/front-service.ts';
import type { FrontChoice } from '#lib/scene/front-choice.ts';
import { frontSpeech, type FrontSpeech } from '#lib/scene/front-speech.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { SheetRequest } from './sheet-request.ts';

/** One derivation for all sheets of a dataset: a front is the same on each. */
const services = new WeakMap<Dataset, { readonly service: FrontService; tell: () => void }>();

/**
 * Derives the areas of control of some scenes before they are laid out, and gives what a request wants: the areas at a scene. Nothing where
 * no voice is chosen. A machine that derives none prints its sheets without areas, as the page shows its map.
 */
export async function sheetFronts(
  { dataset, front = [], assetBase }: Pick<SheetRequest, 'dataset' | 'front' | 'assetBase'>,
  scenes: readonly Scene[],
  signal?: AbortSignal,
): Promise<Pick<SheetRequest, 'frontAt'>> {
  if (front.length === 0) return {};
  const speechesOf = (scene: Scene): FrontSpeech[] => front.map((voice) => frontSpeech(scene, dataset, voice));
  const wanted = scenes.map(speechesOf).filter((speeches) => speeches.some(({ hasAreas }) => hasAreas));
  const { service, come } = serviceOf(dataset, assetBase);
  for (const speeches of wanted) {
    service.ask(speeches);
    while (!service.failed && !service.kept(speeches)) {
      await come();
      signal?.throwIfAborted();
    }
  }
  return { frontAt: (scene) => shownAt(service, speechesOf(scene)) };
}

function shownAt(service: FrontService, speeches: readonly FrontSpeech[]): ReturnType<NonNullable<SheetRequest['frontAt']>> {
  const [front, voices] = [service.kept(speeches), voicesOf(speeches)];
  return front && voices.length > 0 ? { front, voices } : undefined;
} // prettier-ignore

const voicesOf = (speeches: readonly FrontSpeech[]): FrontChoice =>
  speeches.filter(({ hasAreas }) => hasAreas).map(({ voice }) => voice);

/** The dataset's service, and a promise that it has told something. */
function serviceOf(dataset: Dataset, assetBase: string): { service: FrontService; come: () => Promise<void> } {
  const entry = services.get(dataset) ?? {
    tell: () => undefined,
    service: new FrontService(dataset, assetBase, () => services.get(dataset)?.tell()),
  };
  services.set(dataset, entry);
  const come = (): Promise<void> =>
    new Promise((resolve) => {
      const before = entry.tell;
      entry.tell = () => {
        entry.tell = before;
        before();
        resolve();
      };
    });
  return { service: entry.service, come };
}
