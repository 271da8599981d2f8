import type { ArgsDef } from 'citty';
import { UsageError } from './usage-error.ts';

/**
 * Refuses what a command does not know. citty takes any option and drops it, so a misspelt `--knwon` would silently show
 * what nobody asked for. Gives the arguments back with a value joined to its option, which citty cannot misread.
 */
export function checkArguments(command: string, definition: ArgsDef, rawArguments: readonly string[]): string[] {
  const options = Object.entries(definition).filter(([, argument]) => argument.type !== 'positional');
  const takesPositional = options.length < Object.keys(definition).length;
  const given = new Map<string, string>();
  const positionals: string[] = [];

  for (let at = 0; at < rawArguments.length; at++) {
    const argument = rawArguments[at] ?? '';
    if (!argument.startsWith('-')) {
      if (!takesPositional)
        throw new UsageError(`"${argument}" is not an option; ${command} knows ${listOf(options)}.`);
      positionals.push(argument);
      continue;
    }
    const equals = argument.indexOf('=');
    const option = equals < 0 ? argument : argument.slice(0, equals);
    if (!options.some(([name]) => option === `--${name}`)) {
      throw new UsageError(`There is no option ${option}; ${command} knows ${listOf(options)}.`);
    }
    if (given.has(option)) throw new UsageError(`The option ${option} is given twice.`);
    const value = equals < 0 ? rawArguments[++at] : argument.slice(equals + 1);
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) {
      throw new UsageError(`The option ${option} needs a value.`);
    }
    given.set(option, value);
  }
  for (const [name, argument] of options) checkValue(command, `--${name}`, argument, given);
  return [...[...given].map(([option, value]) => `${option}=${value}`), ...positionals];
}

function checkValue(
  command: string,
  option: string,
  argument: ArgsDef[string],
  given: ReadonlyMap<string, string>,
): void {
  const value = given.get(option);
  if (value === undefined) {
    if (argument.required)
      throw new UsageError(`${command} needs ${option}; \`dateline ${command} --help\` tells more.`);
    return;
  }
  if (argument.type === 'enum' && !argument.options?.includes(value)) {
    throw new UsageError(`${option} is "${value}", but must be one of ${argument.options?.join(', ')}.`);
  }
}

function listOf(options: readonly [string, unknown][]): string {
  return options.map(([name]) => `--${name}`).join(', ');
}
