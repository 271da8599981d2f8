/**
 * Builds the committed label fonts, `static/fonts/`: `npm run build:fonts`. Latin and Cyrillic are cut out of Pretendard, because the
 * package's own subsets leave Cyrillic out; Hangul is the package's subset of KS X 1001, loaded only when a label needs it.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { renameFamily } from './font-names.ts';

const OUT = fileURLToPath(new URL('../../static/fonts/', import.meta.url));
const PACKAGES = fileURLToPath(new URL('./node_modules/', import.meta.url));
const PRETENDARD = `${PACKAGES}pretendard/dist/`;
const SERIF = `${PACKAGES}@fontsource/source-serif-4/`;

/** Basic Latin to Latin Extended-A, Russian and Ukrainian Cyrillic, the punctuation, arrows and signs that labels use. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2bc, 0x2bc],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2264, 0x2265],
];
const TEXT = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
).join('');

mkdirSync(OUT, { recursive: true });
for (const weight of ['Regular', 'SemiBold']) {
  const whole = readFileSync(`${PRETENDARD}web/static/woff2/Pretendard-${weight}.woff2`);
  const keepFeatures = ['kern', 'mark', 'mkmk', 'tnum'];
  const cut = await subsetFont(whole, TEXT, { targetFormat: 'truetype', keepFeatures });
  const renamed = Buffer.from(renameFamily(cut, 'Pretendard', 'DatelineSn'));
  // The second cut takes nothing away; it packs the file.
  const packed = await subsetFont(renamed, TEXT, { targetFormat: 'woff2', keepFeatures });
  writeFileSync(`${OUT}dateline-sans-${weight.toLowerCase()}.woff2`, packed);
  copyFileSync(
    `${PRETENDARD}web/static/woff2-subset/Pretendard-${weight}.subset.woff2`,
    `${OUT}pretendard-hangul-${weight.toLowerCase()}.woff2`,
  );
}
for (const script of ['latin', 'cyrillic']) {
  copyFileSync(`${SERIF}files/source-serif-4-${script}-400-italic.woff2`, `${OUT}source-serif-${script}-italic.woff2`);
}
copyFileSync(`${PRETENDARD}LICENSE.txt`, `${OUT}LICENSE-pretendard.txt`);
copyFileSync(`${SERIF}LICENSE`, `${OUT}LICENSE-source-serif.txt`);
writeFileSync(
  `${OUT}NOTICE.md`,
  `# Fonts

Made by \`src/basemap/build-fonts.ts\`. All under the SIL Open Font License 1.1 (licence files beside this).

- \`dateline-sans-*.woff2\`: Latin and Cyrillic of Pretendard 1.3.9 (Kil Hyung-jin), cut out and renamed, as its reserved name demands.
- \`pretendard-hangul-*.woff2\`: Pretendard's own subset, unchanged.
- \`source-serif-*-italic.woff2\`: Source Serif 4 (Adobe) as packaged by Fontsource, unchanged.
`,
);
