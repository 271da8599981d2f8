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
  const from = host === undefined ? '' : ` from ${host}`;
  if (bytes === 0) return `Waiting for ${file}${from}: asked for ${secondsWords(now - askedAt)} ago, nothing has come.`;
  return `Waiting for ${file}${from}: ${sizeWords(bytes)} came, nothing more for ${secondsWords(now - heardAt)}.`;
}

function secondsWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

/** "2.3 MB". */
export function sizeWords(bytes: number): string {
  return bytes < MB / 10 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${(bytes / MB).toFixed(1)} MB`;
}
