export type DegreesStyle = 'minutes' | 'decimal';

/** A position as words of constant width: "51° 16.2′ N, 035° 12.0′ E", or "51.2700, 35.2000" as tools want it (latitude first). */
export function placeWords([lng, lat]: readonly [number, number], style: DegreesStyle): string {
  if (style === 'decimal') return `${lat.toFixed(4)}, ${lng.toFixed(4)}`;
  return `${minutes(lat, 2, 'N', 'S')}, ${minutes(lng, 3, 'E', 'W')}`;
}

function minutes(degrees: number, digits: number, positive: string, negative: string): string {
  // Tenths of a minute are rounded before they are split, or 59.96 would read 60.0.
  const tenths = Math.round(Math.abs(degrees) * 600);
  const whole = String(Math.floor(tenths / 600)).padStart(digits, '0');
  const rest = ((tenths % 600) / 10).toFixed(1).padStart(4, '0');
  return `${whole}° ${rest}′ ${degrees < 0 ? negative : positive}`;
}
