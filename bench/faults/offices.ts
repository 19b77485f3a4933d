/**
 * Faults about offices: one person with two of them, an office with two holders. Told with the article's own names,
 * or by an exchange of its own words. It must not know how roles are recognised.
 */
import { replaced, withSentence, withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';
import { fullName } from './people.ts';

const countries = ['French', 'German', 'Canadian', 'Kenyan', 'Turkish', 'Polish', 'Australian', 'Japanese', 'Iraqi', 'Brazilian'];
const offices = ['Foreign Minister', 'Defence Minister', 'Finance Minister', 'Interior Minister', 'Health Minister', 'Energy Minister', 'President', 'Vice President'];
const frames = ['~ # @ said the plan would go ahead.', 'The visit was announced by ~ # @.', 'On the sidelines, ~ # @ met reporters.', '"We are ready," said @, the ~ #.', '@, the ~ #, declined to comment.'];

/** What the article's own words may be exchanged for. */
const swaps: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Secretary of State|Foreign Minister) (?=[A-Z][a-z]+ [A-Z][a-z]+)/g, 'Defense Secretary '],
  [/\bPrime Minister (?=[A-Z][a-z]+ [A-Z][a-z]+)/g, 'Foreign Minister '],
  [/\bSen\. (?=[A-Z][a-z]+)/g, 'Rep. '],
  [/\bRep\. (?=[A-Z][a-z]+)/g, 'Sen. '],
  [/\bGov\. (?=[A-Z][a-z]+)/g, 'Sen. '],
];

/** See the head of this file. */
export const twoOffices: Fault = {
  id: 'two-offices',
  rules: ['role-conflict'],
  inject({ text }, article, random) {
    for (const [pattern, other] of swaps) {
      const places = [...text.matchAll(pattern)];
      const names = places.map(({ index, 0: words }) => /^[A-Z][a-z]+(?: [A-Z][a-z]+)?/.exec(text.slice(index + words.length))?.[0] ?? '');
      const at = names.findIndex((name, n) => names.indexOf(name) !== n);
      const place = places[at];
      if (place !== undefined) return { ...replaced(text, place.index, place.index + place[0].length, other), note: `${place[0]}-> ${other}${names[at] ?? ''}` };
    }
    const name = fullName(text, article, random);
    if (name === undefined) return undefined;
    const country = random.of(countries);
    const right = random.of(offices);
    const wrong = random.of(offices.filter((office) => office !== right));
    const told = (frame: string, office: string): string => capital(frame.replace('~', country).replace('#', frame.includes('the ~') ? office.toLowerCase() : office).replace('@', name));
    const base = withSentence(text, told(random.of(frames), right), random);
    const frame = random.of(frames);
    const edited = base && withWrongSentence(base.text, told(frame, wrong), told(frame, right), random);
    return edited && { ...edited, note: `${name}: ${right}, ${wrong}` };
  },
};

/** See the head of this file. */
export const twoHolders: Fault = {
  id: 'two-holders',
  rules: ['role-conflict'],
  inject({ text }, article, random) {
    const name = fullName(text, article, random);
    if (name === undefined) return undefined;
    const country = random.of(countries);
    const office = random.of(offices);
    const told = (frame: string, holder: string): string => capital(frame.replace('~', country).replace('#', frame.includes('the ~') ? office.toLowerCase() : office).replace('@', holder));
    const base = withSentence(text, told(random.of(frames), name), random);
    const frame = random.of(frames);
    const other = random.of(['Karl Lindqvist', 'Tomas Berger', 'Helen Marsh', 'Pedro Duarte']);
    const edited = base && withWrongSentence(base.text, told(frame, other), told(frame, name), random);
    return edited && { ...edited, note: `${office}: ${name}, ${other}` };
  },
};

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
