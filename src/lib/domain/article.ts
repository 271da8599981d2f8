import type { LocalText } from './claim.ts';
import type { Day } from './day.ts';

/** Where a statement can be seen on the map. */
export interface GoTo {
  readonly date: Day;
  /** A view id. */
  readonly view: string;
  /** The feature to open. */
  readonly select?: string;
}

/** One statement of the article, in our words. */
export interface Statement {
  readonly id: string;
  readonly text: LocalText;
  /** The claims that state it, at least one. */
  readonly claims: readonly string[];
  /** Claims of parties on which it rests. */
  readonly restsOn: readonly string[];
  /** Claims that say otherwise, in whole or in part. */
  readonly contradictedBy: readonly string[];
  /** The author's view, not something that can be found true or false. */
  readonly opinion: boolean;
  readonly goTo: GoTo;
  /** The latest report among the claims that state it: its words are hidden before. */
  readonly reportDay: Day;
}

/** An article whose statements are read against the claims, in its own order. */
export interface Article {
  readonly title: LocalText;
  /** A source id. */
  readonly source: string;
  readonly statements: readonly Statement[];
}
