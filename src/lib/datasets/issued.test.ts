import { expect, it } from 'vitest';
import { issuedToEdtf } from './issued.ts';

it.each([
  [{ 'date-parts': [[2024]] }, '2024'],
  [{ 'date-parts': [['2024', '7', '3']] }, '2024-07-03'],
  [{ 'date-parts': [[2024, 10]], circa: true }, '2024-10~'],
  [{ 'date-parts': [[2024, 10, 18]], circa: 0 }, '2024-10-18'],
  [
    {
      'date-parts': [
        [2024, 10, 18],
        [2024, 11],
      ],
      circa: 1,
    },
    '2024-10-18~/2024-11~',
  ],
  [{ raw: '2024-10-18' }, '2024-10-18'],
  [{ 'date-parts': [[]] }, undefined],
])('%j is %s', (issued, edtf) => {
  expect(issuedToEdtf(issued)).toBe(edtf);
});
