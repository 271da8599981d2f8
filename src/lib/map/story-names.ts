import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '#lib/domain/dataset.ts';
import { isRoute, type Feature } from '#lib/domain/feature.ts';
import { groupOf } from '#lib/style/layer-groups.ts';
import type { LabelRoom } from '#lib/style/label-room.ts';
import { placedNames, type Overlay } from '#lib/style/placed-names.ts';
import { metresPerPixelAt, squareMetres } from '#lib/style/scale.ts';
import { atOnce, inSlices, type Steps } from '#lib/scene/in-slices.ts';
import { storyLabelSteps, type StoryLabels } from '#lib/style/story-labels.ts';
import type { CameraMover } from './camera-mover.ts';
import type { Look, SceneData } from './look.ts';
import { metresPerPixelAtMiddle, projected } from './measure.ts';

/** A stretch of laying out, milliseconds: what comes in for the ground meanwhile waits no longer. Shorter ones lose more between them. */
const SLICE_MS = 40;
/** Ground between a note and the edge of the map, CSS pixels. */
const EDGE = 8;

/**
 * The texts of the story in their places. They are laid out for the camera at rest and for all days together; a step through dates only
 * chooses among them, so nothing jumps.
 */
export class StoryNames {
  readonly #map: MapLibreMap;
  readonly #mover: CameraMover;
  readonly #dataset: Dataset;
  readonly #listeners = new Set<(overlay: Overlay) => void>();
  #labels: StoryLabels | undefined;
  #made = '';
  #overlay: Overlay = { notes: [], leaders: [] };

  constructor(map: MapLibreMap, mover: CameraMover, dataset: Dataset) {
    [this.#map, this.#mover, this.#dataset] = [map, mover, dataset];
  }

  /** Places for where the map is now. Those of before are kept where they are as good: a small pan moves no name to another side. */
  layOut(look: Look): void {
    const laying = this.#laying(look);
    if (laying) this.#take(atOnce(laying.steps), laying.made);
  }

  /** The same, while the map goes on; it must not move meanwhile. Rejects with the signal's reason. */
  async layOutMeanwhile(look: Look, signal: AbortSignal): Promise<void> {
    const laying = this.#laying(look);
    if (laying) this.#take(await inSlices(laying.steps, signal, SLICE_MS), laying.made);
  }

  #laying(look: Look): { steps: Steps<StoryLabels>; made: string } | undefined {
    const room = this.#room(look);
    if (!room) return undefined;
    const made = this.#key(look, room);
    if (made === this.#made) return undefined;
    const { language, notes, groups } = look;
    const shows = (feature: Feature): boolean => groups[isRoute(feature) ? 'routes' : groupOf(feature.kind)].visible;
    const asked = { dataset: this.#dataset, language, notes: notes.all, shows };
    return { steps: storyLabelSteps(asked, room, this.#labels), made };
  }

  #take(labels: StoryLabels, made: string): void {
    this.#labels = labels;
    this.#made = made;
  }

  /** The texts that have a place at all, by their ids; others once they are laid out anew. */
  get wanted(): StoryLabels['wishes'] | undefined {
    return this.#labels?.wishes;
  }

  /** Another view has other places; until they are known no text is shown. */
  forget(): void {
    this.#labels = undefined;
    this.#made = '';
  }

  /** The scene with its texts placed; tells the page where its notes stand. */
  placed(data: SceneData, { notes: { all, present } }: Look): SceneData {
    const wanted = present.flatMap((id) => all.find((note) => note.id === id) ?? []);
    const { notes, leaders, data: out } = placedNames(data, this.#labels, wanted);
    const overlay: Overlay = { notes, leaders };
    if (JSON.stringify(overlay) !== JSON.stringify(this.#overlay)) {
      this.#overlay = overlay;
      for (const listener of this.#listeners) listener(overlay);
    }
    return out;
  }

  listen(listener: (overlay: Overlay) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#overlay);
    return () => this.#listeners.delete(listener);
  }

  #room(look: Look): LabelRoom | undefined {
    const map = this.#map;
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const metresPerPixel = metresPerPixelAtMiddle(map, this.#mover.padding);
    if (metresPerPixel === undefined || width === 0 || height === 0) return undefined;
    const { projection, camera } = look.view;
    const side = squareMetres(projection, camera.center[1]);
    return {
      project: (at) => projected(map, at),
      bounds: { x: 0, y: 0, width, height },
      free: { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE },
      panels: look.notes.panels,
      metresPerPixel,
      drawnScale: metresPerPixelAt(Math.floor(map.getZoom()), side),
    };
  }

  /** All that the places depend on. */
  #key({ view, language, groups, notes }: Look, { bounds }: LabelRoom): string {
    const visible = Object.values(groups).map((group) => group.visible);
    const { panels, all } = notes;
    return JSON.stringify([view.id, language, visible, panels, all.map(({ id }) => id), bounds, this.#mover.camera]);
  }
}
