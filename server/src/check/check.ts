/**
 * Runs the rules over one article and puts their findings in order. It must not know what a rule looks for,
 * nor which findings people silenced (that is `suppress.ts`).
 */
import { compareSpans } from '../base/span.ts';
import { indexedOf, seenBy } from './indexed.ts';
import { retoldOf } from './retold.ts';
import type { Finding, RawFinding, Rule, RuleContext, RuleLevels, Severity } from './rule.ts';
import { rules as allRules } from './rules.ts';

const milder: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/**
 * The findings of an article in reading order, each once.
 * @param levels the chosen level of each rule; a rule may ask for a milder one, never for a graver
 * @param rules those that are run, of which the levels may switch some off; {@link articleRules} need no corpus
 */
export async function check(context: RuleContext, levels: RuleLevels, rules: readonly Rule[] = allRules): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const chosen = rules.flatMap((rule) => {
    const level = levels[rule.id] ?? rule.severity;
    return level === 'off' ? [] : [{ rule, level }];
  });
  const shared = chosen.some(({ rule }) => rule.needs === 'corpus') ? sharing(context) : context;
  for (const { rule, level } of chosen) {
    for (const raw of await rule.check(shared)) findings.push(finished(rule, level, raw));
    await context.rest?.();
  }
  return withoutDoubles(findings.sort((a, b) => compareSpans(a, b) || compareStrings(a.rule, b.rule) || compareStrings(a.message, b.message)));
}

// What several rules begin with is made once for all of them.
function sharing(context: RuleContext): RuleContext {
  const indexed = { ...context, indexed: indexedOf(context) };
  const seeing = { ...indexed, seen: seenBy(indexed) };
  return { ...seeing, retold: retoldOf(seeing) };
}

/** The rules that an article alone is enough for: what may run on every keystroke. */
export function articleRules(rules: readonly Rule[] = allRules): readonly Rule[] {
  return rules.filter(({ needs }) => needs === 'article');
}

function finished(rule: Rule, level: Severity, { start, end, message, severity, related, fixes }: RawFinding): Finding {
  const asked = severity === undefined ? 0 : milder.indexOf(severity);
  return {
    rule: rule.id,
    severity: milder[Math.max(asked, milder.indexOf(level))] ?? level,
    start,
    end,
    message,
    related: related ?? [],
    fixes: fixes ?? [],
  };
}

function withoutDoubles(sorted: readonly Finding[]): readonly Finding[] {
  return sorted.filter((finding, i) => {
    const before = sorted[i - 1];
    return before === undefined || compareSpans(before, finding) !== 0 || before.rule !== finding.rule || before.message !== finding.message;
  });
}

// By UTF-16 units: the same order on every machine.
function compareStrings(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
