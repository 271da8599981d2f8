import type { View } from '#lib/domain/dataset.ts';

const GEOGRAPHIC =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]';
const METRE = 'UNIT["metre",1]';

/** The names of projections and of their parameters in WKT 1 (OGC 01-009), against those of proj4. */
const KINDS: Readonly<Record<string, readonly [name: string, parameters: Readonly<Record<string, string>>]>> = {
  lcc: [
    'Lambert_Conformal_Conic_2SP',
    { lat_1: 'standard_parallel_1', lat_2: 'standard_parallel_2', lat_0: 'latitude_of_origin', lon_0: 'central_meridian' },
  ],
  aea: [
    'Albers_Conic_Equal_Area',
    { lat_1: 'standard_parallel_1', lat_2: 'standard_parallel_2', lat_0: 'latitude_of_center', lon_0: 'longitude_of_center' },
  ],
  tmerc: ['Transverse_Mercator', { lat_0: 'latitude_of_origin', lon_0: 'central_meridian', k: 'scale_factor' }],
  laea: ['Lambert_Azimuthal_Equal_Area', { lat_0: 'latitude_of_center', lon_0: 'longitude_of_center' }],
}; // prettier-ignore

/**
 * A view's projection as WKT 1, which GIS software reads from a PDF; undefined for a globe and for projections that have no name here. Only
 * WGS84 and metres, as all our definitions have them.
 */
export function projectionWkt(projection: View['projection']): string | undefined {
  if (projection === 'globe') return undefined;
  if (projection === 'mercator') {
    return `PROJCS["WGS 84 / Pseudo-Mercator",${GEOGRAPHIC},PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",0],PARAMETER["scale_factor",1],PARAMETER["false_easting",0],PARAMETER["false_northing",0],${METRE},EXTENSION["PROJ4","+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs"],AUTHORITY["EPSG","3857"]]`;
  }
  const value = (key: string): string | undefined => new RegExp(`\\+${key}=(\\S+)`).exec(projection.definition)?.[1];
  const kind = value('proj') ?? '';
  if (kind === 'utm') return universalTransverse(Number(value('zone')), projection.definition.includes('+south'));
  const [name, parameters] = KINDS[kind] ?? [];
  if (name === undefined || parameters === undefined) return undefined;
  const listed = Object.entries(parameters).map(([key, word]) => {
    const otherwise = key === 'k' ? (value('k_0') ?? '1') : '0';
    return `PARAMETER["${word}",${value(key) ?? otherwise}]`;
  });
  const origin = [
    `PARAMETER["false_easting",${value('x_0') ?? 0}]`,
    `PARAMETER["false_northing",${value('y_0') ?? 0}]`,
  ];
  return `PROJCS["Dateline ${kind}",${GEOGRAPHIC},PROJECTION["${name}"],${[...listed, ...origin].join(',')},${METRE}]`;
}

function universalTransverse(zone: number, south: boolean): string {
  const code = (south ? 32700 : 32600) + zone;
  const name = `WGS 84 / UTM zone ${zone}${south ? 'S' : 'N'}`;
  const north = `PARAMETER["false_northing",${south ? 10_000_000 : 0}]`;
  return `PROJCS["${name}",${GEOGRAPHIC},PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",${zone * 6 - 183}],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],${north},${METRE},AUTHORITY["EPSG","${code}"]]`;
}
