import { forward } from 'mgrs';
import { say } from '#lib/messages/say.ts';

export type DegreesStyle = 'minutes' | 'decimal';

/** A position as words of constant width: "51° 16.2′ N, 035° 12.0′ E", or "51.2700, 35.2000" as tools want it (latitude first). */
export function placeWords([lng, lat]: readonly [number, number], style: DegreesStyle, language = 'en'): string {
  if (style === 'decimal') return `${lat.toFixed(4)}, ${lng.toFixed(4)}`;
  return [
    say(language, lat < 0 ? 'degrees.south' : 'degrees.north', { n: minutes(lat, 2) }),
    say(language, lng < 0 ? 'degrees.west' : 'degrees.east', { n: minutes(lng, 3) }),
  ].join(', ');
}

function minutes(degrees: number, digits: number): string {
  // Tenths of a minute are rounded before they are split, or 59.96 would read 60.0.
  const tenths = Math.round(Math.abs(degrees) * 600);
  const whole = String(Math.floor(tenths / 600)).padStart(digits, '0');
  const rest = ((tenths % 600) / 10).toFixed(1).padStart(4, '0');
  return `${whole}° ${rest}′`;
}

/** MGRS covers the UTM zones alone. */
const [SOUTHERNMOST, NORTHERNMOST] = [-80, 84];

/**
 * A position in the Military Grid Reference System, "36U XB 53 81": no finer than a pixel can be pointed at (10 km to 1 m). Undefined near the
 * poles, which the system covers otherwise.
 */
export function mgrsWords([lng, lat]: readonly [number, number], metresPerPixel: number): string | undefined {
  if (lat < SOUTHERNMOST || lat > NORTHERNMOST) return undefined;
  const digits = Math.min(5, Math.max(1, 5 - Math.round(Math.log10(Math.max(1, metresPerPixel)))));
  const [, zone = '', square = '', east = '', north = ''] =
    new RegExp(`^(\\d+[A-Z])([A-Z]{2})(\\d{${digits}})(\\d{${digits}})$`).exec(forward([lng, lat], digits)) ?? [];
  return `${zone} ${square} ${east} ${north}`;
}
