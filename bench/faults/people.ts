/**
 * Faults about people: an age that changes on the way, an age that the year of birth contradicts, somebody who speaks
 * after their death. Names are taken from the article by their capitals. It must not know how people are recognised.
 */
import type { Article } from '../../server/src/link/article/article.ts';
import { replaced, withSentence, withWrongSentence } from './edit.ts';
import type { Fault } from './fault.ts';
import type { Random } from './random.ts';

/** A full name that the article writes, of somebody who is not a place or a company. */
export function fullName(text: string, { entities }: Article, random: Random): string | undefined {
  const names = entities.filter(({ type }) => type === 'PERSON').flatMap(({ variants }) => variants.map((variant) => variant.text));
  const full = [...new Set(names)].filter((name) => /^[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]{3,}$/.test(name) && text.includes(`${name} `));
  return full.length === 0 ? undefined : random.of(full);
}

const aged = ['@, #, said the plan would go ahead.', 'One of those present was #-year-old @.', '@, who is #, declined to comment.', 'Friends said @, aged #, had been looking forward to the day.', 'Police spoke to @, a #-year-old father of two.', 'It was a surprise to @ (#), who was at home.'];

/** See the head of this file. */
export const twoAges: Fault = {
  id: 'two-ages',
  rules: ['age-mismatch'],
  inject({ text }, article, random) {
    const own = [...text.matchAll(/\b([A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]{2,}), (\d\d),/g)];
    const match = own.length > 0 ? random.of(own) : undefined;
    const name = match?.[1] ?? fullName(text, article, random);
    if (name === undefined) return undefined;
    const [years, wrong] = [Number(match?.[2] ?? random.between(20, 70)), random.between(2, 15)];
    const base = match === undefined ? withSentence(text, random.of(aged).replace('@', name).replace('#', String(years)), random)?.text : text;
    const frame = random.of(aged);
    const sentence = (age: number): string => frame.replace('@', name).replace('#', String(age));
    const edited = base === undefined ? undefined : withWrongSentence(base, sentence(years + wrong), sentence(years), random);
    return edited && { ...edited, note: `${name}: ${years}, ${years + wrong}` };
  },
};

const born = ['@, #, was born in ~.', '@ (born ~), now #, has lived here for years.', 'Born in Leeds in ~, @, #, studied law.', '@, #, was born on 12 May ~ and went to school in the town.', '@, #, who was born in ~, grew up on a farm.'];

/** See the head of this file. */
export const ageAndBirth: Fault = {
  id: 'age-and-birth',
  rules: ['age-mismatch'],
  inject({ text, published }, article, random) {
    const name = fullName(text, article, random);
    if (name === undefined || published === undefined) return undefined;
    const age = random.between(20, 80);
    const year = Number(published.slice(0, 4)) - age;
    const frame = random.of(born);
    const sentence = (birth: number): string => frame.replace('@', name).replace('#', String(age)).replace('~', String(birth));
    const slipped = year + random.of([-10, -7, -4, 3, 5, 10]);
    const edited = withWrongSentence(text, sentence(slipped), sentence(year), random);
    return edited && { ...edited, note: `${name}: ${age}, born ${slipped}` };
  },
};

const died = ['@ died in ~.', '@, who died in ~, was well known in the town.', '@ was killed in a car crash in ~.', '@ passed away in March ~.', 'The death of @ in ~ had been a shock to many.'];
const acted = ['@ said on 4 June #.', '@ told reporters on June 4, #, that the plan would go ahead.', 'On 4 June # @ met the mayor.', '@ will attend the opening on 4 June #.', '@ visited the town on June 4, #.', '@ signed the letter in May #.'];

/** See the head of this file. */
export const afterDeath: Fault = {
  id: 'acts-after-death',
  rules: ['acts-after-death'],
  inject({ text, published }, article, random) {
    const name = fullName(text, article, random);
    if (name === undefined) return undefined;
    const year = Number((published ?? '2012').slice(0, 4)) - 1;
    const acting = withSentence(text, random.of(acted).replace('@', name).replace('#', String(year)), random);
    const frame = random.of(died);
    const sentence = (death: number): string => frame.replace('@', name).replace('~', String(death));
    const edited = acting && withWrongSentence(acting.text, sentence(year - random.between(1, 9)), sentence(year + 1), random);
    return edited && { ...edited, note: name };
  },
};

/** See the head of this file. */
export const doubled: Fault = {
  id: 'doubled-word',
  rules: ['doubled-word'],
  inject({ text }, _article, random) {
    const words = [...text.matchAll(/(?<=[a-z] )([a-z]{2,10})(?= [a-z])/g)].filter(([word]) => !/^(?:had|that|very|really|so|much|many|more)$/.test(word));
    if (words.length === 0) return undefined;
    const word = random.of(words);
    const kind = random.next();
    const verb = kind < 0.2 ? /\b(?:he|she|they|it|we|government|officials|police) (will|would|could) ([a-z]+) /.exec(text) : null;
    if (verb !== null) {
      const at = verb.index + verb[0].length;
      return { ...replaced(text, at, at, `${verb[1] ?? ''} make `), note: `${verb[0]}${verb[1] ?? ''} make` };
    }
    const end = word.index + word[0].length;
    return { ...replaced(text, word.index, end, `${word[0]} ${word[0]}`), note: word[0] };
  },
};

/** See the head of this file. */
export const repeated: Fault = {
  id: 'repeated-sentence',
  rules: ['repeated-text'],
  inject({ text }, _article, random) {
    const sentences = [...text.matchAll(/(?<=[.!?]\s)[A-Z][^.!?\n]{40,220}[.!?](?=\s)/g)];
    if (sentences.length < 2) return undefined;
    const [one, other] = [random.of(sentences), random.of(sentences)];
    const at = other.index + other[0].length;
    const { text: edited, span } = replaced(text, at, at, ` ${one[0]}`);
    const first = one.index < at ? { start: span.start + 1, end: span.end } : { start: one.index + span.end - span.start, end: one.index + span.end - span.start + one[0].length };
    return { text: edited, span: first, note: one[0] };
  },
};
