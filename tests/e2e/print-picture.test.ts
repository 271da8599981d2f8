import { expect, test, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { onBench, openPrintPage, type PrintPage } from '../support/print-page.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

/** The ground with most borders and coasts, on the smallest paper. */
const ASKED = { viewId: 'overview', paper: 'A5' } as const;
const DPI = 150;
/** A dot differs when a channel does by more than antialiasing explains. */
const DIFFERS = 24;
/** Side of a tile, dots. */
const SIDE = 200;

let opened: PrintPage;
let page: Page;
test.beforeAll(async ({ browser }) => {
  opened = await openPrintPage(browser);
  page = opened.page;
});
test.afterAll(() => opened.close());

const pictureOf = async (asked: Parameters<typeof onBench<'picture'>>[2], tileSide?: number): Promise<PNG> => {
  const { base64 } = await onBench(page, 'picture', asked, { dpi: DPI, ...(tileSide !== undefined && { tileSide }) });
  return PNG.sync.read(Buffer.from(base64, 'base64'));
};

/** How many dots of two pictures differ. */
function different(a: PNG, b: PNG): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const off = [0, 1, 2].some((i) => Math.abs((a.data[at + i] ?? 0) - (b.data[at + i] ?? 0)) > DIFFERS);
    if (off) count++;
  }
  return count;
}

/** A tile's dots moved to the right by one, as if it had been drawn a dot off. */
function withTileMoved(picture: PNG, side: number): PNG {
  const moved = new PNG({ width: picture.width, height: picture.height });
  picture.data.copy(moved.data);
  for (let y = side; y < 2 * side; y++) {
    const [from, to] = [4 * (y * picture.width + side), 4 * (y * picture.width + 2 * side)];
    picture.data.copy(moved.data, from + 4, from, to - 4);
  }
  return moved;
}

test('a picture in tiles is the picture in one piece, and one with a tile a dot off is not', async () => {
  const whole = await pictureOf(ASKED);
  // Four tiles across, three down.
  expect([Math.ceil(whole.width / SIDE), Math.ceil(whole.height / SIDE)]).toEqual([4, 3]);
  // One dot in 100,000 may differ: lines that end in a seam are cut by another sum.
  const few = (whole.width * whole.height) / 100_000;
  const tiled = await pictureOf(ASKED, SIDE);
  expect(different(whole, tiled)).toBeLessThan(few);
  expect(different(whole, withTileMoved(tiled, SIDE))).toBeGreaterThan(10 * few);
});

test('a globe is drawn flat to the corners of its page, past the antimeridian', async () => {
  const world = await pictureOf({ viewId: 'world', paper: 'A5' });
  const corners = [0, world.width - 1].map((x) => [...world.data.subarray(4 * x, 4 * x + 3)]);
  for (const rgb of corners) expect(Math.min(...rgb)).toBeGreaterThan(100);
});

test('the second print is the first to the byte, and one that is cancelled leaves nothing behind', async () => {
  const [first, second] = [await onBench(page, 'print', ASKED, { dpi: 72 }), await onBench(page, 'print', ASKED, { dpi: 72 })]; // prettier-ignore
  expect(first.files.map(({ suffix }) => suffix)).toEqual(['.pdf']);
  expect(second.files).toEqual(first.files);
  await expect(onBench(page, 'print', ASKED, { dpi: 72, cancelAt: 'map' })).rejects.toThrow('cancelled by the test');
  expect(await onBench(page, 'leftovers')).toBe(0);
});
