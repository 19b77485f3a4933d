/**
 * Offsets to positions and back, findings, cards and edits to their LSP form: the only place that counts lines
 * for the wire, and the only one that writes Markdown. Positions are UTF-16, the encoding every client speaks.
 * It must not know what any of it says.
 */
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Diagnostic, Location, Position, Range } from 'vscode-languageserver';
import type { Span } from '../base/span.ts';
import type { Finding, Severity } from '../check/rule.ts';
import type { Card, CardLine, Place, Run } from '../features/snapshot.ts';
import { lineColumnAt, offsetAt } from '../text/lines.ts';
import type { LineIndex } from '../text/lines.ts';

/** Where the page of a rule stands; its file is `<rule id>.md`. */
const RULE_PAGES = 'https://github.com/dateline/dateline/blob/main/server/src/check/rules/';

/** The position of an offset; offsets outside the text are held to its ends. */
export function positionOf(lines: LineIndex, offset: number): Position {
  const { line, column } = lineColumnAt(lines, offset);
  return { line, character: column };
}

/** The range of a span. */
export function rangeOf(lines: LineIndex, span: Span): Range {
  return { start: positionOf(lines, span.start), end: positionOf(lines, span.end) };
}

/** The offset of a position; one behind its line's last character is held before the line break, as LSP asks. */
export function offsetOf(text: string, lines: LineIndex, { line, character }: Position): number {
  const offset = offsetAt(lines, line, character);
  const lineStart = lines.starts[line];
  if (lineStart === undefined) return offset;
  let end = offset;
  while (end > lineStart && isLineBreak(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}

/** The span of a range, whichever of its ends comes first. */
export function spanOfRange(text: string, lines: LineIndex, range: Range): Span {
  const a = offsetOf(text, lines, range.start);
  const b = offsetOf(text, lines, range.end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** Finds the lines of an article by its path; undefined when nothing is known of it. */
export type LinesOf = (path: string) => LineIndex | undefined;

/** The location of a place; undefined when the article's lines are not known. */
export function locationOf(place: Place, linesOf: LinesOf): Location | undefined {
  const lines = linesOf(place.path);
  return lines && { uri: place.path, range: rangeOf(lines, place.span) };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a client understands of a diagnostic. */
export interface DiagnosticAbilities {
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
}

/** The diagnostic of a finding in an article with these lines. */
export function diagnosticOf(
  finding: Finding,
  lines: LineIndex,
  linesOf: LinesOf,
  can: DiagnosticAbilities,
  uriOf: (path: string) => string,
): Diagnostic {
  const related = finding.related.flatMap(({ path, start, end, message }) => {
    const location = locationOf({ path, span: { start, end } }, linesOf);
    return location === undefined ? [] : [{ location: { ...location, uri: uriOf(path) }, message }];
  });
  return {
    range: rangeOf(lines, finding),
    severity: severities[finding.severity],
    source: 'dateline',
    code: finding.rule,
    message: finding.message,
    ...(can.codeDescription ? { codeDescription: { href: `${RULE_PAGES}${finding.rule}.md` } } : {}),
    ...(can.relatedInformation && related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** A card as Markdown: what it is, a list of what is known, a list of reasons. */
export function markdownOf(card: Card, linesOf: LinesOf): string {
  const line = (runs: CardLine): string => lineMarkdown(runs, linesOf);
  const list = (rows: readonly CardLine[]): string => rows.map((row) => `- ${line(row)}`).join('\n');
  const blocks = [card.what.map(line).join('  \n')];
  if (card.known.length > 0) blocks.push(list(card.known));
  if (card.why.length > 0) blocks.push('---', `*Why:*\n${list(card.why)}`);
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** A run of lines as a Markdown list under its heading. */
export function sectionMarkdown(heading: string, rows: readonly CardLine[], linesOf: LinesOf): string {
  return `## ${escapeMarkdown(levelled(heading))}\n\n${rows.map((row) => `- ${lineMarkdown(row, linesOf)}`).join('\n')}`;
}

/** One line of runs as Markdown. */
export function lineMarkdown(runs: CardLine, linesOf: LinesOf): string {
  return runs.map((run) => runMarkdown(run, linesOf)).join('');
}

/** A card without any markup, for clients that show plain text. */
export function plainTextOf(card: Card): string {
  const line = (runs: CardLine): string => runs.map(({ words }) => levelled(words)).join('');
  const known = card.known.map((row) => `- ${line(row)}`);
  const why = card.why.length === 0 ? [] : ['Why:', ...card.why.map((row) => `- ${line(row)}`)];
  return [...card.what.map(line), ...known, ...why].join('\n');
}

function runMarkdown({ words, to, strong }: Run, linesOf: LinesOf): string {
  const escaped = escapeMarkdown(levelled(words));
  const bare = escaped.trim();
  if (bare === '') return escaped;
  const lead = escaped.slice(0, escaped.indexOf(bare));
  const trail = escaped.slice(lead.length + bare.length);
  const weighted = strong === true ? `**${bare}**` : bare;
  const href = to && hrefOf(to, linesOf);
  return `${lead}${href === undefined ? weighted : `[${weighted}](${href})`}${trail}`;
}

/** `uri#L12,5`: the fragment by which editors open a file at a line and column, both counted from 1. */
function hrefOf(place: Place, linesOf: LinesOf): string | undefined {
  const location = locationOf(place, linesOf);
  if (location === undefined) return undefined;
  const { line, character } = location.range.start;
  const address = location.uri.replace(/[()<>\s\\]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `${address}#L${line + 1},${character + 1}`;
}

/**
 * Words with everything that Markdown or HTML gives a meaning put behind a backslash or an entity, so that an
 * article can put neither links, images nor markup into a card. Days and figures stay as they are.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^(\s*)([-+=#])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}

function levelled(words: string): string {
  return words.replace(/\s+/g, ' ');
}
