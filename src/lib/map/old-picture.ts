import type { Map as MapLibreMap } from 'maplibre-gl';

const FADE_MS = 180;

/** Keeps the last picture over the map while a new one is made, so that nothing ever blanks. */
export class OldPicture {
  readonly #map: MapLibreMap;
  #picture: HTMLCanvasElement | undefined;
  #leaving = false;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** True while it is to be seen, also while it fades. */
  get shown(): boolean {
    return this.#picture !== undefined;
  }

  /** Puts the present picture over the map; one already there stays, because what is under it is not ready. */
  keep(): void {
    if (this.#picture && !this.#leaving) return;
    const [canvas, picture] = [this.#map.getCanvas(), document.createElement('canvas')];
    [picture.width, picture.height] = [canvas.width, canvas.height];
    // The drawing buffer is only whole in the task that drew it.
    this.#map.redraw();
    const context = picture.getContext('2d');
    if (context) {
      // Beside a globe the picture is clear, and what shows through there changes with the view.
      context.fillStyle = getComputedStyle(this.#map.getContainer()).backgroundColor;
      context.fillRect(0, 0, picture.width, picture.height);
      context.drawImage(canvas, 0, 0);
    }
    picture.setAttribute('aria-hidden', 'true');
    picture.style.cssText = `position:absolute;inset:0;width:${canvas.style.width};height:${canvas.style.height};pointer-events:none`;
    this.#picture?.remove();
    canvas.after(picture);
    [this.#picture, this.#leaving] = [picture, false];
  }

  /** Lets the new picture show: by a short fade, or at once. `gone` is called when nothing of the old one is left. */
  drop(atOnce: boolean, gone: () => void): void {
    const picture = this.#picture;
    if (!picture || (this.#leaving && !atOnce)) return;
    this.#leaving = true;
    const remove = (): void => {
      picture.remove();
      if (this.#picture !== picture) return;
      [this.#picture, this.#leaving] = [undefined, false];
      gone();
    };
    if (atOnce) remove();
    else picture.animate({ opacity: [1, 0] }, { duration: FADE_MS, easing: 'ease-out' }).finished.then(remove, remove);
  }
}
