import { expect, it } from 'vitest';
import { LARGEST_FILE_BYTES } from './file-fault.ts';
import { openFromWeb, type WebFolder } from './open-from-web.ts';

const BASE = 'https://example.org/geo/tiny/';
const answering = (answer: () => Response | Promise<Response>, more: Partial<WebFolder> = {}) =>
  openFromWeb({ base: BASE, fetchFile: () => Promise.resolve(answer()), ...more });
const addressOf = (asked: RequestInfo | URL): string => (asked instanceof Request ? asked.url : String(asked));

it('opens a file beside the base', async () => {
  let asked = '';
  const open = openFromWeb({
    base: BASE,
    fetchFile: (address) => {
      asked = addressOf(address);
      return Promise.resolve(new Response('{}'));
    },
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

it('says so when the device is offline', async () => {
  const open = answering(() => Promise.reject(new TypeError('Failed to fetch')), { isOnline: () => false });
  await expect(open('places.geojson')).rejects.toMatchObject({ message: 'this device is offline.' });
});

it('tells another host nothing of the page, and does not follow it elsewhere', async () => {
  let sent: RequestInit | undefined;
  const redirect = new Response('');
  Object.defineProperty(redirect, 'type', { value: 'opaqueredirect' });
  const open = openFromWeb({
    base: BASE,
    elsewhere: true,
    fetchFile: (_, init) => {
      sent = init;
      return Promise.resolve(redirect);
    },
  });
  await expect(open('dataset.json')).rejects.toMatchObject({
    message: expect.stringContaining('sends the request on') as string,
  });
  expect(sent).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' });
});

it.each(['\t//evil.example/a.json', '%2e%2e/%2e%2e/secret.json', 'https://evil.example/a'])(
  'asks nobody for %j, which leads out of the folder',
  async (file) => {
    const open = answering(() => {
      throw new Error('was fetched');
    });
    await expect(open(file)).rejects.toMatchObject({ message: 'its name leads out of the folder.' });
  },
);
