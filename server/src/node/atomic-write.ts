/**
 * Writes a file so that at every moment either the old or the new content is there, whole, and clears away the drafts
 * of programs that were killed while they wrote. It must not know what is written.
 */
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';

/** Milliseconds after which no draft is being written any more. */
const OLD = 3_600_000;
/** Milliseconds after which a draft of a process that does not run here is nobody's. */
const OLD_ENOUGH = 60_000;

/** Writes the content beside the file, makes sure that it is on the disk, and puts it in its place. Missing folders are made. */
export async function writeAtomically(file: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${basename(file)}.${process.pid}.${crypto.randomUUID().slice(0, 8)}.tmp`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

const draftEnding = /\.(\d{1,10})\.[0-9a-f]{8}\.tmp$/;

/** Whether a file's name is that of a draft that {@link writeAtomically} makes of a file with this ending. */
export function isDraft(name: string, ending: string): boolean {
  const match = draftEnding.exec(name);
  return match !== null && name.startsWith('.') && name.slice(0, match.index).endsWith(ending);
}

/**
 * Removes those drafts that nobody writes any more: by their age, or, where the folder may be another machine's as well,
 * by some age and a process that is not there. Never rejects: what cannot be removed stays.
 */
export async function removeStaleDrafts(drafts: readonly string[]): Promise<void> {
  await Promise.all(drafts.map((draft) => removeIfStale(draft).catch(() => undefined)));
}

async function removeIfStale(draft: string): Promise<void> {
  const age = Date.now() - (await stat(draft)).mtimeMs;
  if (age > OLD || (age > OLD_ENOUGH && !isRunning(Number(draftEnding.exec(draft)?.[1])))) await rm(draft, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It may be somebody else's.
    return errorCode(error) !== 'ESRCH';
  }
}
