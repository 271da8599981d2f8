import { expect, test } from 'vitest';
import { datasetOf } from '#lib/scene/dataset.arbitrary.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
import { boundsFrom, claim, day, route } from './scene-fixtures.ts';
import { sceneSources } from './scene-sources.ts';
import { stillData } from './still-routes.ts';

const bounds = { ...boundsFrom('2024-10-08', '2024-10-31'), startLatest: day('2024-10-20') };
const moved = claim({ feature: 'r', about: 'movement', valid: '2024-10~', bounds });
const dataset = datasetOf([route([[130, 40], [131, 41]], {}, { claims: [moved] })]); // prettier-ignore
const on = (date: string) =>
  sceneSources(sceneAt(dataset, { date: day(date), known: 'latest' }), {
    dataset,
    language: 'en',
    controlVoice: 'nis',
  });

test('a day between changes sends the map nothing of routes, though their certainty rises', () => {
  const [tenth, twelfth] = [on('2024-10-10'), on('2024-10-12')];
  const certainties = [tenth, twelfth].map(
    (data) => data['scene-routes'].features[0]?.properties?.['certainty'] as number,
  );
  expect(certainties).toEqual([3 / 13, 5 / 13]);
  for (const name of ['scene-routes', 'scene-route-names', 'scene-heads'] as const)
    expect(stillData(twelfth)[name]).toEqual(stillData(tenth)[name]);
});

test('a trace stays as it is, and an open route keeps its place', () => {
  const [open, trace] = [on('2024-10-10'), on('2024-11-10')];
  expect(stillData(trace)['scene-routes']).toEqual(trace['scene-routes']);
  const [sent] = stillData(open)['scene-routes'].features;
  expect(sent).toEqual({ ...open['scene-routes'].features[0], properties: { id: 'r', window: 'open' } });
});
