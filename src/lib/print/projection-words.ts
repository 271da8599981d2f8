import { say } from '#lib/messages/say.ts';
import type { MessageKey } from '#lib/messages/catalogues.ts';
import { degreesWords } from '#lib/style/graticule.ts';
import type { GraticuleLine } from './graticule.ts';
import type { Plane } from './plane.ts';

/** Projections by their names in proj4. */
const KINDS: Readonly<Record<string, MessageKey>> = {
  lcc: 'projection.lcc',
  tmerc: 'projection.tmerc',
  merc: 'projection.merc',
  stere: 'projection.stere',
  laea: 'projection.laea',
  aea: 'projection.aea',
};

/** "Lambert conformal conic, parallels 45° N and 60° N, meridian 85° E", "UTM zone 36N"; a projection without a name here keeps that of proj4. */
export function projectionWords({ definition }: Pick<Plane, 'definition'>, language: string): string {
  if (definition === undefined) return say(language, 'projection.mercatorWeb');
  const value = (key: string): string | undefined => new RegExp(`\\+${key}=([^ ]+)`).exec(definition)?.[1];
  const kind = value('proj') ?? '';
  if (kind === 'utm') {
    const zone = `${value('zone') ?? ''}${definition.includes('+south') ? 'S' : 'N'}`;
    return say(language, 'projection.utm', { zone });
  }
  const key = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  const name = key ? say(language, key) : kind;
  const degrees = (line: GraticuleLine['kind'], text: string): string => degreesWords(Number(text), line, language);
  const [first, second, meridian] = [value('lat_1'), value('lat_2'), value('lon_0')];
  const conic =
    first && second
      ? say(language, 'projection.parallels', {
          name,
          first: degrees('parallel', first),
          second: degrees('parallel', second),
        })
      : name;
  return meridian
    ? say(language, 'projection.meridian', { name: conic, degrees: degrees('meridian', meridian) })
    : conic;
}
