import { FileFault } from './file-fault.ts';

/**
 * The text of a response, given up as soon as it is longer than the limit: many servers do not say beforehand how long a file is, and
 * a compressed one says less than it holds.
 */
export async function textWithinLimit(
  response: Response,
  limitBytes: number,
  onBytes?: (bytes: number) => void,
): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > limitBytes) {
      await reader.cancel().catch(() => undefined);
      throw new FileFault('too-large', '');
    }
    onBytes?.(bytes);
    parts.push(decoder.decode(value, { stream: true }));
  }
  parts.push(decoder.decode());
  return parts.join('');
}
