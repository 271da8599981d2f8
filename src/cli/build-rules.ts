import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { LEVELS, type ProblemCode } from '#lib/datasets/problem-codes.ts';
import { RULE_CHAPTERS } from '#lib/datasets/rule-pages/all-pages.ts';
import type { RulePage } from '#lib/datasets/rule-pages/rule-page.ts';

/** The pages of the rules, an anchor each, published beside the format. */
export const RULES_FILE = fileURLToPath(new URL('../../geo/RULES.md', import.meta.url));

const HEAD = `# The rules of \`dateline check\`

Made by \`npm run build:rules\` from \`src/lib/datasets/rule-pages/\`; do not edit by hand. Codes are stable. Each rule has an anchor: \`RULES.md#source-unused\`.

\`npm run --silent dateline -- check DIR\` reads a dataset and tells what is wrong with it, one line a finding: file, place in it (a JSON Pointer), level, code, sentence.

| level | means |
| --- | --- |
| error | something is lost or cannot be shown; the build refuses the dataset |
| warning | it is shown, but cannot be defended as it stands |
| note | worth a look before publishing |

| exit code | means |
| --- | --- |
| 0 | no error (with \`--fail-on warning\`: no error and no warning) that is not accepted |
| 1 | at least one |
| 2 | the command itself cannot be carried out: a misspelt option, no such folder |

\`--format text\` is for people; \`json\` is a list of findings; \`sarif\` (2.1.0) and \`junit\` are for code hosts and build servers. \`--level warning\` leaves out the notes.

**Accepting a finding.** \`--baseline FILE\` names a file of known findings, each with the reason why it stands; without the option the file \`accepted.json\` of the dataset's own folder is used where there is one.

\`\`\`json
{ "format": "dateline-accepted/1", "accepted": [{ "code": "source-unused", "file": "sources.json", "message": "Source \\"geonames\\": Nothing in this dataset cites it.", "reason": "Coordinates come from it." }] }
\`\`\`

A finding is accepted where code, file, feature (if named) and sentence are the same: when the data changes, the finding comes back. An entry that accepts nothing any more is told as \`accepted-stale\`.

**The build** (\`vite build\`) checks every dataset of \`geo/\` in the same way and stops where an error is left.
`;

/** The rules as Markdown. */
export async function buildRules(): Promise<string> {
  const chapters = RULE_CHAPTERS.map(
    ([title, pages]) =>
      `## ${title}\n\n${Object.entries(pages)
        .map(([code, page]) => section(code as ProblemCode, page))
        .join('\n')}`,
  );
  const style = await resolveConfig(RULES_FILE);
  return format([HEAD, ...chapters].join('\n'), { ...style, parser: 'markdown' });
}

function section(code: ProblemCode, { says, mend, bad, good }: RulePage): string {
  const block = (text: string) => `\`\`\`text\n${text}\n\`\`\`\n`;
  return `### ${code}\n\n*${LEVELS[code]}*. ${says}\n\n${mend}\n\nBad:\n\n${block(bad)}\nGood:\n\n${block(good)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await buildRules();
  const before = await readFile(RULES_FILE, 'utf8').catch(() => '');
  await writeFile(RULES_FILE, text);
  process.stdout.write(before === text ? 'The rules are unchanged.\n' : `Wrote ${RULES_FILE}.\n`);
}
