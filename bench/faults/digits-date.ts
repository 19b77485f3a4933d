/**
 * A date that is written in digits so that day and month can be read in either order: one of the text rewritten,
 * or a sentence with one. It must not know how dates are recognised.
 */
import { writtenDates } from './calendar.ts';
import { replaced, withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';

/** See the head of this file. */
export const digitsDate: Fault = {
  id: 'digits-date',
  rules: ['ambiguous-date'],
  inject({ text, published }, _article, random) {
    const year = Number((published ?? '2019').slice(0, 4));
    const two = (value: number): string => (random.between(0, 1) === 0 ? String(value) : String(value).padStart(2, '0'));
    const full = writtenDates(text).filter(({ day, month, end }) => day <= 12 && day !== month && /^,? \d{4}\b/.test(text.slice(end, end + 7)));
    if (full.length > 0) {
      const date = random.of(full);
      const written = /^,? (\d{4})/.exec(text.slice(date.end, date.end + 7));
      const words = `${two(date.day)}/${two(date.month)}/${written?.[1] ?? ''}`;
      return { ...replaced(text, date.start, date.end + (written?.[0].length ?? 0), words), note: `${date.text} -> ${words}` };
    }
    const [day, month] = [random.between(1, 6), random.between(7, 12)];
    const frame = random.of(['The permit was issued on @.', 'Its last inspection, on @, found no fault.', 'A second letter is dated @.', 'The account was opened @, bank records show.']);
    const words = `${two(day)}${random.of(['/', '/', '-'])}`;
    const date = `${words}${two(month)}${words.endsWith('-') ? '-' : '/'}${year}`;
    const edited = withWrongSentence(text, frame.replace('@', date), frame.replace('@', `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`), random);
    return edited && { ...edited, note: date };
  },
};
