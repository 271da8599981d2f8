import { relative } from 'node:path';
import { markAccepted, ownAccepted } from '../cli/commands/check-accepted.ts';
import { checkFolder } from '../cli/commands/check-folder.ts';
import { textReport } from '../cli/commands/check-text.ts';
import { datasetFolders } from '../cli/commands/folder.ts';

/** Why the datasets inside a folder cannot be published: the lines of `dateline check` on the errors; undefined when they can. */
export async function refusal(parent: string): Promise<string | undefined> {
  const reports: string[] = [];
  for (const folder of await datasetFolders(parent)) {
    const baseline = await ownAccepted(folder);
    const problems = await checkFolder(folder);
    const findings = baseline ? markAccepted(problems, baseline.accepted, relative(folder, baseline.path)) : problems;
    const errors = findings.filter((finding) => finding.level === 'error' && !('accepted' in finding));
    if (errors.length > 0) reports.push(textReport(errors, [folder]));
  }
  return reports.length > 0 ? `A dataset has errors and is not published.\n${reports.join('\n')}` : undefined;
}
