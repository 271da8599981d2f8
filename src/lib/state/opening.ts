import type { DatasetAddress } from '#lib/datasets/dataset-address.ts';
import { FILES_PREFIX } from '#lib/datasets/dataset-address.ts';
import { openFromFiles, type LocalFile } from '#lib/datasets/open-from-files.ts';
import { openFromWeb, type OpenWaiting } from '#lib/datasets/open-from-web.ts';

/** Where a dataset comes from, and all that is needed to open it again. */
export interface Opening {
  /** As a reader would call it. */
  readonly name: string;
  /** The value of `?dataset=`; absent for the built-in dataset. */
  readonly written?: string;
  readonly from: 'this site' | 'another host' | 'files';
  /** Another host, for sentences. */
  readonly host?: string;
  /** Address of the folder, ending in `/`; files have none. */
  readonly base?: string;
  /** GeoJSON files that come without a `dataset.json`. */
  readonly layers?: readonly string[];
  readonly open: OpenWaiting;
}

type WebAddress = Extract<DatasetAddress, { base: string }>;

export function openingFromWeb(address: WebAddress, fetchFile?: typeof fetch): Opening {
  const { kind, base, file, written } = address;
  const url = new URL(base);
  const elsewhere = kind === 'elsewhere';
  return {
    name: file ?? decodePlainly(url.pathname.split('/').at(-2) || url.host),
    from: elsewhere ? 'another host' : 'this site',
    base,
    ...(elsewhere && { host: url.host }),
    ...(written !== undefined && { written }),
    ...(file !== undefined && { layers: [file] }),
    open: openFromWeb({ base, elsewhere, isOnline: () => navigator.onLine, ...(fetchFile && { fetchFile }) }),
  };
}

export function openingFromFiles(
  name: string,
  files: ReadonlyMap<string, LocalFile>,
  layers?: readonly string[],
): Opening {
  const written = `${FILES_PREFIX}${name}`;
  return { name, from: 'files', written, open: openFromFiles(files), ...(layers && { layers }) };
}

/** The place in the page's address, when it is one of this dataset and of no other; else where the dataset opens. */
export function placeIn({ written }: Opening, asked: URLSearchParams | undefined): URLSearchParams {
  if (asked && (asked.get('dataset')?.trim() || undefined) === written) return asked;
  return new URLSearchParams(written === undefined ? {} : { dataset: written });
}

/** A path's name without its percent signs, where they stand for letters. */
function decodePlainly(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
