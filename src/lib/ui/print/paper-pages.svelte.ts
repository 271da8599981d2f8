import type { Paper } from '#lib/print/paper.ts';
import type { PrintedFile } from '#lib/print/print-sheet.ts';

/** The sheet that the browser's own print carries, once one was made: pictures of its pages, and their size. */
export class PaperPages {
  urls = $state.raw<readonly string[]>([]);
  paper = $state.raw<Pick<Paper, 'widthMm' | 'heightMm'> | undefined>(undefined);

  #made: CSSStyleSheet | undefined;

  get #pageRule(): CSSStyleSheet {
    return (this.#made ??= new CSSStyleSheet());
  }

  /** In whole pixels, and not more than the page has: a length in millimetres would be snapped, and a hair more would add an empty page. */
  get widthCss(): string {
    return pixels(this.paper?.widthMm);
  }
  get heightCss(): string {
    return pixels(this.paper?.heightMm);
  }

  /** Takes the pages and waits until the browser could draw them: `beforeprint` waits for nothing. */
  async show(files: readonly PrintedFile[], paper: Pick<Paper, 'widthMm' | 'heightMm'>): Promise<void> {
    this.clear();
    const urls = files.map(({ blob }) => URL.createObjectURL(blob));
    await Promise.all(
      urls.map(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode().catch(() => undefined);
      }),
    );
    this.urls = urls;
    this.paper = { widthMm: paper.widthMm, heightMm: paper.heightMm };
    this.#pageRule.replaceSync(`@page { size: ${paper.widthMm}mm ${paper.heightMm}mm; margin: 0 }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#pageRule];
  }

  clear(): void {
    for (const url of this.urls) URL.revokeObjectURL(url);
    this.urls = [];
    this.paper = undefined;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((rule) => rule !== this.#pageRule);
  }
}

const pixels = (mm = 0): string => `${Math.floor((mm * 96) / 25.4)}px`;
