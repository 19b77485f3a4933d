/**
 * Findings as SARIF 2.1.0 (OASIS standard), which code hosts and editors of many makers read.
 * Columns are UTF-16 code units; offsets are given besides, as `charOffset`.
 */
import type { Fix, Location, Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import type { Span } from '../base/span.ts';
import type { RelatedPlace, Rule, Severity } from '../check/rule.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { fingerprint } from './baseline.ts';
import { positionOf } from './located.ts';
import type { CheckReport, LinesOf, LocatedFinding } from './located.ts';

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<Severity, string>;

/** The report as one SARIF log with one run. */
export function reportSarif(report: CheckReport, rules: readonly Rule[]): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Dateline', rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: report.findings.map((located) => result(located, rules, report.linesOf)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor({ id, summary, severity }: Rule): ReportingDescriptor {
  return { id, shortDescription: { text: summary }, defaultConfiguration: { level: levels[severity] } };
}

function result(located: LocatedFinding, rules: readonly Rule[], linesOf: LinesOf): Result {
  const { path, finding } = located;
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: place(path, finding, linesOf) }],
    ...(finding.related.length === 0 ? {} : { relatedLocations: finding.related.map((one, id) => related(one, id, linesOf)) }),
    ...(finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map((fix) => fixOf(fix, linesOf)) }),
    partialFingerprints: { 'dateline/v1': fingerprint({ path, rule: finding.rule, exact: located.exact, message: finding.message }) },
  };
}

function related(one: RelatedPlace, id: number, linesOf: LinesOf): Location {
  return { id, message: { text: one.message }, physicalLocation: place(one.path, one, linesOf) };
}

function fixOf({ title, edits }: LocatedFinding['finding']['fixes'][number], linesOf: LinesOf): Fix {
  return {
    description: { text: title },
    artifactChanges: edits.map((edit) => ({
      artifactLocation: { uri: uriOf(edit.path) },
      replacements: [{ deletedRegion: region(edit, edit.path, linesOf), insertedContent: { text: edit.newText } }],
    })),
  };
}

function place(path: ArticlePath, span: Span, linesOf: LinesOf): PhysicalLocation {
  return { artifactLocation: { uri: uriOf(path) }, region: region(span, path, linesOf) };
}

function region(span: Span, path: ArticlePath, linesOf: LinesOf): Region {
  const { line, column, endLine, endColumn } = positionOf(span, linesOf(path));
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

/** A relative path as a relative URI reference. A drive letter or leading slash makes it an absolute one. */
function uriOf(path: ArticlePath): string {
  const steps = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]%3A\//.test(steps)) return `file:///${steps.replace('%3A', ':')}`;
  return steps.startsWith('/') ? `file://${steps}` : steps;
}
