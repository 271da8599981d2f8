import { readFileSync } from 'node:fs';
import { readDataset } from '/work/main/src/lib/datasets/read-dataset.ts';
import { sceneAt } from '/work/main/src/lib/scene/scene-at.ts';
import { sceneSources } from '/work/main/src/lib/style/scene-sources.ts';
import { parseDay } from '/work/main/src/lib/domain/day.ts';
const { dataset } = await readDataset((n) => Promise.resolve(readFileSync('/work/main/geo/dprk-2024/' + n, 'utf8')));
for (const d of ['2024-11-20', '2024-10-23']) {
  const t = performance.now();
  const scene = sceneAt(dataset!, { date: parseDay(d)!, known: 'latest' });
  const t2 = performance.now();
  const s = sceneSources(scene, { dataset: dataset!, language: 'en', controlVoice: 'deepstate' });
  console.log(
    d,
    (t2 - t).toFixed(0),
    (performance.now() - t2).toFixed(0),
    Object.entries(s)
      .map(([k, v]) => k + ':' + v.features.length + ':' + JSON.stringify(v).length)
      .join(' '),
  );
  for (const f of s['scene-routes'].features)
    console.log(
      f.properties!.id,
      f.properties!.window,
      f.properties!.path,
      f.properties!.certainty,
      f.properties!.label,
    );
}
