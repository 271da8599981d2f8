import { asStart } from '#lib/domain/bounds.ts';
import type { Claim } from '#lib/domain/claim.ts';
import type { ClaimIndex } from '#lib/domain/claim-index.ts';
import type { Day } from '#lib/domain/day.ts';
import type { Feature } from '#lib/domain/feature.ts';
import { intervalIndex, type IntervalIndex } from '#lib/domain/interval-index.ts';
import { NEWS_DAYS, type Days } from '#lib/domain/standing.ts';
import { tellingDays, turningSpans } from '#lib/domain/turning.ts';

/** A claim on a feature, the feature by its position in a list, the claim by its place among the feature's claims. */
export interface Touch {
  readonly position: number;
  readonly slot: number;
  readonly claim: Claim;
}

/** What a step from one pair of days to another may change. More than does change may be named, never less. */
export interface Touched {
  /** Every claim on every feature. */
  readonly all: readonly Touch[];
  readonly between: (from: Days, to: Days) => ReadonlySet<Touch>;
  /** Claims whose part in what is withheld may change. */
  readonly claims: (from: Days, to: Days) => ReadonlySet<Claim>;
}

interface Spans<T> {
  readonly index: IntervalIndex;
  readonly of: readonly T[];
}

/** Indexes of the days on which features and claims of a dataset may change. */
export function touchedIn(features: readonly Feature[], index: ClaimIndex): Touched {
  const [dates, knowns, news] = [new SpanList<Touch>(), new SpanList<Touch>(), new SpanList<Touch>()];
  const all = features.flatMap(({ id }, position) =>
    (index.ofFeature.get(id) ?? []).map((claim, slot) => ({ position, slot, claim })),
  );
  for (const touch of all) {
    const { claim } = touch;
    const feature = features[touch.position]?.id ?? '';
    for (const { first, last } of turningSpans(claim, feature, index)) dates.add(first, last, touch);
    for (const day of tellingDays(claim, feature, index)) knowns.add(day, day, touch);
    if (!mayBeNews(claim)) continue;
    news.add(claim.reportDay, claim.reportDay + NEWS_DAYS - 1, touch);
    knowns.add(claim.reportDay + NEWS_DAYS, claim.reportDay + NEWS_DAYS, touch);
  }
  const [begun, told] = [new SpanList<Claim>(), new SpanList<Claim>()];
  for (const claim of index.claims) {
    begun.add(claim.bounds.startEarliest, claim.bounds.startEarliest, claim);
    for (const day of [claim.reportDay, claim.retractDay ?? NaN]) told.add(day, day, claim);
  }
  const [byDate, byKnown, byNews] = [dates.indexed(), knowns.indexed(), news.indexed()];
  const [byStart, byTold] = [begun.indexed(), told.indexed()];
  return {
    all,
    between: (from, to) => {
      const found = new Set<Touch>();
      crossed(byDate, from.date, to.date, found);
      crossed(byKnown, from.known, to.known, found);
      // News needs date and known to be one day: it all comes or goes where one clock is locked and the other is not.
      const locked = [from, to].filter(({ date, known }) => date === known);
      if (locked.length === 1) for (const { known } of locked) collect(byNews, known, known, found);
      return found;
    },
    claims: (from, to) => {
      const found = new Set<Claim>();
      crossed(byStart, from.date, to.date, found);
      crossed(byTold, from.known, to.known, found);
      return found;
    },
  };
}

/** What is over when it is published may be news; only ends that are open never are. */
function mayBeNews(claim: Claim): boolean {
  const isState = claim.about === 'presence' || claim.about === 'control';
  return (isState ? asStart(claim.bounds) : claim.bounds).endLatest < claim.reportDay;
}

/** Gathers what may change on the way from one day to another: on every day after the earlier one up to the later. */
function crossed<T>(spans: Spans<T>, from: Day, to: Day, found: Set<T>): void {
  if (from !== to) collect(spans, Math.min(from, to) + 1, Math.max(from, to), found);
}

function collect<T>({ index, of }: Spans<T>, first: Day, last: Day, found: Set<T>): void {
  index.touching(first, last, (position) => {
    const item = of[position];
    if (item !== undefined) found.add(item);
  });
}

class SpanList<T> {
  readonly #firsts: Day[] = [];
  readonly #lasts: Day[] = [];
  readonly #of: T[] = [];

  add(first: Day, last: Day, of: T): void {
    this.#firsts.push(first);
    this.#lasts.push(last);
    this.#of.push(of);
  }

  indexed(): Spans<T> {
    return { index: intervalIndex(this.#firsts, this.#lasts), of: this.#of };
  }
}
