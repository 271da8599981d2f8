import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const FOLDER = new URL('../../geo/dprk-2024/', import.meta.url);
/** Everything that the dataset itself says. Its capitals are its own, but a sentence may begin with one of its words. */
const DATA = readdirSync(FOLDER)
  .filter((name) => /json$/.test(name))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .join('\n')
  .replaceAll('\\"', '"')
  .toLowerCase();

/** What every language writes in Latin letters: formats, codes, keys, names of programs and licences, and a credit that is asked for so. */
const LATIN_EVERYWHERE =
  /\b(?:dateline|pdf|png|svg|webgl|geojson|json|csl|bibtex|ris|edtf|iso|deepstatemap|openstreetmap contributors|openstreetmap|odbl|shift|ctrl|esc|https?:\S+)\b/gi;

/** A word of English or any other Latin script: three letters or more. */
const LATIN_WORD = /\p{Script=Latin}{3,}/u;

export interface SpokenText {
  readonly text: string;
  /** The language the element is in, from the nearest `lang`. */
  readonly language: string;
  readonly where: string;
}

/** Every text a reader sees or hears in some part of the page: text nodes, and names, titles, placeholders of controls. */
export async function spokenTexts(page: Page, root: string): Promise<SpokenText[]> {
  return page.evaluate((selector) => {
    const found: { text: string; language: string; where: string }[] = [];
    const languageOf = (element: Element | null): string => element?.closest('[lang]')?.getAttribute('lang') ?? '';
    for (const part of document.querySelectorAll(selector)) {
      const walk = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (node instanceof Text) {
          const parent = node.parentElement;
          if (!parent?.checkVisibility() || parent.closest('script, style, kbd, code, noscript')) continue;
          // What is drawn for the eye alone is heard by nobody, so it needs no mark.
          const drawn = parent.closest('[aria-hidden="true"]') ? ' drawn' : '';
          found.push({ text: node.data.trim(), language: languageOf(parent), where: parent.tagName + drawn });
        } else if (node instanceof Element && node.checkVisibility() && !node.closest('[aria-hidden="true"]')) {
          for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'aria-description', 'alt']) {
            const text = node.getAttribute(name);
            if (text) found.push({ text, language: languageOf(node), where: `${node.tagName} ${name}` });
          }
        }
      }
    }
    return found.filter(({ text }) => text !== '');
  }, root);
}

/**
 * What an interface in another script says in English. A text that is marked as English must be the data's own; one that is not marked
 * must have no word in Latin letters beside those that every language writes so. An attribute cannot be marked in part, and a drawing is
 * not heard, so they may hold words of the data.
 */
export function englishLeft(texts: readonly SpokenText[], language: string): string[] {
  return texts.flatMap(({ text, language: own, where }) => {
    const plain = text.replace(LATIN_EVERYWHERE, ' ');
    if (!LATIN_WORD.test(plain)) return [];
    const mayBeData = own === 'en' || / /.test(where) || where === 'OPTION';
    if (mayBeData && latinRuns(text).every(isData)) return [];
    // A name in a third language, marked as such.
    if (own !== 'en' && own !== language) return [];
    return [`${where} [${own}] ${text.slice(0, 140)}`];
  });
}

/** Runs of Latin words, each without what every language writes so. */
function latinRuns(text: string): string[] {
  return text
    .split(/[^\p{Script=Latin}\p{N}\p{P}\p{Zs}$+=|]+/u)
    .flatMap((run) => run.match(/\p{Script=Latin}(?:.*\p{Script=Latin})?/u)?.[0] ?? []);
}

/** Whether the dataset has these words, or each of the parts between its signs. */
function isData(run: string): boolean {
  const text = run.toLowerCase();
  if (DATA.includes(text)) return true;
  return text
    .split(/[,;:()“”«»"·.–—/]+/)
    .map((part) => part.trim())
    .every((part) => DATA.includes(part) || !LATIN_WORD.test(part.replace(LATIN_EVERYWHERE, ' ')));
}
