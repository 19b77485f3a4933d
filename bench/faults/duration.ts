/**
 * A length of time that its own two dates do not make. It must not know how dates are recognised.
 */
import { withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];

/** `#` is the length, `^` the first year, `$` the last. */
const frames: readonly string[] = [
  'She led the ministry from ^ to $, a #-year term.',
  'He served as mayor for # years, from ^ to $.',
  'The mine closed in $, # years after it opened in ^.',
  'In $, # years after the ^ earthquake, the school was rebuilt.',
  'The #-year civil war (^-$) left the region poor.',
  'The bridge was finished in $, # years after work began in ^.',
  'Between ^ and $, a period of # years, the population halved.',
  'He was elected in ^ and left office # years later, in $.',
  'The company, founded in ^, was sold in $, # years after its founding.',
  'The law was passed in ^, # years before it was repealed in $.',
];

/** See the head of this file. */
export const duration: Fault = {
  id: 'duration',
  rules: ['duration-mismatch'],
  inject({ text }, _article, random) {
    const frame = random.of(frames);
    const [first, length] = [random.between(1960, 1998), random.between(4, 16)];
    const wrong = length + random.of([-2, 2, 3, 4, 5]);
    const isSpelt = random.next() < 0.6;
    const told = (years: number): string => (isSpelt ? (words[years] ?? String(years)) : String(years));
    const sentence = (years: number): string => frame.replace('#', told(years)).replace('^', String(first)).replace('$', String(first + length));
    const edited = withWrongSentence(text, sentence(wrong), sentence(length), random);
    return edited && { ...edited, note: `${first} to ${first + length}, ${wrong} years` };
  },
};

/** `… years ago`, beside a year that lies elsewhere. */
export const yearsAgo: Fault = {
  id: 'years-ago',
  rules: ['duration-mismatch'],
  inject({ text, published }, _article, random) {
    if (published === undefined) return undefined;
    const year = Number(published.slice(0, 4));
    const ago = random.between(3, 14);
    const wrong = ago + random.of([-2, 2, 3, 4]);
    const frame = random.of(['The club was founded # years ago, in ^.', 'She moved to the town # years ago in ^, neighbours said.', 'In ^, # years ago, the same bridge was closed for repairs.']);
    const sentence = (years: number): string => frame.replace('#', words[years] ?? String(years)).replace('^', String(year - ago));
    const edited = withWrongSentence(text, sentence(wrong), sentence(ago), random);
    return edited && { ...edited, note: `${year - ago}, ${wrong} years before ${year}` };
  },
};
