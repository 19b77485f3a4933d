/**
 * Findings for programs: an array of the contract's finding objects, each with its path, the words it
 * stands on and its line and column. A file of this form is also what `--baseline` reads.
 */
import { findingOf } from './annotation.ts';
import { positionOf } from './located.ts';
import type { CheckReport } from './located.ts';

/** The report as JSON, one finding a line. */
export function reportJson({ findings, linesOf }: CheckReport): string {
  const rows = findings.map(({ path, finding, exact }) => {
    const { line, column } = positionOf(finding, linesOf(path));
    return JSON.stringify({ path, ...findingOf(finding), exact, line, column });
  });
  return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`;
}
