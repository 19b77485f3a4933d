/**
 * Standard input and output as commands see them: writing waits for a slow reader, a reader that went away
 * ends the work in peace, complaints go to standard error line by line. It must not know commands.
 */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** Where a command reads from and writes to; tests put strings in its place. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether nobody reads any more (`dateline … | head`): what is left to do may be left undone. */
  readonly closed: boolean;
  /** Writes to standard output; resolves when more may be written. Never rejects. */
  write(text: string): Promise<void>;
  /** One clear line on standard error. Never article text: sources are confidential. */
  complain(line: string): void;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return streamTerminal(process.stdin, process.stdout, process.stderr);
}

/** A terminal over streams. */
export function streamTerminal(input: Readable, output: Writable, errors: Writable): Terminal {
  const state = { closed: false };
  // The reader may go at any time, also between two writes; EPIPE is how Node says so.
  output.on('error', () => (state.closed = true));
  errors.on('error', () => undefined);
  return {
    input,
    get closed() {
      return state.closed;
    },
    async write(text) {
      if (state.closed || output.write(text)) return;
      // Either event means that waiting is over; `once` rejects on `error`, which has been dealt with.
      await once(output, 'drain').catch(() => undefined);
    },
    complain(line) {
      errors.write(`dateline: ${line}\n`);
    },
  };
}
