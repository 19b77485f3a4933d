/**
 * Faults of wording: a quotation told again in other words or given to somebody else, an acronym with two meanings, a
 * surname without its name. Into the article's own words wherever it has such. It must not know how any is recognised.
 */
import { withSentence, withWrongSentence } from './edit.ts';
import type { Edited } from './edit.ts';
import type { Fault } from './fault.ts';
import { fullName } from './people.ts';
import type { Random } from './random.ts';

interface Told {
  readonly words: string;
  readonly base: Edited;
  readonly name: string;
}

const speeches = ['We will not stop until every family has been told what happened on that night', 'This is a good day for the people of this town and for the whole country', 'The company has always met its duties and will go on to do so', 'Nobody should have to wait three years for an answer from the court', 'I have asked the council to look at the plan again before the summer'];
const said = ['"%," @ said.', '"%," @ told reporters.', '@ said: "%."', '"%," said @.', '@ told the meeting, "%."'];

function told(text: string, name: string, random: Random): Told | undefined {
  const words = random.of(speeches);
  const base = withSentence(text, speech(random.of(said), words, name), random);
  return base && { words, base, name };
}

function speech(frame: string, words: string, name: string): string {
  return frame.replace('%', words).replace('@', name);
}

/** See the head of this file. */
export const quoteReworded: Fault = {
  id: 'quote-reworded',
  rules: ['quote-drift'],
  inject({ text }, article, random) {
    const name = fullName(text, article, random);
    const first = name === undefined ? undefined : told(text, name, random);
    if (first === undefined) return undefined;
    const list = first.words.split(' ');
    const at = random.between(2, list.length - 3);
    const changed = random.of([
      [...list.slice(0, at), ...list.slice(at + 1)],
      [...list.slice(0, at), random.of(['always', 'never', 'hardly', 'surely']), ...list.slice(at)],
      [...list.slice(0, at), random.of(['other', 'great', 'poor', 'new']), ...list.slice(at + 1)],
    ]).join(' ');
    const frame = random.of(said);
    const edited = withWrongSentence(first.base.text, speech(frame, changed, first.name), speech(frame, first.words, first.name), random);
    return edited && { ...edited, note: `${first.words} -> ${changed}` };
  },
};

/** See the head of this file. */
export const quoteGivenAway: Fault = {
  id: 'quote-given-away',
  rules: ['quote-drift'],
  inject({ text }, article, random) {
    const name = fullName(text, article, random);
    const first = name === undefined ? undefined : told(text, name, random);
    if (first === undefined) return undefined;
    const frame = random.of(said);
    const other = random.of(['Karl Lindqvist', 'Tomas Berger', 'Helen Marsh', 'Pedro Duarte']);
    const edited = withWrongSentence(first.base.text, speech(frame, first.words, other), speech(frame, first.words, first.name), random);
    return edited && { ...edited, note: `${first.name} -> ${other}` };
  },
};

const bodies = ['World Food Council', 'National Dairy Board', 'Harbour Safety Agency', 'Institute for Public Health', 'Centre for Rural Studies', 'Coastal Rescue Service'];
const met = ['The @ met on Monday.', 'A report by the @ was expected.', 'She worked for the @ for ten years.', 'Officials of the @ declined to comment.'];

/** See the head of this file. */
export const acronym: Fault = {
  id: 'acronym',
  rules: ['acronym-conflict'],
  inject({ text }, _article, random) {
    const own = [...text.matchAll(/\b((?:[A-Z][a-z]+ (?:of |for |and |the |on )*){2,5})\(([A-Z]{3,6})\)/g)].filter(([, words = '', letters]) => (words.match(/[A-Z]/g) ?? []).join('') === letters);
    const match = own.length > 0 ? random.of(own) : undefined;
    const body = match?.[1]?.trim() ?? random.of(bodies);
    const letters = (body.match(/[A-Z]/g) ?? []).join('');
    const base = match === undefined ? withSentence(text, random.of(met).replace('@', `${body} (${letters})`), random)?.text : text;
    const at = random.between(1, letters.length - 1);
    const swapped = letters.slice(0, at - 1) + letters.charAt(at) + letters.charAt(at - 1) + letters.slice(at + 1);
    const list = body.split(' ');
    const other = [...list.slice(0, -1), random.of(['Office', 'Union', 'Network'])].join(' ');
    const wrong = random.next() < 0.5 && swapped !== letters ? `${body} (${swapped})` : `${other} (${letters})`;
    const frame = random.of(met);
    const edited = base === undefined ? undefined : withWrongSentence(base, frame.replace('@', wrong), frame.replace('@', `${body} (${letters})`), random);
    return edited && { ...edited, note: `${body} (${letters}), ${wrong}` };
  },
};

/** See the head of this file. */
export const surnameAlone: Fault = {
  id: 'surname-alone',
  rules: ['undefined-reference'],
  inject({ text }, article, random) {
    const name = fullName(text, article, random);
    const surname = name?.split(' ').at(-1);
    if (name === undefined || surname === undefined || !new RegExp(`\\b${surname} (?:said|says|told|added|was|has|had|did)\\b`).test(text)) return undefined;
    if (new RegExp(`(?:[A-Z][a-z]+|[A-Z]\\.) ${surname}\\b`).test(text.replaceAll(name, ''))) return undefined;
    // Heads of state and government are introduced by their office.
    if (new RegExp(`\\b(?:President|Minister|Pope|King|Queen|Prince|Princess|Chancellor|State|Mrs?\\.?|Ms\\.?) (?:[A-Z][a-z]+ )?${surname}\\b|${surname} (?:[A-Z]|amp|&)`).test(text)) return undefined;
    const short = text.replaceAll(new RegExp(`\\b[A-Z][a-z]+ (?:[A-Z]\\. )?(?=${surname}\\b)`, 'g'), '');
    const places = [...short.matchAll(new RegExp(`\\b${surname}\\b`, 'g'))].map(({ index }) => index);
    const [first, last] = [places[0], places.at(-1)];
    return first === undefined || last === undefined ? undefined : { text: short, span: { start: first, end: last + surname.length }, note: `${name} -> ${surname}` };
  },
};
