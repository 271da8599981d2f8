import { englishRuns } from '#lib/messages/english-runs.ts';
import type { Block, Item, SheetPage, TextItem } from './display-list.ts';
import type { Measure } from './measure.ts';

/**
 * Pages in which what stands in English within a Ukrainian, Russian or Korean line is a text of its own that says so: a summary of a claim, a
 * publisher, a name that has no other. A screen reader changes its voice there, and no letter moves.
 */
export function withMarkedLanguage(pages: readonly SheetPage[], language: string, measure: Measure): SheetPage[] {
  const marked = (block: Block): Block => ({
    ...block,
    items: block.items.flatMap((item): Item[] =>
      item.kind === 'text' && item.language === undefined ? partsOf(item, language, measure) : [item],
    ),
  });
  return pages.map(({ blocks }) => ({ blocks: blocks.map(marked) }));
}

function partsOf(item: TextItem, language: string, measure: Measure): TextItem[] {
  // A letter of its own, as in degrees and sources' numbers, is no language.
  if (!/\p{Script=Latin}{2}/u.test(item.text)) return [item];
  const runs = englishRuns(item.text, language);
  const turn = ((item.angle ?? 0) * Math.PI) / 180;
  let alongMm = 0;
  return runs.map(({ text, language: own }): TextItem => {
    const [xMm, yMm] = [item.xMm + alongMm * Math.cos(turn), item.yMm + alongMm * Math.sin(turn)];
    alongMm += measure.widthMm(text, item.style);
    return { ...item, text, xMm, yMm, ...(own && { language: own }) };
  });
}
