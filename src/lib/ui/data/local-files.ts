import { t } from '#lib/state/page-language.svelte.ts';
import type { LocalFile } from '#lib/datasets/open-from-files.ts';

/** A folder of more files is somebody's home, not a dataset. */
const MOST_FILES = 5_000;

/** What picking or dropping gave: files, or the reason why it did not. */
export type Gathered = { readonly files: readonly LocalFile[] } | { readonly sentence: string };

/** The files of an input, with their paths when a folder was picked. */
export function pickedFiles(list: FileList): Gathered {
  return within([...list].map((file) => localFile(file, file.webkitRelativePath || file.name)));
}

/** The files that were dropped, and those in dropped folders however deep. Must be called while the drop is handled. */
export function droppedFiles(transfer: DataTransfer): Promise<Gathered> {
  // The list is emptied as soon as the event is over, so everything is taken out of it before the first wait.
  const taken = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  return gather(taken);
}

async function gather(taken: readonly { entry: FileSystemEntry | null; file: File | null }[]): Promise<Gathered> {
  const files: LocalFile[] = [];
  try {
    for (const { entry, file } of taken) {
      if (entry?.isDirectory) await walk(entry as FileSystemDirectoryEntry, files);
      else if (file) files.push(localFile(file, file.name));
    }
  } catch {
    return { sentence: t('open.noFolder') };
  }
  return within(files);
}

async function walk(folder: FileSystemDirectoryEntry, files: LocalFile[]): Promise<void> {
  const reader = folder.createReader();
  for (;;) {
    // A reader gives a hundred entries at a time.
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (entries.length === 0 || files.length > MOST_FILES) return;
    for (const entry of entries) {
      if (entry.isDirectory) await walk(entry as FileSystemDirectoryEntry, files);
      else {
        const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
        files.push(localFile(file, entry.fullPath.replace(/^\//, '')));
      }
    }
  }
}

function within(files: readonly LocalFile[]): Gathered {
  if (files.length <= MOST_FILES) return { files };
  return { sentence: t('open.tooMany', { n: MOST_FILES }) };
}

function localFile(file: File, path: string): LocalFile {
  return { path, size: file.size, text: () => file.text() };
}
