import { expect, test } from 'vitest';
import { manyPoints, type ManyMark } from '#lib/style/many-points.ts';
import { claim, inScene, place, sceneOf, standing } from '#lib/style/scene-fixtures.ts';
import { ManyPush, type MarkedMap } from './many-push.ts';

const features = Array.from({ length: 2000 }, (_, i) =>
  place(`p${i}`, [35, 51], { kind: 'point', claims: [claim({ id: `c${i}`, feature: `p${i}` })] }),
);
const shown = features.map((feature) => inScene(feature, { current: [standing()] }));
const faint = inScene(features[1]!, { current: [standing({}, 0.5)] });

/** A push with what it told the map since it was last asked. */
function told() {
  let marks: [number, ManyMark][] = [];
  const map = {
    getSource: () => ({}),
    setFeatureState: ({ id }: { id: number }, mark: ManyMark) => void marks.push([id, mark]),
  } as unknown as MarkedMap;
  const push = new ManyPush(map, manyPoints({ features }));
  const show = (scene: readonly (typeof faint)[], apart: string[] = []): [number, ManyMark][] => {
    marks = [];
    push.show(sceneOf(scene), apart);
    return marks;
  };
  return { push, show };
}

const [FULL, FAINT, NONE] = [
  { open: true, opacity: 1 },
  { open: true, opacity: 0.7 },
  { open: false, opacity: 0 },
];

test('a step marks what came, went or changed, and nothing else', () => {
  const { show } = told();
  expect(show([shown[0]!, shown[1]!])).toEqual([[0, FULL], [1, FULL]]); // prettier-ignore
  expect(show([faint, shown[2]!])).toEqual([[1, FAINT], [2, FULL], [0, NONE]]); // prettier-ignore
  expect(show([faint, shown[2]!])).toEqual([]);
});

test('what is drawn apart is unmarked, and marked again when it no longer is', () => {
  const { show } = told();
  show([shown[0]!, shown[1]!]);
  expect(show([shown[0]!, shown[1]!], ['p1'])).toEqual([[1, NONE]]);
  expect(show([shown[0]!, shown[1]!])).toEqual([[1, FULL]]);
});

test('a new style has to be told everything again', () => {
  const { push, show } = told();
  show([shown[0]!]);
  push.forget();
  expect(show([shown[0]!])).toEqual([[0, FULL]]);
});

test('a point that is only marked is not sent; its name is where it has a place', () => {
  const { push } = told();
  const leavesOut = push.leavesOut(['p2'], { wants: (id) => id === 'p1' });
  expect([0, 1, 2].map((i) => leavesOut?.(shown[i]!))).toEqual(['all', 'all but name', undefined]);
});
