import proj4 from 'proj4';
import type { CustomProjection } from '#lib/domain/dataset.ts';

const converters = new Map<string, proj4.Converter>();

/** Longitude and latitude (degrees) to the projection's metres and back. Throws when proj4 cannot read the definition. */
export function converterOf({ definition }: Pick<CustomProjection, 'definition'>): proj4.Converter {
  const known = converters.get(definition) ?? proj4('EPSG:4326', definition);
  converters.set(definition, known);
  return known;
}
