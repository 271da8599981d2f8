import type { Position } from 'geojson';
import proj4 from 'proj4';
import sharp from 'sharp';
import type { BaseArchive } from '../lib/style/base-archives.ts';
import type { Tile } from './pmtiles-writer.ts';
import { shading, type Shading } from './shading.ts';
import { INPUTS } from './sources.ts';

const TILE = 512;
/** Steps of shadow and of light that are kept: more cannot be told apart under a map, and cost much. */
const LEVELS = 7;
/** The shading that is drawn at full strength; fainter than the least is drawn not at all. */
const [FULL, LEAST] = [26, 2.2];
/** The strongest a shadow or a light gets, of 255. */
const STRONGEST = 190;

/** Shaded relief as transparent black and white, cut in the grid of an archive: 512 pixel WebP, every tile of the square. */
export async function reliefTiles(archive: BaseArchive): Promise<Tile[]> {
  const source = await shading(INPUTS.relief);
  const outOf = outOfSquare(archive);
  const tiles: Tile[] = [];
  for (let z = 0; z <= archive.reliefMaxzoom; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        const rgba = paint(source, (px, py) => outOf([(x + px / TILE) / 2 ** z, (y + py / TILE) / 2 ** z]));
        const picture = sharp(rgba, { raw: { width: TILE, height: TILE, channels: 4 } });
        tiles.push({ z, x, y, data: await picture.webp({ lossless: true, effort: 6 }).toBuffer() });
      }
    }
  }
  return tiles;
}

function paint(source: Shading, placeOf: (px: number, py: number) => Position | undefined): Buffer {
  const rgba = Buffer.alloc(TILE * TILE * 4);
  for (let py = 0; py < TILE; py += 1) {
    for (let px = 0; px < TILE; px += 1) {
      const at = placeOf(px + 0.5, py + 0.5);
      const shade = at ? source.at(at[0]!, at[1]!) : 0;
      const strength = Math.abs(shade) < LEAST ? 0 : Math.ceil(Math.min(1, Math.abs(shade) / FULL) * LEVELS) / LEVELS;
      const light = shade > 0 && strength > 0 ? 255 : 0;
      rgba.set([light, light, light, Math.round(strength * STRONGEST)], (py * TILE + px) * 4);
    }
  }
  return rgba;
}

/** The unit square of an archive back to longitude and latitude; undefined where the projection holds nothing. */
function outOfSquare({ square }: BaseArchive): (at: Position) => Position | undefined {
  if (square === 'mercator') {
    return ([x, y]) => [x! * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y!))) * 180) / Math.PI];
  }
  const converter = proj4('EPSG:4326', square.definition);
  return ([x, y]) => {
    const metres = [(x! - 0.5) * square.side + square.centre[0], (0.5 - y!) * square.side + square.centre[1]];
    const at = converter.inverse(metres);
    if (!at.every(Number.isFinite)) return undefined;
    const back = converter.forward(at);
    return Math.hypot(back[0]! - metres[0]!, back[1]! - metres[1]!) < 1000 ? at : undefined;
  };
}
