import { base } from '$app/paths';

/** Absolute address of the static files, ending in `/`. */
export const assetBase = (): string => new URL(`${base}/`, location.href).href;
