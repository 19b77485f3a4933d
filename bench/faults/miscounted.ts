/**
 * One occurrence of a series that is counted in two ways: told twice in one article, the second time with another
 * number. It must not know how events are recognised.
 */
import { civilOf, dayOf, parseDay } from '../../server/src/base/civil-date.ts';
import { months } from './calendar.ts';
import { withSentence, withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';

const numbers = ['second', 'third', 'fourth', 'fifth', 'sixth'];
const tellings: readonly (readonly [first: string, second: string])[] = [
  ['The # round of water talks between Kenya and Uganda was held in Kampala on @.', 'Kenya and Uganda held the # round of water talks in Kampala on @.'],
  ['The # summit of the Harbour Union took place in Leith on @.', 'Leaders met in Leith on @ for the # summit of the Harbour Union.'],
  ['Peru and Chile opened the # round of border negotiations in Lima on @.', 'On @, Peru and Chile opened the # round of border negotiations in Lima.'],
  ['Norway beat Sweden in the # match of the series in Oslo on @.', 'In Oslo on @, Norway beat Sweden in the # match of the series.'],
  ['The # session of the peace conference on Sandoy began in Bergen on @.', 'In Bergen, the # session of the peace conference on Sandoy began on @.'],
  ['Police carried out the # raid on the Dahl warehouse in Lyon on @.', 'The # raid on the Dahl warehouse in Lyon was carried out by police on @.'],
  ['Voters in Georgia took part in the # election of the year on @.', 'On @ voters in Georgia took part in the # election of the year.'],
  ['The # hearing in the case against Marco Dahl was held in Oslo on @.', 'Marco Dahl appeared in Oslo on @ at the # hearing in the case against him.'],
];

/** See the head of this file. */
export const miscounted: Fault = {
  id: 'miscounted',
  rules: ['ordinal-conflict'],
  inject({ text, published }, _article, random) {
    const day = ((published === undefined ? undefined : parseDay(published)) ?? dayOf(2015, 6, 20)) - random.between(3, 200);
    const { year, month, day: number } = civilOf(day);
    const date = random.between(0, 1) === 0 ? `${months[month - 1] ?? ''} ${number}, ${year}` : `${number} ${months[month - 1] ?? ''} ${year}`;
    const at = random.between(0, numbers.length - 2);
    const [right, wrong] = [numbers[at] ?? '', numbers[at + 1] ?? ''];
    const [first, second] = random.of(tellings);
    const fill = (frame: string, count: string): string => frame.replace('@', date).replace('#', count);
    const started = withSentence(text, fill(first, right), random);
    const edited = started && withWrongSentence(started.text, fill(second, wrong), fill(second, right), random);
    return edited && { ...edited, note: `${fill(first, right)} / ${fill(second, wrong)}` };
  },
};
