import { readdirSync, writeFileSync } from 'node:fs';

const FOLDER = 'reports/visual';

/** One page with all pictures side by side: they are taken to be looked at. */
export default function writeContactSheet(): void {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.png')).sort(); // prettier-ignore
  const figures = names.map((name) => `<figure><img src="${name}" alt=""><figcaption>${name}</figcaption></figure>`);
  const style =
    'body{display:grid;grid-template-columns:repeat(auto-fill,minmax(30rem,1fr));gap:1rem}figure{margin:0}img{width:100%}';
  writeFileSync(
    `${FOLDER}/index.html`,
    `<!doctype html><title>Pictures</title><style>${style}</style>${figures.join('')}\n`,
  );
}
