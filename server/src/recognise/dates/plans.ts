/**
 * Words by which a clause in the present tells of what is planned: `the strike ends on Friday`, `is likely on Monday`,
 * `the vote is set for Tuesday`, `goes to the polls`. Each counts only with the neighbours that make it a plan, for
 * most are nouns as well or tell of habits. It must not know where the time stands.
 */
import { isBehindPlural, isNounAt } from './noun-or-verb.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

type Neighbours = (words: Words, at: number) => boolean;

const before = (pattern: RegExp): Neighbours => (words, at) => pattern.test(wordAt(words, at - 1).lower);
const behind = (pattern: RegExp): Neighbours => (words, at) => pattern.test(wordAt(words, at + 1).lower);

// `the ends`, `two ends`, `of its holds`: no verb.
const isVerb: Neighbours = (words, at) => {
  const { lower } = wordAt(words, at - 1);
  if (lower === 'and') return true;
  return !isNounAt(words, at) && !lower.endsWith('ing') && lower !== '';
};
// `the talks end`, `they hold`, `which end`: behind a plural.
const isPlural: Neighbours = (words, at) => isBehindPlural(words, at, true);
const both = (one: Neighbours, other: Neighbours): Neighbours => (words, at) => one(words, at) && other(words, at);
const either = (one: Neighbours, other: Neighbours): Neighbours => (words, at) => one(words, at) || other(words, at);
const isBeing = /^(?:is|are|be|'s|'re|am)$/;
const toForce: Neighbours = (words, at) => wordAt(words, at + 1).lower === 'into' && /^(?:effect|force)$/.test(wordAt(words, at + 2).lower);
// `go to the polls`, `goes on trial`, `go on sale`.
const goesOn: Neighbours = (words, at) => {
  const [first, second, third] = [1, 2, 3].map((on) => wordAt(words, at + on).lower);
  if (first === 'to') return third === 'polls' || second === 'polls' || (second === 'the' && third === 'vote');
  return (first === 'on' && /^(?:trial|sale|strike|display|show)$/.test(second ?? '')) || first === 'live' || toForce(words, at);
};
// `plays Leeds`, `play at home`.
const plays: Neighbours = (words, at) => wordAt(words, at + 1).capital || /^(?:at|host|against)$/.test(wordAt(words, at + 1).lower);
// `the government reports April prices on Friday`; `the paper reports on Friday that` tells of what was.
const hasObject: Neighbours = (words, at) => /^(?:first|second|third|fourth|quarterly|annual|its|their|earnings|results|figures|data|(?:january|february|march|april|may|june|july|august|september|october|november|december))$/.test(wordAt(words, at + 1).lower);
// `runs from 12 to 18 August`, `runs from May 3`; `runs from Monday to Friday` may be on.
const fromDate: Neighbours = (words, at) => wordAt(words, at + 1).lower === 'from' && (wordAt(words, at + 2).digits > 0 || wordAt(words, at + 2).entry?.month !== undefined);
// `wants talks to reopen on Friday`.
const wantsDone: Neighbours = (words, at) => [2, 3].some((on) => wordAt(words, at + on).lower === 'to');
const isDigits: Neighbours = (words, at) => wordAt(words, at + 1).digits > 0;

// `has put off Tuesday's vote`: what has just been called off was still to come.
const calledOff: Neighbours = (words, at) => {
  const hasOff = wordAt(words, at + 1).lower === 'off';
  if (hasOff !== /^(?:put|called)$/.test(wordAt(words, at).lower)) return false;
  const behindVerb = hasOff ? at + 2 : at + 1;
  return /^(?:has|have)$/.test(wordAt(words, at - 1).lower) && wordAt(words, behindVerb).entry?.weekday !== undefined && /^['’]s$/.test(wordAt(words, behindVerb + 1).lower);
};

function rows(list: string, fits: Neighbours): [string, Neighbours][] {
  return list.split(' ').map((word) => [word, fits]);
}

const plans: ReadonlyMap<string, Neighbours> = new Map<string, Neighbours>([
  ...rows('ends closes reopens airs premieres debuts retires testifies holds flies unveils', isVerb),
  ...rows('end reopen hold elect premiere testify', isPlural),
  ['close', before(/^(?:polls|schools|shops|stores|offices|borders|applications|nominations)$/)],
  ['heads', behind(/^(?:to|for|into|back|home)$/)],
  ['head', both(isPlural, behind(/^(?:to|for|into|back|home)$/))],
  ['leaves', behind(/^(?:for|office)$/)],
  ['leave', both(isPlural, behind(/^for$/))],
  ['lapses', isVerb],
  ['lapse', isPlural],
  ['turns', isDigits],
  ['plays', both(isVerb, plays)],
  ['play', plays],
  ['steps', behind(/^(?:down|aside)$/)],
  ['runs', either(behind(/^(?:out|to|until|through)$/), fromDate)],
  ['kicks', behind(/^off$/)],
  ['votes', before(/^(?:parliament|congress|senate|house|assembly|council|committee|board|country|nation|electorate|knesset|duma|bundestag|cabinet|union)$/)],
  ...rows('host visit face travel', isPlural),
  ...rows('goes go', goesOn),
  ...rows('put called postponed cancelled canceled scrapped', calledOff),
  ...rows('comes come', either(toForce, behind(/^(?:out|up)$/))),
  ...rows('enters enter', toForce),
  ['take', both(isPlural, behind(/^(?:effect|office|place)$/))],
  ['likely', both(before(isBeing), behind(/^(?!(?:the|a|an|that|his|her|its|their|one|no|because|due)$)/))],
  ...rows('want wants need needs', either(behind(/^to$/), wantsDone)),
  ...rows('presents appears', isVerb),
  ['waiting', behind(/^for$/)],
  ...rows('reports releases publishes issues', both(isVerb, hasObject)),
  ['forecast', behind(/^(?:for|to)$/)],
  ...rows('set booked billed earmarked targeted timed pencilled penciled fixed', behind(/^for$/)),
  ...rows('await awaits awaiting looms looming', () => true),
  ...rows('preparing prepares prepare bracing', behind(/^(?:for|to)$/)),
  ...rows('meeting holding visiting traveling travelling leaving arriving flying returning opening closing launching hosting playing starting beginning retiring moving voting coming', before(/^(?:is|are|'re|am|be)$/)),
]);

/** The words that can tell of a plan. */
export const planWords: readonly string[] = [...plans.keys()];

/** What goes on now as well: a plan only with the time right behind it or its object, as in `are holding talks on Friday`. */
const nearOnly: ReadonlySet<string> = new Set('await awaits awaiting want wants need needs presents appears meeting holding visiting arriving'.split(' '));
const near = 4;
/** Between a wish and its time stands what is wished. */
const nearWish = 7;
const wishes: ReadonlySet<string> = new Set(['want', 'wants', 'need', 'needs']);
/** What these have as their object is no day of the plan: `the government reports April prices on Friday`. */
const behindObject: ReadonlySet<string> = new Set('reports releases publishes issues'.split(' '));

/** Whether the word at `at` tells of a plan for the time that begins at `time`. */
export function tellsPlan(words: Words, at: number, time: number): boolean {
  const { lower } = wordAt(words, at);
  if (nearOnly.has(lower) && (time < at || time - at > (wishes.has(lower) ? nearWish : near))) return false;
  if (behindObject.has(lower) && time - at < 2) return false;
  return plans.get(lower)?.(words, at) === true;
}
