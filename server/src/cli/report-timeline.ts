/**
 * A timeline as text for people, JSON for programs and CSV (RFC 4180) for spreadsheets.
 */
import type { TimelineRow } from './timeline.ts';

/** One event in two lines: the days and what happened; where it is told. */
export function timelineText(rows: readonly TimelineRow[]): string {
  if (rows.length === 0) return 'no dated events\n';
  return rows.map((row) => `${days(row)}${row.modality === 'planned' ? '  planned:' : ''}  ${row.text}\n    ${places(row)}\n`).join('');
}

/** An array of rows, one a line. */
export function timelineJson(rows: readonly TimelineRow[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** One row per event with its first report; columns as in the header. */
export function timelineCsv(rows: readonly TimelineRow[]): string {
  const header = ['from', 'to', 'modality', 'sense', 'text', 'participants', 'place', 'path', 'line', 'reports', 'event'];
  const lines = rows.map(({ from, to, modality, sense, text, participants, place, reports, event }) => {
    const { path = '', line = '' } = reports[0] ?? {};
    return [from, to, modality, sense, text, participants.join('; '), place, path, line, reports.length, event];
  });
  return [header, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function days({ from, to }: TimelineRow): string {
  if (from === to) return from ?? '';
  return `${from ?? '…'} – ${to ?? '…'}`;
}

function places({ reports }: TimelineRow): string {
  const first = reports.slice(0, 3).map(({ path, line }) => `${path}:${line}`);
  return reports.length > 3 ? `${first.join(', ')} and ${reports.length - 3} more` : first.join(', ');
}

function cell(value: string | number | null | undefined): string {
  const words = String(value ?? '');
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
