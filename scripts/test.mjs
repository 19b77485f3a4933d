/**
 * `npm test`: sets up, then types, lint, unit and property tests in two time zones, build, tidy, protocol and
 * command line, and the suite in the real editor. `--unit` runs unit and property tests only.
 * Ends with the line `N passed, N failed`; nothing is ever skipped in silence.
 */
import process from 'node:process';
import { setUp } from './setup.mjs';

await setUp(import.meta.url);
const { allRun, buildAll, editor, lint, notRun, tests, types } = await import('./tasks/steps.mjs');

/** Unit and property tests, in two halves that take about as long. */
const reading = { globs: ['server/src/{base,text,annotations,agreement,formats,recognise,link}/**/*.test.ts'] };
const serving = {
  globs: ['server/src/*.test.ts', 'server/src/{check,features,session,protocol,node,browser,cli}/**/*.test.ts', 'client/src/**/*.test.ts', 'test/*.test.ts'],
  except: ['test/tidy.test.ts'],
};
const unit = { globs: [...reading.globs, ...serving.globs], except: serving.except };
const whole = { globs: ['test/tidy.test.ts', 'test/{protocol,cli,articles}/**/*.test.ts'] };
// An answer that depends on the zone of the machine is wrong in one of these, 11 to 13 hours apart.
const zones = ['UTC', 'Pacific/Auckland'];

/** Each inner list runs at once, the lists one after the other. */
const programme = process.argv.includes('--unit')
  ? [[['reading', () => tests({ name: 'reading', ...reading })], ['serving', () => tests({ name: 'serving', ...serving })]]]
  : [
      [['types', types], ['lint', lint], ['every test file is run', () => allRun([unit, whole])]],
      zones.map((zone) => [`unit, ${zone}`, () => tests({ name: `unit, ${zone}`, ...unit, zone })]),
      [['build', buildAll]],
      [['whole', () => tests({ name: 'whole', ...whole })]],
      [['editor', () => (failed.has('build') ? notRun('editor', 'the build failed') : editor())]],
    ];

const total = { passed: 0, failed: 0 };
/** Names of steps that failed. */
const failed = new Set();
for (const steps of programme) {
  await Promise.all(steps.map(async ([name, step]) => report(name, await timed(step))));
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function timed(step) {
  const start = performance.now();
  const outcome = await step();
  return { ...outcome, seconds: (performance.now() - start) / 1000 };
}

function report(name, outcome) {
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  if (outcome.failed > 0) failed.add(name);
  const mark = outcome.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${name}: ${outcome.passed} passed, ${outcome.failed} failed (${outcome.seconds.toFixed(1)} s)`);
  for (const { name: test, place, words } of outcome.failures) console.log(`\n✗ ${test}  ${place}\n${indent(words)}\n`);
  for (const { name: test, seconds } of outcome.slow ?? []) console.log(`  slow: ${test} (${seconds.toFixed(1)} s)`);
}

function indent(words) {
  return words.replace(/^/gm, '    ');
}
