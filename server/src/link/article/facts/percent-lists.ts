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
/** Whose shares they are: `60 percent of men`. */
const group = /^of (?:the |all |those )?([a-z]+)(?: (?:surveyed|polled|questioned|asked|interviewed|cast))? /i;
/** Behind the side nothing but what was asked, in a word. */
const asked = /^(?: (?:it|them|him|her|that|this|(?:the|his|her|its|of the|to the) [\p{L}-]+))?(?:,|\.|;|:|\)| and\b| while\b| but\b|$)/u;

/** Shares of those who were asked one question; undefined where they may be of two. */
export function sidesOfOne(sentence: NumberedSentence): readonly Numeral[] | undefined {
  const { numbers, span } = sentence;
  const all = labelsOf(sentence, { from: 0, to: numbers.length, hasRest: false });
  const labels = all.map((label) => label.replace(answered, ''));
  const [first] = numbers;
  if (first === undefined || numbers.length < 2 || numbers.length > 5 || haveOwnWholes(sentence) || !areOfOneGroup(all)) return undefined;
  if (/^(?:,|\(|and |while |with |against )/.test(all[0] ?? '') && /\b[Aa]pproval ratings?[^.;:]{0,40}$/.test(between(sentence, span.start, first.start)) && numbers.length === 2 && sides[1]?.test(labels[1] ?? '') === true) return numbers;
  const taken = labels.map((label) => sides.findIndex((side) => side.test(label)));
  if (taken.includes(-1) || new Set(taken).size < taken.length || !taken.includes(0) || !taken.includes(1)) return undefined;
  const rests = labels.map((label, at) => label.replace(sides[taken[at] ?? 0] ?? '', ''));
  return rests.slice(1).every((rest) => asked.test(rest) && isSameMatter(rest, rests[0] ?? '')) ? numbers : undefined;
}

// `60 percent of men` and `55 percent of women`; of a group that is named once, all are shares.
function areOfOneGroup(labels: readonly string[]): boolean {
  const [first, ...others] = labels.map((label) => group.exec(label)?.[1]?.toLowerCase());
  return others.every((other) => other === undefined || other === first || other === 'them');
}

const fronted = /(?:,|;|\band|\bwhile|\bbut|\bwhereas) (?:and |while |but )?(?:in|among|at|of|for|on) [^,;]{2,40}$/i;
const placed = /\b(?:in|among|at|for) ((?:the )?\p{Lu}[\p{L}-]+)/u;

/** Whether a share is said to be of a place, a day or a group of its own: `, while in Norwick`. */
export function haveOwnWholes(sentence: NumberedSentence): boolean {
  const { numbers, span } = sentence;
  const behind = numbers.map(({ end }, at) => between(sentence, end, numbers[at + 1]?.start ?? span.end));
  const places = new Set(behind.flatMap((words) => placed.exec(words)?.[1] ?? []));
  return places.size > 1 || behind.slice(0, -1).some((words) => fronted.test(words.replace(/,? (?:(?:about|some|only|just|nearly|another|a) )?$/, '')));
}

// `backed the plan` and `opposed the tax` are two questions.
function isSameMatter(rest: string, first: string): boolean {
  const noun = /^ (?:of |to )?(?:the|his|her|its) ([\p{L}-]+)/u.exec(rest)?.[1];
  return noun === undefined || first.includes(noun);
}

/** What is shared out, before a list in brackets, and what makes each number a rate of its own. */
const whole = /\b(?:votes?|ballots|electorate|seats|population|electricity|energy|power|generation|budget|spending|revenues?|exports?|imports?|sales|turnover|output|shareholders|owners|shares|religions?|languages?|ethnic|made up|divided|split|shared|composed|consist(?:s|ed)?)\b/i;
const split = /\b(?:made up|divided|split|shared|composed|consist(?:s|ed)?)\b/i;
/** Several may be named at once, and one be of several groups. */
const overlapping = /\b(?:votes? of|support (?:of|among|from)|named|cited|listed|mentioned|blamed|feared|popular|respondents|said)\b/i;
const rates = /\b(?:rates?|highest|lowest|most|least|top|best|worst|among|growth|inflation|unemployment|turnout|literacy|likely|each|countries|cities|states|provinces)\b/i;
const inBrackets = /^\)(?:,|;|,? and|,? while|,? with) [^().;:%]{1,60} \((?:about |some |nearly )?$/;

/** Shares in brackets behind those who have them; loosely, where nothing says of what they are shares. */
export function bracketsOfOne(sentence: NumberedSentence): { readonly shares: readonly Numeral[]; readonly isLoose: boolean } | undefined {
  const { numbers, span } = sentence;
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || numbers.length < 2 || numbers.length > 10) return undefined;
  const lead = between(sentence, span.start, first.start).replace(/^Most (?:of them )?(?=(?:came|come|were|are) (?:mainly )?from\b)/, '');
  if (!/\((?:about |some |nearly )?$/.test(lead) || rates.test(lead) || !between(sentence, last.end, span.end).startsWith(')')) return undefined;
  if (!numbers.slice(1).every((number, at) => inBrackets.test(between(sentence, numbers[at]?.end ?? number.start, number.start)))) return undefined;
  if (overlapping.test(lead)) return undefined;
  const [isLoose, isSplit] = [!whole.test(lead), split.test(lead)];
  // Three that come to a little over a hundred are hardly rates of three different things.
  const sum = numbers.reduce((all, { value }) => all + value, 0);
  if (!isSplit && sum > MOST_LOOSE) return undefined;
  return isLoose && (numbers.length < 3 || !/ and [^().]{1,60} \([^()]{0,20}\)[^()]*$/.test(sentence.text)) ? undefined : { shares: numbers, isLoose: !isSplit };
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
