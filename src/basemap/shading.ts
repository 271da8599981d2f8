import sharp from 'sharp';

/** Light and shadow of the land, without the tint of its height. */
export interface Shading {
  /** Below 0 shadow, above 0 light, 0 on water; degrees. */
  at(lon: number, lat: number): number;
}

/** Pixels over which the tint is taken: broad enough to keep a valley's two sides. */
const TINT_SIGMA = 14;
/** Water is darker than any land in the picture, shaded slopes excepted: a little blur tells them apart. */
const WATER_BELOW = 122;

let known: Promise<Shading> | undefined;

/** Reads a grey shaded relief of the whole world in plain degrees. */
export function shading(path: string): Promise<Shading> {
  known ??= read(path);
  return known;
}

async function read(path: string): Promise<Shading> {
  const open = () => sharp(path, { limitInputPixels: false }).greyscale().toColourspace('b-w');
  const { data: grey, info } = await open().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const smooth = await open().blur(1.6).raw().toBuffer();
  const land = Buffer.from(smooth.map((value) => (value < WATER_BELOW ? 0 : 255)));
  const raw = { raw: { width, height, channels: 1 as const } };
  // The mean of the land alone: with the sea in it every coast would shine.
  const share = await sharp(land, raw).toColourspace('b-w').blur(TINT_SIGMA).raw().toBuffer();
  const onLand = Buffer.from(grey.map((value, i) => (land[i] ? value : 0)));
  const sum = await sharp(onLand, raw).toColourspace('b-w').blur(TINT_SIGMA).raw().toBuffer();
  if ([smooth, share, sum].some(({ length }) => length !== grey.length))
    throw new Error('The relief is no picture of one channel');
  const pixel = (x: number, y: number): number => {
    const i = Math.min(height - 1, Math.max(0, y)) * width + (((x % width) + width) % width);
    return land[i] && share[i]! > 8 ? grey[i]! - (sum[i]! * 255) / share[i]! : 0;
  };
  return {
    at(lon, lat) {
      const [x, y] = [((lon + 180) / 360) * width - 0.5, ((90 - lat) / 180) * height - 0.5];
      const [left, top] = [Math.floor(x), Math.floor(y)];
      const [fx, fy] = [x - left, y - top];
      const upper = pixel(left, top) * (1 - fx) + pixel(left + 1, top) * fx;
      const lower = pixel(left, top + 1) * (1 - fx) + pixel(left + 1, top + 1) * fx;
      return upper * (1 - fy) + lower * fy;
    },
  };
}
