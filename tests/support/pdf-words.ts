import { runTool } from './pdf-said.ts';

/** A word on a page as `pdftotext` finds it, points from the upper left corner. */
interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g;
/** Boxes reach from the highest ascender to the lowest descender: lines set close share a part of their height. */
const SHARED = 0.45;
const LEAST_POINTS = 1;

function wordsOf(path: string): { words: Word[]; width: number; height: number } {
  const page = runTool('pdftotext', '-f', '1', '-l', '1', '-bbox', path, '-');
  const [, width = NaN, height = NaN] = (/<page width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? []).map(Number);
  const words = [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => {
    return { text, left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) };
  });
  return { words, width, height };
}

/** Pairs of words of the first page that lie over each other, and words that leave it. Needs poppler-utils. */
export function collisions(path: string): string[] {
  const { words, width, height } = wordsOf(path);
  if (words.length === 0) throw new Error(`${path} has no words.`);
  const over = words.flatMap((a, i) =>
    words.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const line = Math.min(a.bottom - a.top, b.bottom - b.top);
      return across > LEAST_POINTS && down > SHARED * line ? [`${a.text} over ${b.text}`] : [];
    }),
  );
  const cut = words.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height);
  return [...over, ...cut.map(({ text }) => `${text} is cut`)];
}

/** Numbers of sources that a text does not name though it names a higher one. */
export function gapsIn(text: string): number[] {
  const named = new Set([...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
  return Array.from({ length: Math.max(0, ...named) }, (_, i) => i + 1).filter((number) => !named.has(number));
}
