import { expect, test } from '@playwright/test';
import { Reader } from './driver.ts';

const KURSK = 'date=2024-12-15&known=latest&view=kursk';

test('says how the areas on the map were derived, and what the parties claimed that month', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open(`?${KURSK}`);
  const words = page.getByTestId('front-words');
  await expect(words).toContainText('Derived from 61 reports by DeepStateMap, reach 3.25 km, error about 12 to 22 %.');
  await expect(words).toContainText(/Held by Ukraine: \d{3} km² in Russia\./, { timeout: 30_000 });
  await expect(words).toContainText('according to UK Ministry of Defence: about 480 km²');
  await expect(page.getByTestId('legend')).toContainText('Ground held by Ukraine');
  await expect(page.getByTestId('legend')).toContainText('Derived from 61 reports by DeepStateMap');
});

test('takes the front of another voice, of two and of none, and the address keeps the choice', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open(`?${KURSK}`);
  await reader.pressButton('Layers');
  const voice = page.getByRole('combobox', { name: 'Areas of control by' });
  const legend = page.getByTestId('legend');
  await voice.selectOption({ label: 'Project Owl' });
  await expect(legend).toContainText('by Project Owl', { timeout: 30_000 });
  expect((await reader.address()).get('front')).toBe('owl');
  await voice.selectOption({ label: 'DeepStateMap and Project Owl together' });
  await expect(legend).toContainText('The two voices differ', { timeout: 30_000 });
  expect((await reader.address()).get('front')).toBe('deepstate,owl');
  await voice.selectOption({ label: 'What the parties said' });
  await expect(legend).toContainText('reports on 15 of 66 settlements on this date, fewer than half');
  await expect(legend).not.toContainText('Ground held by');
  await voice.selectOption({ label: 'No areas' });
  await expect(legend).not.toContainText('Derived from');
  expect((await reader.address()).get('front')).toBe('none');
});

test('knows no report before it was published', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open('?date=2024-08-07&known=2024-08-07&view=kursk');
  await expect(page.getByTestId('front-words')).toContainText('No areas by DeepStateMap: no report on any settlement');
  await reader.typeDate('8 August 2024');
  await expect(page.getByTestId('front-words')).toContainText(
    'reports on 17 of 66 settlements on this date, fewer than half',
  );
});

test('the page about the method says how areas are derived and how far off they are', async ({ page }) => {
  const reader = new Reader(page);
  await reader.open(`?${KURSK}&evidence=method`);
  await expect(reader.evidence()).toContainText('Each settlement speaks for the ground nearest to it, up to 3.25 km');
  const contested = reader.evidence().getByRole('row', { name: '6 September 2024, contested' });
  await expect(contested).toContainText(/331\s*173\.5\s*-157\.5/);
  await reader.open('?date=2024-12-15&known=2024-12-15&view=kursk&evidence=method');
  await expect(reader.evidence()).toContainText('Each settlement speaks for the ground nearest to it');
  await expect(reader.evidence()).not.toContainText('331');
});
