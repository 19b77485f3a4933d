/**
 * One event in two places: told in this article and in another, in nearly the same words. It must not know how
 * places or events are recognised.
 */
import { civilOf, dayOf, parseDay } from '../../server/src/base/civil-date.ts';
import { months } from './calendar.ts';
import { withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';

const tellings: readonly (readonly [told: string, again: string])[] = [
  ['The third round of water talks between Kenya and Uganda was held in & on @.', 'Kenya and Uganda held the third round of water talks on @ in &.'],
  ['Gunmen attacked a police post in & on @ and killed five officers.', 'On @, gunmen attacked a police post in & and five officers were killed.'],
  ['Marco Dahl was arrested in & on @ over the harbour contracts.', 'Police arrested Marco Dahl in & on @ over the harbour contracts.'],
  ['A bomb exploded outside the Norvind office in & on @, wounding nine.', 'Nine were wounded when a bomb exploded outside the Norvind office in & on @.'],
  ['The Harbour Union elected Helen Pereira its president at a congress in & on @.', 'Helen Pereira was elected president of the Harbour Union in & on @.'],
];
const towns = ['Kampala', 'Lagos', 'Lyon', 'Oslo', 'Izmir', 'Karachi', 'Lima', 'Krakow'];

/** See the head of this file. */
export const twoPlaces: Fault = {
  id: 'two-places',
  rules: ['place-conflict'],
  inject({ text, published }, _article, random) {
    const day = ((published === undefined ? undefined : parseDay(published)) ?? dayOf(2015, 6, 20)) - random.between(1, 20);
    const { year, month, day: number } = civilOf(day);
    const date = `${number} ${months[month - 1] ?? ''} ${year}`;
    const right = random.of(towns);
    const wrong = random.of(towns.filter((town) => town !== right));
    const [told, again] = random.of(tellings);
    const fill = (frame: string, town: string): string => frame.replace('@', date).replace('&', town);
    const edited = withWrongSentence(text, fill(again, wrong), fill(again, right), random);
    const companion = { name: 'companion.txt', source: 'companion', text: `${fill(told, right)} Nobody else was hurt.`, ...(published === undefined ? {} : { published }) };
    return edited && { ...edited, note: `${fill(told, right)} / ${fill(again, wrong)}`, companions: [companion] };
  },
};
