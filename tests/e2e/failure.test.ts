import { expect, test, type Page } from '@playwright/test';
import { DataReader } from './data-driver.ts';

const withoutWebGl = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const getContext = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'getContext')?.value as (
      ...args: unknown[]
    ) => unknown;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, ...more: unknown[]): unknown {
        return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...more]);
      },
    });
  });
};

/** Makes the page fail when it asks for this feature of the screen, until it is mended. */
const breakOnce = async (page: Page, feature = 'prefers-reduced-motion'): Promise<void> => {
  await page.addInitScript((asked) => {
    const original = window.matchMedia.bind(window);
    let broken = true;
    window.matchMedia = (query) => {
      if (query.includes(asked) && broken) throw new TypeError('matchMedia broke');
      return original(query);
    };
    Object.assign(window, { mend: () => (broken = false) });
  }, feature);
};
const mend = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as { mend: () => void }).mend());

test('without WebGL words, clock and cards work, and a list stands for the map', async ({ page }) => {
  await withoutWebGl(page);
  const reader = new DataReader(page);
  await reader.visit('?date=2024-12-23&known=latest&view=kursk');
  await expect(reader.mapMissing()).toContainText('The map cannot be drawn here');
  await reader.picture('no-webgl');
  await reader.press('.');
  await reader.seeDate('24 December 2024');
  await page.getByRole('button', { name: /^Plekhovo/ }).click();
  await expect(reader.card()).toContainText('Plekhovo');
});

test('a lost context is told, and the words go on', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.open();
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-testid="map"] canvas');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(reader.mapMissing()).toContainText('The graphics card dropped it');
  await reader.press('.');
  await reader.seeDate('24 October 2024');
  // Another theme makes the map draw anew, which it cannot; the story must not go with it.
  await reader.picture('context-lost');
  await reader.seeDate('24 October 2024');
});

test('ground that does not come is told once, and the scene is there', async ({ page }) => {
  await page.route('**/base/**', (route) => route.abort());
  const reader = new DataReader(page);
  await reader.visit('?date=2024-10-18&known=latest&view=overview');
  await expect(reader.failures()).toContainText('A part of the ground did not load');
  await expect(reader.failures()).toHaveCount(1);
  await reader.picture('no-ground');
  await reader.seeWords('Dunai');
  await reader.pressButton('Put away');
  await expect(reader.failures()).toBeHidden();
});

test('offline is said while it lasts', async ({ page, context }) => {
  const reader = new DataReader(page);
  await reader.open();
  await context.setOffline(true);
  await expect(reader.failures()).toContainText('This device is offline');
  await reader.press('.');
  await reader.seeDate('24 October 2024');
  await reader.picture('offline');
  await context.setOffline(false);
  await expect(page.getByText('This device is offline')).toBeHidden();
});

test('a page that was loaded and a dataset that cannot come say which', async ({ page }) => {
  const reader = new DataReader(page);
  await page.route('**/geo/**', (route) => route.abort());
  await reader.visit();
  await expect(reader.notOpened()).toContainText('"dataset.json" cannot be read: the connection failed.');
  await page.unroute('**/geo/**');
  await reader.pressButton('Try again');
  await reader.seeDate('23 October 2024');
});

test('a browser that refuses storage shows everything', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  const reader = new DataReader(page);
  await reader.open();
  await reader.press('.', 'k');
  await reader.seeDate('24 October 2024');
  expect(await reader.failures().count()).toBe(0);
});

test('an error of ours is told, keeps the place, and can be gone on from', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.open('?date=2024-12-23&known=latest&view=overview');
  await page.evaluate(() => void Promise.reject(new Error('a test of ours')));
  await expect(reader.failures()).toContainText('A part of this page failed');
  await expect(reader.failures()).toContainText('a test of ours');
  await reader.picture('our-fault-aside');
  await reader.pressButton('Go on');
  await expect(reader.failures()).toBeHidden();
  await reader.seeDate('23 December 2024');
});

test('a map that fails takes nothing with it, and can be drawn again', async ({ page }) => {
  await breakOnce(page);
  const reader = new DataReader(page);
  await reader.visit('?date=2024-12-23&known=latest&view=kursk');
  await expect(reader.mapMissing()).toContainText('The map stopped');
  await reader.seeWords('North Korean soldiers');
  await reader.picture('map-stopped');
  await mend(page);
  await reader.pressButton('Draw it again');
  await reader.seeMapDrawn();
  await reader.seeDate('23 December 2024');
});

test('a page that breaks while it is drawn says so, and goes on at the same place', async ({ page }) => {
  await breakOnce(page, 'min-width');
  const reader = new DataReader(page);
  await reader.visit('?date=2024-12-23&known=2024-12-23&view=kursk');
  await expect(page.getByTestId('our-fault')).toContainText('This page made a mistake');
  await expect(page.getByTestId('our-fault')).toContainText('date=2024-12-23');
  await reader.picture('our-fault');
  await mend(page);
  await reader.pressButton('Go on');
  await reader.seeDate('23 December 2024');
  await reader.seeKnown('that evening');
});

test('a date without claims says so and leads to the next change', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.publish('tiny', 'datasets/good');
  await reader.open('?dataset=tiny&date=2024-10-02');
  expect(await reader.lead()).toMatch(/^No claims on 2 October 2024\. Next change: 20 October\.$/);
  await reader.picture('nothing');
  await reader.pressButton('On to 20 October');
  await reader.seeDate('20 October 2024');
  await reader.seeWords('Soldiers are at Sudzha');
});

test('an address that leads nowhere says so', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.visit('no/such/page');
  await expect(page.getByText('There is no page at this address.')).toBeVisible();
});

test('a page whose own files do not come says so', async ({ page }) => {
  const reader = new DataReader(page);
  await page.route('**/_app/**/*.js', (route) => route.abort());
  await reader.visit();
  await expect(page.getByText('The page has not started')).toBeVisible();
  await reader.picture('not-started');
});
