import { describe, expect, it, test } from 'vitest';
import { LONGEST_ANNOTATION, type Annotation } from '../../src/lib/domain/annotation.ts';
import { certaintyOn } from '../../src/lib/domain/bounds.ts';
import { indexOf } from '../../src/lib/domain/claim-index.ts';
import { parseDay, type Day } from '../../src/lib/domain/day.ts';
import { annotationsAt } from '../../src/lib/scene/annotations.ts';
import { sceneAt } from '../../src/lib/scene/scene-at.ts';
import { readBuiltIn } from './dataset.ts';

const { dataset, problems } = await readBuiltIn();
const annotations = dataset.annotations ?? [];
const { byId } = indexOf(dataset);
const day = (text: string): Day => parseDay(text) ?? NaN;
/** The days of the clock's span on which an annotation is shown. */
const daysOf = ({ bounds }: Annotation): Day[] => {
  const days = Array.from({ length: dataset.span.last - dataset.span.first + 1 }, (_, i) => dataset.span.first + i);
  return days.filter((date) => certaintyOn(bounds, date) > 0);
};

it('all annotations of the file are read', () => {
  expect(problems.filter(({ file }) => file === 'annotations.geojson')).toEqual([]);
  expect(annotations.length).toBeGreaterThanOrEqual(24);
});

test.each(dataset.phases)('$id has two annotations or more, shown within the span and the phase', ({ id, bounds }) => {
  const own = annotations.filter(({ phase }) => phase === id);
  expect(own.length).toBeGreaterThanOrEqual(2);
  for (const annotation of own) expect([annotation.id, daysOf(annotation).some((date) => certaintyOn(bounds, date) > 0)]).toEqual([annotation.id, true]);
});

it('every group is used', () => {
  expect(new Set(annotations.map(({ group }) => group))).toEqual(new Set(['story', 'caution', 'context']));
});

describe.each(annotations)('$id', (annotation) => {
  const claims = annotation.claims.flatMap((id) => byId.get(id) ?? []);

  it('is short, and rests on claims', () => {
    expect(annotation.text.en.length).toBeLessThanOrEqual(LONGEST_ANNOTATION);
    expect(annotation.text.en).toMatch(/[.]$/);
    expect(claims.length).toBeGreaterThan(0);
    expect(annotation.reportDay).toBe(Math.max(...claims.map(({ reportDay }) => reportDay)));
  });

  it('is not shown before the time of anything it rests on', () => {
    const [first = NaN] = daysOf(annotation);
    // A denial or a count is as of its last day; what it speaks of has begun by then.
    for (const claim of claims) expect([claim.id, claim.bounds.startEarliest <= first]).toEqual([claim.id, true]);
  });

  it('leads to a feature that is in the scene on each of its days', () => {
    for (const date of daysOf(annotation)) {
      const scene = sceneAt(dataset, { date, known: 'latest' });
      expect([date, scene.features.some(({ id }) => id === annotation.leadsTo)]).toEqual([date, true]);
    }
  });

  it('is hidden from whoever looks from the day before its last claim was published', () => {
    const known = annotation.reportDay - 1;
    for (const date of daysOf(annotation)) {
      expect(annotationsAt(dataset, { date, known }).map(({ id }) => id)).not.toContain(annotation.id);
    }
  });

  it('holds no number that its claims do not hold', () => {
    const said = claims.map(({ summary, valid }) => `${summary.en} ${valid}`).join(' ').toLowerCase();
    const numbers = annotation.text.en.match(/\d[\d,.]*\d|\d/g) ?? [];
    const counts = claims.flatMap((claim) => claim.counts.flatMap(({ min, max }) => [min, max]));
    for (const number of numbers) {
      const value = Number(number.replaceAll(',', ''));
      const held = said.includes(number) || said.includes(String(value).padStart(2, '0')) || counts.includes(value);
      expect([number, held]).toEqual([number, true]);
    }
  });
});

it('with known locked to the date nothing later shows', () => {
  for (let date = dataset.span.first; date <= dataset.span.last; date++) {
    for (const { claims } of annotationsAt(dataset, { date, known: date })) {
      expect(Math.max(...claims.map((id) => byId.get(id)?.reportDay ?? Infinity))).toBeLessThanOrEqual(date);
    }
  }
});

it('the satellite reading of February 2025 is no note of October 2024', () => {
  const ids = (known: Day | 'latest'): string[] => annotationsAt(dataset, { date: day('2024-10-18'), known }).map(({ id }) => id);
  expect(ids('latest')).toContain('note-dunai');
  expect(ids(day('2024-10-18'))).not.toContain('note-dunai');
});

it('no day asks for more notes than a reader can take in', () => {
  for (let date = dataset.span.first; date <= dataset.span.last; date++) {
    expect(annotationsAt(dataset, { date, known: 'latest' }).length).toBeLessThanOrEqual(8);
  }
});
