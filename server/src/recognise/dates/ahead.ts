/**
 * What lies ahead whatever the verb says: votes that are called for, finals that are looked forward to, what is set, ordered, moved or asked
 * for a day. It must not know the verbs of the clause.
 */
import { boundary, isDayName } from './boundaries.ts';
import { readHoliday } from './holidays.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

const leadsToCalled: ReadonlySet<string> = new Set(['in', 'for', 'on']);

/** `crude for April delivery`, `April futures`: what is bought now for then. */
export function isDelivery(words: Words, from: number, end: number): boolean {
  if (wordAt(words, from).entry?.month === undefined) return false;
  const behind = wordAt(words, end).lower;
  return wordAt(words, from - 1).lower === 'for' ? /^(?:delivery|settlement|shipment|loading)$/.test(behind) : behind === 'futures';
}

const moved = /^(?:moved|moves|move|postponed|postpones|postpone|delayed|rescheduled|deferred|pushed|pushes|shifted|shifts)$/;

/** `moved the launch once more, to the autumn`, `postponed to Friday`: what is put off is put off to a time ahead. */
export function isMovedTo(words: Words, from: number): boolean {
  const to = wordAt(words, from - 1).lower === 'the' ? from - 2 : from - 1;
  if (wordAt(words, to).lower !== 'to' || (!isDayName(words, from) && wordAt(words, from).entry?.season === undefined && wordAt(words, from).entry?.month === undefined)) return false;
  for (let at = to - 1; at >= to - 8; at--) {
    const { lower } = wordAt(words, at);
    if (moved.test(lower)) return ![1, 2].some((back) => wordAt(words, at - back).lower === 'had');
    if (lower === '' || /^[.;:!?]$/.test(lower) || lower === 'from') return false;
  }
  return false;
}

/** What is settled for a day: `rainfall totals for Wednesday` are not. */
const settled = /^(?:set|planned|scheduled|called|calls|announced|due|fixed|slated|booked|billed|listed|timed|expected|ordered|strikes?|protests?|rall(?:y|ies)|march(?:es)?|meetings?|talks|votes?|hearings?|summons(?:ed)?)$/;
const droppedBehind = /^(?:was|were|is|are|has|have|had)$/;

/** What is counted or reached and not settled: `set a record for March`. */
const counted = /^(?:records?|highs?|lows?|pace|figures|data|results|numbers|sales|totals?|forecasts?|estimates?|profits?|earnings|budget|prize|award)$/;

/** `had been set for Thursday`, `a strike announced for Monday`, `set sentencing for Jan. 24`; what was `planned for Saturday was canceled` may lie behind. */
export function isSetFor(words: Words, from: number, end: number): boolean {
  if (wordAt(words, from - 1).lower !== 'for' || wordAt(words, end).lower === "'s" || droppedBehind.test(wordAt(words, end).lower)) return false;
  if (!isDayName(words, from) && wordAt(words, from).entry?.month === undefined) return false;
  if (counted.test(wordAt(words, from - 2).lower)) return false;
  return [2, 3, 4, 5].some((back) => settled.test(wordAt(words, from - back).lower));
}

/** What is done today and holds from a day to come. */
const ordering = /^(?:declar|announc|cancel|impos|order|bann|suspend|introduc|barr|scrapp|halt|ground|restrict|lift|reopen|requir)(?:ed|led|ing|s|es)$/;
/** What such a measure is: `losses from Thursday` are none. */
const measures =
  /^(?:mourning|curfews?|bans?|lockdowns?|restrictions?|rules?|closures?|strikes?|flights?|trains?|services?|classes|schools?|taxe?s?|tariffs?|lev(?:y|ies)|fares?|emergency|holidays?|truce|ceasefire|sanctions|limits?|measures?|operations|traffic|travel|sales|exports|imports|gatherings|visits)$/;

/** `declared three days of mourning from Sunday`. */
export function isOrderedFrom(words: Words, from: number, end: number): boolean {
  if (wordAt(words, from - 1).lower !== 'from' || !isDayName(words, from) || /^(?:to|until|till|through|-|–|'s)$/.test(wordAt(words, end).lower)) return false;
  if (!measures.test(wordAt(words, from - 2).lower)) return false;
  for (let at = from - 3; at >= from - 9; at--) {
    const { lower } = wordAt(words, at);
    if (ordering.test(lower)) return true;
    if (boundary.has(lower)) return false;
  }
  return false;
}

const ends: ReadonlySet<string> = new Set(['by', 'before', 'until']);

/** Who asks, orders or promises that something be done. */
const asking = /^(?:asked|ordered|told|urged|required|directed|instructed|obliged|promised|pledged|vowed|agreed|given|gave)$/;

/** `asked experts to report by January 30`: what is to be done has its end ahead. */
export function isToBeDoneBy(words: Words, from: number): boolean {
  if (!ends.has(wordAt(words, from - 1).lower) || (wordAt(words, from).entry?.month === undefined && readHoliday(words, from) === undefined)) return false;
  for (let at = from - 3; at > from - 8; at--) {
    const { lower } = wordAt(words, at);
    if (lower === 'to') return [1, 2, 3, 4].some((back) => asking.test(wordAt(words, at - back).lower));
    if (lower === '' || boundary.has(lower)) return false;
  }
  return false;
}

const callings = new Set('approve approved approves approving call called calls calling propose proposed proposes proposing announce announced announces schedule scheduled set sets backed back'.split(' '));
const called = /^(?:elections?|polls?|referendums?|referenda|votes?|ballots?|runoffs?|summits?)$/;

/** `approved early elections in August`: the time is of what is called for, not of the call. */
export function isOfPlannedEvent(words: Words, from: number): boolean {
  if (!leadsToCalled.has(wordAt(words, from - 1).lower) || !called.test(wordAt(words, from - 2).lower)) return false;
  for (let at = from - 3; at >= from - 8; at--) {
    const { lower } = wordAt(words, at);
    if (callings.has(lower)) return !/^(?:was|were|been|had)$/.test(wordAt(words, at - 1).lower);
    if (boundary.has(lower)) return false;
  }
  return false;
}

/** What is held on a day that is looked forward to: votes, and matches that end a contest. */
const heldAhead = /^(?:finals?|semi-?finals?|semis?|derby|inauguration|funeral|wedding|ceremony|hearing|launch)$/;

/** What is done or readied for a vote or a meeting that is still to come. */
const readied = /^(?:campaign(?:s|ed|ing)?|prepar(?:e|es|ed|ing|ation|ations)|candidates?|security|seats|plans|agenda|rehears(?:al|als|ing)|favou?rites?)$/;

/** `campaigning for Sunday's general election was called off`: the vote has not been held. */
export function isOfEventAhead(words: Words, from: number, end: number): boolean {
  if (wordAt(words, end).lower !== "'s") return false;
  const before = wordAt(words, from - 1).lower;
  const isReadied = before === 'for' && (readied.test(wordAt(words, from - 2).lower) || /^(?:tickets?|squad|fit|unavailable|ready)$/.test(wordAt(words, from - 2).lower));
  const isBidden = before === 'to' && [2, 3, 4].some((back) => /^(?:invited|tickets?|forward)$/.test(wordAt(words, from - back).lower));
  if ((!isReadied && !isBidden) || isOver(words, end)) return false;
  if (before === 'for' && /^prepar/.test(wordAt(words, from - 2).lower)) return true;
  return [1, 2, 3, 4].some((on) => called.test(wordAt(words, end + on).lower) || heldAhead.test(wordAt(words, end + on).lower));
}

/** What is told of something that has been held. */
const overWords = /^(?:lost|won|beat|said|was|were|drew|fell|went)$/;

// `the squad for Wednesday's final lost 3-0`.
function isOver(words: Words, end: number): boolean {
  for (let at = end + 1; at < end + 12; at++) {
    const { lower } = wordAt(words, at);
    if (overWords.test(lower)) return wordAt(words, at + 1).lower !== 'called' && wordAt(words, at + 1).lower !== 'cancelled';
    if (lower === '' || /^[.,;:!?]$/.test(lower)) return false;
  }
  return false;
}
