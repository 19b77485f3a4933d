/**
 * The type of a row in the table of commands, and the exit statuses that all of them share.
 * It must not know any command.
 */
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Terminal } from './terminal.ts';

/** How a command ended, as the shell sees it. */
export const exit = { done: 0, findings: 1, usage: 2 } as const;

/** An exit status. */
export type ExitStatus = (typeof exit)[keyof typeof exit];

/** What was asked of a command: its options as given, and the words that are none. */
export interface Invocation {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly paths: readonly string[];
}

/** A row of `commands.ts`. */
export interface Command {
  readonly name: string;
  /** What stands behind the name on the command line: `PATH… [--format FORMAT]`. */
  readonly usage: string;
  /** One line that says what it does. */
  readonly summary: string;
  /** Its options, as `node:util` parses them; anything else is bad usage. */
  readonly options: ParseArgsOptionsConfig;
  run(invocation: Invocation, terminal: Terminal): Promise<ExitStatus>;
}

/** Says that the command was called wrongly; its message is the one line that the user reads. */
export class UsageError extends Error {}

/** The value of an option that has to be one of `allowed`; the first of them when it is not given. Throws a {@link UsageError}. */
export function choice<Value extends string>(invocation: Invocation, name: string, allowed: readonly [Value, ...Value[]]): Value {
  const given = invocation.options[name] ?? allowed[0];
  const value = allowed.find((one) => one === given);
  if (value === undefined) throw new UsageError(`--${name} must be one of ${allowed.join(', ')}, not "${String(given)}"`);
  return value;
}

/** The value of an option that has to be given. Throws a {@link UsageError}. */
export function neededOption({ options }: Invocation, name: string, what: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw new UsageError(`--${name} names ${what}`);
  return value;
}

/** The format that an option names by its id; it has to be given. Throws a {@link UsageError}. */
export function chosenFormat<Format extends { readonly id: string }>(invocation: Invocation, name: string, formats: readonly Format[]): Format {
  const id = neededOption(invocation, name, `one of ${formats.map((format) => format.id).join(', ')}`);
  const format = formats.find((one) => one.id === id);
  if (format === undefined) throw new UsageError(`--${name} must be one of ${formats.map((one) => one.id).join(', ')}, not "${id}"`);
  return format;
}

/** The paths of an invocation that needs at least one. Throws a {@link UsageError}. */
export function somePaths({ paths }: Invocation): readonly string[] {
  if (paths.length === 0) throw new UsageError('name at least one file or folder');
  return paths;
}
