import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pictogramFile } from '#lib/style/pictogram-file.ts';
import { PICTOGRAMS, type Pictogram } from '#lib/style/pictograms.ts';

/** Writes the pictograms of the map as SVG files, for whoever makes a map or a text beside this one. */
const folder = fileURLToPath(new URL('../../static/symbols/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const name of Object.keys(PICTOGRAMS)) writeFileSync(`${folder}${name}.svg`, pictogramFile(name as Pictogram));
