import { CANVAS_FONTS } from './paint-canvas.ts';
import type { SheetFonts } from './pdf-document.ts';

const known = new Set<string>();

/** Makes the sheet's own fonts known to the page, so that a canvas has the letters that the layout measured. Once for a page. */
export async function useSheetFonts(fonts: SheetFonts): Promise<void> {
  await Promise.all(
    (['regular', 'semibold'] as const).map(async (weight) => {
      const name = CANVAS_FONTS[weight];
      if (known.has(name)) return;
      const face = new FontFace(name, fonts[weight] as Uint8Array<ArrayBuffer>);
      document.fonts.add(await face.load());
      known.add(name);
    }),
  );
}
