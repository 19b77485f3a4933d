/**
 * Marked articles against the layout that the code reads: roles of paragraphs in lower case (`headline`,
 * `body` is left unmarked), parts in capitals with the date as written (`UPDATED 2024-02-08T19:04 GMT`).
 */
import { readDocument } from '../../server/src/text/read-document.ts';
import type { Document, WrittenDate } from '../../server/src/text/document.ts';
import { expectMarks } from './expect.ts';
import { parseArticle } from './fixture.ts';
import type { Mark } from './fixture.ts';

/** Fails unless every paragraph but plain body, and every part, is marked as the code reads it. Returns the document. */
export function checkDocument(marked: string): Document {
  const article = parseArticle(marked);
  const document = readDocument(article.text);
  const roles = document.paragraphs
    .filter(({ role }) => role !== 'body')
    .map(({ start, role, paragraph }): Mark => ({ start, end: start + paragraph.text.length, label: role }));
  const parts = document.parts.map(({ start, end, kind, date }): Mark => {
    const written = date === undefined ? '' : ` ${printDate(date)}`;
    return { start, end, label: `${kind.toUpperCase()}${written}` };
  });
  expectMarks(article, () => true, [...roles, ...parts]);
  return document;
}

/** `2024-02-08T19:04 GMT`; what is not written is `XXXX` or `XX`, trailing gaps left out. */
export function printDate({ year, month, day, time, zone }: WrittenDate): string {
  const two = (value: number | undefined): string => (value === undefined ? 'XX' : String(value).padStart(2, '0'));
  const calendar = `${year ?? 'XXXX'}${month === undefined && day === undefined ? '' : `-${two(month)}`}${day === undefined ? '' : `-${two(day)}`}`;
  return `${calendar}${time === undefined ? '' : `T${time}`}${zone === undefined ? '' : ` ${zone}`}`;
}
