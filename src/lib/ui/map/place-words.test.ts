import { describe, expect, it } from 'vitest';
import { mgrsWords, placeWords } from './place-words.ts';

describe('placeWords', () => {
  it('writes degrees and minutes, or decimals with the latitude first', () => {
    expect(placeWords([35.2, 51.27], 'minutes')).toBe('51° 16.2′ N, 035° 12.0′ E');
    expect(placeWords([35.2, 51.27], 'decimal')).toBe('51.2700, 35.2000');
  });
});

describe('mgrsWords', () => {
  // The Washington Monument, 38.8895 N 77.0352 W, is 18S UJ 23487 06483 (NGA's own example of the grid).
  it('is as fine as the pixel', () => {
    expect(mgrsWords([-77.0352, 38.8895], 0.5)).toMatch(/^18S UJ 234\d\d 064\d\d$/);
    expect(mgrsWords([-77.0352, 38.8895], 100)).toBe('18S UJ 234 064');
    expect(mgrsWords([-77.0352, 38.8895], 6000)).toBe('18S UJ 2 0');
  });

  it('is silent near the poles', () => expect(mgrsWords([0, 85], 100)).toBeUndefined());
});
