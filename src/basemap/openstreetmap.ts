import type { FeatureCollection, Position } from 'geojson';
import { nearestOn, SegmentGrid } from './nearest.ts';
import { mapshape, tagged, temporary } from './mapshaper.ts';
import { osmLand } from './border.ts';
import type { Box } from './sources.ts';

/** Degrees over which the detail gives way to the coarser ground, so that neither coast nor border jumps at a box's edge. */
const BAND = 0.4;
/** A shore further from its coarse likeness than this has none, and stays. */
const FARTHEST = 0.05;

/**
 * `osm_land` and `osm_borders` of a box from OpenStreetMap (ODbL). Towards the edge of the box each point moves onto `coarse`, the lines of the
 * ground outside.
 */
export function osmLayers(
  box: Box,
  metres: number,
  coarse: FeatureCollection,
): Readonly<Record<string, FeatureCollection>> {
  const land = osmLand(box, ['-simplify', 'weighted', `interval=${metres}`, 'keep-shapes']);
  const blended = temporary(blend(land, box, coarse));
  const borders = mapshape(blended, ['-lines', '-filter', "TYPE != 'outer'", '-each', 'rank = 0'], 0.00001);
  return { osm_land: tagged(land, undefined, ['country']), osm_borders: tagged(borders, undefined, []) };
}

/** Moves points of polygons within the band onto the coarse lines, the more the nearer the box's edge; changes the collection in place. */
function blend(land: FeatureCollection, box: Box, coarse: FeatureCollection): FeatureCollection {
  const grid = new SegmentGrid(coarse, box);
  const moved = (at: Position): Position => {
    const depth = depthIn(box, at);
    if (depth >= BAND || depth < 1e-6) return at;
    const to = nearestOn(grid, at, FARTHEST);
    const share = 1 - depth / BAND;
    return to ? at.map((value, i) => Number((value + (to[i]! - value) * share).toFixed(5))) : at;
  };
  for (const { geometry } of land.features) {
    if (geometry.type === 'Polygon') geometry.coordinates = geometry.coordinates.map((ring) => ring.map(moved));
    if (geometry.type === 'MultiPolygon')
      geometry.coordinates = geometry.coordinates.map((rings) => rings.map((ring) => ring.map(moved)));
  }
  return land;
}

/** Degrees from the nearest edge of a box, negative outside. */
function depthIn([west, south, east, north]: Box, [lon, lat]: Position): number {
  return Math.min(lon! - west, east - lon!, lat! - south, north - lat!);
}
