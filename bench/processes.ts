/**
 * Runs one measurement in a process of its own, so that its memory and what its engine has learned are its own.
 * It must not know what is measured.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { oneThread } from './beside.ts';
import type { Measured } from './worker.ts';

/** What the process named so answers; those that time two beside each other run on one thread. */
export function measure(name: string, file = '', size = 0): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const execArgv = ['--no-warnings', ...(name.startsWith('beside ') ? oneThread : [])];
    const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [name, file, String(size)], { execArgv });
    child.on('message', (message) => resolve(message as Measured));
    child.on('error', reject);
    child.on('exit', (code) => code !== 0 && reject(new Error(`the measurement of ${name} ended with ${code}`)));
  });
}
