/**
 * A day that its month does not have: a date of the text with another day or month, or a sentence with a date in
 * digits or an hour past midnight. It must not know how dates are recognised.
 */
import { lengthOf, writtenDates } from './calendar.ts';
import { replaced, withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';

const frames: readonly (readonly [wrong: string, right: string])[] = [
  ['The contract is dated 31/04/2019.', 'The contract is dated 30/04/2019.'],
  ['The deadline is 2019-02-30, according to the notice.', 'The deadline is 2019-02-20, according to the notice.'],
  ['It was filed on 14/15/2018 and sealed a day later.', 'It was filed on 14/05/2018 and sealed a day later.'],
  ['The alarm was raised at 25:61, the log shows.', 'The alarm was raised at 23:16, the log shows.'],
  ['Doors open at 19:75 on the last evening.', 'Doors open at 19:45 on the last evening.'],
  ['He was born on 29 February 1987 in a village nearby.', 'He was born on 28 February 1987 in a village nearby.'],
  ['The ship left port on February 29, 2019, with a crew of nine.', 'The ship left port on February 26, 2019, with a crew of nine.'],
  ['Payments are due by the 31st of June each year.', 'Payments are due by the 30th of June each year.'],
  ['The museum reopened on 32 March 2014.', 'The museum reopened on 22 March 2014.'],
];

/** See the head of this file. */
export const noSuchDay: Fault = {
  id: 'no-such-day',
  rules: ['impossible-date'],
  inject({ text }, _article, random) {
    const dates = writtenDates(text);
    if (dates.length > 0 && random.between(0, 2) > 0) {
      const date = random.of(dates);
      const short = lengthOf(date.month) < 31;
      const other = random.of(['February', 'April', 'June', 'September', 'November']);
      const said = short ? String(lengthOf(date.month) + (date.month === 2 ? 2 : 1)) : '31';
      const month = short ? undefined : other;
      const withDay = date.text.replace(date.dayText, said);
      const words = month === undefined ? withDay : withDay.replace(/[A-Z][a-z]+\.?/, month);
      return { ...replaced(text, date.start, date.end, words), note: `${date.text} -> ${words}` };
    }
    const [wrong, right] = random.of(frames);
    const edited = withWrongSentence(text, wrong, right, random);
    return edited && { ...edited, note: `${right} -> ${wrong}` };
  },
};
