/**
 * Verbs that put what they tell before or after the article, with the written date that belongs to them: `will meet
 * on 7 April 2021`, `was held on May 3, 2021`. Only where the date stands beside the verb's own phrase: `will discuss
 * the deal signed on 7 April` says nothing of its kind. It must not know when the article was published.
 */
import { lastStartingAtOrBefore, shiftSpan } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { PlacedParagraph, Token } from '../../../text/document.ts';
import type { Timex } from '../article.ts';
import type { FactExtractor } from './extractor.ts';
import type { TenseFact } from './fact.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { isQuotedIn, sentenceAt } from './surroundings.ts';
import { mayBeOfAnother } from './tenses/other-days.ts';

/** A row of the list of extractors. */
export const tenses: FactExtractor = {
  name: 'facts/tenses',
  extract({ document, timexes }) {
    const dated = timexes.map((timex, index) => ({ timex, index })).filter(({ timex }) => isWrittenDate(timex));
    return paragraphsOf(document, dated.map(({ timex }) => timex)).flatMap(({ placed, item: timex, at }) => factOf(placed, timex, dated[at]?.index ?? 0) ?? []);
  },
};

/** Days that can only lie ahead of what the writer tells. */
const toCome = /^(?:tomorrow|next (?:week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/i;

// A weekday alone follows the tense in the first place.
function isWrittenDate({ type, known, mod, text }: Timex): boolean {
  return (type === 'DATE' || type === 'TIME') && (mod === undefined || /^(?:START|MID|END)$/.test(mod)) && (known.has('month') || known.has('year') || toCome.test(text));
}

function factOf(placed: PlacedParagraph, timex: Timex, index: number): TenseFact | undefined {
  const { paragraph, start } = placed;
  const date = shiftSpan(timex, -start);
  const range = sentenceTokens(paragraph.tokens, sentenceAt(placed, date), start);
  const first = lastStartingAtOrBefore(paragraph.tokens, date.start);
  const last = lastStartingAtOrBefore(paragraph.tokens, date.end - 1);
  const found = readTied(paragraph.tokens, range, first, timex) ?? readBefore(paragraph.tokens, range, first) ?? readBehind(paragraph.tokens, range, first, last);
  if (found === undefined || (found.isReduced === true && !(timex.known.has('year') && timex.known.has('month')))) return undefined;
  const verb = { start: paragraph.tokens[found.from]?.start ?? 0, end: paragraph.tokens[found.to - 1]?.end ?? 0 };
  return {
    start: timex.start,
    end: timex.end,
    maker: 'facts/tenses',
    subject: { kind: 'article' },
    attribute: 'tense',
    value: { tense: found.tense, verb: shiftSpan(verb, start), ...(found.isPresent === undefined ? {} : { isPresent: true }) },
    time: timex.interval,
    timex: index,
    modality: found.tense === 'future' ? 'planned' : 'happened',
    isQuoted: isQuotedIn(placed, date),
    sentence: sentenceAt(placed, date),
    paragraphRole: placed.role,
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The words `[from, to)` of a verb and the tense that they have. */
interface Found extends Range {
  readonly tense: 'past' | 'future';
  /** Whether a present tells what is to come: `opens on 7 April`. */
  readonly isPresent?: true;
  /** Whether a participle stands for it: `the talks held on 7 April`, of any year where none is written. */
  readonly isReduced?: true;
}

function sentenceTokens(tokens: readonly Token[], sentence: Span, start: number): Range {
  const span = shiftSpan(sentence, -start);
  const from = Math.max(0, lastStartingAtOrBefore(tokens, span.start));
  return { from, to: lastStartingAtOrBefore(tokens, span.end - 1) + 1 };
}

// What ties a day by its preposition: `closed since 7 April`, `is scheduled for 7 April`, `will take effect from 7 April`.
function readTied(tokens: readonly Token[], range: Range, date: number, { known, mod }: Timex): Found | undefined {
  const at = date - 1;
  const [joint, before, helping] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  if (at < range.from) return undefined;
  if (joint === 'since') return known.has('year') && before !== 'ever' ? { from: at, to: date, tense: 'past' } : undefined;
  if (joint === 'at' && mod !== undefined) return readBefore(tokens, range, at);
  if (joint === 'for' && arranged.test(before)) return isNowArranged(helping, tokens[at - 3]?.lower ?? '') ? { from: at - 2, to: at, tense: 'future' } : undefined;
  if (joint === 'from' && /^(?:effect|force)$/.test(before)) return readBefore(tokens, range, at);
  if (/^(?:by|until|till|from)$/.test(joint) && known.has('year')) return onlyFuture(readBefore(tokens, range, at));
  if (occasions.test(joint === 'on' ? helping : before) && (joint === 'on' ? before : joint) === 'is') return { from: joint === 'on' ? at - 1 : at, to: joint === 'on' ? at : date, tense: 'future', isPresent: true };
  if (joint === 'on' && before === 'was' && occasions.test(helping)) return { from: at - 1, to: at, tense: 'past', isReduced: true };
  if ((joint === 'on' || joint === 'in') && before === 'be' && helping === 'will') return { from: at - 2, to: at, tense: 'future' };
  return joint === 'on' && before === 'was' && helping === 'it' ? { from: at - 2, to: at, tense: 'past' } : undefined;
}

/** What has its day behind `is on`. */
const occasions = /^(?:meeting|hearing|election|vote|ballot|referendum|match|game|final|summit|trial|deadline|wedding|funeral|concert|auction|launch|inauguration|session|conference|ceremony)$/;

// `will close by 7 April`: nothing but a future has its end there.
function onlyFuture(found: Found | undefined): Found | undefined {
  return found?.tense === 'future' && found.isPresent === undefined ? found : undefined;
}

const arranged = /^(?:scheduled|slated|set|due|billed|planned|fixed|listed|called)$/;

// `is now set for`, `has been set for`; what was set for a day may have been put off.
function isNowArranged(helping: string, before: string): boolean {
  return /^(?:is|are)$/.test(helping) || (/^(?:now|still|currently|provisionally)$/.test(helping) && /^(?:is|are)$/.test(before)) || (helping === 'been' && /^(?:has|have)$/.test(before));
}

/** Tokens between a verb and its date at most. */
const reach = 14;

// `will hold talks in Rome on 7 April`: from the date back to the verb, over what can stand in its phrase.
function readBefore(tokens: readonly Token[], range: Range, date: number): Found | undefined {
  const joint = tokens[date - 1]?.lower ?? '';
  // `a deadline of 7 April`, `set for 7 April`: the date is no day of the verb.
  if (ties.test(joint)) return undefined;
  const near = joint === 'on' || joint === 'in' || joint === ',' || weekdays.test(joint) ? date - 1 : date;
  for (let at = near - 1; at >= Math.max(range.from, date - reach); at--) {
    const word = tokens[at]?.lower ?? '';
    const future = futureAt(tokens, range, at);
    if (future !== undefined) return future.to <= near && !hasOther(tokens, future, near) ? future : undefined;
    const past = pastAt(tokens, range, at, near) ?? presentAt(tokens, range, at, near);
    if (past !== undefined) return hasOther(tokens, past, near) ? undefined : past;
    if ((parts.test(word) && !isAsOffice(tokens, at)) || isParticiple(tokens, at) || (word === ',' && !weekdays.test(tokens[at + 1]?.lower ?? ''))) return undefined;
  }
  return undefined;
}

function hasOther(tokens: readonly Token[], { to, tense }: Found, date: number): boolean {
  return mayBeOfAnother(tokens[to - 1]?.lower ?? '', tense, tokens.slice(to, date));
}

// `On 7 April 2021, the minister will meet`: the date opens the sentence.
function readBehind(tokens: readonly Token[], range: Range, first: number, last: number): Found | undefined {
  const opens = first === range.from || (first === range.from + 1 && /^(?:on|in)$/.test(tokens[range.from]?.lower ?? ''));
  if (!opens) return undefined;
  for (let at = last + 1; at < Math.min(range.to, last + reach); at++) {
    const found = futureAt(tokens, range, at) ?? pastAt(tokens, range, at, at + 1);
    if (found !== undefined) return found;
    const word = tokens[at]?.lower ?? '';
    if (/^(?:is|are)$/.test(word) && dueTo(tokens, at + 1)) continue;
    if (/^(?:was|were)$/.test(word) && passives.test(tokens[at + 1]?.lower ?? '')) continue;
    if (parts.test(word) || finite.test(word) || /^[a-z]{2,}ed$/.test(word)) return undefined;
  }
  return undefined;
}

// `are to meet`, `is due to open`: the verb stands behind its `to`.
function dueTo(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower];
  return word === 'to' || (next === 'to' && dues.test(word));
}

const intends = /^(?:plans|hopes|intends|expects|aims)$/;
const dues = /^(?:due|set|scheduled|expected|slated|going|about|planned)$/;
const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?$/;
/** Words at which another clause begins, or that tie the date to something else than the verb. */
const parts = /^(?:that|which|who|whom|whose|where|when|if|after|before|since|until|till|because|although|though|while|as|and|but|or|;|:|—|–|--|said|says|than|how|why|whether|what|originally|initially|previously|formerly)$/;
const ties = /^(?:at|of|for|to|from|by|until|till|since|before|after|than|and|or|between|the|a)$/;
const finite = /^(?:is|are|was|were|has|have|had|does|did|do|would|could|should|may|might|must|can|said|says)$/;

const asWhat = /^(?:an?|chair(?:man|woman|person)?|president|minister|mayor|governor|coach|head|host|director|chief|captain|leader|secretary|ambassador|judge|manager|speaker)$/;

// `will resign as chairman on`, but not `as he turns 65 on`.
function isAsOffice(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'as' && asWhat.test(tokens[at + 1]?.lower ?? '');
}

const owned = /^(?:the|an?|its|his|her|their|this|that|['’]s)$/;

// `signed`, `set`, `known` behind a noun: the date is theirs.
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  // `will be held`: the verb itself.
  const before = tokens[at - 1]?.lower ?? '';
  // `its ruling`, `the disputed law`
  if (before === 'be' || owned.test(before)) return false;
  return /^[a-z]{3,}(?:ed|ing)$/.test(word) && !/^(?:meeting|hearing|wedding|building|morning|evening|ceiling|united|red|briefing|opening|funding|housing|training)$/.test(word) ? true : /^(?:set|held|made|taken|given|begun|seen|done|found|won|lost|left)$/.test(word);
}

const remembered = /^(?:mark|remember|commemorat|discuss|investigat|review|examin|consider|honou?r|celebrat|study|recall|compar|cover|reflect|lack|miss|someth|noth|anyth)ing$/;
/** Verbs whose object has a day of its own, so that the date may be the object's. */
const remembering = /^(?:mark|remember|commemorate|discuss|investigate|review|examine|consider|honou?r|celebrate|probe|study|recall|compare|replace|follow|remain|continue|always|never|not|no|have|explain|reflect|include|cover|depend|determine|be)$/;

// `will meet`, `will be held`, `is due to open`, `are to vote`; `will have met` and `the will` are none.
function futureAt(tokens: readonly Token[], range: Range, at: number): Found | undefined {
  const word = tokens[at]?.lower ?? '';
  // `Will Power` is a name.
  if (word === 'will' && tokens[at]?.text !== 'will' && at > range.from) return undefined;
  if (word === 'will' || word === "'ll" || word === 'shall') return /^(?:the|a|his|her|their|own|free|good|last|political|popular|of|no)$/.test(tokens[at - 1]?.lower ?? '') || tokens[at + 1]?.lower === 'to' ? undefined : verbBehind(tokens, range, at, at + 1);
  if (word === "won't" || word === 'won’t') return verbBehind(tokens, range, at, at + 1);
  if (word !== 'to') return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  // `plans to close`
  if (intends.test(before) && at - 1 > range.from) return verbBehind(tokens, range, at - 1, at + 1);
  const due = dues.test(before);
  const be = tokens[due ? at - 2 : at - 1]?.lower ?? '';
  return be === 'is' || be === 'are' ? verbBehind(tokens, range, due ? at - 2 : at - 1, at + 1) : undefined;
}

function verbBehind(tokens: readonly Token[], range: Range, from: number, at: number): Found | undefined {
  const skip = /^(?:also|now|then|finally|again|officially|formally|both|soon|only|first|not)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const verb = tokens[skip];
  const passive = verb?.lower === 'be' && /^(?:[a-z]{3,}ed|held|begun|sworn|taken|made|given|shown|flown|sent|told|read|born|set|built|paid|put|cut|laid|led|met|sold)$/.test(tokens[skip + 1]?.lower ?? '');
  if (verb === undefined || verb.kind !== 'word' || skip >= range.to) return undefined;
  if (passive) return /^(?:remembered|marked|honou?red|followed|replaced|discussed|based|needed|required)$/.test(tokens[skip + 1]?.lower ?? '') ? undefined : { from, to: skip + 2, tense: 'future' };
  const isProgressive = verb.lower === 'be' && /^[a-z]{3,}ing$/.test(tokens[skip + 1]?.lower ?? '') && !remembered.test(tokens[skip + 1]?.lower ?? '');
  // `will be in effect on`, `will be open on`
  if (verb.lower === 'be' && beIn.test(tokens[skip + 1]?.lower ?? '') && skip + 1 < range.to) return { from, to: skip + 2, tense: 'future' };
  if (isProgressive) return { from, to: skip + 2, tense: 'future' };
  return remembering.test(verb.lower) ? undefined : { from, to: skip + 1, tense: 'future' };
}

/** Behind `will be`: where or how something is on its day. */
const beIn = /^(?:in|open|closed|available|complete|over|ready|back|present|at|absent|free)$/;
/** Verbs that tell of what took place at a day, never of a plan for one. */
const events = /^(?:met|went|happened|occurred|died|arrived|exploded|crashed|resigned|collapsed|erupted|struck|attacked|visited|flew|fled|burned|burnt|sank|drowned|began|started|ended|won|lost|fell|rose|landed|returned|marched|spoke|clashed|appeared|resumed|played|performed|testified|debuted|premiered|expired|lapsed|departed|docked|vanished|disappeared)$/;
const passives = /^(?:held|killed|shot|arrested|attacked|injured|wounded|bombed|hit|struck|detained|kidnapped|born|buried|found|freed|released|evacuated|assassinated|murdered|executed|hanged|stabbed|beaten|rescued|sworn|elected|defeated|fired|taken|played|staged|screened|performed|appointed|announced|approved|adopted|rejected|discovered|destroyed|demolished|sentenced|convicted|reported)$/;

/** The same, where only the verb's own object stands between it and its day: `signed a contract for` has a day of its own. */
const actions = /^(?:opened|closed|sold|signed|seized|captured|voted|elected|arrested|killed|shot|bombed|buried|married|filed|founded|completed|reopened|retired|defeated|stabbed|robbed|derailed|capsized|toppled|surrendered|withdrew|ruled|took|left|launched|joined|heard|hosted|unveiled|inaugurated|ratified|released|freed|shut|gave|decided|showed|attended|presented|addressed|received|published|began|started|destroyed|damaged|flooded|gutted|passed|cut|raided|stormed|sailed|wed|toured|pleaded|swore|evacuated|expelled|abducted|kidnapped)$/;
const actionsDone = /^(?:opened|closed|reopened|launched|signed|seized|captured|sentenced|convicted|acquitted|charged|married|founded|inaugurated|unveiled|robbed|burned|burnt|destroyed|sunk|hijacked|looted)$/;
const owning = /^(?:to|for|of|from|with|by|ahead|before|after|until|into|against|and|[a-z]+ing)$/;
/** Tokens between such a verb and its day at most. */
const objectReach = 6;

function isAction(tokens: readonly Token[], at: number, date: number): boolean {
  const [word, before] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  const isPassive = before === 'was' || before === 'were';
  // `had seized`, `has resigned`
  if (/^(?:had|has|have)$/.test(before) && !/^(?:not|never)$/.test(tokens[at - 2]?.lower ?? '')) return (actionsDone.test(word) || actions.test(word)) && date - at <= objectReach && !tokens.slice(at + 1, date).some(({ lower }) => owning.test(lower) || lower === ',');
  // `the fair, which opened on 7 April`
  const isRelative = /^(?:which|who|that|,)$/.test(before) && date - at <= (before === ',' ? 1 : objectReach);
  if (!(isPassive ? actionsDone : actions).test(word) || date - at > objectReach || (!isPassive && !isRelative && notFinite.test(before))) return false;
  return !tokens.slice(at + 1, date).some(({ lower }) => (owning.test(lower) && !(isPassive && lower === 'for')) || lower === ',');
}

// `were elected to serve on 3 May`: the day is that of the second verb.
function isPurpose(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'to' && /^(?!(?:the|an?|his|her|its|their)$)[a-z]+$/.test(tokens[at + 1]?.text ?? '');
}

const notFinite = /^(?:to|be|been|is|are|was|were|being|have|has|had|would|could|will|not|never|the|a|an|if|which|that|who|and|or|newly|recently|,)$/;

const notFinal = /^(?:to|be|been|is|are|was|were|being|have|has|had|would|could|will|not|never|the|a|an|if)$/;

// `came into force`, `took effect`
function comesInto(tokens: readonly Token[], at: number): boolean {
  const [before, verb] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  return before === 'took' || (before === 'into' && /^(?:came|went|entered)$/.test(verb));
}

// `made her second appearance as host`
function shows(tokens: readonly Token[], at: number, date: number): boolean {
  return owned.test(tokens[at + 1]?.lower ?? '') && tokens.slice(at + 2, Math.min(date, at + 6)).some(({ lower }) => /^(?:appearance|debut|return|visit|speech|address|stop)$/.test(lower));
}

// `was held on`, `met in Rome on`, `took place on`: right in front of the date's preposition, or a few words before.
function pastAt(tokens: readonly Token[], range: Range, at: number, date: number): Found | undefined {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  if (word === 'place' && before === 'took') return { from: at - 1, to: at + 1, tense: 'past' };
  if (passives.test(word) && (before === 'was' || before === 'were') && !isPurpose(tokens, at + 1)) return { from: at - 1, to: at + 1, tense: 'past' };
  if (at > range.from && isAction(tokens, at, date)) return { from: passiveFrom(before, at), to: at + 1, tense: 'past' };
  if ((word === 'force' || word === 'effect') && comesInto(tokens, at)) return { from: before === 'into' ? at - 2 : at - 1, to: at + 1, tense: 'past' };
  if (word === 'made' && shows(tokens, at, date)) return { from: at, to: at + 1, tense: 'past' };
  const isNear = date - at <= 2 && !/^(?:if|unless)$/.test(tokens[range.from]?.lower ?? '');
  // `the talks held on 7 April failed`
  if (word === 'held' && isNear && date - at <= 1 && /^[a-z]{3,}s?$/.test(before) && !notFinal.test(before) && !tokens.slice(date, date + 6).some(({ lower }) => /^(?:would|could|may|might|will)$/.test(lower))) return { from: at, to: at + 1, tense: 'past', isReduced: true };
  const plain = events.test(word) && at > range.from && !notFinal.test(before) && (isNear || !/^(?:which|that|who)$/.test(before));
  return plain && date - at <= reach ? { from: at, to: at + 1, tense: 'past' } : undefined;
}

const openings = /^(?:opens|closes|begins|starts|expires|resumes|premieres)$/;
const noOpening = /^(?:which|that|who|it|they|he|she|does|did|must|may|should|when|if|until)$/;

// `opens in Leith on`, `comes into force on`, right in front of the day: a timetable's present.
function presentAt(tokens: readonly Token[], range: Range, at: number, date: number): Found | undefined {
  const [word, before, verb] = [tokens[at], tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  if (word === undefined || date - at > 1 || at <= range.from || word.text !== word.lower) return undefined;
  if (openings.test(word.lower)) return /^[a-z]{3,}$/.test(before) && !notFinal.test(before) && !noOpening.test(before) ? { from: at, to: at + 1, tense: 'future', isPresent: true } : undefined;
  const isInto = /^(?:force|effect)$/.test(word.lower) && (before === 'takes' || (before === 'into' && /^(?:comes|goes|enters)$/.test(verb)));
  const isShown = /^(?:trial|sale|show|display|strike|air)$/.test(word.lower) && before === 'on' && /^goe?s?$/.test(verb);
  const isPolls = word.lower === 'polls' && before === 'the' && verb === 'to' && tokens[at - 3]?.lower === 'go';
  return isInto || isPolls || isShown ? { from: Math.max(range.from, at - (before === 'takes' ? 1 : isPolls ? 3 : 2)), to: at + 1, tense: 'future', isPresent: true } : undefined;
}

function passiveFrom(before: string, at: number): number {
  return before === 'was' || before === 'were' ? at - 1 : at;
}
