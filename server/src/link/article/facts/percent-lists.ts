/**
 * Percentages that are of one whole by what is said of each: the sides of a question (`48 percent backed it, 39 percent
 * opposed it and 13 percent had no opinion`), a list in brackets (`the Liberals (44 percent), the Greens (35 percent)`),
 * what one sum goes on (`70 percent of the budget goes on pay, 25 percent on books`). It must not add up.
 */
import { between } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';
import { labelsOf } from './sum-parts.ts';

/** The sides of a question; nobody is on two. */
const sides: readonly RegExp[] = [
  /^(?:in favou?r|for\b|yes\b|back(?:s|ed|ing)?\b|support(?:s|ed|ing)?\b|approv(?:e|es|ed|ing)\b|agree[ds]?\b|favou?r(?:s|ed|ing)?\b|satisfied\b|wanted to (?:stay|remain|keep)\b)/i,
  /^(?:against\b|no\b(?! opinion| view| idea)|oppos(?:e|es|ed|ing)\b|disapprov(?:e|es|ed|ing)\b|disagree[ds]?\b|reject(?:s|ed|ing)?\b|dissatisfied\b|wanted to (?:leave|go|scrap)\b)/i,
  /^(?:undecided|unsure|not sure|uncertain|neutral|neither\b|no (?:opinion|view|idea)|(?:don|didn)[’']t (?:know|say)|d(?:o|id) not (?:know|say|answer)|declined|abstain(?:s|ed|ing)?\b|refused)/i,
];
/** Who was asked and how they answered, before the side. */
const answered = /^(?:of (?:the |all |those )?[a-z]+(?: (?:surveyed|polled|questioned|asked|interviewed|cast))? )?(?:(?:who|said|say|saying|were|are|was|had|have|would|they|vote|voted|voting|with) ){0,4}/i;
/** Behind the side nothing but what was asked, in a word. */
const asked = /^(?: (?:it|them|him|her|that|this|(?:the|his|her|its|of the|to the) [\p{L}-]+))?(?:,|\.|;|:|\)| and\b| while\b| but\b|$)/u;

/** Shares of those who were asked one question; undefined where they may be of two. */
export function sidesOfOne(sentence: NumberedSentence): readonly Numeral[] | undefined {
  const { numbers, span } = sentence;
  const labels = labelsOf(sentence, { from: 0, to: numbers.length, hasRest: false }).map((label) => label.replace(answered, ''));
  const [first] = numbers;
  if (first === undefined || numbers.length < 2 || numbers.length > 5) return undefined;
  if (/\b[Aa]pproval ratings?[^.;:]{0,40}$/.test(between(sentence, span.start, first.start)) && numbers.length === 2 && sides[1]?.test(labels[1] ?? '') === true) return numbers;
  const taken = labels.map((label) => sides.findIndex((side) => side.test(label)));
  if (taken.includes(-1) || new Set(taken).size < taken.length || !taken.includes(0) || !taken.includes(1)) return undefined;
  const rests = labels.map((label, at) => label.replace(sides[taken[at] ?? 0] ?? '', ''));
  return rests.slice(1).every((rest) => asked.test(rest) && isSameMatter(rest, rests[0] ?? '')) ? numbers : undefined;
}

// `backed the plan` and `opposed the tax` are two questions.
function isSameMatter(rest: string, first: string): boolean {
  const noun = /^ (?:of |to )?(?:the|his|her|its) ([\p{L}-]+)/u.exec(rest)?.[1];
  return noun === undefined || first.includes(noun);
}

/** What is shared out, before a list in brackets, and what makes each number a rate of its own. */
const whole = /\b(?:votes?|ballots|electorate|seats|population|electricity|energy|power|generation|budget|spending|revenues?|exports?|imports?|sales|turnover|output|respondents|shareholders|owners|shares|religions?|languages?|ethnic|made up|divided|split|shared|composed|consist(?:s|ed)?)\b/i;
const rates = /\b(?:rates?|highest|lowest|most|least|top|best|worst|among|growth|inflation|unemployment|turnout|literacy|likely|each|countries|cities|states|provinces)\b/i;
const inBrackets = /^\)(?:,|;|,? and|,? while|,? with) [^().;:%]{1,60} \((?:about |some |nearly )?$/;

/** Shares in brackets behind those who have them; loosely, where nothing says of what they are shares. */
export function bracketsOfOne(sentence: NumberedSentence): { readonly shares: readonly Numeral[]; readonly isLoose: boolean } | undefined {
  const { numbers, span } = sentence;
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || numbers.length < 2 || numbers.length > 10) return undefined;
  const lead = between(sentence, span.start, first.start);
  if (!/\((?:about |some |nearly )?$/.test(lead) || rates.test(lead) || !between(sentence, last.end, span.end).startsWith(')')) return undefined;
  if (!numbers.slice(1).every((number, at) => inBrackets.test(between(sentence, numbers[at]?.end ?? number.start, number.start)))) return undefined;
  const isLoose = !whole.test(lead);
  // Three that come to a little over a hundred are hardly rates of three different things.
  const sum = numbers.reduce((all, { value }) => all + value, 0);
  return isLoose && (numbers.length < 3 || sum > MOST_LOOSE || !/ and [^().]{1,60} \([^()]{0,20}\)[^()]*$/.test(sentence.text)) ? undefined : { shares: numbers, isLoose };
}

/** What shares come to at most that only look like those of one whole. */
const MOST_LOOSE = 140;

/** Where a part of one sum goes, or comes from. */
const goes = /^of (?:the|its|their|his|her|all|our|my) [a-z’' -]{3,40}? (?:goes|go|went|is|was|are|were|will go|will be|came|comes|come)(?: (?:spent|devoted|allocated|earmarked|used|set aside|invested))? (on|to|from|for|into) [^.;:]{1,40}$/;

/** Shares of what is spent or earned. */
export function spentOfOne(sentence: NumberedSentence): readonly Numeral[] | undefined {
  const { numbers } = sentence;
  const [first, ...others] = labelsOf(sentence, { from: 0, to: numbers.length, hasRest: false });
  const preposition = goes.exec((first ?? '').replace(/,? (?:and|while)\s*$|,\s*$/, ''))?.[1];
  if (preposition === undefined || others.length === 0 || numbers.length > 8) return undefined;
  return others.every((label) => label.startsWith(`${preposition} `) || label.startsWith(`goes ${preposition} `)) ? numbers : undefined;
}
