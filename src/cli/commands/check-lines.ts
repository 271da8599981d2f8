import { readFile } from 'node:fs/promises';
import type { Problem } from '#lib/domain/problem.ts';

/** The line of each finding that has a place in a file that can be read, 1 for the first; code hosts show findings by line. */
export async function linesOf<P extends Problem>(
  problems: readonly P[],
  pathOf: (file: string) => string,
): Promise<Map<P, number>> {
  const lines = new Map<P, number>();
  for (const file of new Set(problems.map((problem) => problem.file))) {
    const here = problems.filter((problem) => problem.file === file && problem.path !== undefined);
    const text = here.length > 0 ? await readFile(pathOf(file), 'utf8').catch(() => undefined) : undefined;
    if (text === undefined) continue;
    const found = findPointers(text, new Set(here.map(({ path = '' }) => path)));
    for (const problem of here) {
      const line = nearest(problem.path ?? '', found);
      if (line !== undefined) lines.set(problem, line);
    }
  }
  return lines;
}

/** A missing field has no line of its own; what it is missing from has. */
function nearest(pointer: string, found: ReadonlyMap<string, number>): number | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const line = found.get(at);
    if (line !== undefined) return line;
  }
  return undefined;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:\n]/g;

/** The lines on which values stand that these JSON Pointers, or what holds them, lead to. */
export function findPointers(text: string, wanted: ReadonlySet<string>): Map<string, number> {
  const needed = new Set([...wanted].flatMap(withParents));
  const found = new Map<string, number>();
  const stack: { pointer: string; isList: boolean; index: number; key: string; awaitsKey: boolean }[] = [];
  let line = 1;
  const note = (pointer: string): void => {
    if (needed.has(pointer) && !found.has(pointer)) found.set(pointer, line);
  };
  for (const [token] of text.matchAll(TOKEN)) {
    const top = stack.at(-1);
    const here = top ? `${top.pointer}/${top.isList ? top.index : top.key}` : '';
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[') {
      note(here);
      stack.push({ pointer: here, isList: token === '[', index: 0, key: '', awaitsKey: true });
    } else if (token === '}' || token === ']') stack.pop();
    else if (!top || token === ':') continue;
    else if (token === ',') {
      if (top.isList) top.index += 1;
      top.awaitsKey = true;
    } else if (!top.isList && top.awaitsKey) {
      top.key = (JSON.parse(token) as string).replaceAll('~', '~0').replaceAll('/', '~1');
      top.awaitsKey = false;
      note(`${top.pointer}/${top.key}`);
    } else if (top.isList) note(here);
  }
  return found;
}

function withParents(pointer: string): string[] {
  const parts = pointer.split('/').slice(1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
}
