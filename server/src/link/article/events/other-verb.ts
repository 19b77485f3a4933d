/**
 * Whether a time of the clause belongs to another word than the trigger: to the participle right before it (`a trip
 * planned for Friday`), to a verb that stands between, to what an arrest is made over. By words and marks, each
 * pattern bounded, not by a parse. It must not know what the senses mean.
 */
import { contains } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { TriggerMention } from '../../../recognise/mention.ts';
import { participle, plainPast } from './past-forms.ts';

/** Code units looked at on one side, at most. */
const reach = 300;
const before = '(?:on|in|at|by|for|since|from|until|between|during|late|early|the|last|next|this)';

/** Whether the words around them give the time to another word than the trigger. Both absolute. */
export function isOfAnother(text: string, trigger: TriggerMention, timex: Span): boolean {
  if (contains(trigger.phrase, timex)) return false;
  // `won Sunday's election`
  if (trigger.form === 'noun' && /^['’]s? ?$/.test(text.slice(timex.end, trigger.phrase.start))) return false;
  if (isAttributive(text, timex) || isPeriodEnd(text, timex)) return true;
  if (trigger.form === 'verb' && isAttribute(text, trigger)) return true;
  return timex.start >= trigger.end ? isOfLater(text, trigger, timex) : isOfEarlier(text, trigger, timex);
}

/** Whether the words hold a verb in the past or a helping verb. */
export function holdsVerb(words: string): boolean {
  return anyVerb.test(words.slice(0, reach));
}

const article = /\b(?:an?|the|its|his|her|their|these|those|over|of|with|about|by|as|no)(?: [a-z]{2,12}ly)? $/i;
const nounBehind = /^ (?!(?:by|in|on|at|for|to|from|of|with|as|and|or|but|after|before|during|since|until|when|while|that|the|an?|his|her|its|their|down|up|out|off|over|into|under|last|late|early|yesterday|today|not|it|him|them|more|less|than|against|between|through|around|near|across|about)\b)\p{Ll}/u;

// `over a cancelled contract`, `the detained ministers`: what the noun is like has no day of the clause.
function isAttribute(text: string, { start, end }: Span): boolean {
  return /(?:ed|en|wn|ng|orn)$/.test(text.slice(start, end)) && article.test(text.slice(Math.max(0, start - 24), start)) && nounBehind.test(text.slice(end, end + 24));
}

const year = /^(?:\p{Lu}\p{Ll}{2,8} )?(?:19|20)\d\d$/u;
const overYear = /\b(?:over|about|in connection with|(?:charged|arrested|convicted|jailed|held|wanted|sentenced|tried|indicted) (?:for|with))(?: the| an?)? $/i;

// `charged over 1998 murder`: the year is the murder's.
function isAttributive(text: string, { start, end }: Span): boolean {
  return year.test(text.slice(start, Math.min(end, start + 20))) && nounBehind.test(text.slice(end, end + 24)) && overYear.test(text.slice(Math.max(0, start - 32), start));
}

// `in the six months to December`.
function isPeriodEnd(text: string, { start }: Span): boolean {
  return /\b(?:months?|weeks?|years?|days?|quarter|half|period) (?:to|through|until|ending) $/.test(text.slice(Math.max(0, start - 24), start));
}

const rightBefore = new RegExp(`(?:^|[^a-z-])(${participle}|due|payable|effective|valid)(?: ${before}){1,3} $|(?:^|[^a-z-])(${participle}|due|payable|effective) $`, 'u');
const anyVerb = new RegExp(`\\b(?:${participle}|${plainPast}|was|were|is|are|has|had|have|will|would)\\b`);
/** Verbs and nouns of what is ahead: the time behind their infinitive is that of what is ahead. */
const ahead = /^(?:expect|plan|schedule|set|agree|pledge|vow|promise|intend|hope|want|threaten|offer|order|urge|call|ask|tell|request|invite|decide|vote|prepare|allow|propose|demand|direct|require|plead|refuse)/;
const infinitive = /(?:^|\s)to (?:[a-z]{2,12}ly )?(?!the\b|a\b|an\b|his\b|her\b|its\b|their\b)[a-z]{2,}\b/;
/** A predicate behind a comma: what stood before it was set in. */
const resumes = /, (?:was|were|is|are|has|have|had|will|would)\b/;

const resumesInPast = new RegExp(`, (?:also |then |later |now |still |[a-z]{2,12}ly )?(?:${participle}|${plainPast})\\b`);

// The time stands behind the trigger.
function isOfLater(text: string, trigger: TriggerMention, timex: Span): boolean {
  const between = text.slice(trigger.end, timex.start).slice(-reach);
  const [, prepared, bare] = rightBefore.exec(between) ?? [];
  const other = prepared ?? bare;
  if (isCompared(between, text.slice(timex.start, timex.end))) return true;
  if (trigger.form === 'noun' && (isAhead(trigger, between) || isInAside(text, trigger, between) || doneToIt.test(between))) return true;
  if (trigger.form === 'noun') return other !== undefined && isReduced(between.slice(0, Math.max(0, between.lastIndexOf(other))));
  if (other !== undefined && !isJoined(between, other)) return true;
  if (resumes.test(between) || (/, $/.test(text.slice(Math.max(0, trigger.start - 2), trigger.start)) && resumesInPast.test(between))) return true;
  if (/^(?:admit|deny|recall|regret|remember|confess)/.test(trigger.lemma) && /^ (?:to )?[a-z]{2,}ing\b/.test(between)) return true;
  return ahead.test(trigger.lemma) && infinitive.test(between);
}

/** What is done to a thing that is not its taking place: `the strike was called off on Friday`, `the attack was condemned on Monday`. */
const doneToIt = /^(?: \p{L}+){0,4} (?:was|were|(?:has|have|had) been)(?: [a-z]{2,12}ly)? (?:cancell?ed|called off|scrapped|postponed|put off|delayed|condemned|criticised|criticized|denounced|announced|confirmed|denied|approved|rejected|upheld|overturned|quashed|lifted|extended|investigated)\b/u;

/** Nouns of what is ahead: the time behind `talks to end the war` is that of the end. */
const nounsAhead = /^(?:talk|plan|bid|deal|decision|agreement|call|pledge|vote|effort|move|offer|order|request|proposal|threat|attempt|promise|decide|agree|propose|threaten|negotiate|negotiation)s?$/;

function isAhead({ lemma, root }: TriggerMention, between: string): boolean {
  return (nounsAhead.test(lemma) || nounsAhead.test(root ?? '')) && infinitive.test(between.slice(0, 40)) && /^ to /.test(between);
}

const aside = /^(?:since|after|before|despite|amid|following|when|while|because|until)\b/i;

// `Two have shut since the flood and a third closed on Monday`: what stands behind the `and` is told of something else.
function isInAside(text: string, { clause }: TriggerMention, between: string): boolean {
  const joined = aside.test(text.slice(clause.start, clause.start + 12)) ? between.search(/ (?:and|but) /) : -1;
  return joined >= 0 && anyVerb.test(between.slice(joined));
}

// `was condemned by a group founded in 2011`: a verb stands before, and it is not the participle's own, as in `was held`.
function isReduced(words: string): boolean {
  return anyVerb.test(words) && !/\b(?:was|were|is|are|be|been|being|has|have|had|will)(?: [a-z]{2,12}ly)? $/.test(words);
}

// `a rise from the year before`, `up 8 percent over the prior quarter`.
function isCompared(between: string, time: string): boolean {
  return /\b(?:from|than|over|against|versus|with|to) (?:that of )?$/.test(between) && /\b(?:prior|previous|before|earlier|ago|last|preceding)\b/i.test(time);
}

// `was hit and killed in 2019`: one time for both.
function isJoined(between: string, other: string): boolean {
  return / (?:and|or|then|later)(?: [a-z]{2,12}ly)?(?: (?:was|were|been|be|then|later))? $/.test(between.slice(0, between.lastIndexOf(other)));
}

/** What is done over, for or in connection with something leaves the day of that thing open. */
const over =
  /\b(?:over|about|in connection with|in relation to|in response to|because of|due to|owing to|linked to|related to|connected to|charged with|accused of|suspected of|convicted of|guilty of|blamed for|responsible for|(?:arrest|convict|condemn|criticis|criticiz|jail|sentenc|fin|sanction|prosecut|apologis|apologiz|want)(?:ed|e|es|s|ing)? (?:\p{Ll}+ ){0,3}for)(?: (?:the|an?|its|his|her|their|this|that|those|these))?(?: \p{Ll}{2,20}){0,2} $/u;
const bygone = /^(?:an |the |his |her |its |their )?(?:earlier|previous|prior|past|former|recent)\b/i;

// The time stands before the trigger.
function isOfEarlier(text: string, trigger: TriggerMention, timex: Span): boolean {
  const between = text.slice(timex.end, trigger.phrase.start).slice(-reach);
  if (isMadeOf(text, trigger, between)) return true;
  if (trigger.form === 'verb' && isAfterAnother(text, trigger, between)) return true;
  if (trigger.form === 'noun' && (over.test(between) || bygone.test(text.slice(trigger.phrase.start, trigger.phrase.end)))) return true;
  if (isOfParticiple(text, trigger, timex) && !(trigger.form === 'noun' && /^ (?:an?|the|its|his|her|their|two|three|new)?(?: \p{Ll}+){0,2} ?$/u.test(between))) return true;
  return between.includes(',') && isInApposition(text.slice(Math.max(trigger.clause.start, timex.start - reach), timex.start)) && resumesAt(between, trigger);
}

const charge = /\b(?:convict|accus|acquitt|clear|suspect|charg|guilt)(?:ed|s|es|ing|y)?(?: [\p{L}\p{N}.'’-]+){0,10} (?:of|with) $/u;

// `on Monday convicted the banker of lying`: what the verdict is on took place before.
function isMadeOf(text: string, { form, start, end }: TriggerMention, between: string): boolean {
  return (form === 'noun' || text.slice(start, end).endsWith('ing')) && charge.test(between);
}

// `On Monday he sold what his father had built`, `lost in 2015 and then sold`, `will decide on Monday whether to go`.
function isAfterAnother(text: string, { start, end, phrase }: TriggerMention, between: string): boolean {
  if (/\b(?:whether|if|how|why) (?:to )?(?:\p{Ll}+ ){0,3}$/u.test(between) || / and (?:then|later|subsequently|eventually) $/.test(between)) return true;
  if (!/^had\b/.test(text.slice(phrase.start, start))) return false;
  return /^ (?:was|were|is|are|has|have|will|would)\b/.test(text.slice(end, end + 8)) || anyVerb.test(between.replace(/\bhad (?:[a-z]{2,12}ly )?$/, ''));
}

// `The agreement signed in 2014 was dropped`: the time right behind a participle is that of the participle.
function isOfParticiple(text: string, { clause }: TriggerMention, timex: Span): boolean {
  const [, prepared, bare] = rightBefore.exec(text.slice(Math.max(clause.start, timex.start - 48), timex.start)) ?? [];
  return (prepared ?? bare) !== undefined;
}

const setIn = new RegExp(`, (?:[a-z]{2,12}ly |first |last )?(?:${participle})\\b[^,;]*$`);

// `The project, approved in 2016 at great cost, was abandoned`: the time inside is that of the participle.
function isInApposition(words: string): boolean {
  return setIn.test(words);
}

function resumesAt(between: string, { form }: TriggerMention): boolean {
  return form === 'noun' || /, ?(?:\p{Ll}+ ){0,3}$/u.test(between);
}
