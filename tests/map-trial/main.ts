import { parseDay } from '#lib/domain/day.ts';
import { readDataset } from '#lib/datasets/read-dataset.ts';
import { createMapView } from '#lib/map/map-view.ts';
import { sceneAt } from '#lib/scene/scene-at.ts';
const files = import.meta.glob('../../geo/dprk-2024/*json', {
  query: '?raw',
  eager: true,
  import: 'default',
}) as Record<string, string>;
const q = new URLSearchParams(location.search);
const { dataset, problems } = await readDataset((name: string) =>
  Promise.resolve(files[`../../geo/dprk-2024/${name}`]!),
);
console.log('problems', problems.length, JSON.stringify(problems.slice(0, 3)));
if (dataset) {
  let view = dataset.views.find((v) => v.id === (q.get('view') ?? 'overview'))!;
  if (q.has('cy'))
    view = { ...view, projection: { ...(view.projection as any), centre: [Number(q.get('cx')), Number(q.get('cy'))] } };
  if (q.has('mercator')) view = { ...view, projection: q.get('mercator') as any };
  const at = (date: string) => sceneAt(dataset, { date: parseDay(date)!, known: 'latest' });
  const map = createMapView(document.getElementById('map')!, {
    dataset,
    view,
    scene: at(q.get('date') ?? '2024-10-23'),
    theme: (q.get('theme') as 'dark') ?? 'light',
    language: q.get('lang') ?? 'en',
    controlVoice: q.get('voice') ?? 'deepstate',
    assetBase: new URL('/', location.href).href,
    reducedMotion: q.has('still'),
    ...(q.has('c') && {
      camera: { center: q.get('c')!.split(',').map(Number) as [number, number], zoom: Number(q.get('z')), bearing: 0 },
    }),
    onPick: (ids) => console.log('pick', ids.join(' ')),
    onCamera: (c) => console.log('camera', JSON.stringify(c)),
    onFailure: (c, s) => console.log('FAIL', c, s),
  });
  Object.assign(window, { map, dataset, at });
}
