/**
 * The built program `dist/cli.js` as a process: what only a process can show.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { once } from 'node:events';
import { test } from 'node:test';
import { jsonLines } from '../support/string-terminal.ts';

const program = 'dist/cli.js';

test('it can be run by its name, and says what it is', () => {
  accessSync(program, constants.X_OK);
  const { status, stdout } = spawnSync(process.execPath, [program, '--help'], { encoding: 'utf8' });
  assert.equal(status, 0);
  assert.match(stdout, /dateline check PATH/);
});

test('bad usage goes to standard error, in one line', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'chek'], { encoding: 'utf8' });
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^dateline: there is no command "chek"; there are .*\n$/);
});

test('it annotates a folder', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'annotate', 'samples'], { encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, '']);
  assert.ok(jsonLines(stdout).length >= 8);
});

test('it needs nothing of JavaScript that its oldest Node lacks', () => {
  // What came between Node 20 and the Node that runs the tests.
  const younger = ['Map.groupBy', 'Object.groupBy', 'Promise.withResolvers', 'Array.fromAsync', 'Set.prototype.union', 'Set.prototype.difference', 'Set.prototype.intersection', 'globalThis.Iterator'];
  const without = `data:text/javascript,${younger.map((name) => `delete ${name};`).join('')}`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', without, program, 'annotate', 'samples'], { encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, '']);
});

test('a reader that goes away ends it in peace', async () => {
  const child = spawn(process.execPath, [program, 'annotate', '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  // It stops reading as soon as it cannot write.
  child.stdin.on('error', () => undefined);
  const line = `${JSON.stringify({ id: 1, text: 'Envoys arrived in Cairo on Tuesday. '.repeat(50) })}\n`;
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.write(line.repeat(400));
  child.stdin.end();
  const [status] = (await once(child, 'exit')) as [number | null];
  assert.deepEqual([status, complaints], [0, '']);
});
