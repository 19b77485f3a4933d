/**
 * What can be done about a finding: mend it, mend all of its rule in the article, silence it here, everywhere or
 * against one other article, or turn its rule off. It must not know rules.
 */
import { bareSpan, overlaps } from '../../base/span.ts';
import type { Finding, RelatedPlace, TextEdit } from '../../check/rule.ts';
import type { IgnoredFinding } from '../../link/decisions.ts';
import { fileName } from '../shared/articles.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Action, Decision } from './action.ts';

/** The actions for the findings under the selection; `all` are those of the article. */
export function findingActions({ path, article }: Snapshot, here: readonly Finding[], all: readonly Finding[]): readonly Action[] {
  const rules = [...new Set(here.map(({ rule }) => rule))];
  return [
    ...here.flatMap(fixes),
    ...rules.flatMap((rule) => fixAll(all.filter((finding) => finding.rule === rule))),
    ...here.flatMap((finding) => silencers(article.document.text, finding)),
    ...here.flatMap((finding) => pairs(article.document.text, finding, path)),
    ...rules.map((rule): Action => ({ title: `Turn ${rule} off`, kind: 'fix', work: { kind: 'rule-off', rule } })),
  ];
}

function fixes(finding: Finding): Action[] {
  return finding.fixes.map(({ title, edits }) => ({ title, kind: 'fix', finding, work: { kind: 'edits', edits } }));
}

// Each by the fix that it offers first; what two would change at once is left to the person.
function fixAll(ofRule: readonly Finding[]): Action[] {
  const edits: TextEdit[] = [];
  const mended = ofRule.filter(({ fixes: [first] }) => {
    if (first === undefined || first.edits.some((edit) => edits.some((other) => other.path === edit.path && (overlaps(other, edit) || other.start === edit.start)))) return false;
    edits.push(...first.edits);
    return true;
  });
  const [one] = mended;
  if (one === undefined || mended.length < 2) return [];
  return [{ title: `Mend all ${mended.length} ${one.rule} findings of this article, each by its first fix`, kind: 'fix', work: { kind: 'edits', edits } }];
}

/** Code units before and after a silenced finding that anchor it (TextQuoteSelector). */
const CONTEXT = 32;

function anchored(text: string, { rule, start, end }: Finding): IgnoredFinding {
  return { rule, exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
}

function silencers(text: string, finding: Finding): Action[] {
  const { rule, start, end } = finding;
  const ignore = (title: string, decision: Decision): Action => ({ title, kind: 'fix', finding, work: { kind: 'decision', decision } });
  return [
    ignore(`Ignore this ${rule} here`, { kind: 'ignore', ignored: anchored(text, finding), here: true }),
    ignore(`Ignore this ${rule} everywhere`, { kind: 'ignore', ignored: { rule, exact: text.slice(start, end) }, here: false }),
  ];
}

/** Other articles for which a pair is offered at most. */
const OFFERED_PAIRS = 3;

// One for each other article that contradicts this one.
function pairs(text: string, finding: Finding, path: string): Action[] {
  const firsts = new Map<string, RelatedPlace>();
  for (const place of finding.related) if (place.path !== path && !firsts.has(place.path)) firsts.set(place.path, place);
  return [...firsts.values()].slice(0, OFFERED_PAIRS).map((place): Action => {
    const against = { path: place.path, span: bareSpan(place) };
    const decision: Decision = { kind: 'ignore', ignored: anchored(text, finding), here: true, against };
    return { title: `Ignore this pair: ${finding.rule} with ${fileName(place.path)}`, kind: 'fix', finding, work: { kind: 'decision', decision } };
  });
}
