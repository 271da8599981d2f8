import { LEVELS, type ProblemCode } from '#lib/datasets/problem-codes.ts';
import { RULE_PAGES } from '#lib/datasets/rule-pages/all-pages.ts';
import type { Finding } from './check-accepted.ts';

/*
 * SARIF 2.1.0, the OASIS format of findings that code hosts read. An accepted finding is a result with a suppression, whose
 * justification is the reason.
 */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const RULES_PAGE = 'geo/RULES.md';

/** Findings as one SARIF log. `uriOf` gives the address of a file as seen from where the command runs. */
export function sarifReport(
  findings: readonly Finding[],
  uriOf: (file: string) => string,
  lines: ReadonlyMap<Finding, number>,
): string {
  const codes = [...new Set(findings.map(({ code }) => code))].sort() as ProblemCode[];
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dateline check', rules: codes.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, codes, uriOf, lines.get(finding))),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function rule(code: ProblemCode) {
  const { says, mend, bad, good } = RULE_PAGES[code];
  return {
    id: code,
    shortDescription: { text: says },
    fullDescription: { text: mend },
    help: { text: `${mend}\n\nBad: ${bad}\nGood: ${good}\n\nAll rules: ${RULES_PAGE}#${code}` },
    defaultConfiguration: { level: LEVELS[code] },
  };
}

function result(finding: Finding, codes: readonly string[], uriOf: (file: string) => string, line: number | undefined) {
  const { code, level, message, file, feature, path, accepted } = finding;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(line !== undefined && { region: { startLine: line } }),
        },
        ...((feature !== undefined || path !== undefined) && {
          logicalLocations: [
            {
              ...(feature !== undefined && { name: feature }),
              ...(path !== undefined && { fullyQualifiedName: path }),
            },
          ],
        }),
      },
    ],
    ...(accepted !== undefined && { suppressions: [{ kind: 'external', justification: accepted }] }),
  };
}
