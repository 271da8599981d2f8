import { expect, it, vi } from 'vitest';
import { textWithinLimit } from './text-within-limit.ts';

function streaming(...chunks: Uint8Array[]): { response: Response; cancelled: () => boolean } {
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
    cancel: () => void (cancelled = true),
  });
  return { response: new Response(body), cancelled: () => cancelled };
}
const bytes = (text: string) => new TextEncoder().encode(text);

it('joins a letter that was cut between two pieces', async () => {
  const whole = bytes('Курск');
  const { response } = streaming(whole.slice(0, 3), whole.slice(3));
  expect(await textWithinLimit(response, 100)).toBe('Курск');
});

it('gives up in the midst of a file that is too long, and hangs up', async () => {
  const { response, cancelled } = streaming(bytes('12345'), bytes('67890'), bytes('more'));
  await expect(textWithinLimit(response, 8)).rejects.toMatchObject({ reason: 'too-large' });
  expect(cancelled()).toBe(true);
});

it('takes a file of exactly the limit', async () => {
  expect(await textWithinLimit(streaming(bytes('1234')).response, 4)).toBe('1234');
});

it('tells how much has come', async () => {
  const onBytes = vi.fn();
  await textWithinLimit(streaming(bytes('12'), bytes('345')).response, 100, onBytes);
  expect(onBytes.mock.calls).toEqual([[2], [5]]);
});
