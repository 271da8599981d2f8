import type { Block, Box } from './display-list.ts';
import type { Paragraph } from './paragraph.ts';

/** A column of a page. */
export interface Column {
  readonly page: number;
  readonly box: Box;
}

/** How finely columns are made as long as each other, millimetres. */
const STEP_MM = 0.5;

/** Fills columns from top to bottom and from left to right, page after page. */
export class Flow {
  readonly blocks: Block[][] = [];
  readonly #columns: Column[];
  readonly #morePage: (page: number) => readonly Box[];
  #index = 0;
  /** Where the next thing in the present column begins, millimetres from the top of the paper. */
  #yMm: number;

  /** `morePage` gives the columns of a page that follows. */
  constructor(columns: readonly Column[], morePage: (page: number) => readonly Box[]) {
    this.#columns = [...columns];
    this.#morePage = morePage;
    this.#yMm = columns[0]?.box.yMm ?? 0;
  }

  /** The page on which the next thing would stand, if it fits. */
  get page(): number {
    return this.#columns[this.#index]?.page ?? 0;
  }

  /** The number of the present column, counted through all pages. */
  get column(): number {
    return this.#index;
  }

  /** Width of the present column, millimetres. */
  get widthMm(): number {
    return this.#columns[this.#index]?.box.widthMm ?? 0;
  }

  /** A copy to try things on: what is put there stands nowhere. */
  fork(): Flow {
    const copy = new Flow(this.#columns, this.#morePage);
    [copy.#index, copy.#yMm] = [this.#index, this.#yMm];
    return copy;
  }

  /** Puts paragraphs that belong together into one column; on a further page when no column has room. */
  put(...group: readonly Paragraph[]): void {
    while (!this.#fits(group)) this.#nextColumn();
    for (const paragraph of group) this.#set(paragraph);
  }

  /** Sets paragraphs in the two halves of the present column, the first of them left. False, and nothing is set, where it has no room for them. */
  putInHalves(paragraphs: readonly Paragraph[], gapMm: number): boolean {
    const column = this.#columns[this.#index];
    if (!column) return false;
    const widthMm = (column.box.widthMm - gapMm) / 2;
    const heights = paragraphs.map((paragraph) => paragraph.beforeMm + paragraph.heightMm(widthMm));
    const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
    const half = heights.findIndex((_, i) => sum(heights.slice(0, i)) >= sum(heights) / 2);
    const parts = half > 0 ? [paragraphs.slice(0, half), paragraphs.slice(half)] : [paragraphs];
    const top = this.#yMm;
    const heightMm = Math.max(sum(heights.slice(0, half)), sum(heights.slice(half)));
    if (top + heightMm > column.box.yMm + column.box.heightMm + 0.01) return false;
    for (const [i, part] of parts.entries()) {
      this.#yMm = top;
      for (const one of part) this.#set(one, { xMm: column.box.xMm + i * (widthMm + gapMm), widthMm });
    }
    this.#yMm = top + heightMm;
    return true;
  }

  /** Puts a list to which nothing is added below, its columns on its last page as long as each other. */
  putBalanced(list: readonly Paragraph[]): void {
    let page = NaN;
    for (const [i, paragraph] of list.entries()) {
      if (!this.canPut(this.page, 0, paragraph)) this.turnPage();
      // Where a page begins, what is left may all have room on it.
      if (this.page !== page && this.canPutAll(this.page, list.slice(i))) this.#shorten(list.slice(i));
      page = this.page;
      this.put(paragraph);
    }
  }

  /** Cuts the columns of the present page to the least height that still takes all of these. */
  #shorten(rest: readonly Paragraph[]): void {
    const page = this.page;
    const whole = [...this.#columns];
    const bottom = Math.max(...whole.filter((column) => column.page === page).map(({ box }) => box.yMm + box.heightMm));
    const cutAt = (yMm: number): void => {
      const cut = ({ box, ...column }: Column): Column =>
        column.page === page ? { ...column, box: { ...box, heightMm: yMm - box.yMm } } : { ...column, box };
      this.#columns.splice(0, whole.length, ...whole.map(cut));
    };
    let [tooHigh, fits] = [this.#yMm, bottom];
    while (fits - tooHigh > STEP_MM) {
      const middle = (tooHigh + fits) / 2;
      cutAt(middle);
      if (this.canPutAll(page, rest)) fits = middle;
      else tooHigh = middle;
    }
    cutAt(fits);
  }

  /** Whether a page still has room for paragraphs that belong together and, after them, for `reserveMm`. */
  canPut(page: number, reserveMm: number, ...group: readonly Paragraph[]): boolean {
    const [index, yMm] = [this.#index, this.#yMm];
    let fits = false;
    while (!fits && this.#columns[this.#index]?.page === page) {
      const isLast = this.#columns[this.#index + 1]?.page !== page;
      fits = this.#fits(group, isLast ? reserveMm : 0);
      if (isLast) break;
      if (!fits) this.#nextColumn();
    }
    [this.#index, this.#yMm] = [index, yMm];
    return fits;
  }

  /** Whether the present column has room for paragraphs that belong together. */
  fitsHere(...group: readonly Paragraph[]): boolean {
    return this.#fits(group);
  }

  /** Whether paragraphs, each whole, all find room on a page from here on. */
  canPutAll(page: number, paragraphs: readonly Paragraph[]): boolean {
    const [index, yMm] = [this.#index, this.#yMm];
    const fits = paragraphs.every((paragraph) => {
      while (!this.#fits([paragraph]) && this.#columns[this.#index + 1]?.page === page) this.#nextColumn();
      const column = this.#columns[this.#index];
      if (!column || !this.#fits([paragraph])) return false;
      this.#yMm += paragraph.beforeMm + paragraph.heightMm(column.box.widthMm);
      return true;
    });
    [this.#index, this.#yMm] = [index, yMm];
    return fits;
  }

  /** Height still free in the columns of a page, millimetres. */
  roomMm(page: number): number {
    return this.#columns.slice(this.#index).reduce((sum, { page: of, box }, i) => {
      if (of !== page) return sum;
      return sum + box.yMm + box.heightMm - (i === 0 ? this.#yMm : box.yMm);
    }, 0);
  }

  /** Leaves what is free of the present page. */
  turnPage(): void {
    const page = this.#columns[this.#index]?.page;
    while (this.#columns[this.#index]?.page === page) this.#nextColumn();
  }

  #fits(group: readonly Paragraph[], reserveMm = 0): boolean {
    const column = this.#columns[this.#index];
    if (!column) return false;
    const { box } = column;
    const atTop = this.#yMm <= box.yMm + 0.01;
    const height = group.reduce(
      (sum, paragraph, i) => sum + (atTop && i === 0 ? 0 : paragraph.beforeMm) + paragraph.heightMm(box.widthMm),
      0,
    );
    // What is higher than a whole column would never fit; it goes in at a column's head and shows its size.
    return this.#yMm + height + reserveMm <= box.yMm + box.heightMm + 0.01 || (atTop && height > box.heightMm);
  }

  #nextColumn(): void {
    this.#index++;
    if (this.#index >= this.#columns.length) {
      const page = (this.#columns.at(-1)?.page ?? -1) + 1;
      this.#columns.push(...this.#morePage(page).map((box) => ({ page, box })));
    }
    this.#yMm = this.#columns[this.#index]?.box.yMm ?? 0;
  }

  /** At the present height of the column, or of the part of it that is named. */
  #set(paragraph: Paragraph, part: Partial<Pick<Box, 'xMm' | 'widthMm'>> = {}): void {
    const column = this.#columns[this.#index];
    if (!column) return;
    const { page } = column;
    const box = { ...column.box, ...part };
    if (this.#yMm > box.yMm + 0.01) this.#yMm += paragraph.beforeMm;
    const heightMm = paragraph.heightMm(box.widthMm);
    const ofPage = (this.blocks[page] ??= []);
    ofPage.push({
      role: paragraph.role,
      items: paragraph.itemsAt(box.xMm, this.#yMm, box.widthMm),
      box: { xMm: box.xMm, yMm: this.#yMm, widthMm: box.widthMm, heightMm },
      ...(paragraph.bookmark !== undefined && { bookmark: paragraph.bookmark }),
      // A figure is cut to its own ground.
      ...(paragraph.alt !== undefined && {
        alt: paragraph.alt,
        clip: { xMm: box.xMm, yMm: this.#yMm, widthMm: box.widthMm, heightMm },
      }),
    });
    this.#yMm += heightMm;
  }
}
