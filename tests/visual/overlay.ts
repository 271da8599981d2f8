import type { Page } from '@playwright/test';
import { cross, overlap, passes, type Box, type Line } from '../../src/lib/scene/callout-layout-geometry.ts';

/** What the page has laid over the map: notes, the lines that lead to them, and its own furniture; pixels of the window. */
interface Overlaid {
  readonly map: Box;
  readonly notes: readonly { readonly words: string; readonly box: Box }[];
  readonly leaders: readonly Line[];
  readonly furniture: readonly Box[];
}

async function overlaid(page: Page): Promise<Overlaid> {
  return page.getByTestId('callouts').evaluate((callouts) => {
    const box = (element: Element): Box => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    const map = box(callouts);
    const number = (line: Element, name: string): number => Number(line.getAttribute(name));
    return {
      map,
      notes: [...callouts.querySelectorAll('button.note')].map((note) => ({
        words: note.textContent?.slice(0, 30) ?? '',
        box: box(note.querySelector('.words') ?? note),
      })),
      leaders: [...callouts.querySelectorAll('line:not(.casing)')].map((line): Line => [
        [map.x + number(line, 'x1'), map.y + number(line, 'y1')],
        [map.x + number(line, 'x2'), map.y + number(line, 'y2')],
      ]),
      furniture: [...document.querySelectorAll('[data-furniture]')].filter((one) => one.getClientRects().length > 0).map(box), // prettier-ignore
    };
  });
}

/** A text's last pixel and a box's edge may be rounded into each other. */
const ROUNDING = 1;
const shrunk = ({ x, y, width, height }: Box): Box => ({
  x: x + ROUNDING,
  y: y + ROUNDING,
  width: width - 2 * ROUNDING,
  height: height - 2 * ROUNDING,
});

/** What a careful eye would strike out, in sentences: a note cut or covered, a leader through words or across another. */
export async function faultsOver(page: Page): Promise<string[]> {
  const { map, notes, leaders, furniture } = await overlaid(page);
  const faults: string[] = [];
  for (const [i, { words, box }] of notes.entries()) {
    const inner = shrunk(box);
    const isCut = inner.x < map.x || inner.y < map.y || inner.x + inner.width > map.x + map.width || inner.y + inner.height > map.y + map.height; // prettier-ignore
    if (isCut) faults.push(`"${words}" is cut`);
    if (furniture.some((one) => overlap(inner, one))) faults.push(`"${words}" lies under the page's own things`);
    for (const other of notes.slice(i + 1))
      if (overlap(inner, shrunk(other.box))) faults.push(`"${words}" covers "${other.words}"`);
    if (leaders.filter((line) => passes(line, shrunk(inner))).length > 1) faults.push(`a leader strikes through "${words}"`); // prettier-ignore
  }
  for (const [i, a] of leaders.entries())
    for (const b of leaders.slice(i + 1)) if (cross(a, b) && !isSame(a[0], b[0])) faults.push('two leaders cross');
  return faults;
}

const isSame = (a: readonly number[], b: readonly number[]): boolean => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!) < 15;
