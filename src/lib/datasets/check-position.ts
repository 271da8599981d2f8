import type { ProblemCode } from './problem-codes.ts';
import { showValue } from './show-value.ts';

const LONGITUDE_LIMIT = 180;
const LATITUDE_LIMIT = 90;

/** A code and its sentence, before it is known where they belong. */
export interface Fault {
  readonly code: ProblemCode;
  readonly sentence: string;
}

/** Finds what is wrong with a position; undefined when it is `[longitude, latitude]` in degrees, with or without a height. */
export function findPositionFault(position: unknown): Fault | undefined {
  if (!Array.isArray(position) || position.length < 2) {
    return {
      code: 'not-geojson',
      sentence: `Here stands ${showValue(position)}, but must be a position, [longitude, latitude].`,
    };
  }
  if (!position.every((number) => Number.isFinite(number))) {
    return {
      code: 'coordinate-not-a-number',
      sentence: `The position ${showValue(position)} holds something that is not a number.`,
    };
  }
  const [longitude, latitude] = position as [number, number];
  if (Math.abs(longitude) <= LONGITUDE_LIMIT && Math.abs(latitude) <= LATITUDE_LIMIT) return undefined;
  if (Math.abs(longitude) <= LATITUDE_LIMIT && Math.abs(latitude) <= LONGITUDE_LIMIT) {
    return {
      code: 'coordinates-swapped',
      sentence: `The position ${showValue(position)} has latitude and longitude swapped; longitude comes first.`,
    };
  }
  return {
    code: 'coordinates-out-of-range',
    sentence: `The position ${showValue(position)} is not on Earth in degrees: longitude is -180 to 180, latitude -90 to 90.`,
  };
}
