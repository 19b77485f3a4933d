/**
 * A weekday put beside a date of the text, in one of the ways in which print puts it there, that is not the day's
 * own. It must not know how dates are recognised.
 */
import { dayOf, weekdayOf } from '../../server/src/base/civil-date.ts';
import { days, writtenDates } from './calendar.ts';
import { replaced } from './edit.ts';
import type { Fault } from './fault.ts';

/** See the head of this file. */
export const weekdayOfText: Fault = {
  id: 'weekday-of-text',
  rules: ['weekday-mismatch'],
  inject({ text }, _article, random) {
    const full = writtenDates(text).flatMap((date) => {
      const year = /^,? (\d{4})\b/.exec(text.slice(date.end, date.end + 7));
      const named = /(?:day|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))\.?,? $/.test(text.slice(Math.max(0, date.start - 6), date.start));
      return year === null || named ? [] : [{ ...date, year: Number(year[1]), end: date.end + year[0].length }];
    });
    if (full.length === 0) return undefined;
    const date = random.of(full);
    const right = weekdayOf(dayOf(date.year, date.month, date.day)) - 1;
    const wrong = days[(right + random.between(1, 6)) % 7] ?? '';
    const words = text.slice(date.start, date.end);
    const shown = random.of([`${wrong}, ${words}`, `${wrong} ${words}`, `${words} (${wrong})`, `${wrong.slice(0, 3)}., ${words}`, `${wrong} (${words})`, `${words}, a ${wrong},`]);
    const edited = replaced(text, date.start, date.end, shown);
    return { ...edited, untouched: replaced(text, date.start, date.end, shown.replace(wrong, days[right] ?? '').replace(`${wrong.slice(0, 3)}.`, `${days[right]?.slice(0, 3) ?? ''}.`)).text, note: `${words} -> ${shown}` };
  },
};
