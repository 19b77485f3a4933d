/**
 * Findings together with the article they stand in: what all reports of `check` are made from, and the
 * lines and columns that people and other programs count in. It must not know any format.
 */
import type { Span } from '../base/span.ts';
import type { Finding } from '../check/rule.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { lineColumnAt } from '../text/lines.ts';
import type { LineIndex } from '../text/lines.ts';

/** Finds the line index of an article of the corpus; undefined for an unknown one. */
export type LinesOf = (path: ArticlePath) => LineIndex | undefined;

/** One finding and where it stands. */
export interface LocatedFinding {
  readonly path: ArticlePath;
  readonly finding: Finding;
  /** The words underlined. */
  readonly exact: string;
  /** The line that holds the first of them, without its end. */
  readonly line: string;
  /** Columns of the words in `line`, held to its end. */
  readonly inLine: Span;
}

/** What `check` found, ready to be written. */
export interface CheckReport {
  /** Path by path, in reading order. */
  readonly findings: readonly LocatedFinding[];
  /** Articles looked at. */
  readonly articles: number;
  /** Findings left out because the baseline has them. */
  readonly known: number;
  readonly linesOf: LinesOf;
}

/** Puts a finding at its place in the text. */
export function locate(path: ArticlePath, finding: Finding, text: string, lines: LineIndex): LocatedFinding {
  const { line: number, column } = lineColumnAt(lines, finding.start);
  const lineStart = lines.starts[number] ?? 0;
  const line = text.slice(lineStart, lines.starts[number + 1] ?? text.length).replace(/[\r\n]+$/, '');
  const inLine = { start: column, end: Math.min(line.length, column + finding.end - finding.start) };
  return { path, finding, exact: text.slice(finding.start, finding.end), line, inLine };
}

/** Where a stretch begins and ends, counted from 1 as people do; 1:1 where the article's lines are unknown. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The position of a stretch of an article; columns are UTF-16 code units, the end column is exclusive. */
export function positionOf(span: Span, lines: LineIndex | undefined): Position {
  if (lines === undefined) return { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const start = lineColumnAt(lines, span.start);
  const end = lineColumnAt(lines, span.end);
  return { line: start.line + 1, column: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 };
}
