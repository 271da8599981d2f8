import type { FeatureCollection } from 'geojson';
import regularUrl from 'pretendard/dist/public/static/Pretendard-Regular.otf?url';
import semiboldUrl from 'pretendard/dist/public/static/Pretendard-SemiBold.otf?url';
import type { SheetFonts } from './pdf-document.ts';
import { PrintLimit, type PrintLimitCode } from './print-limit.ts';

/** The files that every sheet needs. Load them once for a whole atlas. */
export interface SheetAssets {
  readonly fonts: SheetFonts;
  /** The base map's names, for `SheetRequest.names`. */
  readonly names: FeatureCollection;
  /** The land of the small map, for `SheetRequest.land`. */
  readonly land: FeatureCollection;
}

/** Towns, countries and seas; the villages of the detailed regions. */
const NAMES = ['labels', 'kursk-villages', 'far-east-villages'] as const;

/** Fetches them. Rejects with a `PrintLimit` when one does not come. `assetBase` is absolute and ends in `/`. */
export async function loadSheetAssets(assetBase: string, signal?: AbortSignal): Promise<SheetAssets> {
  const [regular, semibold, locator, ...names] = await Promise.all([
    fetchFile(regularUrl, 'fonts', signal),
    fetchFile(semiboldUrl, 'fonts', signal),
    fetchFile(`${assetBase}base/locator.geojson`, 'ground', signal),
    ...NAMES.map((name) => fetchFile(`${assetBase}base/${name}.geojson`, 'ground', signal)),
  ]);
  return {
    fonts: { regular, semibold },
    names: { type: 'FeatureCollection', features: names.flatMap((file) => parsed(file).features) },
    land: parsed(locator),
  };
}

const parsed = (bytes: Uint8Array): FeatureCollection =>
  JSON.parse(new TextDecoder().decode(bytes)) as FeatureCollection;

async function fetchFile(url: string, limit: PrintLimitCode, signal?: AbortSignal): Promise<Uint8Array> {
  try {
    const response = await fetch(url, signal ? { signal } : {});
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new PrintLimit(limit, { cause });
  }
}
