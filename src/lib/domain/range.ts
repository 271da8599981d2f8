import type { Count } from './claim.ts';

/** A range of numbers; an open side is infinite. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

/** Half of the last significant digit of a whole number: 50 for 1,500, 500 for 12,000; 0 for 0 and for fractions' own last digit. */
export function halfLastDigit(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = digits.includes('.') ? digits.length - 2 : 0;
  return 0.5 * 10 ** (Number(exponent) - decimals);
}

type Figured = Pick<Count, 'min' | 'max' | 'rough'>;

const ranges = new WeakMap<Figured, NumberRange>();

/**
 * The range a figure stands for: open sides infinite, a rough one widened. Undefined when it is said only in words. Found once for
 * each figure, since a scene asks at every step.
 */
export function rangeOf(count: Figured): NumberRange | undefined {
  const known = ranges.get(count);
  if (known) return known;
  const range = findRange(count);
  if (range) ranges.set(count, range);
  return range;
}

/** The same, for whoever asks once. */
export function findRange(count: Figured): NumberRange | undefined {
  if (count.min === null && count.max === null) return undefined;
  const widen = (value: number): number => (count.rough ? halfLastDigit(value) : 0);
  return {
    min: count.min === null ? -Infinity : count.min - widen(count.min),
    max: count.max === null ? Infinity : count.max + widen(count.max),
  };
}

/** Whether two ranges have no number in common. */
export function areDisjoint(a: NumberRange, b: NumberRange): boolean {
  return a.max < b.min || b.max < a.min;
}
