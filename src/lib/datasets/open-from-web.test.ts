import { expect, it } from 'vitest';
import { LARGEST_FILE_BYTES } from './file-fault.ts';
import { openFromWeb } from './open-from-web.ts';

const BASE = 'https://example.org/geo/tiny/';
const answering = (answer: () => Response | Promise<Response>) =>
  openFromWeb(BASE, undefined, () => Promise.resolve(answer()));

it('opens a file beside the base', async () => {
  let asked = '';
  const open = openFromWeb(BASE, undefined, (address) => {
    asked = String(address instanceof Request ? address.url : address);
    return Promise.resolve(new Response('{}'));
  });
  expect(await open('places.geojson')).toBe('{}');
  expect(asked).toBe('https://example.org/geo/tiny/places.geojson');
});

it.each([
  ['missing', () => new Response('', { status: 404 })],
  ['unreadable', () => new Response('', { status: 503 })],
  ['unreadable', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['too-large', () => new Response('', { headers: { 'content-length': String(LARGEST_FILE_BYTES + 1) } })],
] as const)('tells %s', async (reason, answer) => {
  await expect(answering(answer)('places.geojson')).rejects.toMatchObject({ name: 'FileFault', reason });
});

it('passes an abort on', async () => {
  const abort = () => Promise.reject(new DOMException('Aborted', 'AbortError'));
  await expect(answering(abort)('places.geojson')).rejects.toMatchObject({ name: 'AbortError' });
});
