/**
 * Stands in the page for `node-fetch` and `sync-fetch`, which Citation.js brings for looking up items on the net. The page hands it whole
 * items and asks for nothing; the packages themselves do not run in a browser.
 */
export default function noFetch(): never {
  throw new Error('The bibliography is made without asking the net.');
}

export const Headers = globalThis.Headers;
noFetch.Headers = Headers;
