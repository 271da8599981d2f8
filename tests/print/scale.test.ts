import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import geodesic from 'geographiclib-geodesic';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset, View } from '#lib/domain/dataset.ts';
import type { Block, Box, Item, PointMm } from '#lib/print/display-list.ts';
import { layoutSheet, type Sheet } from '#lib/print/layout-sheet.ts';
import type { LonLat } from '#lib/print/plane.ts';
import { scaleErrors } from '#lib/print/sheet-camera.ts';
import { crossIn, hasPoppler, inkLengthMm, rastered } from './raster.ts';
import { builtInDataset, pagesInNode, plainMeasure, requestOf } from './sheet-in-node.ts';

const { WGS84 } = geodesic.Geodesic;
const PAPERS = ['A5', 'A4', 'A3', 'Letter'] as const;
/** Each at a scale at which the ground of its story fills a sheet. */
const VIEWS = [
  { viewId: 'overview', scale: 30_000_000 },
  { viewId: 'far-east', scale: 5_000_000 },
  { viewId: 'kursk', scale: 500_000 },
] as const;
const SHEETS = VIEWS.flatMap((view) => PAPERS.map((paper) => ({ ...view, paper })));
/** Half the arm of a cross, and the ground looked at about it, millimetres. */
const [ARM_MM, LOOK_MM] = [1.5, 5];
/** What is measured at the middle and at a corner, millimetres on paper. */
const [AT_MIDDLE_MM, AT_CORNER_MM] = [100, 20];
/** 0.1 mm in 100, and what a dot of a raster can hide in a shorter length. */
const IN_HUNDRED = 0.001;
const DOT_MM = 0.03;

interface Pair {
  readonly ends: readonly [LonLat, LonLat];
  /** On paper, were the scale true there. */
  readonly lengthMm: number;
}

let dataset: Dataset;
let file: string;
const sheets: Sheet[] = [];
const pairs: { middle: Pair; corners: Pair[] }[] = [];

beforeAll(async () => {
  dataset = await builtInDataset();
  for (const asked of [...SHEETS.map((one) => requestOf(dataset, { ...one, orientation: 'landscape' })), mercator()]) {
    const sheet = layoutSheet(asked, plainMeasure);
    sheets.push(sheet);
    pairs.push(pairsOf(sheet));
  }
  file = join(mkdtempSync(join(tmpdir(), 'dateline-scale-')), 'crosses.pdf');
  const drawn = sheets.map((sheet, i) => ({ paper: sheet.paper, pages: [{ blocks: [...measured(sheet), crosses(sheet, pairs[i]!)] }] }));
  writeFileSync(file, await pagesInNode(drawn));
}, 240_000); // prettier-ignore

/** The control: the overview's ground in Web Mercator, whose sheets are the ones that print a wrong scale. */
function mercator(): ReturnType<typeof requestOf> {
  const asked = requestOf(dataset, { viewId: 'overview', scale: 30_000_000, paper: 'A3', orientation: 'landscape' });
  const view: View = { ...asked.view, projection: 'mercator' };
  return { ...asked, view };
}

describe.skipIf(!hasPoppler)(`on paper${hasPoppler ? '' : ' (skipped: poppler-utils is not installed)'}`, () => {
  it.each(SHEETS.map((one, i) => [`${one.viewId} on ${one.paper}`, i] as const))('%s is true', { timeout: 120_000 }, (_name, i) => {
    const { middle, corners } = pairs[i]!;
    expect(Math.abs(distanceMm(i, middle) / middle.lengthMm - 1)).toBeLessThan(IN_HUNDRED + DOT_MM / middle.lengthMm);
    expect(wrongCorners(i, corners)).toEqual([]);
  }); // prettier-ignore

  it('Mercator is not: its corners are wrong by far more than a true sheet of that ground may be', { timeout: 120_000 }, () => {
    const control = SHEETS.length;
    const truth = SHEETS.findIndex(({ viewId, paper }) => viewId === 'overview' && paper === 'A3');
    const off = pairs[control]!.corners.map((pair) => Math.abs(distanceMm(control, pair) / pair.lengthMm - 1));
    const { least, greatest } = scaleErrors(sheets[truth]!.camera);
    expect(Math.max(...off)).toBeGreaterThan(2 * Math.max(-least, greatest));
    // Held to what it prints of itself it passes: it names its error and does not hide it.
    expect(wrongCorners(control, pairs[control]!.corners)).toEqual([]);
  }); // prettier-ignore

  it.each(SHEETS.map((one, i) => [`${one.viewId} on ${one.paper}`, i] as const))('the bar of %s is as long as it says, and the ruler 100 mm', { timeout: 60_000 }, (_name, i) => {
    const { camera } = sheets[i]!;
    const [bar, kilometres] = barOf(sheets[i]!);
    expect(inkLengthMm(rastered(file, i + 1, bar))).toBeCloseTo((kilometres * 1e6) / camera.scale + 0.15, 1);
    expect(Math.abs(inkLengthMm(rastered(file, i + 1, rulerOf(sheets[i]!))) - 100)).toBeLessThan(0.2);
  }); // prettier-ignore
});

it('a UTM sheet of the front is true within 0.2 % at every corner on every paper to A3', () => {
  SHEETS.forEach(({ viewId }, i) => {
    if (viewId !== 'kursk') return;
    const { least, greatest } = scaleErrors(sheets[i]!.camera);
    expect(Math.max(-least, greatest)).toBeLessThan(0.002);
  });
});

const distanceMm = (sheet: number, { ends }: Pair): number => {
  const { toMm } = sheets[sheet]!.camera;
  const [a, b] = ends.map((end) => crossIn(rastered(file, sheet + 1, about(toMm(end))))) as [PointMm, PointMm];
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
};

/** Corners whose distances are off by more than the sheet says of itself. */
function wrongCorners(sheet: number, corners: readonly Pair[]): string[] {
  const { least, greatest } = scaleErrors(sheets[sheet]!.camera);
  return corners.flatMap((pair) => {
    const off = distanceMm(sheet, pair) / pair.lengthMm - 1;
    const slack = IN_HUNDRED + DOT_MM / pair.lengthMm;
    return off > greatest + slack || off < least - slack ? [`${off} of ${least} to ${greatest}`] : [];
  });
}

function pairsOf({ camera }: Sheet): { middle: Pair; corners: Pair[] } {
  const metres = (mm: number): number => (mm * camera.scale) / 1000;
  const from = ([lon, lat]: LonLat, azimuth: number, distance: number): LonLat => {
    const { lon2, lat2 } = WGS84.Direct(lat, lon, azimuth, distance);
    return [lon2!, lat2!];
  };
  // Along the frame's longer side, so that both ends lie in it.
  const east = 90 - camera.north;
  const half = Math.min(AT_MIDDLE_MM, camera.frame.widthMm - 12) / 2;
  const middle: Pair = {
    ends: [from(camera.center, east, metres(half)), from(camera.center, east + 180, metres(half))],
    lengthMm: 2 * half,
  };
  const { xMm, yMm, widthMm, heightMm } = camera.frame;
  const inset = 6;
  const corners = [[xMm + inset, yMm + inset], [xMm + widthMm - inset, yMm + inset], [xMm + inset, yMm + heightMm - inset], [xMm + widthMm - inset, yMm + heightMm - inset]] as PointMm[]; // prettier-ignore
  return {
    middle,
    corners: corners.map((corner): Pair => {
      const at = camera.toDegrees(corner);
      const { azi1 } = WGS84.Inverse(at[1], at[0], camera.center[1], camera.center[0]);
      return { ends: [at, from(at, azi1!, metres(AT_CORNER_MM))], lengthMm: AT_CORNER_MM };
    }),
  };
}

/** The parts of a sheet that are measured: its foot and its strip. */
const measured = ({ pages }: Sheet): Block[] =>
  (pages[0]?.blocks ?? []).filter(
    ({ credit, items }) => credit || items.some((item) => item.kind === 'text' && item.text.startsWith('1 : ')),
  );

function crosses({ camera }: Sheet, { middle, corners }: (typeof pairs)[number]): Block {
  const items = [middle, ...corners].flatMap(({ ends }) => ends).map((end): Item => {
    const [x, y] = camera.toMm(end);
    return { kind: 'path', points: [[x - ARM_MM, y], [x + ARM_MM, y]], more: [[[x, y - ARM_MM], [x, y + ARM_MM]]], stroke: '#000000', strokeMm: 0.2 };
  });
  return { role: 'Artifact', items, box: camera.frame, over: true };
} // prettier-ignore

const about = ([x, y]: PointMm): Box => ({
  xMm: x - LOOK_MM / 2,
  yMm: y - LOOK_MM / 2,
  widthMm: LOOK_MM,
  heightMm: LOOK_MM,
});

/** Where the bar lies, a thin row through its middle, and what it says. */
function barOf(sheet: Sheet): [Box, number] {
  const items = measured(sheet).find(({ credit }) => !credit)?.items ?? [];
  const parts = items.filter((item) => item.kind === 'path' && item.points.length === 4 && item.closed);
  const xs = parts.flatMap((part) => (part.kind === 'path' ? part.points.map(([x]) => x) : []));
  const ys = parts.flatMap((part) => (part.kind === 'path' ? part.points.map(([, y]) => y) : []));
  const top = Math.min(...ys);
  const km = items.flatMap((item) => (item.kind === 'text' && item.text.endsWith(' km') ? [item.text] : []));
  return [
    { xMm: Math.min(...xs) - 1, yMm: top - 0.15, widthMm: Math.max(...xs) - Math.min(...xs) + 2, heightMm: 0.3 },
    Number(km[0]?.replace(/[, km]/g, '')),
  ];
}

/** A thin row through the ruler's line. */
function rulerOf(sheet: Sheet): Box {
  const items = measured(sheet).find(({ credit }) => credit)?.items ?? [];
  const line = items.find((item) => item.kind === 'path' && (item.more?.length ?? 0) > 50);
  const [x, y] = line?.kind === 'path' ? (line.points[0] ?? [0, 0]) : [0, 0];
  return { xMm: x - 2, yMm: y - 0.15, widthMm: 104, heightMm: 0.3 };
}
