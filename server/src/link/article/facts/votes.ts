/**
 * A vote with the number of those who may vote: `passed 45-25 in the 70-member senate`, `50 to 25, with all 70 members
 * voting`. It must not add up.
 */
import type { FactNumber, SumFact } from './figure-fact.ts';
import { factIn, plainNumber } from './numbered-sentences.ts';
import type { NumberedSentence } from './numbered-sentences.ts';

const aboutVotes = /\b(?:vot(?:e[sd]?|ing)|pass(?:ed|es)|approv(?:ed|es)|reject(?:ed|s)|defeat(?:ed|s)|ballot|adopted|backed|confirmed|ratified|acquitted|convicted)\b/i;
const sides = /(?<![\d.,/-])(\d{1,3})(?: votes)?(?:-|–| to | against )(\d{1,3})(?![\d.,]*[\d/-])(?:(?:,)? with (\w+) (?:abstentions?|abstaining|absent))?/d;
const everybody = /\ball (\d{1,4}) (?:members|lawmakers|senators|deputies|delegates|judges|countries|nations|states|councill?ors|mps|legislators|votes)\b/di;
/** `in the 120-seat assembly, all of whose members voted` */
const present = /\ball (?:of )?(?:whose |its |their |the )?(?:members|seats|lawmakers|senators|deputies|councillors|judges)\b[^.;]{0,20}\b(?:vot(?:ed|ing)|present|took part|taking part)\b/;
const house = /(?<![\d.,])(\d{1,4})-(?:member|seat|strong|nation|country|person|judge|man)\b/d;

/** The votes of a sentence that speaks of one. */
export function votesIn(sentence: NumberedSentence): SumFact[] {
  const { text } = sentence;
  if (!aboutVotes.test(text) || /%|percent|per cent/.test(text)) return [];
  const [vote, all, seats] = [sides.exec(text), everybody.exec(text), house.exec(text)];
  const total = numberAt(sentence, all?.indices?.[1] ?? seats?.indices?.[1]);
  const away = vote?.indices?.[3] === undefined ? undefined : sentence.numbers.find(({ start }) => start === sentence.span.start + (vote.indices?.[3]?.[0] ?? 0));
  const parts = [...[vote?.indices?.[1], vote?.indices?.[2]].flatMap((at) => numberAt(sentence, at) ?? []), ...(away === undefined ? [] : [plainNumber(away)])];
  // Some stay away: of seats alone, only too many votes are wrong.
  if (total === undefined || parts.length < 2 || (vote?.[3] !== undefined && away === undefined) || total.value < 5) return [];
  const places = [...parts, total];
  const span = { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
  return [{ ...factIn(sentence, 'facts/votes', span), subject: { kind: 'article' }, attribute: 'sum', value: { total, parts, whole: all === null && !present.test(text) ? 'at-most' : 'likely' } }];
}

function numberAt({ span, text }: NumberedSentence, at: readonly [number, number] | undefined): FactNumber | undefined {
  if (at === undefined) return undefined;
  const words = text.slice(at[0], at[1]);
  return { start: span.start + at[0], end: span.start + at[1], text: words, value: Number(words), place: 1 };
}
