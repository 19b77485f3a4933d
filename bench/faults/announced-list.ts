/**
 * A list that announces another length than it has. It must not know how lists are recognised.
 */
import { withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const lists: readonly (readonly [frame: string, things: readonly string[]])[] = [
  ['The agreement was signed by # countries: @.', ['France', 'Spain', 'Portugal', 'Italy', 'Greece', 'Malta']],
  ['Police charged # men: @.', ['John Harker', 'Peter Dunn', 'Luis Ortega', 'Samuel Wood', 'Ahmed Rashid', 'Paul Keane']],
  ['The # suspects - @ - were held overnight.', ['Maria Santos', 'Luis Vega', 'Ana Cruz', 'Pedro Leon', 'Rosa Gil']],
  ['Flights to # cities were cancelled: @.', ['Berlin', 'Munich', 'Hamburg', 'Cologne', 'Dresden']],
  ['The company makes # products: @.', ['tyres', 'hoses', 'belts', 'brakes', 'pumps']],
  ['The prize went to # writers: @.', ['Anna Berg, 34', 'Karl Lund, 51', 'Eva Holm, 47', 'Nils Dahl, 62']],
];

/** See the head of this file. */
export const announcedList: Fault = {
  id: 'announced-list',
  rules: ['sum-mismatch'],
  inject({ text }, _article, random) {
    const [frame, things] = random.of(lists);
    const count = random.between(3, things.length);
    const said = Math.max(2, count + random.of([-1, 1, 1]));
    if (said === count) return undefined;
    const listed = `${things.slice(0, count - 1).join(', ')} and ${things[count - 1] ?? ''}`;
    const sentence = (number: number): string => frame.replace('#', numbers[number] ?? String(number)).replace('@', listed);
    const edited = withWrongSentence(text, sentence(said), sentence(count), random);
    return edited && { ...edited, note: `${count} things, announced as ${said}` };
  },
};
