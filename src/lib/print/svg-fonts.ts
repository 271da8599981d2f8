import type { SheetPage } from './display-list.ts';
import { PrintLimit } from './print-limit.ts';

/** The files of `static/fonts/`, by the letters they hold. */
const FILES = [
  { file: 'dateline-sans-regular', weight: 400, letters: /[^\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/ },
  { file: 'dateline-sans-semibold', weight: 600, letters: /[^\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/ },
  { file: 'pretendard-hangul-regular', weight: 400, letters: /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/ },
  { file: 'pretendard-hangul-semibold', weight: 600, letters: /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/ },
] as const;
const RANGES = { dateline: 'U+0-10FF,U+2000-2FFF', pretendard: 'U+1100-11FF,U+3130-318F,U+AC00-D7AF' } as const;

/** `@font-face` rules that hold the fonts a page needs; Hangul only where it is written. `assetBase` is absolute and ends in `/`. */
export async function svgFontRules(page: SheetPage, assetBase: string, signal?: AbortSignal): Promise<string> {
  const texts = page.blocks.flatMap(({ items }) => items.filter((item) => item.kind === 'text'));
  const wanted = FILES.filter(({ weight, letters }) =>
    texts.some(({ text, style }) => (style.font === 'semibold') === (weight === 600) && letters.test(text)),
  );
  const rules = wanted.map(async ({ file, weight }) => {
    const response = await fetch(`${assetBase}fonts/${file}.woff2`, signal ? { signal } : {});
    if (!response.ok) throw new PrintLimit('fonts');
    const address = await asDataAddress(await response.blob());
    const range = file.startsWith('dateline') ? RANGES.dateline : RANGES.pretendard;
    return `@font-face{font-family:'Dateline Sheet';font-weight:${weight};src:url(${address}) format('woff2');unicode-range:${range}}`;
  });
  return (await Promise.all(rules)).join('\n');
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^data:[^;]*/, 'data:font/woff2'));
    reader.onerror = () => reject(reader.error ?? new PrintLimit('fonts'));
    reader.readAsDataURL(blob);
  });
}
