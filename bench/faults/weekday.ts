/**
 * A full date whose weekday is moved on by some days: the writer counted from the wrong week.
 * It must not know how dates are recognised.
 */
import { dayOf, weekdayOf } from '../../server/src/base/civil-date.ts';
import { withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** See the head of this file. */
export const weekday: Fault = {
  id: 'weekday',
  rules: ['weekday-mismatch'],
  inject({ text, published }, _article, random) {
    const year = Number((published ?? '2019').slice(0, 4));
    const [month, day] = [random.between(1, 12), random.between(1, 28)];
    const right = weekdayOf(dayOf(year, month, day)) - 1;
    const said = (right + random.between(1, 6)) % 7;
    const name = months[month - 1] ?? '';
    const date = random.of([`${name} ${day}, ${year}`, `${day} ${name} ${year}`]);
    const frame = random.of(['The hearing was held on @.', 'The first complaint reached the council on @, records show.', 'It had opened on @ with a speech by the mayor.']);
    const sentence = (weekdayName: number): string => frame.replace('@', `${days[weekdayName] ?? ''}, ${date}`);
    const edited = withWrongSentence(text, sentence(said), sentence(right), random);
    return edited && { ...edited, note: `${days[right] ?? ''} -> ${days[said] ?? ''}, ${date}` };
  },
};
