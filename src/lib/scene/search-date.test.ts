import { expect, it } from 'vitest';
import { dayOf } from '#lib/domain/day.ts';
import { readAnyDate } from './search-date.ts';

it.each([
  '3 jan 2025', '3rd January 2025', '2025-01-03', '03.01.2025', '3/1/2025', 'January 3, 2025', '3 января 2025', '3 янв. 2025 г.', '3 січня 2025 року', '2025년 1월 3일', '2025. 1. 3.',
])('reads %s', (text) => {
  expect(readAnyDate(text)).toBe(dayOf(2025, 1, 3));
}); // prettier-ignore

it.each([
  ['15 листопада 2024', dayOf(2024, 11, 15)],
  ['9 мая 2025', dayOf(2025, 5, 9)],
  ['9 травня 2025', dayOf(2025, 5, 9)],
  ['31 марта 2025', dayOf(2025, 3, 31)],
])('tells the months of two languages apart: %s', (text, day) => {
  expect(readAnyDate(text)).toBe(day);
});

it.each(['31 апреля 2025', '2025년 2월 30일', 'Sudzha', '3 2025', '3 слова 2025', ''])(
  'reads no day in “%s”',
  (text) => {
    expect(readAnyDate(text)).toBeUndefined();
  },
);
