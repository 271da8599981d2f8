import type { Sheet } from './layout-sheet.ts';
import type { Picture } from './paint-sheet.ts';
import { groundStyle } from './picture-style.ts';

/** What a picture of the ground depends on, and nothing of the scene: two sheets of one key stand on the same ground. */
export function groundKey({ camera, style }: Pick<Sheet, 'camera' | 'style'>): string {
  const { center, scale, bearing, frame } = camera;
  const size = [frame.widthMm, frame.heightMm].map((mm) => Math.round(mm * 1000));
  return JSON.stringify([center, scale, bearing, size, groundStyle(style, '')]);
}

/** Draws the ground of one sheet after another, and again only where it differs from that of the sheet before. */
export class AtlasGround {
  readonly #draw: (sheet: Sheet) => Promise<Picture>;
  #key = '';
  #picture: Picture | undefined;

  constructor(draw: (sheet: Sheet) => Promise<Picture>) {
    this.#draw = draw;
  }

  async of(sheet: Sheet): Promise<Picture> {
    const key = groundKey(sheet);
    if (this.#picture && key === this.#key) return this.#picture;
    // The one before goes first: two at once would be twice the memory.
    this.#picture = undefined;
    this.#picture = await this.#draw(sheet);
    this.#key = key;
    return this.#picture;
  }
}
