/** Levels, order and doubles of findings, with rules made for the purpose. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpus.ts';
import { articleRules, check } from './check.ts';
import type { RawFinding, Rule, RuleContext, RuleLevels } from './rule.ts';
import { rules } from './rules.ts';

async function context(): Promise<RuleContext> {
  const { snapshotAt } = await corpusOf('The minister left Oslo on Monday.');
  const { path, article, corpus } = snapshotAt('/article.txt');
  return { path, article, corpus };
}

function rule(id: string, ...found: readonly RawFinding[]): Rule {
  return { id, summary: id, severity: 'warning', needs: 'article', check: () => found };
}

async function printed(levels: RuleLevels, ...made: readonly Rule[]): Promise<readonly string[]> {
  const findings = await check(await context(), levels, made);
  return findings.map(({ rule: id, severity, start, end, message }) => `${severity} ${id} ${start}-${end} ${message}`);
}

test('in reading order, each once', async () => {
  const a = rule('a', { start: 4, end: 6, message: 'x' }, { start: 4, end: 6, message: 'x' }, { start: 0, end: 3, message: 'y' });
  const b = rule('b', { start: 4, end: 8, message: 'z' }, { start: 4, end: 6, message: 'x' });
  assert.deepEqual(await printed({}, b, a), ['warning a 0-3 y', 'warning b 4-8 z', 'warning a 4-6 x', 'warning b 4-6 x']);
});

test('a level chosen, a rule switched off, a milder finding, never a graver one', async () => {
  const mild = rule('mild', { start: 0, end: 1, message: 'x', severity: 'hint' }, { start: 2, end: 3, message: 'y', severity: 'error' });
  assert.deepEqual(await printed({}, mild), ['hint mild 0-1 x', 'warning mild 2-3 y']);
  assert.deepEqual(await printed({ mild: 'error' }, mild), ['hint mild 0-1 x', 'error mild 2-3 y']);
  assert.deepEqual(await printed({ mild: 'information' }, mild), ['hint mild 0-1 x', 'information mild 2-3 y']);
  assert.deepEqual(await printed({ mild: 'off', other: 'error' }, mild), []);
});

test('rules that need the article alone', () => {
  const corpusRule: Rule = { ...rule('c'), needs: 'corpus' };
  assert.deepEqual(articleRules([rule('a'), corpusRule]).map(({ id }) => id), ['a']);
  assert.deepEqual(articleRules().map(({ id }) => id), rules.filter(({ needs }) => needs === 'article').map(({ id }) => id));
});
