/**
 * The one way in which a test asks whether work grows in proportion to its input: a ratio within one run, of
 * processor time, so that neither a slow nor a busy machine changes the answer.
 */
import assert from 'node:assert/strict';

/** How many times the proportional growth may be exceeded; eight times the input at quadratic cost exceeds it eightfold. */
const LEEWAY = 3;
/** Milliseconds below which a time is noise. */
const NOISE = 4;
/** A machine that is busy adds to a time and never takes from it: the least of up to so many rounds is held against the bound. */
const ROUNDS = 6;

/**
 * Fails when `work` on eight times `size` takes much more than eight times as long as on `size`.
 * @param what named in the message
 * @param size in whatever unit `work` counts
 */
export function assertLinear(what: string, size: number, work: (size: number) => void): void {
  work(size);
  let [once, eightfold] = [Infinity, Infinity];
  for (let round = 0; round === 0 || (round < ROUNDS && !isProportional(once, eightfold)); round++) {
    once = Math.min(once, ...[1, 2, 3].map(() => processorTime(() => work(size))));
    eightfold = Math.min(eightfold, processorTime(() => work(8 * size)));
  }
  assert.ok(isProportional(once, eightfold), `${what}: ${once.toFixed(1)} ms, eight times as long ${eightfold.toFixed(1)} ms`);
}

/** As {@link assertLinear}, of work that goes on over several turns and asks nobody outside of this thread. */
export async function assertLinearLater(what: string, size: number, work: (size: number) => Promise<unknown>): Promise<void> {
  await work(size);
  let [once, eightfold] = [Infinity, Infinity];
  for (let round = 0; round === 0 || (round < ROUNDS && !isProportional(once, eightfold)); round++) {
    once = Math.min(once, await timeOf(work, size), await timeOf(work, size), await timeOf(work, size));
    eightfold = Math.min(eightfold, await timeOf(work, 8 * size));
  }
  assert.ok(isProportional(once, eightfold), `${what}: ${once.toFixed(1)} ms, eight times as long ${eightfold.toFixed(1)} ms`);
}

function isProportional(once: number, eightfold: number): boolean {
  return eightfold <= 8 * LEEWAY * Math.max(once, NOISE);
}

async function timeOf(work: (size: number) => Promise<unknown>, size: number): Promise<number> {
  const before = process.threadCpuUsage();
  await work(size);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

// Milliseconds of this thread's own work: compiling and tidying up on other threads has a pace of its own.
function processorTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
