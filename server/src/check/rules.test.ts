/**
 * The pages of the rules are their tests: every fenced example is read, linked and checked as the product does
 * it, and its `^^^` lines must be exactly the findings of that rule. A page without its parts fails as well.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkFindings } from '../../../test/support/check-findings.ts';
import { rules } from './rules.ts';

const headings = ['What it finds', 'Why it matters', 'Flags', 'Passes', 'How to silence'];
const fence = /^```article\n([\s\S]*?)^```$/gm;

function pageOf(id: string): string {
  return readFileSync(new URL(`./rules/${id}.md`, import.meta.url), 'utf8');
}

function sectionOf(page: string, heading: string): string {
  return page.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? '';
}

function examplesIn(text: string): readonly string[] {
  return [...text.matchAll(fence)].map((match) => match[1] ?? '');
}

test('rules stand in alphabetical order, each id once, each page a rule', () => {
  const ids = rules.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)].sort());
  const pages = readdirSync(new URL('./rules/', import.meta.url)).filter((name) => name.endsWith('.md'));
  assert.deepEqual(pages.sort(), ids.map((id) => `${id}.md`));
});

for (const rule of rules) {
  test(`${rule.id}: the page is whole`, () => {
    const page = pageOf(rule.id);
    assert.ok(page.startsWith(`# ${rule.id}\n\n${rule.summary}\n`), 'the title and the summary come first');
    assert.deepEqual([...page.matchAll(/^## (.*)$/gm)].map((match) => match[1]), headings);
    for (const heading of headings) assert.ok(sectionOf(page, heading).length > heading.length + 40, `write “${heading}”`);
    for (const heading of ['Flags', 'Passes']) assert.ok(examplesIn(sectionOf(page, heading)).length >= 3, `three examples in “${heading}”`);
    assert.ok(page.includes(`dateline.rules.${rule.id}`), 'the page names the setting');
  });

  test(`${rule.id}: the page's examples`, async () => {
    const page = pageOf(rule.id);
    for (const example of examplesIn(sectionOf(page, 'Flags'))) {
      assert.match(example, /^ *\^+ /m, 'an example under “Flags” flags something');
      await checkFindings(example, rule);
    }
    for (const example of examplesIn(sectionOf(page, 'Passes'))) {
      assert.doesNotMatch(example, /^ *\^+ /m);
      await checkFindings(example, rule);
    }
  });
}
