import { expect, type Page } from '@playwright/test';

/** Attributes that are read aloud, shown on hovering, or that lead somewhere. */
const SAID = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
  'value',
  'href',
  'content',
  'data-tip',
];

/** Every text of the page, hidden and folded parts with it, what is said to screen readers, and the address. */
export async function everythingReadable(page: Page): Promise<string> {
  return page.evaluate((attributes) => {
    const parts: string[] = [document.title, location.href];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    // Words of one paragraph are joined as they stand; each block begins anew.
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        if (!/^(SCRIPT|STYLE)$/.test(node.parentElement?.tagName ?? '')) parts.push(node.data);
        continue;
      }
      if (!(node instanceof Element)) continue;
      for (const name of attributes) {
        const value = node.getAttribute(name);
        if (value) parts.push(value);
      }
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) parts.push(node.value);
    }
    return parts.join(' ');
  }, SAID);
}

/** Opens whatever is folded on the page, and what was folded within it; long lists are shown to their end. */
export async function unfold(page: Page): Promise<void> {
  // Within the page: they are read, not aimed at, and one may go while another is asked for.
  const left = await page.evaluate(async () => {
    const next = (): HTMLButtonElement | undefined =>
      [...document.querySelectorAll('button')].find(({ textContent }) => /^Show \d+ more$/.test(textContent.trim()));
    for (let presses = 0; presses < 30 && next(); presses++) {
      next()?.click();
      await new Promise((done) => setTimeout(done, 20));
    }
    return next()?.textContent;
  });
  expect(left).toBeUndefined();
  for (let depth = 0; depth < 2; depth++) {
    // Of folds within folds a few tell as much as all: they list the same claims again and again.
    await page.evaluate((inner) => {
      const folds = [...document.querySelectorAll('details:not([open])')] as HTMLDetailsElement[];
      for (const fold of inner ? folds.slice(0, 60) : folds) fold.open = true;
    }, depth > 0);
    // A fold tells the page after the frame in which it opened.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(done), 50))),
    );
  }
}
