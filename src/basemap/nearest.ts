import type { FeatureCollection, Position } from 'geojson';
import type { Box } from './sources.ts';

type Segment = readonly [Position, Position];
/** Degrees a side of the cells that segments are kept by. */
const CELL = 0.1;

/** The edges of lines and polygons near a box, by cell. */
export class SegmentGrid {
  readonly #cells = new Map<string, Segment[]>();

  constructor({ features }: FeatureCollection, [west, south, east, north]: Box) {
    const near = ([lon, lat]: Position): boolean =>
      lon! > west - 1 && lon! < east + 1 && lat! > south - 1 && lat! < north + 1;
    const add = (line: Position[]): void =>
      line.slice(1).forEach((end, i) => {
        const start = line[i]!;
        if (near(start) && near(end)) this.#add([start, end]);
      });
    for (const { geometry } of features) {
      if (geometry.type === 'LineString') add(geometry.coordinates);
      if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') geometry.coordinates.forEach(add);
      if (geometry.type === 'MultiPolygon') geometry.coordinates.forEach((rings) => rings.forEach(add));
    }
  }

  #add(segment: Segment): void {
    const [[x1, y1], [x2, y2]] = segment as readonly [[number, number], [number, number]];
    for (let x = cell(Math.min(x1, x2)); x <= cell(Math.max(x1, x2)); x += 1) {
      for (let y = cell(Math.min(y1, y2)); y <= cell(Math.max(y1, y2)); y += 1) {
        const key = `${x}/${y}`;
        this.#cells.set(key, [...(this.#cells.get(key) ?? []), segment]);
      }
    }
  }

  /** Edges in the cell of a place and those round it: all within `CELL` degrees, and some further. */
  near([lon, lat]: Position): Segment[] {
    const around = [-1, 0, 1];
    return around.flatMap((dx) =>
      around.flatMap((dy) => this.#cells.get(`${cell(lon!) + dx}/${cell(lat!) + dy}`) ?? []),
    );
  }
}

const cell = (degrees: number): number => Math.floor(degrees / CELL);

/** The nearest point of the lines no further than `farthest` degrees of latitude (at most 0.1); undefined where there is none. */
export function nearestOn(grid: SegmentGrid, at: Position, farthest: number): Position | undefined {
  const shrink = Math.cos((at[1]! * Math.PI) / 180);
  let [best, nearest]: [Position | undefined, number] = [undefined, farthest];
  for (const [[x1, y1], [x2, y2]] of grid.near(at) as (readonly [[number, number], [number, number]])[]) {
    const [dx, dy] = [(x2 - x1) * shrink, y2 - y1];
    const along = ((at[0]! - x1) * shrink * dx + (at[1]! - y1) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    const point = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    const distance = Math.hypot((point[0]! - at[0]!) * shrink, point[1]! - at[1]!);
    if (distance < nearest) [best, nearest] = [point, distance];
  }
  return best;
}
