import { expect, test } from 'vitest';
import { manyPoints } from '#lib/style/many-points.ts';
import { claim, inScene, place, sceneOf, standing } from '#lib/style/scene-fixtures.ts';
import { ManyShown } from './many-shown.ts';

const features = Array.from({ length: 2000 }, (_, i) =>
  place(`p${i}`, [35, 51], { kind: 'point', claims: [claim({ id: `c${i}`, feature: `p${i}` })] }),
);
const [first, second, third] = features.map((feature) => inScene(feature, { current: [standing()] }));
const [faint, over] = [inScene(features[1]!, { current: [standing({}, 0.5)] }), inScene(features[0]!)];
const port = inScene(place('port', [36, 51]), { current: [standing()] });
const nameless = new Map();

test('takes its own points and leaves the rest, those that are drawn apart and those that have a name', () => {
  const many = new ManyShown(manyPoints({ features }));
  const names = new Map([['p1', true]]);
  expect(many.take(sceneOf([first!, port, second!, third!]), ['p2'], names)).toEqual([port, second, third]);
  expect(many.shown).toEqual([0, 1]);
});

test('a step changes the marks of what changed, and what is over is not shown', () => {
  const many = new ManyShown(manyPoints({ features }));
  many.take(sceneOf([first!, second!]), [], nameless);
  const before = many.marks[0];
  many.take(sceneOf([first!, faint]), [], nameless);
  expect(many.marks[0]).toBe(before);
  expect(many.marks[1]).toEqual({ open: true, opacity: 0.7 });
  many.take(sceneOf([over, faint]), [], nameless);
  expect(many.shown).toEqual([1]);
});

test('names that are laid out anew are others, and none at all are none', () => {
  const many = new ManyShown(manyPoints({ features }));
  const scene = sceneOf([first!, second!]);
  expect(many.take(scene, [], new Map([['p0', true]]))).toEqual([first]);
  expect(many.take(scene, [], new Map([['p1', true]]))).toEqual([second]);
  expect(many.take(scene, [], undefined)).toEqual([]);
});

test('where points are few all of the scene is left as it is', () => {
  const scene = sceneOf([first!, port]);
  expect(new ManyShown(manyPoints({ features: [] })).take(scene, [], nameless)).toBe(scene.features);
});
