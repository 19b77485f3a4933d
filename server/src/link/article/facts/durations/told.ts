/**
 * The two ends of a length that another clause, or the sentence before, tells of: `joined in 2004 and left in 2011 after
 * seven years`, `It lasted six days`, `Her seven-year tenure`. It must not count.
 */
import type { Timex } from '../../article.ts';
import { endOf, isDated, isWritten } from './ends.ts';
import type { Context, Ends } from './ends.ts';
import { isLater } from './length.ts';
import { asHolder, inOffice, isPartOf, lifeIn, tenure } from './lives.ts';

const hedge = '(?:just |only |about |nearly |almost |more than |some |exactly )?';
const afterIt = new RegExp(`^,? (?:after|following|having (?:served|spent|worked|been there)) ${hedge}$`);
const thenAfter = new RegExp(`^,?(?: and| but| then)?,? after ${hedge}$`);
const closes = /^(?:[.,;)]|$| and\b)/;
/** Behind both ends: `, were together for`, `, having run for`, `, lasted`. */
const went = new RegExp(`^,? (?:and )?(?:(?:were|was|stayed|remained|lived|had been|having been) (?:together|married|a couple|in (?:office|power|prison|jail|captivity)|behind bars|held) for|lasted(?: for)?|(?:having )?(?:run|ruled|reigned|stood|lasted) for) ${hedge}$`);
/** `was seized on 3 May and freed after six days on 9 May` */
const verbAfter = new RegExp(`\\bafter ${hedge}$`);
/** `opened on 3 May and lasted six days, ending on 9 May` */
const lastedSo = new RegExp(`^,? and (?:lasted|took|ran|went on)(?: for)? ${hedge}$`);
const endingOn = /^,? (?:(?:ending|finishing|closing)(?: on| in)?|until) $/;
const onDay = /^,? (?:on|in) $/;

/** The ends of a length as the clauses of its sentence tell them: what somebody joined and left, when a thing was built and pulled down. */
export function clausesOf({ text, sentence, times }: Context, timex: Timex): Ends | undefined {
  const [one, other, ...more] = times.filter(isDated);
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const [begun, over] = [text.slice(Math.max(sentence.start, one.start - 60), one.start), text.slice(one.end, other.start)];
  const forward = lifeIn(begun, over);
  const life = forward ?? lifeIn(over, begun);
  const isEnding = timex.start >= one.end && timex.end <= other.start && lastedSo.test(text.slice(one.end, timex.start)) && endingOn.test(text.slice(timex.end, other.start));
  if (isEnding && /\b(?:beg[au]n|started|opened|launched|broke out|erupted)\b/.test(begun)) return { first: endOf(one), last: endOf(other), kind: 'stretch' };
  if (life === undefined) return undefined;
  const [first, last] = forward === undefined ? [other, one] : [one, other];
  const behind = text.slice(timex.end, Math.min(sentence.end, timex.end + 60));
  const isOfIt = life.tail.test(behind);
  const gap = timex.start >= last.end ? text.slice(last.end, timex.start) : '';
  const rest = timex.end <= last.start ? text.slice(timex.end, last.start) : '';
  const isBehind = afterIt.test(gap) && (isOfIt || closes.test(behind));
  const isBetween = timex.start >= first.end && thenAfter.test(text.slice(first.end, timex.start)) && rest.length < 70 && life.ends.test(rest) && (isOfIt || rest.startsWith(','));
  const isFirst = isOfIt && /^(?:But |And )?After (?:just |only |about |nearly |almost |more than |some )?$/.test(text.slice(sentence.start, timex.start));
  const isWent = went.test(gap) && closes.test(behind);
  const inner = timex.start >= first.end && onDay.test(rest) ? text.slice(first.end, timex.start) : '';
  const isVerbAfter = verbAfter.test(inner) && life.ends.test(inner);
  if (!isBehind && !isBetween && !isFirst && !isWent && !isVerbAfter) return undefined;
  const tail = isOfIt ? (life.tail.exec(behind)?.[0] ?? '') : '';
  const isPart = isOfIt && isPartOf(tail, behind.slice(tail.length), forward === undefined ? over : begun, forward === undefined ? begun : over);
  return { first: endOf(first), last: endOf(last), kind: 'stretch', ...(isPart ? { bound: 'at-least' } : {}) };
}

/** The ends of a length behind both: `taken on 3 May and released on 9 May, six days later`, `seven years on`. */
export function clausesBefore({ text, sentence, times }: Context, timex: Timex): Ends | undefined {
  const [first, last, ...more] = times.filter((time) => time.end <= timex.start && isDated(time));
  if (first === undefined || last === undefined || more.length > 0 || !new RegExp(`^,? ${hedge}$`).test(text.slice(last.end, timex.start))) return undefined;
  // `two days later than the others`
  if (/^ than\b/.test(text.slice(timex.end, timex.end + 6))) return undefined;
  const [lead, joint] = [text.slice(Math.max(sentence.start, first.start - 60), first.start), text.slice(first.end, last.start)];
  const isOneStory = / (?:in|on) $/.test(lead) && thenOn.test(joint) && !times.some((time) => time !== timex && isLater(time));
  return lifeIn(lead, joint) !== undefined || isOneStory ? { first: endOf(first), last: endOf(last), kind: 'interval' } : undefined;
}

/** What the same one did next, or did not do until then: `left in 1973 and did not come home until 1990`. */
const thenOn = /^,? (?:and|but|then|before) (?!(?:the|an?|his|her|its|their|he|she|it|they)\b)[a-z][^.;:“”"]{2,80} (?:in|on|until|till) $/;

/** `20 days after` at the end of its clause. */
export function isAfterwards({ text }: Context, { end, type }: Timex): boolean {
  return type === 'DURATION' && /^ after(?:wards?)?(?=[.;)]|$)/.test(text.slice(end, end + 12));
}

/** `seven years on` at the end of its clause. */
export function isOn({ text }: Context, { end, type }: Timex): boolean {
  return type === 'DURATION' && /^ on(?=[.,;)]|$)/.test(text.slice(end, end + 5));
}

const lasted = new RegExp(`^(?:It|This|They) (?:had |all )?lasted (?:for )?${hedge}$`);
const during = /(?:^|[,\s])(?:[Dd]uring|[Ii]n|[Oo]ver|[Tt]hroughout|[Ff]or) (?:all )?(?:his|her|their|its|the) $/;
const those = /(?:^|[,\s])(?:[Dd]uring|[Ii]n|[Oo]ver|[Tt]hroughout|[Ff]or) (?:all )?(?:those|these) $/;
const own = /^(?:But |And )?(?:His|Her|Their|Its|That|This|The) $/;

/** The ends of a length that the sentence before tells: `She ruled from 2004 to 2011. In her seven years in power …`. */
export function sentenceBefore(context: Context, timex: Timex): Ends | undefined {
  const { text, sentence, before, earlier, times } = context;
  const [first, last, ...more] = earlier.filter(isDated);
  if (before === undefined || first === undefined || last === undefined || more.length > 0 || times.some(isWritten)) return undefined;
  const said = text.slice(before.start, before.end);
  const lead = text.slice(Math.max(before.start, first.start - 60), first.start);
  const joint = text.slice(first.end, last.start);
  const isStretch = /^,? (?:to|until|till|through) $/.test(joint) ? /\b(?:from|ran|runs) $/i.test(lead) : joint === ' and ' && /\bbetween $/i.test(lead);
  if (!isStretch && lifeIn(lead, joint) === undefined) return undefined;
  const [left, right] = [text.slice(sentence.start, timex.start), text.slice(timex.end, Math.min(sentence.end, timex.end + 60))];
  const isNoun = /-(?:year|month|week|day)$/.test(timex.text);
  const isTold =
    (lasted.test(left) && /^(?:[.,;]|$| in all\b)/.test(right)) ||
    (isStretch && those.test(left) && !isNoun) ||
    (during.test(left) && inOffice.test(said) && isHeld(right, said)) ||
    (isNoun && own.test(left) && ((isTenure(right, said) && (inOffice.test(said) || !isStretch)) || isSameNoun(right, said)));
  return isTold ? { first: endOf(first), last: endOf(last), kind: 'stretch' } : undefined;
}

/** `He joined in 2004. After seven years there, he left in 2011`: each end in a sentence of its own. */
export function afterThere({ text, sentence, before, earlier, times }: Context, timex: Timex): Ends | undefined {
  const [first, ...others] = earlier.filter(isDated);
  const [last, ...more] = times.filter(isDated);
  if (before === undefined || first === undefined || last === undefined || others.length + more.length > 0 || last.start < timex.end) return undefined;
  if (!new RegExp(`^(?:But |And )?After ${hedge}$`).test(text.slice(sentence.start, timex.start))) return undefined;
  const behind = text.slice(timex.end, last.start);
  const life = lifeIn(text.slice(Math.max(before.start, first.start - 60), first.start), behind);
  return life?.tail.test(behind) === true ? { first: endOf(first), last: endOf(last), kind: 'stretch' } : undefined;
}

// `Her four-year term as chair`, of whoever was chair; a marriage is no time in office.
function isTenure(right: string, said: string): boolean {
  const match = tenure.exec(right);
  if (match === null || (match.groups?.private !== undefined && inOffice.test(said))) return false;
  const role = /^ as (?:an? )?(?<role>[a-z]+)(?: of (?:the )?(?<of>[\p{L}-]+))?/u.exec(right.slice(match[0].length))?.groups;
  return role === undefined || (said.includes(` ${role.role ?? ''}`) && said.includes(role.of ?? ''));
}

// `as leader` of whoever led, `in power` of whoever ruled; `as leader of the opposition` only of whoever led that.
function isHeld(right: string, said: string): boolean {
  const match = asHolder.exec(right);
  const { as: role, of } = match?.groups ?? {};
  if (match === null || /^ alone\b/.test(right.slice(match[0].length)) || !said.includes(of ?? '')) return false;
  if (role === undefined) return true;
  return said.includes(` ${role}`) || (/\b(?:led|headed)\b/.test(said) && /^(?:leader|head|chief|chairman|chairwoman)$/.test(role)) || said.includes(role.slice(0, 5));
}

/** `The seven-day festival`, of a festival that the sentence before is about. */
function isSameNoun(right: string, said: string): boolean {
  const noun = /^ (?<noun>[a-z]{4,})\b/.exec(right)?.groups?.noun;
  return noun !== undefined && new RegExp(`^(?:The|A|An|This) (?:[A-Za-z'’-]+ ){0,4}?${noun} (?:(?:will )?runs?|ran|lasts|lasted|was held|is held|took place|takes place|began|begins)\\b`).test(said);
}
