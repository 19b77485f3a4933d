/**
 * One event on two days, told once by a verb and once by a noun or in another clause: `was founded in 1998`, `since its
 * founding in 1989`. It must not know how dates or events are recognised.
 */
import { civilOf, dayOf, parseDay } from '../../server/src/base/civil-date.ts';
import { months } from './calendar.ts';
import { withSentence, withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';

/** With a whole date. */
const byDay: readonly (readonly [first: string, second: string])[] = [
  ['The freighter Ostara capsized off Vigo on @.', 'Eleven bodies have been found since the Ostara capsized on @.'],
  ['Lena Horvath was sworn in as governor on @.', 'It rained at the inauguration of Lena Horvath as governor on @.'],
  ['Diego Fuentes, who was murdered on @, had led the union of the miners.', 'Nobody has been tried for the murder of Diego Fuentes on @.'],
  ['A court in Graz convicted Samir Qureshi of fraud on @.', 'Qureshi has been in prison since his conviction on @.'],
  ['The Brandal tunnel collapsed on @.', 'Cracks had been seen days before the collapse of the Brandal tunnel on @.'],
  ['On @, rebels seized the town of Kesra.', 'The seizure of Kesra on @ cut the road to the coast.'],
  ['The trial of Janet Pell opened on @.', 'The gallery was full when the trial of Janet Pell began on @.'],
  ['Two trains collided near Orvik on @.', 'The collision near Orvik on @ was the worst in years.'],
  ['The company launched the Meridian satellite on @.', 'Contact was lost a week after the launch of the Meridian satellite on @.'],
  ['Soldiers invaded Sarnia on @.', 'The invasion of Sarnia on @ was condemned by its neighbours.'],
  ['Police detained Peter Amadi at the airport on @.', "Peter Amadi's detention on @ angered the embassy."],
  ['The siege of Halven ended on @.', 'When the siege of Halven ended, on @, the market was rubble.'],
];

/** With a year alone. */
const byYear: readonly (readonly [first: string, second: string])[] = [
  ['The charity Sundhelp was founded in @.', 'Sundhelp has helped thousands since its founding in @.'],
  ['Founded in @, the Arden Institute trains nurses.', 'The Arden Institute was established in @ by two doctors.'],
  ['The Treaty of Malmo, signed in @, ended the war.', 'Both kings signed the Treaty of Malmo in @.'],
  ['The old dam at Kalvo, which collapsed in @, was never rebuilt.', 'The collapse of the Kalvo dam in @ drowned a village.'],
];

/** See the head of this file. */
export const twoWordings: Fault = {
  id: 'two-wordings',
  rules: ['date-mismatch'],
  inject({ text, published }, _article, random) {
    const last = (published === undefined ? undefined : parseDay(published)) ?? dayOf(2015, 6, 20);
    const day = last - random.between(30, 2000);
    const isYear = random.between(0, 3) === 0;
    const { year, month, day: number } = civilOf(day);
    const write = (at: number): string => {
      const date = civilOf(at);
      return isYear ? String(date.year) : `${months[date.month - 1] ?? ''} ${date.day}, ${date.year}`;
    };
    const slipped = isYear ? dayOf(year - random.of([1, 2, 3, 9]), month, 1) : random.of([day - 2, day + 1, day + 3, dayOf(year - 1, month, Math.min(number, 28))]);
    const [first, second] = random.of(isYear ? byYear : byDay);
    const started = withSentence(text, first.replace('@', write(day)), random);
    const edited = started && withWrongSentence(started.text, second.replace('@', write(slipped)), second.replace('@', write(day)), random);
    return edited && { ...edited, note: `${first} / ${second}: ${write(day)}, ${write(slipped)}` };
  },
};
