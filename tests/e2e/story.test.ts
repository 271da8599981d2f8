import { expect, test } from '@playwright/test';
import { Reader } from './driver.ts';

test('opens on 23 October 2024 with a sentence that says who, what, when and by whom', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.seeDate('23 October 2024');
  await reader.seeKnown('23 November 2026, the latest');
  expect(await reader.lead()).toMatch(/2024.*; (reported|published).*(claimed|confirmed|inferred|disputed)/);
});

test('steps from 1 October to 5 November 2024 by keys, and the words follow', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-10-01&known=latest&view=overview');
  const said = new Set([await reader.words()]);
  for (let day = 1; day <= 35; day++) {
    await reader.press('.');
    said.add(await reader.words());
  }
  await reader.seeDate('5 November 2024');
  await reader.seeWords('11,000');
  // Most days change something that is said; all 36 differ at least in the date of who holds what.
  expect(said.size).toBe(36);
  // The address follows when the steps have ended.
  await expect.poll(async () => (await reader.address()).get('date')).toBe('2024-11-05');
  await reader.press(',');
  await reader.seeDate('4 November 2024');
});

test('steps to changes by key and by button, and with arrows when the clock has the focus', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-10-18&known=latest&view=overview');
  await reader.press('>');
  await expect(page.getByTestId('date')).not.toHaveText('18 October 2024');
  await reader.press('<');
  await reader.seeDate('18 October 2024');
  await page.getByRole('button', { name: 'Next day', exact: true }).focus();
  await reader.press('ArrowRight');
  await reader.seeDate('19 October 2024');
  await reader.press('Home');
  await reader.seeDate('1 August 2024');
  await reader.pressButton('Next change');
  await reader.seeDate('6 August 2024');
});

test('takes a typed date and says what is wrong with another', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.typeDate('23 dec 2024');
  await reader.seeDate('23 December 2024');
  await reader.typeDate('31 April 2025');
  await expect(page.getByRole('alert')).toContainText('“31 April 2025” is not a date');
  await reader.seeDate('23 December 2024');
});

test('shows only what was known that evening once locked, and says how much is withheld', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-10-18&known=latest&view=overview');
  await reader.seeWords('Dunai');
  await reader.press('k');
  await reader.seeKnown('as known that evening');
  await reader.seeWords(/Reported 18 October 2024, of 8 to 13 October 2024/);
  await reader.seeWords(/not yet published on 18 October 2024/);
  // The images of Dunai were published in February 2025.
  await reader.seeNoWords('Dunai');
  expect((await reader.address()).get('known')).toBe('2024-10-18');
});

test('a click on a place lists its claims with voice, dates, confidence and source links', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2025-01-10&known=latest&view=kursk&at=35.2726,51.1976,9');
  await reader.clickMapMiddle();
  await expect(reader.card()).toContainText('Sudzha');
  await expect(reader.card()).toContainText('DeepStateMap');
  await expect(reader.card()).toContainText('14 August 2024');
  const links = reader.card().getByRole('link');
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
  expect((await reader.address()).get('select')).toBe('sudzha');
  await reader.press('Escape');
  await expect(reader.card()).toBeHidden();
});

test('the address restores date, known, view, camera and selection', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-12-23&known=2024-12-23&view=kursk&at=35.2000,51.2500,8.50&select=plekhovo');
  await reader.seeDate('23 December 2024');
  await reader.seeKnown('that evening');
  await expect(reader.card()).toContainText('Plekhovo');
  await expect(
    page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Kursk front' }),
  ).toHaveAttribute('aria-current', 'true');
  const address = await reader.address();
  expect([address.get('date'), address.get('known'), address.get('view'), address.get('select')]).toEqual([
    '2024-12-23',
    '2024-12-23',
    'kursk',
    'plekhovo',
  ]);
  expect(address.get('at')).toMatch(/^35\.2000,51\.2500,8\.50$/);
});

test('asks nobody but its own server, and complains of nothing', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open();
  await reader.changeView('Kursk front');
  await reader.press('1');
  await reader.seeMapDrawn();
  const foreign = reader.requests.filter((url) => !/^(data:|blob:|http:\/\/localhost:)/.test(url));
  expect(foreign).toEqual([]);
  expect(reader.complaints).toEqual([]);
});
