import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import { describe, expect, it, vi } from 'vitest';
import type { Front, Holders } from '../../src/lib/domain/front.ts';
import { frontOf } from '../../src/lib/domain/front-at.ts';
import { FRONT_METHOD } from '../../src/lib/domain/front-method.ts';
import { intersection, prepare } from '../../src/lib/domain/front-overlay.ts';
import { planFront, type FrontPlan } from '../../src/lib/domain/front-plan.ts';
import { isWithin, signedArea } from '../../src/lib/domain/front-rings.ts';
import type { Ring } from '../../src/lib/domain/front-trace.ts';
import { FLAT, fronts, GROUND } from './front-arbitrary.ts';

// Each run overlays polygons, which a busy machine makes wait.
vi.setConfig({ testTimeout: 120_000 });
const RUNS = { numRuns: 40 };

const plan = (sites: Parameters<typeof planFront>[0]): FrontPlan => planFront(sites, GROUND, FLAT, FRONT_METHOD);
const inMetres = (polygons: Position[][][]): Ring[][] =>
  polygons.map((rings) => rings.map((ring) => ring.map((at) => FLAT.forward(at) as [number, number])));
const km2 = (polygons: Ring[][]): number =>
  polygons.reduce((sum, rings) => sum + rings.reduce((own, ring, i) => own + (i === 0 ? 1 : -1) * Math.abs(signedArea(ring)) / 2e6, 0), 0); // prettier-ignore
const shared = (a: Position[][][], b: Position[][][]): number => km2(intersection(prepare(inMetres(a)), prepare(inMetres(b)))); // prettier-ignore
const isValid = (geometry: Geometry): boolean =>
  new IsValidOp(new GeoJSONReader(new GeometryFactory()).read(geometry)).isValid();
/** Who has the ground at a place, by each area that holds it. */
const holdersAt = ({ areas }: Front, [x, y]: readonly [number, number]): unknown[] =>
  areas.filter(({ geometry }) => geometry.coordinates.some((rings) => isWithin(rings as Ring[], x, y))).map(({ holders }) => holders[0]); // prettier-ignore
/** A square metre, in square kilometres. */
const TINY = 1e-6;

describe('the areas of any front', () => {
  it('are valid polygons: closed, without self-intersection, holes inside', () => {
    fc.assert(
      fc.property(fronts, ({ sites, holders }) => {
        for (const { geometry } of frontOf(plan(sites), [holders]).areas) {
          expect(isValid(geometry)).toBe(true);
          for (const ring of geometry.coordinates.flat()) expect(ring.at(-1)).toEqual(ring[0]);
        }
      }),
      RUNS,
    );
  });

  it('do not overlap between holders', () => {
    fc.assert(
      fc.property(fronts, ({ sites, holders }) => {
        const { areas } = frontOf(plan(sites), [holders]);
        areas.forEach((a, i) => {
          for (const b of areas.slice(i + 1)) expect(shared(a.geometry.coordinates, b.geometry.coordinates)).toBeLessThan(TINY); // prettier-ignore
        });
      }),
      RUNS,
    );
  });

  it('lie on the land of their state', () => {
    fc.assert(
      fc.property(fronts, ({ sites, holders }) => {
        for (const { country, geometry } of frontOf(plan(sites), [holders]).areas) {
          const land = GROUND.find((ground) => ground.country === country)?.outline.coordinates as Position[][];
          const own = km2(inMetres(geometry.coordinates));
          expect(own - shared(geometry.coordinates, [land])).toBeLessThan(TINY * 10);
        }
      }),
      RUNS,
    );
  });

  it('have at every settlement the holder that is claimed there, and nobody where nothing is claimed', () => {
    fc.assert(
      fc.property(fronts, ({ sites, holders }) => {
        const planned = plan(sites);
        const front = frontOf(planned, [holders]);
        for (const { id, at } of sites.filter((site) => holders.has(site.id) && !planned.outside.includes(site.id)))
          expect(holdersAt(front, at)).toEqual([holders.get(id)]);
      }),
      RUNS,
    );
  });

  it('change only within reach of a settlement that changes hands', () => {
    fc.assert(
      fc.property(fronts, fc.nat(), fc.constantFrom('ua', 'ru', 'contested'), ({ sites, holders }, n, holder) => {
        const changed = sites[n % sites.length];
        if (!changed) return;
        const planned = plan(sites);
        const after = new Map(holders).set(changed.id, holder);
        const [before, now] = [frontOf(planned, [holders]), frontOf(planned, [after])];
        const middle = FLAT.forward([...changed.at]) as [number, number];
        for (const probe of probesBeyond(middle, influence(planned))) {
          expect(holdersAt(now, probe)).toEqual(holdersAt(before, probe));
        }
      }),
      RUNS,
    );
  });

  it('of two voices together cover what each has alone', () => {
    fc.assert(
      fc.property(fronts, fronts, ({ sites, holders }, other) => {
        const planned = plan(sites);
        const second: Holders = new Map([...other.holders].filter(([id]) => sites.some((site) => site.id === id)));
        const both = frontOf(planned, [holders, second]);
        const alone = frontOf(planned, [holders]);
        for (const name of ['ua', 'ru', 'contested']) {
          const sum = (front: Front): number => front.areas.filter((area) => area.holders[0] === name).reduce((all, area) => all + area.km2, 0); // prettier-ignore
          // What differs is the slivers that are left out.
          expect(Math.abs(sum(both) - sum(alone))).toBeLessThan(0.15 * sum(alone) + 8);
        }
      }),
      RUNS,
    );
  });
});

/** How far the word on one settlement can carry, metres: its cell, the smoothing of its edge, and a sliver beside it. */
function influence({ countries }: FrontPlan): number {
  const { reachMetres, closingMetres, gridMetres, leastKm2 } = FRONT_METHOD;
  const half = Math.max(...countries.map((country) => country.half));
  // Ground between three settlements is nearest to one of them within the side of the triangle over the root of three.
  return Math.max(reachMetres, closingMetres / Math.sqrt(3)) + 3 * half * gridMetres * Math.SQRT2 + 2 * Math.sqrt(leastKm2) * 1000; // prettier-ignore
}

/** Places all over the country, `[longitude, latitude]`, farther than that from a point. */
function probesBeyond([x, y]: readonly [number, number], metres: number): [number, number][] {
  const probes: [number, number][] = [];
  for (let longitude = 34.8; longitude < 35.75; longitude += 0.013) {
    for (let latitude = 50.75; latitude < 51.25; latitude += 0.009) {
      const at = FLAT.forward([longitude, latitude]) as [number, number];
      if (Math.hypot(at[0] - x, at[1] - y) > metres) probes.push([longitude, latitude]);
    }
  }
  return probes;
}
