declare module 'fontverter' {
  const fontverter: { convert(font: Buffer, target: 'woff2' | 'woff' | 'truetype'): Promise<Buffer> };
  export default fontverter;
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'truetype' | 'woff2'; keepFeatures?: readonly string[] },
  ): Promise<Buffer>;
}
