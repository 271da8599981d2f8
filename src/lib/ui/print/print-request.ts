import { base } from '$app/paths';
import type { Orientation, PaperName } from '#lib/print/paper.ts';
import type { SheetRequest } from '#lib/print/sheet-request.ts';
import { formatDay } from '#lib/domain/day.ts';
import { writeAddress } from '#lib/state/address.ts';
import type { Session } from '#lib/state/session.svelte.ts';

export interface SheetChoice {
  readonly paper: PaperName;
  readonly orientation: Orientation;
  readonly language: string;
}

/** What a session shows now, as a request for a sheet. `windowSize` is the map's size in CSS pixels. */
export function requestFor(
  session: Session,
  choice: SheetChoice,
  windowSize?: { width: number; height: number },
): Omit<SheetRequest, 'names'> | undefined {
  const { dataset, scene, view, camera } = session;
  if (!view) return undefined;
  return {
    dataset,
    scene,
    view,
    ...(camera && windowSize && { window: { camera, ...windowSize } }),
    ...choice,
    controlVoice: session.controlVoice ?? 'parties',
    address: `${location.origin}${location.pathname}${writeAddress(session.address)}`,
    assetBase: new URL(`${base}/`, location.href).href,
  };
}

/** "dprk-2024-2024-10-23-A4.pdf". */
export function fileName({
  dataset,
  scene,
  paper,
}: Pick<SheetRequest, 'dataset' | 'scene'> & { paper: PaperName }): string {
  return `${dataset.id}-${formatDay(scene.date)}-${paper}.pdf`;
}
