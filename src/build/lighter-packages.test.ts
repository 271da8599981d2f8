import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { AT_HAND } from '#lib/domain/projection.ts';
import { leavingOut } from './lighter-packages.ts';

/** What proj4 is in the page: the forward of a definition at a place, or its refusal. */
async function lightProj4(): Promise<(definition: string, at: number[]) => number[]> {
  const contents = "import proj4 from 'proj4'; export default (to, at) => proj4('EPSG:4326', to).forward(at);";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    plugins: [leavingOut()],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const script = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`;
  return ((await import(script)) as { default: Awaited<ReturnType<typeof lightProj4>> }).default;
}

test('proj4 in the page has what is said to be at hand, and throws at what it has not', async () => {
  const forward = await lightProj4();
  for (const name of AT_HAND)
    expect(forward(`+proj=${name} +lat_1=45 +lat_2=60 +lat_0=50 +lon_0=33 +zone=36`, [33, 50]).every(Number.isFinite), name).toBe(true); // prettier-ignore
  // UTM 36 has its middle, 33° E, at 500,000 m.
  expect(forward('+proj=utm +zone=36 +datum=WGS84', [33, 0])).toEqual([500000, 0]);
  expect(() => forward('+proj=laea +lat_0=50 +lon_0=33 +x_0=0 +y_0=0', [33, 50])).toThrow();
});
