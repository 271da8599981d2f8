export type Pixel = readonly [x: number, y: number];

/** The tile of a zoom that holds a place in Web Mercator, and where in it, in units of `extent`. */
export function pixelOf(
  [longitude, latitude]: readonly [number, number],
  zoom: number,
  extent: number,
): { readonly tile: Pixel; readonly at: Pixel } {
  const y = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / Math.PI;
  const [across, down] = [((longitude + 180) / 360) * 2 ** zoom, ((1 - y) / 2) * 2 ** zoom];
  const tile: Pixel = [Math.floor(across), Math.floor(down)];
  return { tile, at: [Math.floor((across - tile[0]) * extent), Math.floor((down - tile[1]) * extent)] };
}
