import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import SnapIfNeededOverlayOp from 'jsts/org/locationtech/jts/operation/overlay/snap/SnapIfNeededOverlayOp.js';
import type { Ring } from './front-trace.ts';

// Turf's overlay (polyclip-ts) gives the same ground, and takes five to ten times as long: it reckons in decimals of any length.
const reader = new GeoJSONReader(new GeometryFactory());
const writer = new GeoJSONWriter();

/** Polygons made ready for the overlay. */
export type Prepared = object;

/** Prepares polygons of rings, in metres. */
export function prepare(polygons: readonly (readonly Ring[])[]): Prepared {
  return reader.read({ type: 'MultiPolygon', coordinates: polygons });
}

/** The ground that two sets of polygons share, as polygons of rings. */
export function intersection(a: Prepared, b: Prepared): Ring[][] {
  return polygonsIn(writer.write(SnapIfNeededOverlayOp.overlayOp(a, b, OverlayOp.INTERSECTION)));
}

/** Where two polygons only touch, the overlay gives lines and points as well: they hold no ground. */
function polygonsIn(geometry: ReturnType<GeoJSONWriter['write']>): Ring[][] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(polygonsIn);
  if (geometry.type === 'Polygon') return geometry.coordinates.length > 0 ? [geometry.coordinates as Ring[]] : [];
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as Ring[][]) : [];
}
