/**
 * Marked articles against the findings of one rule: the `^^^` lines must be exactly what it finds, and the words
 * behind the rule's name must stand in the message.
 */
import assert from 'node:assert/strict';
import { applyEdits } from './apply-edits.ts';
import { corpusOf } from './corpus.ts';
import { check } from '../../server/src/check/check.ts';
import type { Finding, Rule } from '../../server/src/check/rule.ts';

/** Fails unless the rule finds in every article of the fixture exactly what is marked, with sound spans and fixes. Returns the findings by path. */
export async function checkFindings(fixture: string, rule: Rule): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const { fixtures, articles, index } = await corpusOf(fixture);
  const texts = new Map(fixtures.map(({ path, text }) => [path, text]));
  const found = new Map<string, readonly Finding[]>();
  for (const { path, text, findings: marks } of fixtures) {
    const article = articles.get(path);
    assert.ok(article);
    const findings = await check({ path, article, corpus: index }, {}, [rule]);
    found.set(path, findings);
    const print = (start: number, end: number): string => `${path} ${start}-${end} “${text.slice(start, end)}”`;
    assert.deepEqual(findings.map(({ start, end }) => print(start, end)), marks.map(({ start, end }) => print(start, end)), fixture);
    findings.forEach((finding, i) => {
      assert.equal(finding.rule, marks[i]?.rule);
      assert.ok(finding.message.includes(marks[i]?.words ?? ''), `“${finding.message}” should say “${marks[i]?.words ?? ''}”`);
      checkPlaces(finding, texts);
    });
  }
  return found;
}

function checkPlaces({ related, fixes }: Finding, texts: ReadonlyMap<string, string>): void {
  for (const { path, start, end } of [...related, ...fixes.flatMap(({ edits }) => edits)]) {
    const text = texts.get(path);
    assert.ok(text !== undefined && start >= 0 && start <= end && end <= text.length);
  }
  for (const { edits } of fixes) for (const [path, text] of texts) applyEdits(text, edits.filter((edit) => edit.path === path));
}
