/**
 * A future of a day that is past, or a past of a day to come: a date of the text moved before publication where
 * `will` stands in front of it, or a sentence with one. It must not know how tenses are recognised.
 */
import { civilOf, parseDay } from '../../server/src/base/civil-date.ts';
import { months } from './calendar.ts';
import { withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';

const future = [
  'The council will meet on @.', 'A hearing will be held on @, a clerk said.', 'On @, the court will hear the case.', 'The exhibition will open in Rome on @.', 'Voters will go to the polls on @.',
  'The talks are due to resume on @.', 'She will take office on @.', 'Officials said the new bridge will be opened to traffic on @.', 'The festival will begin on @ and last four days.',
];
const past = [
  'The council met on @.', 'A hearing was held on @, a clerk said.', 'Two people were killed in a crash on @.', 'On @, the suspect was arrested in Lyon.', 'The first round took place on @.',
  'He died on @ after a long illness.', 'The delegation arrived in Vienna on @.', 'The storm struck the coast on @, leaving thousands without power.', 'The minister resigned on @.',
];

/** See the head of this file. */
export const wrongTense: Fault = {
  id: 'wrong-tense',
  rules: ['tense-mismatch'],
  inject({ text, published }, _article, random) {
    const day = published === undefined ? undefined : parseDay(published);
    if (day === undefined) return undefined;
    const isFuture = random.between(0, 1) === 0;
    const ahead = random.between(12, 200);
    const write = (at: number): string => {
      const { year, month, day: number } = civilOf(at);
      const name = months[month - 1] ?? '';
      return isFuture === (ahead % 2 === 0) ? `${name} ${number}, ${year}` : `${number} ${name} ${year}`;
    };
    const frame = random.of(isFuture ? future : past);
    const [wrong, right] = isFuture ? [day - ahead, day + ahead] : [day + ahead, day - ahead];
    const edited = withWrongSentence(text, frame.replace('@', write(wrong)), frame.replace('@', write(right)), random);
    return edited && { ...edited, note: `published ${published ?? ''}: ${frame.replace('@', write(wrong))}` };
  },
};
