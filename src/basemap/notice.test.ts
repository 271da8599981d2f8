import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const BASE = new URL('../../static/base/', import.meta.url);
const notice = readFileSync(new URL('NOTICE.md', BASE), 'utf8');
const files = readdirSync(BASE).filter((name) => name !== 'NOTICE.md');

it.each(files)('%s has its size, its checksum and its source in the notice', (name) => {
  const file = readFileSync(new URL(name, BASE));
  const sum = createHash('sha256').update(file).digest('hex');
  const row = notice.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';
  expect(row.split('|').map((cell) => cell.trim()).slice(1, 4)).toEqual([name, String(file.length), `\`${sum}\``]); // prettier-ignore
  expect(row.split('|')[4]?.trim().length).toBeGreaterThan(20);
});
