/**
 * A timeline as text for people, JSON for programs and CSV (RFC 4180) for spreadsheets.
 */
import { civilOf, parseDay } from '../base/civil-date.ts';
import type { TimelineRow } from './timeline.ts';

/** One event in two lines: the days and what happened; where it is told. */
export function timelineText(rows: readonly TimelineRow[]): string {
  if (rows.length === 0) return 'no dated events\n';
  return rows.map((row) => `${days(row)}  ${what(row)}: ${row.text}\n    ${places(row)}\n`).join('');
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

/** What kind of event it is: one sentence may tell of several. */
function what({ sense, modality }: TimelineRow): string {
  return modality === 'planned' ? `${sense} (planned)` : sense;
}

/** `2021-04-07`, `2021-04`, `2021`, `2021-04-07 – 2021-04-09`; `…` is an open end. */
function days({ from, to }: TimelineRow): string {
  if (from === to) return from ?? '';
  if (from === null || to === null) return `${from ?? '…'} – ${to ?? '…'}`;
  const year = from.slice(0, -6);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const month = from.slice(0, -3);
  return from.endsWith('-01') && to.startsWith(month) && isLastOfMonth(to) ? month : `${from} – ${to}`;
}

function isLastOfMonth(day: string): boolean {
  const number = parseDay(day);
  return number !== undefined && civilOf(number + 1).day === 1;
}

function places({ reports }: TimelineRow): string {
  const first = reports.slice(0, 3).map(({ path, line }) => `${path}:${line}`);
  return reports.length > 3 ? `${first.join(', ')} and ${reports.length - 3} more` : first.join(', ');
}

function cell(value: string | number | null | undefined): string {
  const words = String(value ?? '');
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
