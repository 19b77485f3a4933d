/** A silenced finding stays silent through edits around it, and never takes another one with it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Finding } from './rule.ts';
import { anchorOf, otherSide, withoutIgnored } from './suppress.ts';

const text = 'The ferry left on Monday, March 9, 2025. A second one left for Aberdeen on Monday, March 9, 2025, and a third one sank.';

function findingsOf(words: string, inText: string, rule = 'weekday-mismatch'): readonly Finding[] {
  return [...inText.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
    rule, severity: 'warning', start: index, end: index + words.length, message: '', related: [], fixes: [],
  }));
}

function left(inText: string, nth: number, now = inText): readonly number[] {
  const silenced = findingsOf('Monday', inText)[nth];
  assert.ok(silenced);
  const findings = findingsOf('Monday', now);
  const kept = withoutIgnored(findings, now, [anchorOf(silenced, inText, 'a.txt')], 'a.txt');
  return findings.flatMap((finding, i) => (kept.includes(finding) ? [i] : []));
}

test('only the silenced one of two alike is silent', () => {
  assert.deepEqual(left(text, 0), [1]);
  assert.deepEqual(left(text, 1), [0]);
});

test('edits elsewhere change nothing', () => {
  assert.deepEqual(left(text, 1, `A new first sentence about Monday. ${text}`), [0, 1]);
  assert.deepEqual(left(text, 0, text.replace('Aberdeen', 'Leith')), [1]);
  assert.deepEqual(left(text, 1, text.replaceAll(' ', '\n')), [0]);
});

test('when the silenced one is gone, its look-alike is not silenced in its stead', () => {
  assert.deepEqual(left(text, 1, text.replace(/ A second.*$/, '')), [0]);
  assert.deepEqual(left(text, 1, text.replace('A second one left for Aberdeen on Monday, March 9, 2025, and', '')), [0]);
});

test('everywhere means every article, of that rule and those words', () => {
  const [first] = findingsOf('Monday', text);
  assert.ok(first);
  const ignored = [anchorOf(first, text)];
  assert.deepEqual(ignored, [{ rule: 'weekday-mismatch', exact: 'Monday' }]);
  const findings = [...findingsOf('Monday', text), ...findingsOf('March', text), ...findingsOf('Monday', text, 'name-drift')];
  assert.deepEqual(withoutIgnored(findings, text, ignored, 'b.txt').map(({ rule, start }) => `${rule} ${start}`), ['weekday-mismatch 26', 'weekday-mismatch 83', 'name-drift 18', 'name-drift 75']);
});

test('an anchor of another article or rule silences nothing', () => {
  const [first] = findingsOf('Monday', text);
  assert.ok(first);
  const anchor = anchorOf(first, text, 'a.txt');
  assert.equal(withoutIgnored([first], text, [anchor], 'b.txt').length, 1);
  assert.equal(withoutIgnored([first], text, [{ ...anchor, rule: 'name-drift' }], 'a.txt').length, 1);
});

test('any text, any span: silenced at once, and still when words are put far from it', () => {
  const words = fc.array(fc.constantFrom('Monday', 'ferry', 'left', '.', '\n', '“', '👍', 'Aberdeen'), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.nat(), fc.string(), (parts, pick, added) => {
      const whole = parts.join(' ');
      const start = pick % whole.length;
      const finding: Finding = { rule: 'x', severity: 'hint', start, end: Math.min(whole.length, start + 7), message: '', related: [], fixes: [] };
      const anchor = anchorOf(finding, whole, 'a.txt');
      assert.deepEqual(withoutIgnored([finding], whole, [anchor], 'a.txt'), []);
      const far = `${added}\n${'-'.repeat(40)}`;
      const moved = { ...finding, start: finding.start + far.length, end: finding.end + far.length };
      const context = anchor.suffix?.length ?? 0;
      if (context >= 16 && start >= 16) assert.deepEqual(withoutIgnored([moved], far + whole, [anchor], 'a.txt'), []);
    }),
  );
});

const first = 'The ferry sank on 3 May 2019. It had left at noon on 3 May 2019.';
const second = 'Divers are at work. The ferry sank on 5 May 2019, the owner said. Nobody saw it.';

function contradicted(inText: string, words: string, ...others: readonly (readonly [path: string, start: number])[]): Finding {
  const start = inText.indexOf(words);
  const related = others.map(([path, at]) => ({ path, start: at, end: at + 4, message: 'on another day' }));
  return { rule: 'event-date-conflict', severity: 'warning', start, end: start + words.length, message: '', related, fixes: [] };
}

test('a silenced pair is silent in both articles, and what else contradicts it still speaks', () => {
  const finding = contradicted(first, '3 May 2019', ['file:///desk/b.txt', second.indexOf('sank')], ['file:///desk/c.txt', 0]);
  const sank = second.indexOf('sank');
  const anchor = { ...anchorOf(finding, first, 'a.txt'), against: otherSide('b.txt', second, { start: sank, end: sank + 4 }) };
  assert.deepEqual(withoutIgnored([finding], first, [anchor], 'a.txt').map(({ related }) => related.map(({ path }) => path)), [['file:///desk/c.txt']]);
  const only = { ...finding, related: finding.related.slice(0, 1) };
  assert.deepEqual(withoutIgnored([only], first, [anchor], 'a.txt'), []);
  const there = contradicted(second, '5 May 2019', ['file:///desk/a.txt', 4]);
  assert.deepEqual(withoutIgnored([there], second, [anchor], 'b.txt'), []);
  const moved = { ...there, start: there.start + 13, end: there.end + 13 };
  assert.deepEqual(withoutIgnored([moved], `A new line.\n\n${second}`, [anchor], 'b.txt'), []);
  assert.equal(withoutIgnored([{ ...there, rule: 'name-drift' }], second, [anchor], 'b.txt').length, 1);
  assert.equal(withoutIgnored([{ ...there, related: [] }], second, [anchor], 'b.txt').length, 1);
});
