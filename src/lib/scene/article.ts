import type { GoTo, Statement } from '#lib/domain/article.ts';
import type { Claim, LocalText } from '#lib/domain/claim.ts';
import { indexOf, isHeard } from '#lib/domain/claim-index.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { Day } from '#lib/domain/day.ts';

/** A statement of the article as it can be read on a known day. */
export interface ReadStatement {
  readonly id: string;
  /** Absent while what it says had not been published. */
  readonly text?: LocalText;
  readonly opinion: boolean;
  readonly restsOn: readonly Claim[];
  readonly contradictedBy: readonly Claim[];
  /** Claims for or against it that had not been published. */
  readonly withheld: number;
  /** Absent with the text: it would tell what is hidden. */
  readonly goTo?: GoTo;
}

/** The statements of the article in its order, each with the claims for and against it that were known on a day. */
export function statementsAt(dataset: Dataset, known: Day): ReadStatement[] {
  return (dataset.article?.statements ?? []).map((statement) => readStatement(statement, dataset, known));
}

function readStatement(statement: Statement, dataset: Dataset, known: Day): ReadStatement {
  const { byId } = indexOf(dataset);
  const claims = (ids: readonly string[]): Claim[] => ids.flatMap((id) => byId.get(id) ?? []);
  const heard = (ids: readonly string[]): Claim[] => claims(ids).filter((claim) => isHeard(claim, known));
  const { id, text, opinion, goTo, restsOn, contradictedBy } = statement;
  const all = new Set(claims([...restsOn, ...contradictedBy]));
  return {
    id,
    opinion,
    ...(statement.reportDay <= known && { text, goTo }),
    restsOn: heard(restsOn),
    contradictedBy: heard(contradictedBy),
    withheld: [...all].filter(({ reportDay }) => reportDay > known).length,
  };
}
