import type { Position } from 'geojson';
import { inside } from '../place.ts';
import type { Rule } from './rule.ts';

/** Kilometres in a degree of latitude: the mean circumference of the Earth, 40,030 km, over 360. */
const KM_A_DEGREE = 111.2;

/** A place said to be known more exactly than its coordinates are written: two decimals are half a kilometre either way. */
export const tooFine: Rule = ({ features }, problems) => {
  for (const { value: feature, place } of features) {
    const { geometry, precisionKm } = feature;
    if (precisionKm === undefined || (geometry?.type !== 'Point' && geometry?.type !== 'MultiPoint')) continue;
    const positions = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
    const decimals = Math.max(...positions.map(decimalsOf));
    const rounding = (KM_A_DEGREE * 10 ** -decimals) / 2;
    if (precisionKm >= rounding) continue;
    problems.add(
      'precision-too-fine',
      inside(place, 'precision_km'),
      `It is said to be known to ${precisionKm} km, but its coordinates have ${decimals === 1 ? '1 decimal' : `${decimals} decimals`}, which is ${Number(rounding.toPrecision(2))} km either way.`,
    );
  }
};

/** The decimals of a position. JSON drops a zero at the end, so the number with more of them counts. */
function decimalsOf(position: Position): number {
  return Math.max(...position.slice(0, 2).map(decimalsOfNumber));
}

function decimalsOfNumber(value: number): number {
  const text = String(value);
  const [mantissa = '', exponent = '0'] = text.split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}
