/** The little of fontkit that is used; it comes with pdfkit and has no types of its own. */
declare module 'fontkit' {
  export function create(data: Uint8Array): {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    glyphForCodePoint(code: number): { readonly advanceWidth: number };
  };
}
