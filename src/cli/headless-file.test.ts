import { existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { HeadlessFile } from './headless-file.ts';
import { HeadlessFiles } from './headless-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-file-'));
});
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it('is there only when it is whole', async () => {
  const path = join(folder, 'a.pdf');
  const file = await HeadlessFile.create(path);
  await file.write(bytes('one '));
  await file.write(bytes('two'));
  expect(existsSync(path)).toBe(false);
  await file.keep();
  expect([readFileSync(path, 'utf8'), file.bytes, readdirSync(folder)]).toEqual(['one two', 7, ['a.pdf']]);
});

it('leaves what was there before when it is dropped', async () => {
  const path = join(folder, 'a.pdf');
  writeFileSync(path, 'old');
  const file = await HeadlessFile.create(path);
  await file.write(bytes('new'));
  await file.drop();
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['a.pdf']]);
});

it('says that the disk is full, and leaves nothing', async () => {
  const path = join(folder, 'full.pdf');
  symlinkSync('/dev/full', path);
  const files = await HeadlessFiles.create(path);
  await expect(files.write('.pdf', bytes('x'))).rejects.toThrow(`"${path}" was not written: the disk is full.`);
  expect(files.failure?.message).toContain('the disk is full');
  await files.drop();
  // The device is never replaced by a file.
  expect(readdirSync(folder)).toEqual(['full.pdf']);
});

it('refuses a folder, and a name in a folder that is not there', async () => {
  await expect(HeadlessFile.create(folder)).rejects.toThrow('that is a folder');
  await expect(HeadlessFile.create(join(folder, 'no', 'a.pdf'))).rejects.toThrow('there is no such folder');
});

it('keeps all files of a sheet, or none', async () => {
  const files = await HeadlessFiles.create(join(folder, 'a.png'));
  await files.write('.png', bytes('picture'));
  await files.write('.pgw', bytes('world'));
  await files.write('-2.png', bytes('second'));
  expect(await files.keep()).toEqual(['a.png', 'a.pgw', 'a-2.png'].map((name) => join(folder, name)));
  expect(readdirSync(folder).sort()).toEqual(['a-2.png', 'a.pgw', 'a.png']);
});

it('takes no name that leads elsewhere', async () => {
  const files = await HeadlessFiles.create(join(folder, 'a.png'));
  await expect(files.write('/../../b.png', bytes('x'))).rejects.toThrow('no file ends in');
  await files.drop();
});
