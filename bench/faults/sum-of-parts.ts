/**
 * A total whose parts, told in the same breath, come to something else. It must not know how figures are recognised.
 */
import { withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** `#` is the total, `$1`, `$2`, `$3` its parts. */
const frames: readonly string[] = [
  '# people were killed: $1 men and $2 women.',
  '# people died in the blast, $1 of them civilians and $2 soldiers.',
  'Police arrested # people, including $1 Britons and the other $2 from France.',
  'The dead numbered #: $1 adults and $2 children.',
  'The council voted to approve the plan; # members took part, $1 in favour and $2 against.',
  'In all, # passengers were rescued, $1 from the first boat and $2 from the second.',
  'A total of # houses were damaged, $1 in the north, $2 in the south and $3 on the coast.',
  '# vehicles were burnt - $1 cars, $2 lorries and $3 buses.',
  'The bus carried # passengers: $1 students, $2 teachers and $3 parents.',
  'The team won # medals, $1 gold, $2 silver and $3 bronze.',
  'They found # bodies ($1 men, $2 women and $3 children) in the house.',
];

/** See the head of this file. */
export const sumOfParts: Fault = {
  id: 'sum-of-parts',
  rules: ['sum-mismatch'],
  inject({ text }, _article, random) {
    const frame = random.of(frames);
    const spelt = random.next() < 0.5;
    const parts = ['$1', '$2', '$3'].map((place) => (frame.includes(place) ? random.between(2, spelt ? 4 : 40) : 0));
    const total = parts.reduce((sum, part) => sum + part, 0);
    const said = total + random.of([-2, -1, 1, 2, 3]);
    if (said < 3) return undefined;
    const told = (number: number): string => (spelt && words[number]) || String(number);
    const sentence = (sum: number): string => {
      const filled = parts.reduce((words, part, n) => words.replace(`$${n + 1}`, () => told(part)), frame.replace('#', told(sum)));
      return filled.charAt(0).toUpperCase() + filled.slice(1);
    };
    const edited = withWrongSentence(text, sentence(said), sentence(total), random);
    return edited && { ...edited, note: `${parts.filter((part) => part > 0).join(' + ')} = ${said}` };
  },
};
