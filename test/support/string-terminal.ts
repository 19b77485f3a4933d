/**
 * A terminal of strings: runs a command line inside the test and keeps what it wrote.
 */
import { Readable } from 'node:stream';
import { run } from '../../server/src/cli/run.ts';

/** What a command line came to. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  /** Lines of standard error. */
  readonly complaints: readonly string[];
}

/** Runs the words, with `input` on standard input. */
export async function runCommandLine(words: readonly string[], input = ''): Promise<Ran> {
  const out: string[] = [];
  const complaints: string[] = [];
  const status = await run(words, {
    input: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    closed: false,
    write(text) {
      out.push(text);
      return Promise.resolve();
    },
    complain: (line) => void complaints.push(line),
  });
  return { status, out: out.join(''), complaints };
}

/** The JSON values of the lines. */
export function jsonLines(text: string): readonly unknown[] {
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as unknown]));
}
