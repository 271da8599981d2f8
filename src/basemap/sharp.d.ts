/** The little of `sharp` that the relief needs: its package is installed only where the base map is made. */
declare module 'sharp' {
  interface Raw {
    readonly width: number;
    readonly height: number;
    readonly channels: 1 | 2 | 3 | 4;
  }
  interface Picture {
    greyscale(): Picture;
    toColourspace(space: 'b-w'): Picture;
    blur(sigma: number): Picture;
    raw(): Picture;
    webp(options: { lossless: boolean; effort: number }): Picture;
    toBuffer(): Promise<Buffer>;
    toBuffer(options: { resolveWithObject: true }): Promise<{ data: Buffer; info: Raw }>;
  }
  export default function sharp(input: string | Buffer, options?: { limitInputPixels?: boolean; raw?: Raw }): Picture;
}
