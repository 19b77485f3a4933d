/** Work of several processes in one folder: one after the other, whatever becomes of one of them. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { alone } from './alone.ts';

test('one is at work at a time, and who fails lets the next one', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'dateline-alone-')), 'deep');
  let [inside, most] = [0, 0];
  const work = async (n: number): Promise<number> => {
    most = Math.max(most, (inside += 1));
    await setTimeout(1);
    inside -= 1;
    if (n === 3) throw new Error('no');
    return n;
  };
  const ended = await Promise.allSettled([1, 2, 3, 4, 5].map((n) => alone(folder, () => work(n))));
  assert.deepEqual(ended.map((one) => (one.status === 'fulfilled' ? one.value : 'no')), [1, 2, 'no', 4, 5]);
  assert.deepEqual([most, readdirSync(folder)], [1, []]);
  rmSync(folder, { recursive: true });
});

test('what a killed process left is taken away', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-alone-'));
  writeFileSync(join(folder, '.writing'), '');
  utimesSync(join(folder, '.writing'), new Date(2020, 1), new Date(2020, 1));
  assert.equal(await alone(folder, () => Promise.resolve('done')), 'done');
  assert.deepEqual(readdirSync(folder), []);
  rmSync(folder, { recursive: true });
});

test('who was taken for gone and comes back does not end the work of the next one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-alone-'));
  const [first, second] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  const [asleep, begun] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  const slept = alone(folder, async (stillAlone) => {
    utimesSync(join(folder, '.writing'), new Date(2020, 1), new Date(2020, 1));
    asleep.resolve(undefined);
    await first.promise;
    return stillAlone();
  });
  // Either of two that ask at once may come first.
  await asleep.promise;
  const next = alone(folder, () => {
    begun.resolve(undefined);
    return second.promise;
  });
  await begun.promise;
  first.resolve(undefined);
  assert.equal(await slept, false, 'it must not write any more');
  assert.deepEqual(readdirSync(folder), ['.writing']);
  second.resolve(undefined);
  await next;
  assert.deepEqual(readdirSync(folder), []);
  rmSync(folder, { recursive: true });
});

test('who is long at work and alive is waited for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-alone-'));
  const order: string[] = [];
  const lock = join(folder, '.writing');
  const begun = Promise.withResolvers<undefined>();
  const first = alone(folder, async (stillAlone) => {
    order.push('first begins');
    begun.resolve(undefined);
    // Long enough to be taken for gone, were it silent.
    for (let beats = 0, seen = statSync(lock).mtimeMs; beats < 5; await setTimeout(1)) {
      const now = statSync(lock).mtimeMs;
      if (now > seen) [beats, seen] = [beats + 1, now];
    }
    order.push(`first ends ${await stillAlone()}`);
  }, 40);
  await begun.promise;
  await Promise.all([first, alone(folder, () => Promise.resolve(order.push('second begins')), 20_000)]);
  assert.deepEqual(order, ['first begins', 'first ends true', 'second begins']);
  assert.deepEqual(readdirSync(folder), []);
  rmSync(folder, { recursive: true });
});

test('who waits for somebody that never ends gives up after twice the silence it was told of', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-alone-'));
  const lock = join(folder, '.writing');
  writeFileSync(lock, 'another');
  // A sign of life that never grows old.
  utimesSync(lock, new Date(2999, 1), new Date(2999, 1));
  const outcome = alone(folder, () => Promise.resolve('begins'), 5).catch(String);
  assert.match(await Promise.race([outcome, setTimeout(5_000, 'still waits', { ref: false })]), /does not end/);
  assert.deepEqual(readdirSync(folder), ['.writing']);
  rmSync(folder, { recursive: true });
});
