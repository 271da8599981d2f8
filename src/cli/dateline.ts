import { stripVTControlCharacters } from 'node:util';
import { defineCommand, renderUsage, runCommand, type ArgsDef, type CommandDef } from 'citty';
import { checkArguments } from './commands/check-arguments.ts';
import { UsageError } from './commands/usage-error.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- citty itself types a list of different commands so
type AnyCommand = CommandDef<any>;

// Each command is loaded when it is called, so that `check` does not wait for the scene.
const COMMANDS: ReadonlyMap<string, () => Promise<AnyCommand>> = new Map<string, () => Promise<AnyCommand>>([
  ['scene', async () => (await import('./commands/scene.ts')).scene],
  ['check', async () => (await import('./commands/check.ts')).check],
  ['front', async () => (await import('./commands/front.ts')).front],
  ['change', async () => (await import('./commands/change.ts')).change],
  ['sources', async () => (await import('./commands/sources.ts')).sources],
  ['snapshot', async () => (await import('./commands/snapshot.ts')).snapshot],
  ['multiples', async () => (await import('./commands/multiples.ts')).multiples],
  ['atlas', async () => (await import('./commands/atlas.ts')).atlas],
]);

const HELP = ['--help', '-h'];
const EXIT_USAGE = 2;

/** Runs `dateline` with its arguments and gives the exit code. */
async function run(rawArguments: readonly string[]): Promise<number> {
  const [name, ...rest] = rawArguments;
  if (name !== undefined && HELP.includes(name)) return printHelp(await mainCommand());
  const names = [...COMMANDS.keys()].join(', ');
  if (name === undefined) throw new UsageError(`Say what to do: ${names}. \`dateline --help\` tells more.`);
  const load = COMMANDS.get(name);
  if (!load) throw new UsageError(`There is no command "${name}"; there are ${names}.`);
  const command = await load();
  if (rest.some((argument) => HELP.includes(argument))) return printHelp(command, await mainCommand());
  const rawArgs = checkArguments(name, command.args as ArgsDef, rest);
  const { result } = await runCommand(command, { rawArgs });
  return Number(result);
}

/** All commands together, for the help. */
async function mainCommand(): Promise<AnyCommand> {
  const loaded = await Promise.all([...COMMANDS].map(async ([name, load]) => [name, await load()] as const));
  return defineCommand({
    meta: { name: 'dateline', description: 'A map of deployments, from a terminal.' },
    subCommands: Object.fromEntries(loaded),
  });
}

async function printHelp(command: AnyCommand, parent?: AnyCommand): Promise<number> {
  const help = await renderUsage(command, parent);
  process.stdout.write(`${process.stdout.isTTY ? help : stripVTControlCharacters(help)}\n`);
  return 0;
}

// A reader that stops early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The exit code is set and not forced: a pipe gets everything before the process ends.
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = EXIT_USAGE;
}
