/**
 * Anniversaries: `the 20th anniversary of the 2001 attacks`, against the day on which it falls where that is written,
 * else roughly against publication. It must not count.
 */
import { ordinalNumber, ordinalValue } from '../../../base/number-words.ts';
import { overlaps } from '../../../base/span.ts';
import type { Timex } from '../article.ts';
import type { ReadArticle } from './extractor.ts';
import type { DurationFact } from './figure-fact.ts';
import { factIn } from './numbered-sentences.ts';
import type { NumberedSentence } from './numbered-sentences.ts';

/** A first anniversary is told of whatever came last year, to the month or not. */
const anniversary = new RegExp(`\\b(?:(?!first\\b)(${ordinalNumber})(?: wedding)? anniversary|(centenary|centennial|bicentenary|bicentennial))(?: of)?\\b`, 'i');
const begun = /\b(?:founded|established|opened|created|launched|formed|married|built)\b[^,.;:]{0,20}\b(?:in|on) $/i;

/** The anniversaries of an article whose first year is written. */
export function anniversariesIn({ document, timexes, published }: ReadArticle): DurationFact[] {
  let next = 0;
  return document.paragraphs.flatMap((paragraph) => {
    const paragraphEnd = paragraph.start + paragraph.paragraph.text.length;
    const own: Timex[] = [];
    for (let timex = timexes[next]; timex !== undefined && timex.start < paragraphEnd; timex = timexes[++next]) if (hasYear(timex)) own.push(timex);
    if (own.length > 40 || !/anniversary|centen/i.test(paragraph.paragraph.text)) return [];
    return paragraph.paragraph.sentences.flatMap(({ start, end }): DurationFact[] => {
      const span = { start: paragraph.start + start, end: paragraph.start + end };
      const text = document.text.slice(span.start, span.end);
      const found = anniversary.exec(text);
      if (found === null) return [];
      const times = own.filter((timex) => overlaps(timex, span));
      const from = span.start + found.index;
      const isOf = / of$/i.test(found[0]);
      const first = isOf
        ? times.find((timex) => timex.start >= from + found[0].length && timex.start - from < 90)
        : times.find((timex) => begun.test(document.text.slice(Math.max(span.start, timex.start - 40), timex.start)));
      const last = times.find((timex) => timex !== first && /\b(?:in|on) $/i.test(document.text.slice(Math.max(span.start, timex.start - 4), timex.start)));
      const length = found[1] === undefined ? (/^bi/i.test(found[2] ?? '') ? 200 : 100) : ordinalValue(found[1]);
      if (first === undefined || (last === undefined && published.status !== 'stated')) return [];
      const where = { start: Math.min(from, first.start), end: Math.max(first.end, from + found[0].length) };
      const sentence: NumberedSentence = { span, text, role: paragraph.role, numbers: [], paragraph };
      const publication = { ...where, text: 'publication', days: published.interval };
      const ends = { first: endOf(first), last: last === undefined ? publication : endOf(last), ...(last === undefined && !/\b(?:this (?:year|month|week)|today)\b/i.test(text) ? { bound: 'about' as const } : {}) };
      return [{ ...factIn(sentence, 'facts/anniversaries', where), subject: { kind: 'article' }, attribute: 'duration', value: { length, unit: 'year', kind: 'interval', ...ends } }];
    });
  });
}

function hasYear({ type, known, interval }: Timex): boolean {
  return type === 'DATE' && known.has('year') && interval.from !== null && interval.to !== null;
}

function endOf({ start, end, text, interval }: Timex): DurationFact['value']['first'] {
  return { start, end, text, days: interval };
}
