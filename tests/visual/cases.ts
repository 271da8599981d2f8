import { expect, test, type Page } from '@playwright/test';
import { Reader } from '../e2e/driver.ts';
import { largestShare, sample } from '../e2e/pixels.ts';
import { faultsOver } from './overlay.ts';

const VIEWS = ['overview', 'far-east', 'kursk', 'world'] as const;
const DATES = ['2024-10-13', '2024-10-18', '2024-10-26', '2024-11-11', '2024-12-18', '2025-03-12'] as const;
/** As DevTools names them. */
const EYES = ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;

/** Takes one picture, and says what a program can say of it. */
async function take(page: Page, name: string, query: string): Promise<void> {
  const reader = new Reader(page);
  await reader.open(`?known=latest&${query}`);
  // Areas of control come after the first picture, and names fade in after the map says that it is drawn.
  await page.waitForLoadState('networkidle');
  await reader.seeMapDrawn();
  await page.waitForTimeout(1200);
  await page.screenshot({ path: `reports/visual/${name}.png` });
  const seen = await sample(page.getByTestId('map'));
  expect(seen.colours.size, 'there is a picture').toBeGreaterThan(10);
  expect(largestShare(seen), 'it is not blank').toBeLessThan(0.9);
  expect(await faultsOver(page)).toEqual([]);
  expect(await reader.overflow(), 'nothing is wider than the window').toBe(0);
}

for (const view of VIEWS) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${view} at six dates, ${theme}`, async ({ page }) => {
      for (const date of DATES)
        await take(page, `${view}-${theme}-${date}`, `date=${date}&view=${view}&theme=${theme}`);
    });
  }

  test(`${view} on a telephone`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    for (const [i, date] of DATES.entries()) {
      const theme = i % 2 === 0 ? 'light' : 'dark';
      await take(page, `${view}-telephone-${theme}-${date}`, `date=${date}&view=${view}&theme=${theme}`);
    }
  });
}

for (const eye of EYES) {
  test(`as seen with ${eye}`, async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setEmulatedVisionDeficiency', { type: eye });
    await take(page, `overview-${eye}`, `date=${DATES[2]}&view=overview&theme=light`);
    await take(page, `kursk-${eye}`, `date=${DATES[4]}&view=kursk&theme=light`);
  });
}

/** Land unit, infantry, in a friend's frame: the map must not take over the frame. */
const INFANTRY = '10031000001211000000';

/** What milsymbol fills a neutral frame with, to the nearest 8, and nothing else of the map. */
const NEUTRAL_GREEN = '168,256,168';

test('military symbols where features have codes, in neutral frames', async ({ page }) => {
  const query = `date=${DATES[3]}&view=far-east&theme=light&symbols=app6`;
  await take(page, 'far-east-app6-without-codes', query);
  const hues = async (): Promise<ReadonlyMap<string, number>> => (await sample(page.getByTestId('map'))).colours;
  expect((await hues()).get(NEUTRAL_GREEN) ?? 0, 'no code, no frame').toBe(0);
  await page.route('**/training-sites.geojson', async (route) => {
    const answer = await route.fetch();
    const layer = (await answer.json()) as { features: { properties: Record<string, unknown> }[] };
    for (const { properties } of layer.features) properties['sidc'] = INFANTRY;
    await route.fulfill({ response: answer, json: layer });
  });
  await take(page, 'far-east-app6', query);
  expect((await hues()).get(NEUTRAL_GREEN) ?? 0, 'frames are drawn').toBeGreaterThan(8);
  await expect(page.getByTestId('legend')).toContainText('Military symbol (APP-6), frame neutral');
});
