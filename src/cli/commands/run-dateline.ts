import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What node is started with. */
export const COMMAND = ['--import', 'tsx', 'src/cli/dateline.ts'];
export interface Outcome {
  code: number;
  out: string;
  error: string;
}

/** Runs the command as a shell would, with its output in pipes. */
export function dateline(line: string): Promise<Outcome> {
  const words = line.split(' ').filter((word) => word !== '');
  return new Promise((resolve) => {
    execFile(process.execPath, [...COMMAND, ...words], { cwd: ROOT, maxBuffer: 2 ** 26 }, (failure, out, error) => {
      resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error });
    });
  });
}
