/**
 * Lines that tell when an article was published or updated: `Updated: February 08, 2024, 7:04 PM`,
 * `Published 5 March 2024 | Last updated 6 March 2024`, or a bare date in the masthead.
 * It must not know which of several dates is the article's own.
 */
import type { Part, WrittenDate } from './document.ts';
import { dateLabel } from './line-patterns.ts';
import { readWrittenDate } from './written-date.ts';

const separators = /[\s|•·,;:.()[\]/–—-]*/y;
const ago = /(?:\d{1,3}|an?|one|two|three)\s?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)\sago/iy;
const fillers = /(?:on|at|local time|(?:mon|tues|wednes|thurs|fri|satur|sun)day|issue|(?:(?:print|late|early|final|first|weekend) )?edition)(?=[\s|•·,;:)\]]|$)/iy;
/** A time or a zone without its day, as behind `Last updated at`: it says nothing that the day beside it does not. */
const clocks = /(?:\d{1,2}[:.]\d{2}(?:\s?[apAP]\.?[mM]\b\.?)?|\d{4}(?=\s?(?:GMT|UTC|[A-Z]{2,3}T)\b)|(?:GMT|UTC|UK|ET|CT|MT|PT|est|[A-Z]{2,3}T)\b\.?)(?=[\s|•·,;:)\]]|$)/y;

// What a day, a label, a distance, a filler or a clock begins with.
const opening =
  /[\s|•·,;:.()[\]/–—-]*(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|article\s|story\s|page\s|first\s|originally\s|publi|post|time\s|issue|press\s|(?:print|late|early|final|weekend)\s|edition|for\s|release|embargoed\s|edit|upload|create|add|file|air|broadcast|date|last\s|update|modif|revis|(?:an?|one|two|three)\s?[smhdw]|(?:on|at)[\s|•·,;:)\]]|(?:on|at)$|local\s|(?:gmt|utc|uk|[ecmp]t|est|[a-z]{2,3}t)(?![a-z]))/iy;

/** Whether the line can begin as {@link readDateLine} wants it: the lines of a report seldom do. */
export function mayOpenDateLine(line: string): boolean {
  opening.lastIndex = 0;
  return opening.test(line);
}

/**
 * The dates of a line that says nothing else, in order; undefined when the line says anything besides, or no date at all.
 * @param start absolute offset of `line`, added to all offsets of the answer
 */
export function readDateLine(line: string, start: number): readonly Part[] | undefined {
  const parts = readStamps(line, start);
  return parts === undefined || parts.length === 0 ? undefined : parts;
}

/** As {@link readDateLine}, but a line of labels and times without any date gives no parts instead of undefined. */
export function readStamps(line: string, start: number): readonly Part[] | undefined {
  const parts: Part[] = [];
  let at = 0;
  let label: { readonly kind: 'published' | 'updated'; readonly start: number } | undefined;
  while ((at = matchEnd(separators, line, at) ?? at) < line.length) {
    const date = readWrittenDate(line, at);
    if (date !== undefined) {
      const written = shifted(date, start);
      parts.push({ kind: label?.kind ?? 'published', start: label?.start ?? written.start, end: written.end, date: written });
      label = undefined;
      at = date.end;
      continue;
    }
    const next = readLabel(line, at);
    if (next !== undefined) {
      label = { kind: next.kind, start: start + at };
      at = next.end;
      continue;
    }
    const end = matchEnd(ago, line, at);
    if (end !== undefined) parts.push({ kind: label?.kind ?? 'published', start: label?.start ?? start + at, end: start + end });
    const skipped = end ?? matchEnd(fillers, line, at) ?? matchEnd(clocks, line, at);
    if (skipped === undefined) return undefined;
    at = skipped;
  }
  return parts;
}

const longestDatedLine = 120;
/** Small words of a line that tells nothing. */
const linking = /^(?:by|at|in|of|the|for|from|and|with|on|via|am|pm|our|desk|staff|do|da|de|dos|del|di|la|le|el|al)$/;
/** Small words of names. */
const ofNames = /^(?:of|the|and|do|da|de|dos|del|di|la|le|el|al)$/;
/** What tells of which day a date is, right before it. */
const labelled = /\b(?:(?:first |originally )?(published|posted)|((?:last )?updated)):?(?: on)?\s$/i;

/**
 * The date of a line between headline and report that holds one whole date among names and places: `Report by Jane Doe at the Mill,
 * Wednesday 30 October 2019 22.41 GMT`, `LIFE | 3 OCT 2018 | Jane Doe`, `Birmingham, Ala., March 3, 2015`. Undefined where the
 * line tells something. Offsets as in {@link readDateLine}.
 */
export function readDatedLine(line: string, start: number): readonly Part[] | undefined {
  if (line.length > longestDatedLine || !/\b\d{4}\b/.test(line) || /[.!?]["”’]?$/.test(line)) return undefined;
  const found: WrittenDate[] = [];
  for (let at = 0; at < line.length; at++) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(line.charAt(at - 1))) continue;
    const date = readWrittenDate(line, at);
    if (date === undefined) continue;
    if (date.day === undefined || date.year === undefined || found.length > 0) return undefined;
    found.push(date);
    at = date.end - 1;
  }
  const [date] = found;
  // `Load-Date: March 4, 2024`: some other day, by its label.
  if (date === undefined || /:\s*$/.test(line.slice(0, date.start))) return undefined;
  const around = `${line.slice(0, date.start)} ${line.slice(date.end)}`;
  const small = around.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}/gu) ?? [];
  const label = labelled.exec(line.slice(0, date.start));
  const isStamp = label !== null || date.time !== undefined || /\s[|•·]\s/.test(line) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(line.slice(date.start));
  if (small.some((word) => !(isStamp ? linking : ofNames).test(word) && !(label !== null && label[0].toLowerCase().includes(word))) || (!isStamp && (date.end < line.length || !/,\s$/.test(line.slice(0, date.start))))) return undefined;
  const kind = label?.[2] === undefined ? 'published' : 'updated';
  return [{ kind, start: start + date.start, end: start + date.end, date: shifted(date, start) }];
}

function readLabel(line: string, at: number): { kind: 'published' | 'updated'; end: number } | undefined {
  dateLabel.lastIndex = at;
  const match = dateLabel.exec(line);
  if (match === null) return undefined;
  return { kind: match[2] === undefined ? 'published' : 'updated', end: at + match[0].length };
}

function matchEnd(pattern: RegExp, line: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(line);
  return match === null || match[0].length === 0 ? undefined : at + match[0].length;
}

/** The same date with offsets `by` further on. */
export function shifted(date: WrittenDate, by: number): WrittenDate {
  return { ...date, start: date.start + by, end: date.end + by };
}
