import { say, type MessageArgs } from '#lib/messages/say.ts';

export type PrintLimitCode =
  'no-webgl' | 'too-large' | 'context-lost' | 'ground' | 'fonts' | 'module' | 'no-credit' | 'off-ground';

type Detail = readonly ['limit.dots' | 'limit.pngDots', MessageArgs];

/** A limit of the machine or the network that stops a sheet; its message says what to do. */
export class PrintLimit extends Error {
  override readonly name = 'PrintLimit';
  readonly code: PrintLimitCode;
  readonly #detail: Detail | undefined;

  /** `detail` says which limit was met and what would work; it stands in place of the general sentence. */
  constructor(code: PrintLimitCode, options?: ErrorOptions & { readonly detail?: Detail }) {
    super(sentence('en', code, options?.detail), options);
    this.code = code;
    this.#detail = options?.detail;
  }

  /** The message in a language. */
  in(language: string): string {
    return sentence(language, this.code, this.#detail);
  }
}

const sentence = (language: string, code: PrintLimitCode, detail: Detail | undefined): string =>
  detail ? say(language, ...detail) : say(language, `limit.${code}`);
