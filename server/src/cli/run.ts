/**
 * From the words of a command line to a row of the table, and from what goes wrong to one clear line.
 * It must not know what the commands do.
 */
import { parseArgs } from 'node:util';
import { errorWords } from '../base/error-words.ts';
import { exit, UsageError } from './command.ts';
import type { Command, ExitStatus, Invocation } from './command.ts';
import { commands } from './commands.ts';
import type { Terminal } from './terminal.ts';
import { readVersion } from './version.ts';

/**
 * Runs one command line.
 * @param words what stands behind the program's name
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    await terminal.write(help());
    return name === undefined ? exit.usage : exit.done;
  }
  if (name === '--version' || name === '-v') {
    await terminal.write(`${await readVersion()}\n`);
    return exit.done;
  }
  const command = commands.find((row) => row.name === name);
  if (command === undefined) {
    terminal.complain(`there is no command "${name}"; there are ${commands.map((row) => row.name).join(', ')}`);
    return exit.usage;
  }
  return runCommand(command, rest, terminal);
}

async function runCommand(command: Command, words: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  try {
    const invocation = parse(command, words);
    if (invocation.options['help'] === true) {
      await terminal.write(`${usageOf(command)}\n\n${command.summary}\n`);
      return exit.done;
    }
    return await command.run(invocation, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(`${command.name}: ${error.message}; usage: ${usageOf(command)}`);
    return exit.usage;
  }
}

function parse(command: Command, words: readonly string[]): Invocation {
  try {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
    if (positionals.includes('')) throw new UsageError('a path is empty');
    return { options: values as Invocation['options'], paths: positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Node's words are meant for a person; what follows the first full stop is advice for programmers.
    const message = errorWords(error);
    throw new UsageError((message.split(/\.\s|\n/)[0] ?? message).replace(/^[A-Z]/, (letter) => letter.toLowerCase()));
  }
}

function usageOf({ name, usage }: Command): string {
  return `dateline ${name} ${usage}`;
}

function help(): string {
  const rows = commands.map((command) => `  ${usageOf(command)}\n      ${command.summary}`);
  return [
    'Reads news articles: names, dates, events, and facts that cannot all be true.',
    '',
    ...rows,
    '',
    'A PATH is a file or a folder (its .txt, .md and .article files that read like articles). Articles given',
    'together form one corpus. Exit status: 0 done, 1 findings at or above --fail-on, 2 bad usage or nothing readable.',
    '',
  ].join('\n');
}
