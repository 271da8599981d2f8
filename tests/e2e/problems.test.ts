import { expect, test } from '@playwright/test';
import { DataReader } from './data-driver.ts';

for (const [name, fault, loss, reason] of [
  [
    'several',
    'one bad feature and two bad claims',
    '1 feature of Places is not shown, and 1 more',
    'it must be one of Point',
  ],
  ['layer-not-json', 'a layer that is not JSON', 'The layer Places is not shown', 'is not JSON: line'],
  ['layer-not-geojson', 'a layer that is not GeoJSON', 'The layer Places is not shown', 'GeoJSON FeatureCollection'],
  ['layer-missing', 'a layer that is not there', 'The layer Places is not shown', 'is missing'],
  ['ring-unclosed', 'an unclosed ring', '1 feature of Places is not shown', 'ring'],
  ['coordinates-swapped', 'coordinates swapped', 'of Places', 'latitude'],
  ['coordinates-out-of-range', 'coordinates out of range', 'of Places', 'coordinates'],
  ['coordinate-nan', 'NaN', 'The layer Places is not shown', 'NaN'],
  ['duplicate-feature', 'two features with one id', '1 feature of Places is not shown', 'is used twice'],
  [
    'dangling-voice',
    'a voice that nobody declared',
    '1 claim of Places is left out or shown in part',
    'is not in this dataset',
  ],
  ['valid-not-edtf', 'a date that is none', '1 claim of Places is left out or shown in part', 'not an EDTF date'],
] as const) {
  test(`${fault}: the rest is shown, and the page says what is not and why`, async ({ page }) => {
    const reader = new DataReader(page);
    await reader.publish('bad', `datasets/${name}`);
    await reader.open('?dataset=bad');
    await expect(reader.losses()).toContainText(loss);
    await reader.losses().locator('summary').click();
    await expect(reader.losses()).toContainText(reason);
    await expect(reader.losses()).toContainText('places.geojson');
    if (name === 'several') await reader.picture('data-problems');
  });
}

test('a ring in the wrong order is read the other way; that is said only to whoever asks', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.publish('bad', 'datasets/ring-wrong-order');
  await reader.open('?dataset=bad');
  await expect(reader.losses()).toBeHidden();
  await page.getByText('for whoever makes this dataset').click();
  await reader.seeWords('the wrong way round');
});

test('an unknown version and a dataset that is not there give a sentence and a way on', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.publish('bad', 'datasets/unknown-version');
  await reader.visit('?dataset=bad');
  await expect(reader.notOpened()).toContainText('is not known; known is');
  await reader.visit('?dataset=not-there');
  await expect(reader.notOpened()).toContainText('“not-there” cannot be shown');
  await expect(reader.notOpened()).toContainText('The file "dataset.json" is missing.');
  await reader.picture('dataset-missing');
  await page.getByRole('link', { name: 'Open the built-in dataset' }).click();
  await reader.seeDate('23 October 2024');
});

test('a slow file is named, and the story goes on without it', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.publish('slow', 'datasets/good', { hung: ['routes.geojson'] });
  await reader.visit('?dataset=slow');
  await expect(page.getByText(/Waiting for routes.geojson: asked for \d+ seconds ago/)).toBeVisible();
  await reader.picture('slow-file');
  await reader.pressButton('Continue without it');
  await reader.seeTitle('A tiny dataset');
  await expect(reader.losses()).toContainText('The layer Routes is not shown');
});

test('a reading that hangs can be stopped and tried again', async ({ page }) => {
  const reader = new DataReader(page);
  await reader.publish('slow', 'datasets/good', { hung: ['dataset.json'] });
  await reader.visit('?dataset=slow');
  await expect(page.getByText('Waiting for dataset.json')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue without it' })).toBeHidden();
  await reader.pressButton('Stop');
  await expect(reader.notOpened()).toContainText('Reading was stopped.');
  await reader.picture('stopped');
  await page.unroute('**/geo/slow/**');
  await reader.publish('slow', 'datasets/good');
  await reader.pressButton('Try again');
  await reader.seeTitle('A tiny dataset');
});
