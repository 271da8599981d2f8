import { indexOf } from '#lib/domain/claim-index.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Feature, Seen } from '#lib/domain/feature.ts';
import { whenWords } from './date-words.ts';

/** A dated position with the post it comes from. */
export interface SeenPost {
  /** "on 14 December 2024". */
  readonly when: string;
  readonly url?: string;
  /** The site of the post: "x.com". */
  readonly site?: string;
}

/** The dated positions of a feature that were published by the known day, in the order of their days. */
export function seenPosts(
  feature: Pick<Feature, 'id' | 'seen'>,
  dataset: Dataset,
  known: Day,
  language = 'en',
): SeenPost[] {
  return feature.seen
    .filter((seen) => isPublished(seen, feature.id, dataset, known))
    .toSorted((a, b) => a.bounds.startEarliest - b.bounds.startEarliest)
    .map(({ on, bounds, url }) => {
      const link = webLink(url);
      return { when: whenWords(on, bounds, 'engagement', language), ...(link && { url: link.href, site: link.host }) };
    });
}

/** A position has no report day of its own: it is published with the claims of its day, or else with the feature's first claim. */
function isPublished({ bounds }: Seen, id: string, dataset: Dataset, known: Day): boolean {
  if (known >= dataset.compiled) return true;
  if (bounds.startEarliest > known) return false;
  const claims = indexOf(dataset).ofFeature.get(id) ?? [];
  const ofThatDay = claims.filter(
    (claim) => claim.bounds.startEarliest <= bounds.endLatest && bounds.startEarliest <= claim.bounds.endLatest,
  );
  return (ofThatDay.length > 0 ? ofThatDay : claims).some(({ reportDay }) => reportDay <= known);
}

/** An http or https address, taken apart; undefined for anything else: a link from data must never run a script. */
export function webLink(url: string | undefined): { readonly href: string; readonly host: string } | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return /^https?:$/.test(protocol) ? { href: url, host: host.replace(/^www\./, '') } : undefined;
}
