export type PrintLimitCode = 'no-webgl' | 'too-large' | 'context-lost' | 'ground' | 'fonts' | 'module';

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
};

/** A limit of the machine or the network that stops a sheet; its message says what to do. */
export class PrintLimit extends Error {
  override readonly name = 'PrintLimit';
  readonly code: PrintLimitCode;

  constructor(code: PrintLimitCode, options?: ErrorOptions) {
    super(SENTENCES[code], options);
    this.code = code;
  }
}
