/** The part of Citation.js that is used; the packages bring no types of their own. */
declare module '@citation-js/core' {
  export class Cite {
    /** Items, or a text in a format that a loaded plugin reads. */
    constructor(items: readonly object[] | string, options?: { generateGraph?: boolean });
    readonly data: readonly object[];
    format(format: 'bibtex' | 'ris' | 'data', options?: { format?: 'text' }): string;
  }
  export const plugins: { config: { get(ref: '@bibtex'): { format: { useIdAsLabel: boolean; asciiOnly: boolean } } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
