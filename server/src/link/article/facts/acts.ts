/**
 * What people did themselves on a day that the article gives: spoke, met, signed. Only verbs whose subject must be
 * alive. It must not know deaths.
 */
import { beginningWithin, lastStartingAtOrBefore, overlaps } from '../../../base/span.ts';
import type { EntityMention, Timex } from '../article.ts';
import type { ActFact, Fact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { deedOnDay, diedAfter, done, doneBy, doneOnDay, doneTo, doneWith, isOwnAct, ownDeed, presentAct, undergone } from './acts/verbs.ts';
import { subjectsSpokenOf } from './lives/spoken.ts';
import { hasOwnClause, isSubject, wordsBefore } from './lives/subject.ts';
import { settingFinder } from './setting.ts';

/** See the head of this file. */
export const acts: FactExtractor = { name: 'facts/acts', extract };

/** Code units between the doer and the day at most. */
const REACH = 220;

const not = 'posthumously|in absentia|as a (?:hero|symbol|martyr)';
/** Words that end as adverbs do, and are none. */
const noAdverb = 'family|only|early|ally|reply|supply|assembly|rally|bully';
const helping = `(?: (?:also|later|then|again|himself|herself|has(?! agreed to)|had|(?!${noAdverb})\\p{Ll}{3,12}ly)){0,2}`;
const doer = new RegExp(
  `^(?: and(?: \\p{Lu}[\\p{L}'’-]{1,20}){1,3})?(?:,[^,.;:“”]{1,90},)?(?:,? who)?${helping} (?<verb>${done}|(?:was|were|been) (?:${undergone})|will (?:also )?(?!be (?:buried|cremated|remembered|mourned|honou?red|commemorated|laid|missed)|(?:lie|rest|receive|remain|always|forever|never|also|be)\\b)[a-z]{3,12}|will be (?:sworn in|sentenced|interviewed|questioned|released|tried|playing|speaking|performing)|(?:has agreed|plans|intends|hopes|is (?:(?:due|scheduled|expected|set) )?)(?: to|(?<= )to) (?!lie\\b|receive\\b|be\\b)[a-z]{3,12})(?![\\p{L}-])(?! (?:${not})\\b)(?![^.;:]{0,40} in an? (?:coffin|casket|hearse|urn|body bag)\\b)`,
  'u',
);

function extract(article: ReadArticle): readonly Fact[] {
  const settingOf = settingFinder(article);
  const { document, mentions } = article;
  // A weekday of an article whose own date is only guessed is a guess.
  const isPlaced = ({ known }: Timex): boolean => known.has('year') || article.published.status === 'stated';
  const days = article.timexes.filter((timex) => timex.type === 'DATE' && timex.interval.from !== null && timex.interval.to !== null && isPlaced(timex));
  const people = mentions.filter(({ type, level }) => type === 'PERSON' && level === 'name');
  return [...people, ...subjectsSpokenOf(article, people)].flatMap((mention): readonly Fact[] => {
    const behind = document.text.slice(mention.end, mention.end + REACH).replace(/\s/g, ' ');
    const told = toldOf(article, mention, behind);
    if (told === undefined) return presentOf(article, mention, behind, days, settingOf);
    const setting = settingOf(mention);
    if (setting.isQuoted) return [];
    const end = mention.end + told.length;
    const all = beginningWithin(days, setting.sentence);
    const near = told.isBehind === true ? all.filter(({ start }) => start >= end) : withoutOthers(document.text, mention, all, setting.sentence.start);
    const day = told.isDeed === true ? dayOfDeed(document.text, end, near) : dayOfAct(article, mention, end, near, setting.sentence.end);
    if (day === undefined || (told.isStrict === true && !isBeside(document.text, mention, day))) return [];
    return [actFact(mention, end, told.verb, day, setting)];
  });
}

/** What the words around a name say that its bearer did or underwent. */
interface Told {
  readonly verb: string;
  /** Code units from the name's end to the verb's. */
  readonly length: number;
  /** Whether the day must stand right beside the name. */
  readonly isStrict?: true;
  /** Whether the day stands behind the verb, another one before it. */
  readonly isBehind?: true;
  /** Whether a noun behind the name tells it. */
  readonly isDeed?: true;
}

function toldOf(article: ReadArticle, mention: EntityMention, behind: string): Told | undefined {
  const verb = doer.exec(behind);
  const words = verb?.groups?.verb ?? '';
  if (verb !== null && (isSubject(article, mention) || hasOwnClause(article, mention, behind)) && isOwnAct(words, behind.slice(verb[0].length))) return { verb: words, length: verb[0].length };
  const late = diedAfter.exec(behind);
  if (late !== null && (isSubject(article, mention) || hasOwnClause(article, mention, behind))) return { verb: late.groups?.verb ?? '', length: late[0].length, isBehind: true };
  // `the meeting with Lopez's lawyers`
  const deed = ownDeed.exec(behind);
  if (deed !== null) return { verb: deed.groups?.verb ?? '', length: deed[0].length, isDeed: true };
  if (/^['’]/.test(behind)) return undefined;
  const before = wordsBefore(article, mention);
  const strict = (doneBy.exec(before) ?? doneWith.exec(before))?.groups?.verb;
  if (strict !== undefined) return { verb: strict, length: 0, isStrict: true };
  const suffered = doneTo.exec(before);
  if (suffered === null || /^ posthumously|^[^.;:]{0,40} in absentia/.test(behind) || (suffered[0].startsWith('released') && !isFreed.test(behind))) return undefined;
  // `Berg, who met Lopez, spoke on`: the day is that of what follows the aside.
  const isAside = /\b(?:who|which|that)\b[^,]*$/.test(before);
  return { verb: suffered[0].split(' ')[0] ?? '', length: 0, ...(isAside ? { isStrict: true } : {}) };
}

/** Behind somebody released, who is no record: `released Lopez on bail`. */
const isFreed = /^ (?:from|on bail|on parole|without|after|early)\b/;

const dropped = /^[^.;:]{0,50}\b(?:cancel|postpone|put off|called off)/;

// `Lopez's visit to Leeds on 4 May`
function dayOfDeed(text: string, end: number, days: readonly Timex[]): Timex | undefined {
  const day = days.find(({ start }) => start >= end);
  return day !== undefined && day.start - end < 90 && deedOnDay.test(text.slice(end, day.start)) && !dropped.test(text.slice(day.end, day.end + 70)) ? day : undefined;
}

// `was handed in by Lopez on 4 May`, `was signed on 4 May by Lopez`
function isBeside(text: string, { start, end, title }: EntityMention, day: Timex): boolean {
  return day.start >= end ? doneOnDay.test(text.slice(end, day.start)) : /^ by (?:the )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,2}$/u.test(text.slice(day.end, title?.start ?? start));
}

// `Maria Lopez signs the law`, of the day of publication where the sentence names no other.
function presentOf(article: ReadArticle, mention: EntityMention, behind: string, days: readonly Timex[], settingOf: ReturnType<typeof settingFinder>): readonly ActFact[] {
  const { status, interval } = article.published;
  const match = status === 'stated' && interval.from === interval.to ? presentAct.exec(behind) : null;
  if (match === null || !isSubject(article, mention)) return [];
  const setting = settingOf(mention);
  const next = days[lastStartingAtOrBefore(days, setting.sentence.start - 1) + 1];
  if (setting.isQuoted || (next !== undefined && next.start < setting.sentence.end)) return [];
  const { entity, start, end } = mention;
  return [{ attribute: 'act', maker: 'facts/acts', subject: { kind: 'entity', entity }, start, end: end + match[0].length, time: interval, modality: 'happened', ...setting, value: { verb: match.groups?.verb ?? '', isPresent: true } }];
}

type Setting = ReturnType<ReturnType<typeof settingFinder>>;

function actFact({ entity, start }: EntityMention, end: number, verb: string, { interval }: Timex, setting: Setting): ActFact {
  const modality = /^(?:will|is|plans|intends|hopes|has agreed) /.test(verb) ? 'planned' : 'happened';
  return { attribute: 'act', maker: 'facts/acts', subject: { kind: 'entity', entity }, start, end, time: interval, modality, ...setting, value: { verb: verb.replace(/^(?:will(?: be| also)?|was|were|is (?:[a-z]+ )?to|(?:plans|intends|hopes|has agreed) to) /, '') } };
}

// `in his 2006 memoir`, `the 4 May speech`
function belongsToNoun(text: string, { start, end }: Timex): boolean {
  return /\b(?:the|his|her|its|their|a|an|this)\s$/.test(text.slice(Math.max(0, start - 6), start)) && /^\s[a-z]{3,}/.test(text.slice(end, end + 6)) && !/^\s(?:after|before|and|with|from|that|when|for)\b/.test(text.slice(end, end + 9));
}

/** Between a day and the name behind it: somebody else's clause. */
const another = /\b(?:that|said|says|when|which|who|after|before|because|if)\b/;

// `In May papers wrote that Lopez was hurt on 3 April`: the day in front is that of the telling.
function withoutOthers(text: string, { start, title }: EntityMention, days: readonly Timex[], from: number): readonly Timex[] {
  return days.filter((day) => day.start < from || day.end > start || !tellings.test(text.slice(day.end, title?.start ?? start)));
}

const tellings = /^,? [^.;:“”]{0,60}\b(?:reported|said|wrote|announced|confirmed|revealed|claimed|told [^.;:]{2,30}) that $/;

/** Between the verb and the day no new clause may begin. */
const newClause = /[;:]|\b(?:that|after|before|since|until|when|while|which|who|whose|because|if|as|where|died|killed|death)\b/;

/** `was hurt while in detention on 4 May` */
const whileThere = /\bwhile (?=(?:in|at|on) )/;

/** Behind the verb's own day, what opens the clause of another one. */
const clauseBehind = /[,;:]|\band (?:later |then |soon )?(?:died|was killed|was executed)\b|\b(?:that|after|before|since|until|when|while|which|who|whose|because|if|as|where)\b/;

// The only day of the sentence, outside quotations, in the verb's own clause; another may follow in a clause of its own.
function dayOfAct({ document, quotes }: ReadArticle, { start, end: named }: EntityMention, end: number, days: readonly Timex[], last: number): Timex | undefined {
  // `Maria Lopez, who died on 5 June, will visit`: the day of the aside is not the verb's.
  const inside = days.filter((day) => day.start < last && !(day.start >= named && day.end <= end));
  const [day, next] = inside;
  const isOnly = day !== undefined && inside.every(({ interval: { from, to } }) => from === day.interval.from && to === day.interval.to);
  const isFirst = day !== undefined && next !== undefined && day.start >= end && clauseBehind.test(document.text.slice(day.end, next.start));
  if (day === undefined || !(isOnly || isFirst) || quotes.some((quote) => overlaps(quote, day)) || belongsToNoun(document.text, day)) return undefined;
  if (day.end <= start) return /^[,\s]/.test(document.text.slice(day.end, day.end + 1)) && start - day.end < 60 && !another.test(document.text.slice(day.end, start)) ? day : undefined;
  return day.start >= end && day.start - end < REACH && !newClause.test(document.text.slice(end, day.start).replace(whileThere, ' ').replace(end === named ? /^ as / : /\bas (?=an?\b|the\b|\p{Ll}+(?:or|er|man|woman)\b)/u, ' ')) ? day : undefined;
}
