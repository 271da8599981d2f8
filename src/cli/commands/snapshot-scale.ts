import type { Clock, Dataset, View } from '#lib/domain/dataset.ts';
import { numberWords } from '#lib/scene/number-words.ts';
import { shownOn } from '#lib/print/sheet-shown.ts';
import { dayWords } from '#lib/scene/date-words.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { snapshotVoices } from '#lib/scene/control-voices.ts';
import type { DoorLook } from '#lib/ui/print/print-door.ts';
import { UsageError } from './usage-error.ts';

interface Asked {
  readonly dataset: Dataset;
  readonly view: View;
  readonly look: DoorLook;
  readonly clocks: readonly Clock[];
}

/** Refuses a scale at which no sheet shows anything, though the view itself would. A date without claims is no fault: its sheet says so. */
export function refuseEmptySheet({ dataset, view, look, clocks }: Asked): void {
  const { scale, ...atFit } = look;
  if (scale === undefined) return;
  const shown = (clock: Clock, asked: Omit<DoorLook, 'dpi'>): ReturnType<typeof shownOn> =>
    shownOn({
      ...asked,
      dataset,
      view,
      scene: sceneAt(dataset, clock),
      controlVoice: snapshotVoices(dataset)[0] ?? 'parties',
      address: '',
      assetBase: 'http://localhost/',
    });
  try {
    if (clocks.some((clock) => shown(clock, look).ids.size > 0)) return;
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
  for (const clock of clocks) {
    const fit = shown(clock, atFit);
    if (fit.ids.size === 0) continue;
    throw new UsageError(
      `At 1:${numberWords(scale)} the view "${view.id}" shows nothing of ${dayWords(clock.date)}; 1:${numberWords(fit.scale)} shows all of it.`,
    );
  }
}
