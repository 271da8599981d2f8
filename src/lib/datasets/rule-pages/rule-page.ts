/** What a person needs to know of one rule: what it says, why and how to mend it, and an example of each kind. */
export interface RulePage {
  /** The fault in one sentence. */
  readonly says: string;
  /** Why it matters and what to do. */
  readonly mend: string;
  /** A piece of a file that breaks the rule. */
  readonly bad: string;
  /** The same piece as it should be. */
  readonly good: string;
}

/** A page from its four parts. */
export function page(says: string, mend: string, bad: string, good: string): RulePage {
  return { says, mend, bad, good };
}
