/**
 * A vote with the number of those who may vote: `passed 45-25 in the 70-member senate`, `50 to 25, with all 70 members
 * voting`. It must not add up.
 */
import type { FactNumber, SumFact } from './figure-fact.ts';
import { factIn, plainNumber } from './numbered-sentences.ts';
import type { NumberedSentence } from './numbered-sentences.ts';

/** A word of voting in front of the two numbers, in one clause with them. */
const voted = /\b(?:vot(?:e[sd]?|ing|es)|pass(?:ed|es|ing)?|approv(?:ed|es|al|ing)|reject(?:ed|s|ing)?|ballot|adopt(?:ed|s|ing)?|endors(?:ed|es|ing)|ratif(?:ied|ies|ying)|acquitt(?:ed|al)|convict(?:ed|s)|carried|confirm(?:ed|s) (?:him|her|the|as|\p{Lu}[\p{L}-]+)|(?:motion|bill|measure|amendment|proposal|plan|budget|resolution|treaty|law) (?:was |is |were )?(?:narrowly |soundly )?(?:defeated|lost|backed|failed)|defeat(?:ed|s)? (?:the|a|an) (?:[a-z]+ )?(?:motion|bill|measure|amendment|proposal|plan|budget|resolution|treaty|law))\b[^;:]{0,70}$/iu;
/** Another verb takes the numbers for itself: `passed, and the team won 21-15`. */
const played = /\b(?:won|w[io]ns?|beat(?:s|en)?|lost|lead|leads|led|scored?|drew|that|met|from)\b/i;
/** Behind the two numbers: no noun that they count. */
const votesBehind = /^(?: votes?)?(?:$|[,.;)]| (?:in (?:the|a|an|its)|on|at|with|after|along|late|early|by|for|against|following|last|this|vote|ballot|margin|yesterday|to (?:approve|reject|pass|adopt|ratify|confirm|acquit|convict|back)|in favou?r|[A-Z]))/;
const sides = /(?<![\d.,/-])(\d{1,3})(?: votes)?(?:-|–| to | against )(\d{1,3})(?![\d.,]*[\d/-])(?:(?:,)? with (\w+) (?:abstentions?|abstaining|absent))?/d;
const everybody = /\ball (\d{1,4}) (?:members|lawmakers|senators|deputies|delegates|judges|countries|nations|states|councill?ors|mps|legislators|votes)\b/di;
/** `in the 120-seat assembly, all of whose members voted` */
const present = /\ball (?:of )?(?:whose |its |their |the )?(?:members|seats|lawmakers|senators|deputies|councillors|judges)\b[^.;]{0,20}\b(?:vot(?:ed|ing)|present|took part|taking part)\b/;
/** Nations and people meet for games as well: they vote in a council only. */
const house = /(?<![\d.,])(\d{1,4})-(?:(?:member|seat|strong|judge)\b|(?:nation|country|person|man) (?:[\p{L}]+ ){0,2}(?:council|assembly|committee|commission|parliament|senate|jury|panel|bench|board|bloc|union|body)\b)(?! [a-z]+['’]s\b|['’]s\b)/diu;

/** The votes of a sentence that speaks of one. */
export function votesIn(sentence: NumberedSentence): SumFact[] {
  const { text } = sentence;
  const vote = /%|percent|per cent/.test(text) ? null : sides.exec(text);
  if (vote === null || !isVote(text.slice(0, vote.index), text.slice(vote.index + vote[0].length))) return [];
  const [all, seats] = [everybody.exec(text), house.exec(text)];
  const total = numberAt(sentence, all?.indices?.[1] ?? seats?.indices?.[1]);
  const away = vote.indices?.[3] === undefined ? undefined : sentence.numbers.find(({ start }) => start === sentence.span.start + (vote.indices?.[3]?.[0] ?? 0));
  const parts = [...[vote.indices?.[1], vote.indices?.[2]].flatMap((at) => numberAt(sentence, at) ?? []), ...(away === undefined ? [] : [plainNumber(away)])];
  // Some stay away: of seats alone, only too many votes are wrong.
  if (total === undefined || parts.length < 2 || (vote[3] !== undefined && away === undefined) || total.value < 5) return [];
  const places = [...parts, total];
  const span = { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
  return [{ ...factIn(sentence, 'facts/votes', span), subject: { kind: 'article' }, attribute: 'sum', value: { total, parts, whole: all === null && !present.test(text) ? 'at-most' : 'likely' } }];
}

function isVote(before: string, behind: string): boolean {
  const found = voted.exec(before);
  const isAhead = found !== null && !played.test(found[0]);
  return (isAhead || /^ (?:vote|ballot|in favou?r|to (?:approve|reject|pass|adopt|ratify|confirm|acquit|convict|back))\b/.test(behind)) && votesBehind.test(behind);
}

function numberAt({ span, text }: NumberedSentence, at: readonly [number, number] | undefined): FactNumber | undefined {
  if (at === undefined) return undefined;
  const words = text.slice(at[0], at[1]);
  return { start: span.start + at[0], end: span.start + at[1], text: words, value: Number(words), place: 1 };
}
