import { FileFault, LARGEST_FILE_BYTES } from './file-fault.ts';
import type { OpenFile } from './load-file.ts';

/** A file of somebody's computer. `path` is relative, with `/`. */
export interface LocalFile {
  readonly path: string;
  readonly size: number;
  text(): Promise<string>;
}

/** What picked or dropped files are. */
export type LocalDataset =
  /** A folder with its `dataset.json`; `layers` instead names GeoJSON files that come without one. */
  | { readonly name: string; readonly files: ReadonlyMap<string, LocalFile>; readonly layers?: readonly string[] }
  | { readonly sentence: string };

const DATASET_FILE = /(^|\/)dataset\.json$/;
const DATA_FILE = /\.(geo)?json$/i;
/** Files of a dataset that are no layers. */
const NO_LAYER = /(^|\/)(sources|disagreements|package|tsconfig)\.json$/;

/** Finds the dataset among picked or dropped files; a sentence when there is none, or more than one. */
export function findDataset(files: readonly LocalFile[]): LocalDataset {
  const headers = files.filter(({ path }) => DATASET_FILE.test(path));
  const depths = headers.map(({ path }) => depthOf(path));
  const [first, second] = headers.filter(({ path }) => depthOf(path) === Math.min(...depths));
  if (first && second) {
    // Browsers list a folder in no order; the sentence has one.
    const folders = headers.map(({ path }) => folderName(path)).sort((a, b) => a.localeCompare(b, 'en'));
    const names = folders.slice(0, 3).map((name) => `“${name}”`);
    return {
      sentence: `There are ${headers.length} datasets here (${names.join(', ')}${headers.length > 3 ? ', ...' : ''}); open one of them.`,
    };
  }
  if (first) {
    const folder = first.path.replace(DATASET_FILE, '$1');
    const inside = files.filter(({ path }) => path.startsWith(folder));
    return { name: folderName(first.path), files: byName(inside, folder.length) };
  }
  const layers = files.filter(({ path }) => DATA_FILE.test(path) && !NO_LAYER.test(path));
  const [layer] = layers;
  if (!layer) return { sentence: nothingIn(files) };
  const name = layers.length === 1 ? nameOf(layer.path) : `${layers.length} files`;
  return { name, files: byName(layers, 0), layers: layers.map(({ path }) => path) };
}

/** Opens files that are here already. One that is too large is not even read. */
export function openFromFiles(files: ReadonlyMap<string, LocalFile>): OpenFile {
  return async (name) => {
    const file = files.get(name);
    if (!file) throw new FileFault('missing', `${name} is missing`);
    if (file.size > LARGEST_FILE_BYTES) throw new FileFault('too-large', name);
    try {
      return await file.text();
    } catch (error) {
      // The file was moved, changed or locked after it had been picked.
      throw new FileFault('unreadable', 'the computer does not give it any more; pick it again.', { cause: error });
    }
  };
}

function nothingIn(files: readonly LocalFile[]): string {
  const [only] = files;
  if (!only) return 'The folder is empty.';
  const what = files.length === 1 ? `“${nameOf(only.path)}” is` : `None of these ${files.length} files is`;
  return `${what} ${files.length === 1 ? 'neither' : 'either'} a dataset.json ${files.length === 1 ? 'nor' : 'or'} a GeoJSON file.`;
}

function byName(files: readonly LocalFile[], from: number): Map<string, LocalFile> {
  return new Map(files.map((file) => [file.path.slice(from), file]));
}

function depthOf(path: string): number {
  return path.split('/').length;
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}

function folderName(path: string): string {
  return path.split('/').at(-2) ?? 'dataset';
}
