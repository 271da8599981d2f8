import { refuseWithoutCredit } from './credit.ts';
import type { Block, Box, CircleItem, Item, PathItem, PointMm, TextItem } from './display-list.ts';
import { mmOf } from './measure.ts';
import type { Sheet } from './layout-sheet.ts';
import { SLANT } from './paint-canvas.ts';
import type { Picture } from './paint-sheet.ts';
import { element, escaped, short } from './svg-text.ts';

export interface SvgOptions {
  /** BCP 47, of the sheet. */
  readonly language: string;
  /** `@font-face` rules with the fonts inside; without them the file only names its fonts. */
  readonly fontRules?: string;
}

const FAMILY = "'Dateline Sheet', Pretendard, 'Noto Sans', 'Noto Sans KR', Arial, sans-serif";
const WEIGHTS = { regular: 400, semibold: 600 } as const;

/** One page as an SVG in millimetres: text is text, links live, the picture embedded. Throws a `PrintLimit` for a page without its credit. */
export function paintSvg(
  { paper, title, pages }: Pick<Sheet, 'paper' | 'title' | 'pages'>,
  page: number,
  picture: Picture | undefined,
  { language, fontRules }: SvgOptions,
): string {
  const blocks = pages[page]?.blocks ?? [];
  refuseWithoutCredit(blocks);
  const { widthMm, heightMm } = paper;
  const clips = new Map<string, Box>();
  const body = blocks.map((block) => paintBlock(block, picture, clips)).join('\n');
  const clipPaths = [...clips].map(([id, box]) => element('clipPath', { id }, element('rect', boxOf(box)))).join('');
  const inner = [
    element('title', {}, escaped(title)),
    fontRules === undefined ? '' : element('style', {}, escaped(fontRules)),
    clipPaths === '' ? '' : element('defs', {}, clipPaths),
    element('rect', { width: widthMm, height: heightMm, fill: '#ffffff' }),
    element('g', { 'font-family': FAMILY, 'fill-rule': 'evenodd' }, body),
  ].join('\n');
  const size = { width: `${short(widthMm)}mm`, height: `${short(heightMm)}mm`, viewBox: `0 0 ${short(widthMm)} ${short(heightMm)}` }; // prettier-ignore
  const root = element('svg', { xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': language, ...size }, inner);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function paintBlock(block: Block, picture: Picture | undefined, clips: Map<string, Box>): string {
  const { role, alt, clip, items } = block;
  const figure = role === 'Figure' ? { role: 'img', 'aria-label': alt ?? '' } : {};
  const hidden = role === 'Artifact' ? { 'aria-hidden': 'true' } : {};
  const cut = clip ? { 'clip-path': `url(#${clipId(clip, clips)})` } : {};
  const texts = items.filter((item): item is TextItem => item.kind === 'text');
  const shapes = items.map((item) => (item.kind === 'text' ? '' : paintShape(item, picture, clips)));
  const halos = texts.flatMap((item) => (item.halo ? [paintText(item, item.halo)] : []));
  const inner = [...shapes, ...halos, ...texts.map((item) => paintText(item))].filter(Boolean).join('');
  return inner === '' ? '' : element('g', { ...figure, ...hidden, ...cut }, inner);
}

function paintShape(item: Exclude<Item, TextItem>, picture: Picture | undefined, clips: Map<string, Box>): string {
  if (item.kind === 'picture') {
    if (!picture) return '';
    const size = { x: item.clip.xMm, y: item.clip.yMm, width: picture.widthMm, height: picture.heightMm };
    const href = `data:image/png;base64,${base64(picture.png)}`;
    const clipped = { 'clip-path': `url(#${clipId(item.clip, clips)})` };
    // The group is clipped, not the image, which some programs forget.
    return element('g', clipped, element('image', { ...size, preserveAspectRatio: 'none', href }));
  }
  const look = {
    fill: item.fill ?? 'none',
    stroke: item.stroke,
    'stroke-width': item.stroke === undefined ? undefined : item.strokeMm,
    'stroke-dasharray': item.dashMm?.map(short).join(' '),
    opacity: item.opacity !== undefined && item.opacity < 1 ? item.opacity : undefined,
  };
  if (item.kind === 'circle') return circle(item, look);
  const round = item.round ? { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } : {};
  return element('path', { d: pathData(item), ...look, ...round });
}

const circle = ({ at, radiusMm }: CircleItem, look: Record<string, string | number | undefined>): string =>
  element('circle', { cx: at[0], cy: at[1], r: radiusMm, ...look });

function pathData({ points, more = [], closed }: PathItem): string {
  const line = (at: readonly PointMm[]): string => at.map(([x, y]) => `${short(x)} ${short(y)}`).join('L');
  return [points, ...more].map((at) => `M${line(at)}${closed ? 'Z' : ''}`).join('');
}

/** Text, or its halo, which is drawn and not read. */
function paintText(item: TextItem, halo?: { readonly colour: string; readonly widthMm: number }): string {
  const { style, xMm, yMm, angle = 0 } = item;
  const turn = angle === 0 ? '' : `rotate(${short(angle)})`;
  const lean = style.slanted ? `matrix(1 0 ${short(-SLANT)} 1 0 0)` : '';
  const moved = turn || lean ? `translate(${short(xMm)} ${short(yMm)}) ${turn} ${lean}`.trim() : undefined;
  const text = element(
    'text',
    {
      ...(moved === undefined ? { x: xMm, y: yMm } : { transform: moved }),
      'font-size': mmOf(style.sizePt),
      'font-weight': WEIGHTS[style.font],
      'letter-spacing': style.trackingPt ? mmOf(style.trackingPt) : undefined,
      'xml:space': 'preserve',
      'xml:lang': item.language,
      opacity: item.opacity,
      ...(halo
        ? { fill: 'none', stroke: halo.colour, 'stroke-width': 2 * halo.widthMm, 'stroke-linejoin': 'round', 'aria-hidden': 'true' }
        : { fill: style.colour }),
    },
    escaped(item.text),
  ); // prettier-ignore
  const { link } = item;
  return link !== undefined && !halo && /^https?:\/\//.test(link) ? element('a', { href: link }, text) : text;
}

function clipId(box: Box, clips: Map<string, Box>): string {
  const id = `clip-${[box.xMm, box.yMm, box.widthMm, box.heightMm].map((mm) => Math.round(mm * 1000)).join('-')}`;
  clips.set(id, box);
  return id;
}

const boxOf = ({ xMm, yMm, widthMm, heightMm }: Box) => ({ x: xMm, y: yMm, width: widthMm, height: heightMm });

/** Base 64 of bytes, in pieces that a function call can take. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
