import { expect, it } from 'vitest';
import { decimalWords, scaleBar } from './scale-bar.ts';

it('is as long as its kilometres at the sheet’s scale', () => {
  // 1 : 450,000 is 2.222 mm a kilometre; 20 km are 44.44 mm, 50 km would be 111 mm.
  const bar = scaleBar(450_000, 66);
  expect(bar.kilometres).toBe(20);
  expect(bar.lengthMm).toBeCloseTo(44.444, 3);
  // 1 : 45,000,000 is 45 km a millimetre; 2,000 km are 44.44 mm.
  expect(scaleBar(45e6, 66)).toMatchObject({ kilometres: 2000, lengthMm: expect.closeTo(44.444, 3) as number });
  // 1 : 25,000: 1 km is 40 mm, 2 km are 80.
  expect(scaleBar(25_000, 66)).toMatchObject({ kilometres: 1, lengthMm: 40 });
});

it('writes large numbers in groups', () => expect(decimalWords(45e6, 'en')).toBe('45,000,000'));
