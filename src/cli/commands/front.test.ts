import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

// Each test starts a process of its own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ELSEWHERE = '--dataset tests/fixtures/front/elsewhere';

interface Printed {
  code: number;
  out: string;
  error: string;
}
interface Area {
  properties: { control: string | null; by: Record<string, string | null>; country: string; km2: number };
}

function front(line: string): Promise<Printed> {
  const words = ['--import', 'tsx', 'src/cli/dateline.ts', 'front', ...line.split(' ').filter(Boolean)];
  return new Promise((resolve) => {
    execFile(process.execPath, words, { cwd: ROOT, maxBuffer: 2 ** 26 }, (failure, out, error) => {
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error });
    });
  });
}
const areas = ({ out }: Printed): Area[] => (JSON.parse(out) as { features: Area[] }).features;

describe('front', () => {
  it('gives the areas measured on DeepStateMap of 6 September 2024 within a fifth, contested ground apart', async () => {
    const held = areas(await front('--date 2024-09-06')).find(({ properties }) => properties.control === 'UA');
    // 894 km² were measured.
    expect(held?.properties).toMatchObject({ country: 'RU', by: { deepstate: 'UA' } });
    expect(Math.abs((held?.properties.km2 ?? 0) - 894)).toBeLessThan(179);
  });

  it('knows nothing that was not yet published', async () => {
    // DeepStateMap's first snapshot is of 8 August 2024.
    const { code, out } = await front('--date 2024-08-07 --known 2024-08-07 --format text');
    expect([code, out]).toEqual([0, expect.stringContaining('No areas by DeepStateMap: no report on any settlement')]);
  });

  it('gives the points of a voice that speaks for fewer than half, and says so', async () => {
    const { out } = await front('--date 2024-10-23 --voice parties');
    const { features, front: about } = JSON.parse(out) as { features: { geometry: { type: string } }[]; front: { voices: { areas: boolean; words: string }[] } }; // prettier-ignore
    expect(new Set(features.map(({ geometry }) => geometry.type))).toEqual(new Set(['Point']));
    expect(about.voices[0]).toMatchObject({
      areas: false,
      words: expect.stringContaining('fewer than half') as string,
    });
  });

  it('gives two voices together: agreed, differing with who says what, and how much differs', async () => {
    const both = areas(await front('--date 2024-12-15 --voice two'));
    const agreed = both.find(({ properties }) => properties.by['deepstate'] === 'UA' && properties.by['owl'] === 'UA');
    const differing = both.filter(
      ({ properties: { by } }) => by['deepstate'] && by['owl'] && by['deepstate'] !== by['owl'],
    );
    expect(agreed?.properties.control).toBe('UA');
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.map(({ properties }) => properties.control)).toEqual(differing.map(() => null));
    const { out } = await front('--date 2024-12-15 --voice deepstate,owl --format text');
    expect(out).toMatch(/The two differ on \d+ km²\./);
    expect(out).toContain('according to UK Ministry of Defence: about 480 km²');
  });

  it('does the same for any dataset, with its own actors and the border and land where it lies', async () => {
    const found = areas(await front(`${ELSEWHERE} --date 2020-01-20`)).map(({ properties }) => [properties.control, properties.country]); // prettier-ignore
    expect(found).toEqual([['contested', 'ESP'], ['BLUE', 'ESP'], ['GREEN', 'PRT']]); // prettier-ignore
  });

  it('says in one sentence what is wrong, and exits 2', async () => {
    const cases = [
      ['--date 2024-10-23 --voice nobody', '--voice is "nobody", but must be one of deepstate, owl, parties, two of them with a comma, or two.'],
      ['--date 2024-10-32', '--date is "2024-10-32", which is not a day; write it as 2024-10-23.'],
      ['--date 2024-10-23 --dataset tests/fixtures/datasets/dangling-anchor', 'There is no folder "tests/fixtures/datasets/dangling-anchor".'],
      ['--date 2024-10-23 --dataset tests/fixtures/datasets/annotations-and-article', 'has no claims of who holds which settlement.'],
    ] as const; // prettier-ignore
    for (const [line, words] of cases) {
      const { code, error } = await front(line);
      expect([code, error.trim().split('\n').length]).toEqual([2, 1]);
      expect(error).toContain(words);
    }
  });
});
