/**
 * Findings for people: where, how grave, what, the line with the words marked, and the places it speaks of.
 */
import type { Span } from '../base/span.ts';
import type { Severity } from '../check/rule.ts';
import { positionOf } from './located.ts';
import type { CheckReport, LinesOf, LocatedFinding } from './located.ts';

/** Columns of a line that are shown; a paragraph is one line in most articles. */
const WIDTH = 100;

/** Related places that are written out; the other formats give all. */
const PLACES = 3;

/** The report as text; its last line counts what it holds. */
export function reportText(report: CheckReport): string {
  return [...report.findings.map((located) => one(located, report.linesOf)), `${summary(report)}\n`].join('\n');
}

function one({ path, finding, line, inLine }: LocatedFinding, linesOf: LinesOf): string {
  const { line: number, column } = positionOf(finding, linesOf(path));
  const head = `${path}:${number}:${column} ${finding.severity} ${finding.rule}: ${finding.message}`;
  const related = finding.related.slice(0, PLACES).map((place) => {
    const { line, column } = positionOf(place, linesOf(place.path));
    return `    ${place.path}:${line}:${column} ${place.message}`;
  });
  const more = finding.related.length > PLACES ? [`    and ${finding.related.length - PLACES} more`] : [];
  return [head, ...excerpt(line, inLine), ...related, ...more, ''].join('\n');
}

/** The part of the line around the words, and a line of marks under them. */
function excerpt(line: string, { start, end }: Span): readonly string[] {
  const from = Math.max(0, Math.min(start - 30, line.length - WIDTH));
  const to = Math.min(line.length, from + WIDTH);
  const before = from > 0 ? '… ' : '';
  // Tabs would move the marks, and control characters the terminal.
  const shown = line.slice(from, to).replace(/\p{Cc}/gu, ' ');
  const marks = '^'.repeat(Math.max(1, Math.min(end, to) - start));
  return [`    ${before}${shown}${to < line.length ? ' …' : ''}`, `    ${' '.repeat(before.length + start - from)}${marks}`];
}

function summary({ findings, articles, known }: CheckReport): string {
  const counts = new Map<Severity, number>();
  for (const { finding } of findings) counts.set(finding.severity, (counts.get(finding.severity) ?? 0) + 1);
  const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
  const parts = order.flatMap((severity) => (counts.has(severity) ? `${counts.get(severity)} ${severity}` : []));
  const among = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  const left = known === 0 ? '' : `; ${known} in the baseline`;
  return `${count(findings.length, 'finding')}${among} in ${count(articles, 'article')}${left}`;
}

function count(n: number, noun: string): string {
  return `${n === 0 ? 'no' : n} ${noun}${n === 1 ? '' : 's'}`;
}
