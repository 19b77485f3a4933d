/**
 * Work that no other process does in a folder at the same time: two windows of an editor each have a server of their own.
 * A process that was killed meanwhile keeps the others waiting for a while and no longer. It must not know what is done.
 */
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setInterval, setTimeout } from 'node:timers/promises';
import { errorCode } from './error-code.ts';

/** The file that stands in the folder meanwhile. */
const LOCK = '.writing';

/** Milliseconds without a sign of life after which whoever left the file is taken to be gone. */
const GONE = 10_000;

/** Milliseconds between two looks. */
const PAUSE = 10;

/** Whether the work is still ours alone: a process that was stopped for long, as when the machine sleeps, may have been taken for gone. */
export type StillAlone = () => Promise<boolean>;

/**
 * Does the work when nobody else is at work in the folder, which is made where there is none. Who works says so all along:
 * `gone` are the milliseconds of silence after which others take over, and it rejects when somebody is at work for twice as
 * long. The work has to ask before each thing that cannot be taken back.
 */
export async function alone<Value>(folder: string, work: (stillAlone: StillAlone) => Promise<Value>, gone = GONE): Promise<Value> {
  await mkdir(folder, { recursive: true });
  const lock = join(folder, LOCK);
  const [begun, own] = [Date.now(), crypto.randomUUID()];
  while (!(await taken(lock, own))) {
    if (Date.now() - begun > 2 * gone) throw new Error('Another program is writing marks and does not end.');
    await setTimeout(PAUSE);
    await withoutOld(lock, gone);
  }
  const ended = new AbortController();
  const beating = beats(lock, own, gone / 4, ended.signal);
  try {
    return await work(() => isOwn(lock, own));
  } finally {
    ended.abort();
    await beating;
    await left(lock, own);
  }
}

// Ends by itself once the file is another's: a beat of ours would keep a dead one's file alive.
async function beats(lock: string, own: string, every: number, ended: AbortSignal): Promise<void> {
  try {
    for await (const _ of setInterval(every, undefined, { signal: ended, ref: false })) {
      if ((await readFile(lock, 'utf8')) !== own) return;
      const now = new Date();
      await utimes(lock, now, now);
    }
  } catch {
    // The work ended, or the file went away: nothing is left to keep.
  }
}

async function taken(lock: string, own: string): Promise<boolean> {
  try {
    await writeFile(lock, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

// Whoever was taken to be gone and comes back, as after the machine slept, leaves the file of the next one alone.
async function left(lock: string, own: string): Promise<void> {
  if (await isOwn(lock, own)) await rm(lock, { force: true });
}

async function isOwn(lock: string, own: string): Promise<boolean> {
  return (await readFile(lock, 'utf8').catch(() => '')) === own;
}

// Away first: of several who wait one takes it away, and the others find nothing.
async function withoutOld(lock: string, gone: number): Promise<void> {
  try {
    if (Date.now() - (await stat(lock)).mtimeMs < gone) return;
    const away = `${lock}.${crypto.randomUUID().slice(0, 8)}.tmp`;
    await rename(lock, away);
    await rm(away, { force: true });
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
