export type PrintLimitCode =
  'no-webgl' | 'too-large' | 'context-lost' | 'ground' | 'fonts' | 'module' | 'no-credit' | 'off-ground';

const SENTENCES: Readonly<Record<PrintLimitCode, string>> = {
  'no-webgl':
    'This browser cannot draw the map for the sheet: WebGL 2 is missing or switched off. Try another browser.',
  'too-large':
    'The map of this sheet is larger than the graphics card can draw. Choose A4, or print from another machine.',
  'context-lost':
    'The graphics card dropped the map while the sheet was drawn. Close other maps or films and print again.',
  ground: 'A part of the ground did not load, so the sheet would be incomplete. Check the connection and print again.',
  fonts: 'The fonts of the sheet did not load. Check the connection and print again.',
  module:
    'The print room did not load. Check the connection and print again; if this page was just renewed, reload it first.',
  'no-credit': 'The dataset names no credit, and no sheet is printed without one. Write `credit` into dataset.json.',
  'off-ground': 'The middle of this sheet lies outside of what its projection can show. Move the map and print again.',
};

/** A limit of the machine or the network that stops a sheet; its message says what to do. */
export class PrintLimit extends Error {
  override readonly name = 'PrintLimit';
  readonly code: PrintLimitCode;
  readonly detail?: string;

  /** `detail` says which limit was met and what would work; it stands in place of the general sentence. */
  constructor(code: PrintLimitCode, options?: ErrorOptions & { readonly detail?: string }) {
    super(options?.detail ?? SENTENCES[code], options);
    this.code = code;
    if (options?.detail !== undefined) this.detail = options.detail;
  }
}
