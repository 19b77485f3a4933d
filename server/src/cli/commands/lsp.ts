/**
 * `dateline lsp`: the language server, for any editor that can start a program.
 */
import { exit, UsageError } from '../command.ts';
import type { Command } from '../command.ts';

/** Serves until the client says `exit` or goes away. */
export const lsp: Command = {
  name: 'lsp',
  usage: '--stdio',
  summary: 'The language server, over standard input and output.',
  options: { stdio: { type: 'boolean' }, clientProcessId: { type: 'string' } },
  async run({ options }) {
    if (options['stdio'] !== true) throw new UsageError('the language server speaks over --stdio only');
    // The server's own entry reads `--stdio` from the command line and lives as long as its connection.
    await import('../../node/main.ts');
    return exit.done;
  },
};
