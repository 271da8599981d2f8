import { openFromWeb } from '#lib/datasets/open-from-web.ts';
import { readDataset } from '#lib/datasets/read-dataset.ts';
import type { Clock, Dataset, View } from '#lib/domain/dataset.ts';
import { snapshotVoices } from '#lib/scene/control-voices.ts';
import { atlasStops, type AtlasChoice } from '#lib/print/atlas-plan.ts';
import { printAtlas } from '#lib/print/atlas-print.ts';
import { PrintLimit } from '#lib/print/print-limit.ts';
import { printSheet, type OutputFormat } from '#lib/print/print-sheet.ts';
import type { SheetRequest } from '#lib/print/sheet-request.ts';
import { multiplesSteps } from '#lib/print/multiples-layout.ts';
import { startingFront, writeFrontChoice } from '#lib/scene/front-choice.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { writeAddress } from '#lib/state/address.ts';

/** How a sheet of the terminal looks: what is left out is as the page has it. */
export type DoorLook = Pick<
  SheetRequest,
  'paper' | 'orientation' | 'marginMm' | 'scale' | 'center' | 'theme' | 'language' | 'front'
> & {
  readonly dpi: number;
};

/** What the terminal asks of the page. Plain data: it goes from one program to the other. */
export type DoorJob = {
  /** Address of the dataset's folder, ending in `/`. */
  readonly dataset: string;
  /** Where bytes are PUT: this, and what comes after the name of the file. */
  readonly out: string;
  readonly view: string;
  readonly look: DoorLook;
} & (
  | { readonly kind: 'sheet'; readonly clock: Clock; readonly format: OutputFormat }
  | { readonly kind: 'multiples'; readonly choice: AtlasChoice; readonly format: OutputFormat }
  | { readonly kind: 'atlas'; readonly choice: AtlasChoice }
);

/** Done, or why not. */
export type DoorResult = { readonly sentence: string } | { readonly pages?: number };

/** Bytes of one PUT: each is in memory twice. */
const PORTION = 4 * 2 ** 20;

/** Does what the terminal asks, with the code that prints from the page. `tell` gets a sentence now and then. */
export async function answerDoor(job: DoorJob, tell: (sentence: string) => void): Promise<DoorResult> {
  try {
    const { dataset } = await readDataset(openFromWeb({ base: job.dataset }));
    const view = dataset?.views.find(({ id }) => id === job.view);
    if (!dataset || !view) return { sentence: 'The browser could not read the dataset that the terminal had read.' };
    const request = requestOf(job, dataset, view);
    // A dataset says when it was compiled; the hour at which somebody printed it would make every file another.
    const created = new Date(dataset.compiled * 86_400_000);
    if (job.kind === 'sheet') await sheet(job, request, created);
    else if (job.kind === 'multiples') await multiples(job, request, created);
    else await atlas(job, request, { created, tell });
    return {};
  } catch (error) {
    if (error instanceof PrintLimit || error instanceof RangeError) return { sentence: error.message };
    if (error instanceof Refused) return { sentence: 'What was made could not be written.' };
    throw error;
  }
}

type Common = Omit<SheetRequest, 'names' | 'land' | 'scene' | 'address'> & {
  readonly addressOf: (clock: Clock) => string;
};

function requestOf({ look, view: viewId }: DoorJob, dataset: Dataset, view: View): Common {
  const { dpi: _, ...asked } = look;
  const chosen = asked.front && { front: writeFrontChoice(asked.front) };
  return {
    front: startingFront(dataset),
    ...asked,
    dataset,
    view,
    controlVoice: snapshotVoices(dataset)[0] ?? 'parties',
    assetBase: new URL('./', location.href).href,
    addressOf: (clock) => `${dataset.address ?? ''}${writeAddress({ clock, view: viewId, ...chosen })}`,
  };
}

async function sheet(job: DoorJob & { kind: 'sheet' }, request: Common, created: Date): Promise<void> {
  const { addressOf, ...rest } = request;
  const scene = sceneAt(request.dataset, job.clock);
  const { format, look, clock } = job;
  const files = await printSheet({ ...rest, scene, address: addressOf(clock) }, { format, dpi: look.dpi, created });
  for (const { suffix, blob } of files) await send(job.out, suffix, blob);
}

async function multiples(job: DoorJob & { kind: 'multiples' }, request: Common, created: Date): Promise<void> {
  const { addressOf, ...rest } = request;
  const stops = atlasStops(request.dataset, job.choice);
  const scenes = stops.map(({ clock }) => sceneAt(request.dataset, clock));
  const [first] = scenes;
  if (!first) throw new RangeError('A sheet of several dates needs two dates at least.');
  const { format, look } = job;
  const address = addressOf({ date: first.date, known: first.known });
  const files = await printSheet(
    { ...rest, scene: first, address },
    { format, dpi: look.dpi, created, scenes, layout: (asked, measure) => multiplesSteps(asked, stops, measure) },
  );
  for (const { suffix, blob } of files) await send(job.out, suffix, blob);
}

async function atlas(
  job: DoorJob & { kind: 'atlas' },
  request: Common,
  { created, tell }: { created: Date; tell: (sentence: string) => void },
): Promise<void> {
  const stops = atlasStops(request.dataset, job.choice);
  await printAtlas(
    { ...request, choice: job.choice, stops },
    {
      created,
      dpi: job.look.dpi,
      write: (bytes) => send(job.out, '.pdf', new Blob([bytes])),
      onProgress: ({ step, done, of }) => {
        if (step === 'map') tell(`Sheet ${done + 1} of ${of}.`);
      },
    },
  );
}

class Refused extends Error {}

/** One portion after the other, each only when the one before is on the disk. */
async function send(out: string, suffix: string, blob: Blob): Promise<void> {
  for (let at = 0; at < blob.size; at += PORTION) {
    const body = blob.slice(at, at + PORTION);
    const response = await fetch(out + encodeURIComponent(suffix), { method: 'PUT', body });
    if (!response.ok) throw new Refused();
  }
}
