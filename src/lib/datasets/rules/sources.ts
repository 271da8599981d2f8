import { inside } from '../place.ts';
import type { Rule } from './rule.ts';

/** Sites whose pages are themselves archived copies. */
const ARCHIVES = /(^|\.)(archive\.(org|ph|today|is|md|li|vn|fo)|perma\.cc|ghostarchive\.org|webcitation\.org)$/i;

/** A source that nothing cites: left over, or its claim has lost it. */
export const unusedSources: Rule = ({ dataset, claims, sources }, problems) => {
  const cited = new Set(dataset.article ? [dataset.article.source] : []);
  for (const { source } of dataset.tiled ?? []) cited.add(source);
  for (const { value: claim } of claims) {
    for (const id of claim.sources) cited.add(id);
    for (const remark of [...claim.notes, ...claim.assessments]) for (const id of remark.sources) cited.add(id);
  }
  for (const { value: source, place } of sources) {
    if (!cited.has(source.id)) problems.add('source-unused', place, 'Nothing in this dataset cites it.');
  }
};

/** A link that may be dead tomorrow and of which no copy is named. */
export const unarchivedLinks: Rule = ({ sources }, problems) => {
  for (const { value: source, place } of sources) {
    if (source.url === undefined || source.archive !== undefined || isArchive(source.url)) continue;
    problems.add(
      'link-not-archived',
      inside(place, 'URL'),
      'No "archive_location" names an archived copy of the page.',
    );
  }
};

function isArchive(address: string): boolean {
  return ARCHIVES.test(new URL(address).hostname);
}
