import { describe, expect, it, vi } from 'vitest';
import { LARGEST_FILE_BYTES } from './file-fault.ts';
import { findDataset, openFromFiles, type LocalFile } from './open-from-files.ts';

const file = (path: string, text = '{}', size = text.length): LocalFile => ({
  path,
  size,
  text: () => Promise.resolve(text),
});
const mapOf = (...files: LocalFile[]) => new Map(files.map((one) => [one.path, one]));

describe('the dataset among files', () => {
  it('is the folder that holds dataset.json, whatever lies above it', () => {
    const found = findDataset([file('a/tiny/dataset.json'), file('a/tiny/maps/x.geojson'), file('a/notes.txt')]);
    expect(found).toMatchObject({ name: 'tiny' });
    expect('files' in found && [...found.files.keys()]).toEqual(['dataset.json', 'maps/x.geojson']);
  });

  it('is the one nearest the top', () => {
    expect(findDataset([file('a/dataset.json'), file('a/old/dataset.json')])).toMatchObject({ name: 'a' });
  });

  it('is not guessed between two', () => {
    expect(findDataset([file('geo/a/dataset.json'), file('geo/b/dataset.json')])).toEqual({
      sentence: 'There are 2 datasets here (“a”, “b”); open one of them.',
    });
  });

  it('is a lone GeoJSON file, or several', () => {
    expect(findDataset([file('x.geojson')])).toMatchObject({ name: 'x.geojson', layers: ['x.geojson'] });
    expect(findDataset([file('x.geojson'), file('y.json'), file('sources.json')])).toMatchObject({
      name: '2 files',
      layers: ['x.geojson', 'y.json'],
    });
  });

  it.each([
    [[], 'The folder is empty.'],
    [[file('photo.jpg')], '“photo.jpg” is neither a dataset.json nor a GeoJSON file.'],
    [[file('a.txt'), file('b.txt')], 'None of these 2 files is either a dataset.json or a GeoJSON file.'],
  ])('is told to be missing', (files, sentence) => expect(findDataset(files)).toEqual({ sentence }));
});

describe('opening files', () => {
  it('gives a text by its name', async () => {
    expect(await openFromFiles(mapOf(file('a.json', '[1]')))('a.json')).toBe('[1]');
  });

  it('does not read one that is too large', async () => {
    const text = vi.fn();
    const large = { path: 'a.json', size: LARGEST_FILE_BYTES + 1, text };
    await expect(openFromFiles(mapOf(large))('a.json')).rejects.toMatchObject({ reason: 'too-large' });
    expect(text).not.toHaveBeenCalled();
  });

  it('tells one that is missing from one that cannot be read', async () => {
    const gone = { path: 'a.json', size: 1, text: () => Promise.reject(new DOMException('', 'NotReadableError')) };
    const open = openFromFiles(mapOf(gone));
    await expect(open('b.json')).rejects.toMatchObject({ reason: 'missing' });
    await expect(open('a.json')).rejects.toMatchObject({ reason: 'unreadable' });
  });
});
