import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { Reader } from './driver.ts';
import { PrintRoom } from './print-driver.ts';

test.describe.configure({ timeout: 240_000 });
const KURSK = '?date=2024-12-14&view=kursk';

async function opened(page: ConstructorParameters<typeof PrintRoom>[0]): Promise<{ reader: Reader; room: PrintRoom }> {
  const reader = new Reader(page);
  await reader.open(KURSK);
  const room = new PrintRoom(page);
  await room.open();
  return { reader, room };
}

test('shows the sheet as it will be, and the keyboard alone moves its frame and makes the file', async ({ page }) => {
  const { reader, room } = await opened(page);
  expect(await room.previewWords()).toContain('Kursk front on 14 December 2024');
  await expect(room.foretold).toContainText(/2 pages, about [\d.]+ [kM]B, about \d+ (second|minute)/);
  const [before, middle] = [Number(await room.scale.inputValue()), await room.foretold.textContent()];
  await room.frame.focus();
  await reader.press('-');
  await expect(room.scale).not.toHaveValue(String(before));
  expect(Number(await room.scale.inputValue())).toBeGreaterThan(before);
  await reader.press('ArrowRight');
  await expect(room.foretold).not.toHaveText(middle ?? '');
  await room.room.getByRole('button', { name: 'Make the sheet' }).focus();
  await reader.press('Enter');
  const { name, bytes } = await room.download();
  expect([name, bytes.subarray(0, 5).toString()]).toEqual(['dprk-2024-2024-12-14-A4.pdf', '%PDF-']);
  await room.press('Whole view');
  await expect(room.scale).toHaveValue(String(before));
  expect(reader.complaints).toEqual([]);
});

test('the frame is dragged with the pointer, and its corner changes the scale', async ({ page }) => {
  const { room } = await opened(page);
  const [before, middle] = [Number(await room.scale.inputValue()), (await room.foretold.textContent()) ?? ''];
  const box = await room.frame.boundingBox();
  if (!box) throw new Error('The frame has no place on the page.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 20, box.y + box.height / 2 + 10, { steps: 4 });
  await page.mouse.up();
  await expect(room.foretold).not.toContainText(middle.slice(0, 25));
  const moved = await room.frame.boundingBox();
  if (!moved) throw new Error('The frame has no place on the page.');
  await page.mouse.move(moved.x + moved.width, moved.y + moved.height);
  await page.mouse.down();
  await page.mouse.move(moved.x + moved.width - 25, moved.y + moved.height - 25, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Number(await room.scale.inputValue())).toBeLessThan(before);
});

test('goes on while the room is closed and the tab is hidden, and can be cancelled', async ({ page }) => {
  // A hidden tab draws no frames, not even those it was asked for before: what the print puts in their place must stand on its own.
  await page.addInitScript(() => {
    const frame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (draw) => frame((time) => document.hidden || draw(time));
  });
  const { reader, room } = await opened(page);
  await room.choose('Paper', 'A1, 594 × 841 mm');
  await room.press('Make the sheet');
  await expect(room.room.getByRole('progressbar')).toBeVisible();
  await room.press('Cancel');
  await expect(room.room.getByRole('progressbar')).toBeHidden();
  await expect(room.room.getByRole('link', { name: /^Download/ })).toHaveCount(0);

  await room.choose('Paper', 'A5, 148 × 210 mm');
  await room.press('Make the sheet');
  await room.press('Close');
  await page.evaluate(() => Object.defineProperty(document, 'hidden', { get: () => true }));
  await page.keyboard.press('.');
  await reader.seeDate('15 December 2024');
  const { name } = await room.download();
  expect(name).toBe('dprk-2024-2024-12-14-A5.pdf');
  // What is made waits to be taken, whatever the page shows meanwhile, and when the room is opened again.
  await page.keyboard.press('.');
  await reader.seeDate('16 December 2024');
  await page.getByTestId('print-waiting').getByRole('button', { name: 'Show' }).click();
  await expect(room.room.getByRole('link', { name: /^Download/ })).toBeVisible();
  await room.press('Close');
  await page.getByTestId('print-waiting').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByTestId('print-waiting')).toBeHidden();
});

test('Ctrl+P prints the sheet and not the page', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset['printed'] = 'true');
  });
  const reader = new Reader(page);
  await reader.open(KURSK);
  await reader.press('Control+p');
  await expect(page.locator('html[data-printed=true]')).toBeAttached({ timeout: 120_000 });
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // A4 lying, twice: the sheet and its sources.
  expect(paper.match(/\/MediaBox\s*\[\s*0 0 (84[12])[.\d]* (59[456])[.\d]*\s*\]/g)).toHaveLength(2);
  // Another day is another sheet: until it is made the browser prints words.
  await reader.press('Escape');
  await expect(page.getByTestId('print-room')).toBeHidden();
  await reader.press('.');
  await reader.seeDate('15 December 2024');
  await expect(page.locator('.print-pages')).toHaveCount(0);
});

test('makes an atlas and a sheet of several dates', async ({ page }) => {
  const { room } = await opened(page);
  await room.choose('What', 'Several dates, one sheet');
  await room.fillDay('From', '2024-11-01');
  await room.fillDay('To', '2025-03-01');
  await expect.poll(() => room.previewWords(), { timeout: 60_000 }).not.toContain('14 December 2024');
  await room.seePreview();
  await room.choose('What', 'Atlas');
  await room.choose('Dots an inch', '100');
  await expect(room.foretold).toContainText(/\d+ sheets? with contents and sources/);
  // It is foretold anew once the ground of the first sheet is drawn, and for a moment not at all.
  let sheets = NaN;
  const foretoldSheets = async (): Promise<number> =>
    (sheets = Number(/(\d+) sheets?/.exec((await room.foretold.textContent()) ?? '')?.[1]));
  await expect.poll(foretoldSheets, { timeout: 30_000 }).toBeGreaterThan(1);
  await room.press('Make the atlas');
  const { name, bytes } = await room.download();
  expect([name, bytes.subarray(0, 5).toString()]).toEqual(['dprk-2024-atlas-phase-A4.pdf', '%PDF-']);
  const file = bytes.toString('latin1');
  // A destination for each sheet, and besides the sheets at least a page of contents and one of sources.
  expect(file.match(/\(sheet-\d+\) \[/g)).toHaveLength(sheets);
  expect(file.match(/\/Type \/Page\b/g)?.length ?? 0).toBeGreaterThanOrEqual(sheets + 2);
});

for (const theme of ['light', 'dark']) {
  test(`is usable at 375 px and passes axe, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    const reader = new Reader(page);
    await reader.open(`${KURSK}&theme=${theme}`);
    const room = new PrintRoom(page);
    await room.open();
    const { violations } = await new AxeBuilder({ page }).include('[data-testid=print-room]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    for (const name of ['Make the sheet', 'To the printer', 'Close', 'Whole view']) {
      const box = await room.room.getByRole('button', { name, exact: true }).boundingBox();
      expect(Math.round(box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
    }
    await room.frame.scrollIntoViewIfNeeded();
    await expect(room.frame).toBeInViewport();
  });
}
