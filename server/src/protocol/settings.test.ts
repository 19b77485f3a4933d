/**
 * Untrusted settings: what makes sense is taken, what does not keeps its default and is told once.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultConfig } from '../session/config.ts';
import { readSettings } from './settings.ts';

const rules = ['weekday-mismatch', 'name-drift'];

test('nothing at all gives the defaults without complaint', () => {
  for (const json of [undefined, null, {}, { inlayHints: null, rules: {} }, { unknown: 1 }]) {
    assert.deepEqual(readSettings(json, rules), { config: { ...defaultConfig, rules: {} }, errors: [] });
  }
});

test('takes what makes sense', () => {
  const json = {
    rules: { 'weekday-mismatch': 'error', 'name-drift': 'off' },
    inlayHints: { dates: false },
    codeLens: { relatedEvents: false },
    diagnostics: { scope: 'open' },
    maxFileSize: 2000,
    files: { include: ['stories/**'], exclude: ['**/drafts/**'] },
    languages: { plaintext: false, markdown: false },
  };
  assert.deepEqual(readSettings(json, rules), { config: json, errors: [] });
});

test('complains of each value that makes no sense, and keeps its default', () => {
  const cases: [unknown, string][] = [
    [7, 'dateline: the settings must be an object'],
    [{ inlayHints: { dates: 'yes' } }, 'dateline.inlayHints.dates: must be true or false, not "yes"'],
    [{ diagnostics: { scope: 'all' } }, 'dateline.diagnostics.scope: must be one of open, corpus, not "all"'],
    [{ maxFileSize: -1 }, 'dateline.maxFileSize: must be a number of bytes, not -1'],
    [{ maxFileSize: Infinity }, 'dateline.maxFileSize: must be a number of bytes, not null'],
    [{ files: { include: ['a', 3] } }, 'dateline.files.include: must be a list of words, not ["a",3]'],
    [{ rules: [] }, 'dateline.rules: must be an object of rules and levels'],
    [{ rules: { 'no-such-rule': 'off' } }, 'dateline.rules: there is no rule "no-such-rule"'],
    [{ rules: { 'name-drift': 'loud' } }, 'dateline.rules.name-drift: must be one of error, warning, information, hint, off, not "loud"'],
  ];
  for (const [json, complaint] of cases) {
    assert.deepEqual(readSettings(json, rules), { config: { ...defaultConfig, rules: {} }, errors: [complaint] });
  }
});

test('any JSON gives a complete configuration', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const { config } = readSettings(json, rules);
      assert.deepEqual(Object.keys(config).sort(), Object.keys(defaultConfig).sort());
    }),
  );
});
