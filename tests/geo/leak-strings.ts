import type { Claim, LocalText } from '../../src/lib/domain/claim.ts';
import { indexOf } from '../../src/lib/domain/claim-index.ts';
import type { Dataset } from '../../src/lib/domain/dataset.ts';
import { parseDay, type Day } from '../../src/lib/domain/day.ts';
import { isNameKnown } from '../../src/lib/scene/card-known.ts';

/** The days at which the dataset is looked at by somebody who knows nothing later. */
export const LOCKED_DAYS = ['2024-10-23', '2024-12-16', '2025-01-11'] as const;

/** A text that nobody could have read on a day, with what it is. */
export interface Later {
  readonly what: string;
  readonly text: string;
}

/** Texts as they are compared: one space, small letters, no full stop at the end, for a sentence may be built into another. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '').toLowerCase();
}

/** Every text of the dataset that was published after a day and says something that no text up to that day says. */
export function publishedLater(dataset: Dataset, day: string): Later[] {
  const known = parseDay(day) ?? NaN;
  const { claims } = indexOf(dataset);
  const titles = dataset.sources.filter(({ publishedDay = Infinity }) => publishedDay <= known).map(({ title }) => title);
  const earlier = plain([...claims.flatMap((claim) => textsOf(claim, (report) => report <= known)), ...titles].join(' | '));
  const later: Later[] = [
    ...claims.flatMap((claim) => textsOf(claim, (report) => report > known).map((text) => ({ what: `claim ${claim.id}`, text }))),
    ...speakers(claims, known),
    ...figures(claims, known),
    ...dataset.sources
      .filter(({ publishedDay = -Infinity }) => publishedDay > known)
      .flatMap(({ id, title, url }) => [
        { what: `source ${id}`, text: title.replace(/^\[(.*)\]$/, '$1') },
        ...(url === undefined ? [] : [{ what: `source ${id}`, text: url }]),
      ]),
    ...dataset.features
      .filter((feature) => !isNameKnown(feature, known, dataset))
      .flatMap(({ id, name, provenance }) => [
        ...texts(name).map((text) => ({ what: `name of ${id}`, text })),
        ...(provenance === undefined ? [] : [{ what: `provenance of ${id}`, text: provenance }]),
      ]),
    ...(dataset.annotations ?? [])
      .filter(({ reportDay }) => reportDay > known)
      .flatMap(({ id, text }) => texts(text).map((one) => ({ what: `annotation ${id}`, text: one }))),
    ...(dataset.article?.statements ?? [])
      .filter(({ reportDay }) => reportDay > known)
      .flatMap(({ id, text }) => texts(text).map((one) => ({ what: `statement ${id}`, text: one }))),
    // A disagreement has its name from the day on which a second side spoke; why the sides differ has a day of its own.
    ...dataset.disagreements.flatMap(({ id, title, reason, reportDay, sides }) =>
      [
        ...(secondVoice(sides, dataset) > known ? texts(title) : []),
        ...(reason && reportDay > known ? texts(reason) : []),
      ].map((one) => ({ what: `disagreement ${id}`, text: one })),
    ),
    ...dataset.disagreements.flatMap(({ id, sides }) =>
      sides
        .filter((side) => side.claims.some((one) => (indexOf(dataset).byId.get(one)?.reportDay ?? 0) > known))
        .flatMap(({ label }) => texts(label).map((one) => ({ what: `side of ${id}`, text: one }))),
    ),
    ...(dataset.notes ?? [])
      .filter(({ reportDay }) => reportDay > known)
      .flatMap(({ id, text }) => texts(text).map((one) => ({ what: `note ${id}`, text: one }))),
    ...dataset.phases
      .filter(({ bounds }) => bounds.startEarliest > known)
      .flatMap(({ id, name }) => texts(name).map((one) => ({ what: `phase ${id}`, text: one }))),
  ];
  const open = openNames(dataset, known);
  // What an earlier text says too, and names that anybody may read, tell nothing.
  return later.filter(({ text }) => {
    const words = plain(text);
    return words.length > 3 && !earlier.includes(words) && ![...open].some((name) => name.includes(words));
  });
}

/** The day on which the second of several sides had spoken. */
function secondVoice(sides: Dataset['disagreements'][number]['sides'], dataset: Dataset): Day {
  const { byId } = indexOf(dataset);
  const first = sides.map(({ claims }) => Math.min(...claims.map((id) => byId.get(id)?.reportDay ?? Infinity)));
  return first.toSorted((a, b) => a - b)[1] ?? Infinity;
}

/** Names that are no secret: of places, of voices, of publishers (a source read later is named by its publisher alone). */
function openNames(dataset: Dataset, known: Day): Set<string> {
  const places = dataset.features.filter((feature) => isNameKnown(feature, known, dataset));
  const named = [...places, ...dataset.voices].flatMap(({ name }) => texts(name));
  const publishers = dataset.sources.flatMap(({ publisher = '' }) => publisher.split(/ \/ |, | \(/));
  const provenances = places.map(({ provenance = '' }) => provenance);
  return new Set([...named, ...publishers, ...provenances].map(plain));
}

function texts(text: LocalText): string[] {
  return Object.values(text).filter((one) => one !== undefined);
}

/** The sentences of a claim whose own report day is asked for. */
function textsOf(claim: Claim, isAsked: (report: Day) => boolean): string[] {
  const remarks = [...claim.notes, ...claim.assessments].filter(({ reportDay }) => isAsked(reportDay));
  return [...(isAsked(claim.reportDay) ? texts(claim.summary) : []), ...remarks.flatMap(({ text }) => texts(text))];
}

/** People and outlets that speak only later. */
function speakers(claims: readonly Claim[], known: Day): Later[] {
  const of = (wanted: boolean): string[] =>
    claims.filter(({ reportDay }) => reportDay <= known === wanted).flatMap(({ speaker, via }) => [speaker, via].filter((one) => one !== undefined));
  const met = new Set(of(true));
  return [...new Set(of(false))].filter((one) => !met.has(one)).map((text) => ({ what: 'speaker or outlet', text }));
}

/** Numbers of people from 1,000 on, as the page writes them, that no earlier claim gives or mentions. Smaller ones stand everywhere. */
function figures(claims: readonly Claim[], known: Day): Later[] {
  const of = (wanted: boolean): number[] =>
    claims
      .filter(({ reportDay }) => reportDay <= known === wanted)
      .flatMap(({ counts }) => counts.flatMap(({ min, max }) => [min, max]))
      .filter((one): one is number => one !== null && one >= 1000 && one % 1000 !== 0);
  const met = new Set(of(true));
  return [...new Set(of(false))].filter((one) => !met.has(one)).map((one) => ({ what: 'figure', text: one.toLocaleString('en') }));
}

/** Which of these texts are said; a figure counts only as a number of its own. */
export function found(later: readonly Later[], said: string): string[] {
  const words = plain(said);
  return later
    .filter(({ what, text }) =>
      what === 'figure' ? new RegExp(`(?<![\\d,.])${text}(?![\\d,])`).test(words) : words.includes(plain(text)),
    )
    .map(({ what, text }) => `${what}: ${text}`);
}
