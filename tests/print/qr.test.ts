import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { qrCode } from '#lib/print/qr-code.ts';
import { hasPoppler, rastered } from './raster.ts';
import { builtInDataset, printInNode, requestOf } from './sheet-in-node.ts';

// The reader's own way would fetch its program from a public host.
const wasmBinary = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')).slice();
prepareZXingModule({ overrides: { wasmBinary: wasmBinary.buffer } });

/** What a reader of codes makes of a part of a page. */
async function readIn(file: string, box: Parameters<typeof rastered>[2]): Promise<string[]> {
  const { width, height, data } = rastered(file, 1, box);
  const rgba = Uint8ClampedArray.from({ length: width * height * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : (data[i >> 2] ?? 255),
  );
  return (await readBarcodes({ data: rgba, width, height, colorSpace: 'srgb' }, { formats: ['QRCode'] })).map(({ text }) => text); // prettier-ignore
}

it.skipIf(!hasPoppler)(
  'prints a code that leads to the public address of the map, and none without one',
  { timeout: 60_000 },
  async () => {
    const dataset = await builtInDataset();
    const file = join(mkdtempSync(join(tmpdir(), 'dateline-code-')), 'sheet.pdf');
    // Letters outside of ASCII go as UTF-8.
    const address = 'https://maps.example/дата?view=kursk&date=2024-12-14';
    const { pdf, sheet } = await printInNode(requestOf({ ...dataset, address }));
    writeFileSync(file, pdf);
    const { widthMm, heightMm } = sheet.paper;
    const foot = { xMm: 0, yMm: heightMm * 0.85, widthMm, heightMm: heightMm * 0.15 };
    expect(await readIn(file, foot)).toEqual([address]);
    writeFileSync(file, (await printInNode(requestOf(dataset))).pdf);
    expect(await readIn(file, foot)).toEqual([]);
  },
);

it('prints no code of an address that none can hold', { timeout: 60_000 }, async () => {
  const site = 'https://maps.example/';
  // 2,331 bytes of UTF-8 are the most that version 40 holds at level M (ISO/IEC 18004); the last letter takes two.
  const full = site + 'a'.repeat(2331 - site.length);
  expect(qrCode(full, [0, 0], 18)).toHaveLength(1);
  expect(() => qrCode(`${full.slice(0, -1)}ж`, [0, 0], 18)).toThrow();
  const codes = async (address: string): Promise<number> => {
    const { sheet } = await printInNode(requestOf({ ...(await builtInDataset()), address }));
    return sheet.pages.flatMap(({ blocks }) => blocks).filter((block) => block.alt?.includes(site)).length;
  };
  expect([await codes(full), await codes(`${full.slice(0, -1)}ж`)].map((count) => count > 0)).toEqual([true, false]);
});
