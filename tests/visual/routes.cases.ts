import { expect, test } from '@playwright/test';
import type { Opened, Way } from '../support/routes-page/page.ts';
import { isRoute, RoutesReader, type Pixel, type Rgb } from './routes-driver.ts';

const conic = { name: 'conic', definition: '+proj=lcc +lat_1=45 +lat_2=60 +lat_0=50 +lon_0=85 +datum=WGS84', side: 16_000_000, centre: [0, 0] } as const; // prettier-ignore
const utm = { name: 'utm', definition: '+proj=utm +zone=36 +datum=WGS84', side: 2_000_000, centre: [500_000, 5_600_000] } as const; // prettier-ignore
const asia = { name: 'asia', definition: '+proj=lcc +lat_1=45 +lat_2=60 +lat_0=60 +lon_0=180 +datum=WGS84', side: 12_000_000, centre: [0, 0] } as const; // prettier-ignore

const way = (id: string, line: number[][], more: Partial<Way> = {}): Way => ({
  id,
  line,
  first: '2024-10-08',
  last: '2024-10-20',
  path: 'observed',
  ...more,
});
const WEST = way('west', [[36, 51], [34, 52]]); // prettier-ignore
const FAR = way('far', [[132, 43], [36, 51]]); // prettier-ignore
const OPEN = '2024-10-12';
const views: Record<string, Omit<Opened, 'ways'> & { readonly on: Way }> = {
  conic: { projection: conic, center: [85, 58], zoom: 1.2, on: FAR },
  'conic, turned and tilted': { projection: conic, center: [85, 58], zoom: 1.2, bearing: 30, pitch: 55, on: FAR },
  UTM: { projection: utm, center: [35, 51.5], zoom: 4, on: WEST },
  Mercator: { projection: 'mercator', center: [35, 51.5], zoom: 6, on: WEST },
  globe: { projection: 'globe', center: [85, 58], zoom: 1.5, on: FAR },
  'globe, close': { projection: 'globe', center: [35, 51.5], zoom: 6, on: WEST },
};

for (const [name, { on, ...view }] of Object.entries(views)) {
  test(`${name}: a route lies where its points are, from end to end, on its days alone`, async ({ page }) => {
    const reader = new RoutesReader(page);
    await reader.start();
    await reader.open({ ...view, ways: [on] });
    const shot = (await reader.shot({ date: OPEN })).keep(`routes-${name.replace(/\W+/g, '-')}`);
    const [from, to] = [await reader.project(on.line[0] as never), await reader.project(on.line.at(-1) as never)];
    const near = async (at: Pixel) => reader.near(at, 3);
    const seen = (at: Pixel, reach: number): boolean =>
      [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => isRoute(shot.at([at[0] + dx * reach, at[1] + dy * reach]))));
    for (const end of [from, to]) {
      expect(seen(end, 2), 'the end is drawn').toBe(true);
      expect(await near(end), 'and found').toEqual([on.id]);
      const other = end === from ? to : from;
      const far = Math.hypot(end[0] - other[0], end[1] - other[1]);
      const away: Pixel = [end[0] + ((end[0] - other[0]) / far) * 9, end[1] + ((end[1] - other[1]) / far) * 9];
      expect(seen(away, 1), 'nothing goes on beyond it').toBe(false);
    }
    expect(shot.count(isRoute)).toBeGreaterThan(Math.hypot(from[0] - to[0], from[1] - to[1]));
    for (const date of ['2024-10-07', '2024-10-21']) expect((await reader.shot({ date })).count(isRoute), date).toBe(0);
    await reader.close();
  });
}

test('a route across 180 degrees: one line on a globe and in a projection of its own, edge to edge in Mercator', async ({
  page,
}) => {
  const reader = new RoutesReader(page);
  await reader.start();
  const ways = [way('across', [[160, 60], [-160, 60]], { path: 'observed' })]; // prettier-ignore
  for (const [name, view] of Object.entries({
    globe: { projection: 'globe', center: [180, 60], zoom: 2 },
    asia: { projection: asia, center: [180, 60], zoom: 2 },
  } as const)) {
    await reader.open({ ...view, center: [...view.center], ways });
    const shot = (await reader.shot({ date: OPEN })).keep(`routes-180-${name}`);
    // The great circle bows to the north of 60 degrees. In every column between the ends it is drawn once, as thick as it is.
    const [[left], [right]] = [await reader.project([160, 60]), await reader.project([-160, 60])];
    for (let x = Math.ceil(left) + 3; x < right - 3; x++) {
      const column = Array.from({ length: 600 }, (_, y) => shot.at([x, y]));
      const whole = column.filter(([red, , blue]) => blue - red > 60).length;
      expect(whole, `${name}, column ${x} of ${left} to ${right}`).toBeGreaterThanOrEqual(1);
      expect(column.filter(isRoute).length, `${name}, column ${x}`).toBeLessThanOrEqual(6);
    }
    await reader.close();
  }
  await reader.open({ projection: 'mercator', center: [0, 30], zoom: 0.6, ways });
  const shot = (await reader.shot({ date: OPEN })).keep('routes-180-mercator');
  const [[left], [right]] = [await reader.project([-180, 60]), await reader.project([180, 60])];
  const drawn = (x: number): boolean => Array.from({ length: 600 }, (_, y) => isRoute(shot.at([x, y]))).some(Boolean);
  expect([drawn(left + 4), drawn(right - 4)]).toEqual([true, true]);
  expect([drawn(400), drawn(left + 90), drawn(right - 90)], 'nothing goes straight across').toEqual([
    false,
    false,
    false,
  ]);
  await reader.close();
});

test('between its bounds a route is as faint as its date is unsure, as faint at its joints, and darker only where two lie', async ({
  page,
}) => {
  const reader = new RoutesReader(page);
  await reader.start();
  const zigzag = Array.from({ length: 12 }, (_, i) => [30 + i, i % 2 === 0 ? 50 : 52]);
  const unsure = way('unsure', zigzag, { sure: '2024-10-17', people: 12_000 });
  const view = { projection: 'mercator', center: [35.5, 51], zoom: 5.2 } as const;
  await reader.open({ ...view, center: [...view.center], ways: [unsure] });
  const full = (await reader.shot({ date: '2024-10-18' })).keep('routes-sure');
  // Five of ten days risen: opacity 0.4 + 0.6 * 0.5.
  const half = (await reader.shot({ date: '2024-10-12' })).keep('routes-unsure');
  const [middle] = await Promise.all([reader.project([30.5, 51])]);
  const [dark, ground] = [full.at(middle)[1], 255 - 0.85 * (255 - 0xf1)];
  expect(half.at(middle)[1]).toBeGreaterThan(0.7 * dark + 0.3 * ground - 4);
  expect(half.at(middle)[1]).toBeLessThan(0.7 * dark + 0.3 * ground + 4);
  for (const point of zigzag.slice(1, -1)) {
    const joint = await reader.project(point as [number, number]);
    expect(isRoute(half.at(joint)), `no gap at ${String(point)}`).toBe(true);
  }
  await reader.close();
  await reader.open({ ...view, center: [...view.center], ways: [unsure, { ...unsure, id: 'again' }] });
  const twice = await reader.shot({ date: '2024-10-12' });
  // What two layers of it would be, at a joint or where two routes lie.
  const double = twice.at(middle);
  const isDouble = (rgb: Rgb): boolean => rgb.every((value, i) => Math.abs(value - double[i]!) < 6);
  expect(twice.count(isDouble)).toBeGreaterThan(500);
  expect(half.count(isDouble), 'a joint shows once').toBe(0);
  await reader.close();
});

test('after the card dropped everything the picture is the same', async ({ page }) => {
  const reader = new RoutesReader(page);
  await reader.start();
  await reader.open({ ...views['conic']!, ways: [FAR] });
  const before = await reader.shot({ date: OPEN, position: 20_008.3 });
  await reader.loseAndRestore();
  const after = (await reader.shot({ date: OPEN, position: 20_008.3 })).keep('routes-restored');
  expect(before.count(isRoute)).toBeGreaterThan(500);
  expect(after.bytes.equals(before.bytes)).toBe(true);
});

test('widths are CSS pixels at every density, also in a map that nobody sees, drawn large for its last frame', async ({
  page,
}) => {
  const reader = new RoutesReader(page);
  await reader.start();
  const level = way('level', [[30, 51], [40, 51]].map(([x = 0, y = 0]) => [x, y]), { people: 10_000 }); // prettier-ignore
  await reader.open({ projection: 'mercator', center: [35, 51], zoom: 5, ratio: 0.25, hidden: true, ways: [level] });
  const [x] = await reader.project([32.5, 51]);
  for (const ratio of [1, 2, 4]) {
    await reader.setRatio(ratio);
    const shot = (await reader.shot({ date: OPEN })).keep(`routes-ratio-${ratio}`);
    expect([shot.png.width, shot.png.height]).toEqual([800 * ratio, 600 * ratio]);
    const column = Array.from({ length: shot.png.height }, (_, y) => shot.at([x * ratio, y])).filter(isRoute).length;
    // 2.2 pixels and 0.45 more for each of ten thousand.
    expect(Math.abs(column / ratio - 6.7), `${column} dots at ${ratio}`).toBeLessThan(1.3);
  }
});

test('the same date is the same picture, whatever the clock; strokes flow with the date, and stand still without motion', async ({
  page,
}) => {
  const reader = new RoutesReader(page);
  await reader.start();
  await reader.open({ ...views['conic']!, ways: [FAR] });
  const at = async (position: number, now: number) => (await reader.shot({ date: OPEN, position, now })).bytes;
  const first = await at(20_008.25, 0);
  expect((await at(20_008.25, 987_654)).equals(first)).toBe(true);
  expect((await at(20_008.75, 0)).equals(first)).toBe(false);
  const rest = async (now: number, reduced: boolean) => (await reader.shot({ date: OPEN, now, reduced })).bytes;
  expect((await rest(5000, false)).equals(await rest(5500, false))).toBe(false);
  expect((await rest(5000, true)).equals(await rest(5500, true))).toBe(true);
  (await reader.shot({ date: OPEN, position: 20_008.25 })).keep('routes-flow');
  (await reader.shot({ date: OPEN, reduced: true })).keep('routes-still');
  (await reader.shot({ date: OPEN, selected: ['far'], theme: 'dark' })).keep('routes-chosen');
});
