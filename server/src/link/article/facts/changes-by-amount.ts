/**
 * A change that is told as an amount and in percent, with where it ended: `rose $2, or 4 percent, to $52`, `52, up 2, or 4
 * percent`. Where it began is the one less the other. It must not divide.
 */
import type { ChangeFact, FactNumber } from './figure-fact.ts';
import { between, factIn, plainNumber } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';

const rising = /\b(?:rises?|rose|risen|gain(?:s|ed)?|climb(?:s|ed)?|jump(?:s|ed)?|surg(?:es?|ed)|soar(?:s|ed)?|add(?:s|ed)?|advanc(?:es?|ed)|gr[eo]ws?|increased|up)(?: by)? (?:about |some |nearly )?$/i;
const falling = /\b(?:falls?|fell|fallen|drop(?:s|ped)?|los(?:es?|t)|slip(?:s|ped)?|slid|tumbl(?:es?|ed)|plung(?:es?|ed)|declin(?:es?|ed)|sank|shed|eased|dipped|decreased|shrank|down)(?: by)? (?:about |some |nearly )?$/i;
const either = /^(?: points?)?(?:,? or |, | \()(?:about |some |nearly )?$/;
const end = /^(?: points?)?[,)]? (?:to|at) (?:close at |finish at |end at |settle at |just |about |a record )?$/;
const endBefore = /^(?: points?)?, (?:up|down) (?:by )?(?:about )?$/;

/** The changes of a sentence that say by how much in two ways. */
export function changesByAmount(sentence: NumberedSentence): ChangeFact[] {
  const { numbers } = sentence;
  return numbers.slice(2).flatMap((third, at): ChangeFact[] => {
    const [first, second] = [numbers[at], numbers[at + 1]];
    if (first === undefined || second === undefined) return [];
    const [gap, next] = [between(sentence, first.end, second.start), between(sentence, second.end, third.start)];
    const before = between(sentence, Math.max(sentence.span.start, first.start - 30), first.start);
    if (either.test(gap) && end.test(next)) return changeOf(sentence, before, first, second, third);
    return endBefore.test(gap) && either.test(next) && /^[,.)]|^$/.test(between(sentence, third.end, sentence.span.end).trimStart().slice(0, 1)) ? changeOf(sentence, `${before}${gap}`, second, third, first) : [];
  });
}

function changeOf(sentence: NumberedSentence, verb: string, one: Numeral, other: Numeral, to: Numeral): ChangeFact[] {
  const [by, amount] = one.unit === '%' ? [one, other] : [other, one];
  const direction = rising.test(verb) ? 'up' : falling.test(verb) ? 'down' : undefined;
  const isAlike = amount.unit === to.unit || (amount.unit === undefined && amount.counts === 'point');
  const isPlain = [by, amount, to].every(({ upTo, bound }) => upTo === undefined && bound === undefined);
  if (direction === undefined || by.unit !== '%' || amount.unit === '%' || to.unit === '%' || !isAlike || !isPlain) return [];
  const value = direction === 'up' ? to.value - amount.value : to.value + amount.value;
  if (value <= 0) return [];
  const from: FactNumber = { ...plainNumber(amount), value, place: amount.place };
  const where = { start: Math.min(one.start, to.start), end: Math.max(other.end, to.end) };
  return [{ ...factIn(sentence, 'facts/changes', where), subject: { kind: 'article' }, attribute: 'change', value: { from, to: plainNumber(to), direction, by: plainNumber(by) } }];
}
