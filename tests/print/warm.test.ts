import { expect, it } from 'vitest';
import { layoutSheet, sheetSteps } from '#lib/print/layout-sheet.ts';
import type { Measure } from '#lib/print/measure.ts';
import { warmMeasure } from '#lib/print/warm-measure.ts';
import { builtInDataset, plainMeasure, requestOf } from './sheet-in-node.ts';

it('has shaped most words of a sheet before it is laid out', async () => {
  const request = requestOf(await builtInDataset(), { viewId: 'kursk', date: '2024-12-14', orientation: 'landscape' });
  const words = new Set<string>();
  const counting: Measure = {
    widthMm(text, style) {
      for (const word of text.split(/(?<= )/)) words.add(`${style.font} ${word.trim()}`);
      return plainMeasure.widthMm(text, style);
    },
  };
  await warmMeasure(request, counting);
  const warmed = new Set(words);
  words.clear();
  layoutSheet(request, counting);
  // Names on the map, the sheet's own words and the parts of broken addresses are left.
  const sentences = [...words].filter((word) => /^regular [\p{L}\d]+[.,;]?$/u.test(word));
  expect(sentences.length).toBeGreaterThan(200);
  expect(sentences.filter((word) => warmed.has(word)).length / sentences.length).toBeGreaterThan(0.5);
});

it('stops when it is cancelled', async () => {
  const request = requestOf(await builtInDataset(), { viewId: 'kursk', date: '2024-12-14' });
  let count = 0;
  const slow: Measure = {
    widthMm() {
      const until = performance.now() + 10;
      while (performance.now() < until);
      count++;
      return 1;
    },
  };
  await expect(warmMeasure(request, slow, AbortSignal.abort())).rejects.toThrow('aborted');
  expect(count).toBeLessThan(400);
});

it('lays a sheet out in steps none of which measures more than a tenth of it', async () => {
  const request = requestOf(await builtInDataset(), { viewId: 'kursk', date: '2024-12-14', orientation: 'landscape' });
  let count = 0;
  const counting: Measure = { widthMm: (text, style) => (count++, plainMeasure.widthMm(text, style)) };
  const each: number[] = [];
  const steps = sheetSteps(request, counting);
  for (let done = false; !done;) {
    const before = count;
    done = steps.next().done === true;
    each.push(count - before);
  }
  expect(Math.max(...each)).toBeLessThan(0.1 * count);
});
