import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MERCATOR_PLANE } from './mercator-plane.ts';
import { routeIndex } from './route-index.ts';
import { routeSegments } from './route-segments.ts';

const degree = fc.integer({ min: -80, max: 80 });
const place = fc.tuple(degree, degree);
const ways = fc.array(fc.array(place, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });

test('nothing is found of nothing', () => {
  expect(routeIndex(routeSegments([], MERCATOR_PLANE))([0, 0, 1, 1], new Set(['a']))).toEqual([]);
});

test('what is found are the segments of the routes asked for that lie about the rectangle, all of them', () => {
  fc.assert(
    fc.property(ways, place, place, (lines, a, b) => {
      const routes = lines.map((line, i) => ({ id: `r${i}`, lines: [line], first: 0, last: i }));
      const find = routeIndex(routeSegments(routes, MERCATOR_PLANE));
      // Half a degree off, so that nothing only just touches.
      const [[ax, ay], [bx, by]] = [a, b].map(([lng, lat]) => MERCATOR_PLANE.forward([lng + 0.5, lat + 0.5])) as [
        number[],
        number[],
      ];
      const box = [Math.min(ax!, bx!), Math.min(ay!, by!), Math.max(ax!, bx!), Math.max(ay!, by!)] as const;
      const wanted = new Set(routes.filter((_, i) => i % 2 === 0).map(({ id }) => id));
      const expected = routes
        .filter(({ id }) => wanted.has(id))
        .flatMap(({ id, lines: [line = []] }) =>
          line.slice(1).flatMap((to, i) => {
            const [p, q] = [MERCATOR_PLANE.forward(line[i]!), MERCATOR_PLANE.forward(to)];
            const apart = [0, 1].some((k) => Math.max(p[k]!, q[k]!) < box[k]! || Math.min(p[k]!, q[k]!) > box[k + 2]!);
            return apart || (p[0] === q[0] && p[1] === q[1]) ? [] : [id];
          }),
        );
      expect(find(box, wanted).map(({ id }) => id).sort()).toEqual(expected.sort()); // prettier-ignore
    }),
  );
});
