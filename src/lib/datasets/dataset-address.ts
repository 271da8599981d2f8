import { showValue } from './show-value.ts';

/** What `?dataset=` asks for. */
export type DatasetAddress =
  | {
      /** On this server, or on another host, from which nothing is fetched before the reader agrees. */
      readonly kind: 'own' | 'elsewhere';
      /** Address of the folder, ending in `/`. */
      readonly base: string;
      /** A GeoJSON file that is opened by itself, without a `dataset.json`: its address after `base`. */
      readonly file?: string;
      /** As the address of the page has it; absent for the built-in dataset. */
      readonly written?: string;
    }
  /** Files of somebody's computer, which a page cannot open again by itself. */
  | { readonly kind: 'files'; readonly name: string }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** The dataset that a page without `?dataset=` shows. */
export const BUILT_IN = 'dprk-2024';
/** Stands before the name of files from a computer. */
export const FILES_PREFIX = 'files:';

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const OWN_PATH = /^[a-z0-9_-][a-z0-9._-]*(\/[a-z0-9_-][a-z0-9._-]*)*$/i;
const LONE_FILE = /\.(geo)?json$/i;

/**
 * What `?dataset=` means: a folder of this site's `geo/`, or the http(s) address of a folder, of its `dataset.json` or of one GeoJSON
 * file. Anything else is a sentence that says what is wrong.
 *
 * @param siteUrl address of the site, ending in `/`
 */
export function datasetAddress(query: URLSearchParams, siteUrl: string): DatasetAddress {
  const written = query.get('dataset')?.trim() ?? '';
  if (written === '') return { kind: 'own', base: new URL(`geo/${BUILT_IN}/`, siteUrl).href };
  if (written.startsWith(FILES_PREFIX)) return { kind: 'files', name: written.slice(FILES_PREFIX.length) };
  return SCHEME.test(written) ? onTheWeb(written, siteUrl) : onThisSite(written, siteUrl);
}

function onThisSite(written: string, siteUrl: string): DatasetAddress {
  const path = written.replace(/^geo\//, '').replace(/\/$/, '');
  if (!OWN_PATH.test(path)) {
    return wrong(
      `The address asks for the dataset ${showValue(written)}. That is neither a folder of this site nor an address that begins with https:// or http://.`,
    );
  }
  return { kind: 'own', ...folderAndFile(new URL(`geo/${path}`, siteUrl)), written };
}

function onTheWeb(written: string, siteUrl: string): DatasetAddress {
  const site = new URL(siteUrl);
  if (!/^https?:\/\/[^\s\\]+$/i.test(written) || !URL.canParse(written)) {
    return wrong(
      `The address asks for the dataset ${showValue(written)}. A dataset on another host has an address that begins with https:// or http://.`,
    );
  }
  const url = new URL(written);
  if (url.username || url.password) {
    return wrong(`The address of the dataset on ${url.host} holds a name or a password; it is not sent.`);
  }
  if (url.hash || (url.search && !isLone(url))) {
    return wrong(
      `The address ${showValue(written)} goes on after the folder's name (? or #); the other files of the folder would not carry that.`,
    );
  }
  if (site.protocol === 'https:' && url.protocol === 'http:' && !isThisComputer(url)) {
    return wrong(
      `The address ${showValue(written)} begins with http://; a page on https:// may fetch only from https://.`,
    );
  }
  return { kind: url.origin === site.origin ? 'own' : 'elsewhere', ...folderAndFile(url), written };
}

/** Browsers count it as safe even without encryption. */
function isThisComputer({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

function isLone({ pathname }: URL): boolean {
  return LONE_FILE.test(pathname) && !pathname.endsWith('/dataset.json');
}

function folderAndFile(url: URL): { base: string; file?: string } {
  if (url.pathname.endsWith('/dataset.json')) return { base: new URL('.', url).href };
  if (!isLone(url)) return { base: url.href.endsWith('/') ? url.href : `${url.href}/` };
  const base = new URL('.', url).href;
  return { base, file: url.href.slice(base.length) };
}

function wrong(sentence: string): DatasetAddress {
  return { kind: 'wrong', sentence };
}
