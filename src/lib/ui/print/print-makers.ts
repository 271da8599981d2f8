import type { FrontChoice } from '#lib/scene/front-choice.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { PrintLimit } from '#lib/print/print-limit.ts';
import type { PrintedFile } from '#lib/print/print-sheet.ts';
import type { JobTools } from './print-job.svelte.ts';
import type { PrintChoice } from './print-choice.svelte.ts';

const notLoaded = (cause: unknown): never => {
  throw new PrintLimit('module', { cause });
};

/** One sheet as a file of the chosen kind. The PDF library comes only now. */
export async function makeSheet(choice: PrintChoice, { signal, tell }: JobTools): Promise<PrintedFile[]> {
  const request = choice.sheet;
  if (!request) return [];
  const { printSheet } = await import('#lib/print/print-sheet.ts').catch(notLoaded);
  return printSheet(request, {
    signal,
    format: choice.format,
    dpi: choice.dpi,
    onProgress: ({ step, share }) => tell(step, share),
  });
}

/** Maps this small show the areas of one voice: two would be hatched finer than an eye can tell. */
export const ofOneVoice = <T extends { readonly front?: FrontChoice }>(request: T): T => ({
  ...request,
  ...(request.front && { front: request.front.slice(0, 1) }),
});

/** Several dates on one sheet. */
export async function makeMultiples(choice: PrintChoice, { signal, tell }: JobTools): Promise<PrintedFile[]> {
  const { sheet: asked, stops } = choice;
  const [first] = stops;
  if (!asked || !first) return [];
  const request = ofOneVoice(asked);
  const [{ printSheet }, { multiplesSteps }] = await Promise.all([
    import('#lib/print/print-sheet.ts'),
    import('#lib/print/multiples-layout.ts'),
  ]).catch(notLoaded);
  return printSheet(
    { ...request, address: choice.addressOf(first.clock) },
    {
      signal,
      format: choice.format,
      dpi: choice.dpi,
      scenes: stops.map(({ clock }) => sceneAt(request.dataset, clock)),
      layout: (asked, measure) => multiplesSteps(asked, stops, measure),
      onProgress: ({ step, share }) => tell(step, share),
    },
  );
}

/** An atlas as one PDF. */
export async function makeAtlas(choice: PrintChoice, { signal, tell }: JobTools): Promise<PrintedFile[]> {
  const { common, stops, atlas, addressOf } = choice;
  if (!common) return [];
  const { printAtlas } = await import('#lib/print/atlas-print.ts').catch(notLoaded);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await printAtlas(
    { ...common, choice: atlas, stops, addressOf },
    {
      signal,
      dpi: choice.dpi,
      created: new Date(),
      write: (bytes) => Promise.resolve(void parts.push(bytes)),
      onProgress: ({ step, done, of }) => tell(step, of === 0 ? 1 : done / of, { done, of }),
    },
  );
  return [{ suffix: '.pdf', blob: new Blob(parts, { type: 'application/pdf' }) }];
}

/** The pages of a sheet as pictures that the browser's own print can carry. */
export async function makeForPrinter(choice: PrintChoice, { signal, tell }: JobTools): Promise<PrintedFile[]> {
  const request = choice.sheet;
  if (!request) return [];
  const { printSheet } = await import('#lib/print/print-sheet.ts').catch(notLoaded);
  return printSheet(request, {
    signal,
    format: 'svg',
    dpi: choice.dpi,
    onProgress: ({ step, share }) => tell(step, share),
  });
}
