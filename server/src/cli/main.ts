/**
 * The program `dateline` (`dist/cli.js`): hands its words and streams over, and exits as the command says.
 */
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

// The status is set, not exited with, so that what is still on its way to a pipe arrives.
process.exitCode = await run(process.argv.slice(2), processTerminal());
