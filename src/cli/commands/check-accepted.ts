import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Problem } from '#lib/domain/problem.ts';
import { UsageError } from './usage-error.ts';

/** The file of accepted findings in a dataset's own folder. */
const OWN_FILE = 'accepted.json';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const entry = v.strictObject({
  code: text,
  file: text,
  feature: v.exactOptional(text),
  message: text,
  reason: text,
});
const acceptedFile = v.object({ format: v.literal('dateline-accepted/1'), accepted: v.array(entry) });

/** A finding that somebody has looked at and lets stand. */
export type Accepted = v.InferOutput<typeof entry>;

/** A finding, with the reason why it stands where it was accepted. */
export interface Finding extends Problem {
  readonly accepted?: string;
}

/** Reads a file of accepted findings. One that lacks a reason is refused: that is what the file is for. */
export async function readAccepted(path: string): Promise<Accepted[]> {
  const written = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`There is no file "${path}".`);
  });
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch {
    throw new UsageError(`The file "${path}" is not JSON.`);
  }
  const result = v.safeParse(acceptedFile, json);
  if (result.success) return result.output.accepted;
  const [issue] = result.issues;
  throw new UsageError(
    `The file "${path}" is no list of accepted findings: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}. Each needs code, file, message and reason.`,
  );
}

/** The accepted findings that lie in the dataset's own folder; none where there is no such file. */
export async function ownAccepted(folder: string): Promise<{ path: string; accepted: Accepted[] } | undefined> {
  const path = join(folder, OWN_FILE);
  const isThere = await readFile(path).then(
    () => true,
    () => false,
  );
  return isThere ? { path, accepted: await readAccepted(path) } : undefined;
}

/** Marks the findings that are accepted, and tells of entries that accept nothing any more. */
export function markAccepted(problems: readonly Problem[], accepted: readonly Accepted[], file: string): Finding[] {
  const reasons = new Map(accepted.map((one) => [keyOf(one), one.reason]));
  const found = new Set(problems.map(keyOf));
  const marked = problems.map((problem): Finding => {
    const reason = reasons.get(keyOf(problem));
    return reason === undefined ? problem : { ...problem, accepted: reason };
  });
  const stale = accepted.flatMap((one, index): Finding[] =>
    found.has(keyOf(one))
      ? []
      : [
          {
            code: 'accepted-stale',
            level: 'warning',
            message: `The finding ${one.code} "${one.message}" is accepted, but is not there any more.`,
            file,
            path: `/accepted/${index}`,
          },
        ],
  );
  return [...marked, ...stale];
}

function keyOf({ code, file, feature, message }: Pick<Problem, 'code' | 'file' | 'feature' | 'message'>): string {
  return JSON.stringify([code, file, feature, message]);
}
