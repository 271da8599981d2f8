import { pageLanguage, t } from '#lib/state/page-language.svelte.ts';
import type { FileUnderWay } from '#lib/datasets/open-patiently.ts';

/** After so long without a word from a server the reader is told which file is waited for. */
export const SLOW_MS = 5_000;

const MB = 1024 * 1024;

/** The files that have been silent for too long, the longest first. */
export function slowFiles(underWay: readonly FileUnderWay[], now: number): FileUnderWay[] {
  return underWay.filter(({ heardAt }) => now - heardAt >= SLOW_MS).sort((a, b) => a.heardAt - b.heardAt);
}

/** "Waiting for places.geojson from example.org: asked for 7 seconds ago, nothing has come." */
export function waitingWords({ file, askedAt, heardAt, bytes }: FileUnderWay, now: number, host?: string): string {
  const from = host === undefined ? '' : t('open.waitingFrom', { host });
  const seconds = (since: number): number => Math.floor((now - since) / 1000);
  if (bytes === 0) return t('open.waiting', { file, from, n: seconds(askedAt) });
  return t('open.stopped', { file, from, size: sizeWords(bytes), n: seconds(heardAt) });
}

/** "2.3 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < MB / 10) return t('size.kb', { n: Math.max(1, Math.round(bytes / 1024)) });
  const megabytes = new Intl.NumberFormat(pageLanguage(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return t('size.mb', { n: megabytes.format(bytes / MB) });
}
