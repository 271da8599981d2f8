import { describe, expect, it } from 'vitest';
import { annotationsAt, orderedAnnotations } from '#lib/scene/annotations.ts';
import { isWithin, overlap, passes } from '#lib/scene/callout-layout-geometry.ts';
import { settingsClash, type Setting } from '#lib/scene/label-layout.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { changeDays } from '#lib/scene/steps.ts';
import type { LabelRoom } from '#lib/style/label-room.ts';
import { placedNames, shownTexts } from '#lib/style/placed-names.ts';
import { sceneSources } from '#lib/style/scene-sources.ts';
import { storyLabels } from '#lib/style/story-labels.ts';
import { readBuiltIn } from '../geo/dataset.ts';
import { openingRoom, WINDOWS } from './opening-room.ts';

/** How far a text may move between two steps, CSS pixels. It keeps its place, so not at all. */
const MOST_MOVED = 0;

const { dataset } = await readBuiltIn();
const days = changeDays(dataset, { date: dataset.opens.date, known: 'latest' }, dataset.span);
const scenes = days.map((date) => {
  const clock = { date, known: 'latest' as const };
  const scene = sceneAt(dataset, clock);
  const data = sceneSources(scene, { dataset, language: 'en', controlVoice: 'deepstate' });
  return { data, notes: annotationsAt(dataset, clock) };
});

/** What is wrong with a text by itself: cut, or under a panel. */
function alone(id: string, { boxes, leader }: Setting, { bounds, panels }: LabelRoom): string[] {
  return [
    ...(boxes.every((box) => isWithin(box, bounds)) ? [] : [`${id} is cut`]),
    ...(boxes.some((box) => panels.some((panel) => overlap(panel, box))) ? [`${id} lies under a panel`] : []),
    ...(leader && panels.some((panel) => passes(leader, panel)) ? [`the leader of ${id} runs under a panel`] : []),
  ];
}

describe.each(dataset.views.map((view) => [view.id, view] as const))('the labels of %s', (_, view) => {
  it.each(Object.keys(WINDOWS))(
    'over every change, in a window that is %s',
    (size) => {
      const window = WINDOWS[size]!;
      const room = openingRoom(view, window);
      const labels = storyLabels({ dataset, language: 'en', notes: orderedAnnotations(dataset) }, room);
      const stood = new Map<string, string>();
      const wrong = new Set<string>();
      const looked = new Set<string>();
      let most = 0;
      for (const { data, notes } of scenes) {
        const shown = shownTexts(placedNames(data, labels, notes), labels);
        most = Math.max(most, shown.length);
        for (const [i, a] of shown.entries()) {
          const place = JSON.stringify(a.setting.boxes);
          if ((stood.get(a.id) ?? place) !== place) wrong.add(`${a.id} has moved by more than ${MOST_MOVED}`);
          if (!stood.has(a.id)) for (const fault of alone(a.id, a.setting, room)) wrong.add(fault);
          stood.set(a.id, place);
          for (const b of shown.slice(i + 1)) {
            const pair = `${a.id} and ${b.id}`;
            if (!looked.has(pair) && settingsClash(a.setting, b.setting, 0)) wrong.add(`${pair} share ground`);
            looked.add(pair);
          }
        }
      }
      expect([...wrong]).toEqual([]);
      // A layout that shows nothing would pass all the rest.
      expect(most).toBeGreaterThan(size === 'wide' ? 8 : 2);
    },
    120_000,
  );
});
