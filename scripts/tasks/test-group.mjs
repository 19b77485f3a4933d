/**
 * A process that runs test files with Node's own runner and sends home what came of them: its arguments
 * are the files. It must not decide what to run, nor print: the parent does both.
 */
import process from 'node:process';
import { run } from 'node:test';
import { inspect } from 'node:util';

const files = process.argv.slice(2);
const outcome = { passed: 0, failed: 0, failures: [], slow: [] };

for await (const { type, data } of run({ files, isolation: 'none' })) {
  if (type === 'test:pass') count(data);
  if (type === 'test:fail') fail(data);
  if (type === 'test:stderr' || type === 'test:stdout') process.stderr.write(data.message);
}
process.send(outcome, () => process.disconnect());

function count(data) {
  if (data.details.type === 'suite') return;
  // A runner that skips in silence would promise what it has not looked at.
  if (data.skip !== undefined || data.todo !== undefined) return fail({ ...data, details: { error: 'skipped: a test that does not run counts as failed' } });
  outcome.passed += 1;
  if (data.details.duration_ms > 1000) outcome.slow.push({ name: data.name, seconds: data.details.duration_ms / 1000 });
}

function fail(data) {
  // A suite fails with its tests; counting both would say one fault twice.
  if (data.details.error?.failureType === 'subtestsFailed') return;
  outcome.failed += 1;
  outcome.failures.push({ name: data.name, place: `${data.file ?? ''}:${data.line ?? ''}`, words: words(data.details.error) });
}

/** The message, and the frames of our own files: what a reader needs to mend it. */
function words(error) {
  const cause = error?.cause ?? error;
  if (typeof cause === 'string') return cause;
  if (!(cause instanceof Error)) return inspect(cause);
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line) && !line.includes('node:') && !line.includes('node_modules'));
  return [cause.message || cause.name, ...frames.slice(0, 4)].join('\n');
}
