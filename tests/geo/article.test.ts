import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../src/lib/domain/claim-index.ts';
import { parseDay } from '../../src/lib/domain/day.ts';
import { statementsAt } from '../../src/lib/scene/article.ts';
import { sceneAt } from '../../src/lib/scene/scene-at.ts';
import { readBuiltIn } from './dataset.ts';

const { dataset, problems } = await readBuiltIn();
const statements = dataset.article?.statements ?? [];
const { byId } = indexOf(dataset);
const research = JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8')) as {
  claims: { id: string; in_article: boolean }[];
};

it('holds the statements of the article in its order', () => {
  expect(problems.filter(({ file }) => file === 'article.json')).toEqual([]);
  expect(statements.map(({ id }) => id)).toEqual(research.claims.filter((claim) => claim.in_article).map(({ id }) => id));
});

it('names opinion as opinion, and nothing else', () => {
  expect(statements.filter(({ opinion }) => opinion).map(({ id }) => id)).toEqual(['S02', 'S12', 'S15']);
});

describe.each(statements)('$id', (statement) => {
  const { id, claims, restsOn, contradictedBy, goTo } = statement;

  it('is stated by its own claims, and none of its claims is left out', () => {
    for (const claim of claims) expect(byId.get(claim)?.fact).toBe(id);
    const own = [...byId.values()].filter(({ fact }) => fact === id).map((claim) => claim.id);
    expect(own.filter((claim) => ![...claims, ...restsOn, ...contradictedBy].includes(claim))).toEqual([]);
  });

  it('rests on no claim that contradicts it', () => {
    expect(restsOn.filter((claim) => contradictedBy.includes(claim))).toEqual([]);
  });

  it('rests on something that a party said, unless it is opinion', () => {
    if (!statement.opinion) expect(restsOn.length).toBeGreaterThan(0);
  });

  it('goes to a day on which the map shows what it selects', () => {
    const scene = sceneAt(dataset, { date: goTo.date, known: 'latest' });
    expect(scene.features.map((feature) => feature.id)).toContain(goTo.select);
    expect(goTo.date).toBeGreaterThanOrEqual(dataset.span.first);
    expect(goTo.date).toBeLessThanOrEqual(dataset.span.last);
  });
});

it('says of the landing what contradicts it, and of the two counts that they differ', () => {
  const of = (id: string) => statements.find((statement) => statement.id === id);
  expect(of('S04')).toMatchObject({ contradictedBy: ['b07', 'b07-2'] });
  expect(of('S03')?.contradictedBy).toContain('c09');
});

it('as known on 23 October 2024 no word is later', () => {
  const known = parseDay('2024-10-23') ?? NaN;
  const read = statementsAt(dataset, known);
  const listed = read.flatMap(({ restsOn, contradictedBy }) => [...restsOn, ...contradictedBy]);
  expect(listed.filter(({ reportDay }) => reportDay > known)).toEqual([]);
  expect(read.find(({ id }) => id === 'S03')?.text).toBeDefined();
  expect(read.find(({ id }) => id === 'S05')?.text).toBeUndefined();
  // Dunai was read from satellite images in February 2025.
  expect(read.find(({ id }) => id === 'S04')).toMatchObject({ contradictedBy: [], withheld: 2 });
});

it('as known at last nothing is withheld', () => {
  expect(statementsAt(dataset, dataset.compiled).filter(({ text, withheld }) => !text || withheld > 0)).toEqual([]);
});
