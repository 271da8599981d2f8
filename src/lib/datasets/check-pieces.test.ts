import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureCutter, NotInPieces } from './check-pieces.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function cut(text: string, lengths: readonly number[] = []): { features: unknown[]; around: unknown } {
  const features: unknown[] = [];
  const cutter = new FeatureCutter((json) => features.push(JSON.parse(json)));
  let rest = bytes(text);
  for (const length of lengths) {
    cutter.take(rest.subarray(0, length));
    rest = rest.subarray(length);
  }
  cutter.take(rest);
  return { features, around: cutter.end() };
}

it('gives the features one by one, and what stands around them with a 0 for each', () => {
  const { features, around } = cut('{"type":"FeatureCollection","features":[{"id":"a"}, {"id":"b","c":[{}]}],"x":[1]}');
  expect(features).toEqual([{ id: 'a' }, { id: 'b', c: [{}] }]);
  expect(around).toEqual({ type: 'FeatureCollection', features: [0, 0], x: [1] });
});

it('is not led astray by brackets, quotes and backslashes in texts, wherever the file is cut', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^["\\{}[\],:]*$/));
  const feature = fc.dictionary(text, fc.oneof(text, fc.jsonValue({ maxDepth: 1 })), { maxKeys: 3 });
  const lengths = fc.array(fc.integer({ min: 1, max: 40 }));
  fc.assert(
    fc.property(
      fc.array(feature, { maxLength: 3 }),
      text,
      lengths,
      fc.constantFrom(undefined, 2),
      (features, name, cuts, indent) => {
        const whole = { name, features: features.map((one) => JSON.parse(JSON.stringify(one)) as unknown) };
        expect(cut(JSON.stringify(whole, null, indent), cuts)).toEqual({
          features: whole.features,
          around: { name, features: whole.features.map(() => 0) },
        });
      },
    ),
  );
});

describe('what cannot be cut says so', () => {
  it.each([
    ['no list of features', '{"type":"FeatureCollection"}'],
    ['two lists of features', '{"features":[{}],"features":[{}]}'],
    ['no JSON around', '{"features":[{}] oops}'],
    ['an end too early', '{"features":[{"a":1'],
  ])('%s', (_, text) => {
    expect(() => cut(text)).toThrow(NotInPieces);
  });
});
