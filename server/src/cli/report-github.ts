/**
 * Findings as workflow commands of GitHub Actions, which shows them at their lines in a change.
 * Form: "Workflow commands for GitHub Actions", setting a notice, warning or error message.
 */
import type { Severity } from '../check/rule.ts';
import { positionOf } from './located.ts';
import type { CheckReport } from './located.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** The report, one command a line. */
export function reportGithub({ findings, linesOf }: CheckReport): string {
  const rows = findings.map(({ path, finding }) => {
    const { line, column, endLine, endColumn } = positionOf(finding, linesOf(path));
    // An end column is only understood within one line.
    const end = endLine === line ? `,endColumn=${endColumn}` : '';
    const place = `file=${property(path)},line=${line},endLine=${endLine},col=${column}${end},title=${property(finding.rule)}`;
    return `::${commands[finding.severity]} ${place}::${data(finding.message)}\n`;
  });
  return rows.join('');
}

function data(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(words: string): string {
  return data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
