/** The fonts as the page itself loads them: the same addresses, so that none is fetched twice. */
const ADDRESSES = import.meta.glob<string>('../../../static/fonts/*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The absolute address of a font, by the name of its file without the ending. */
export function fontAddress(name: string): string {
  return new URL(ADDRESSES[`../../../static/fonts/${name}.woff2`] ?? '', location.href).href;
}
