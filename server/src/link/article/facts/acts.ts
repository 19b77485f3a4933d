/**
 * What people did themselves on a day that the article gives: spoke, met, signed. Only verbs whose subject must be
 * alive. It must not know deaths.
 */
import { lastStartingAtOrBefore, overlaps } from '../../../base/span.ts';
import type { EntityMention, Timex } from '../article.ts';
import type { ActFact, Fact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { done, doneTo, isOwnAct, presentAct, undergone } from './acts/verbs.ts';
import { hasOwnClause, isSubject, wordsBefore } from './lives/subject.ts';
import { settingFinder } from './setting.ts';

/** See the head of this file. */
export const acts: FactExtractor = { name: 'facts/acts', extract };

/** Code units between the doer and the day at most. */
const REACH = 220;

const not = 'posthumously|in absentia|as a (?:hero|symbol|martyr)';
const helping = '(?: (?:also|later|then|again|himself|herself|has(?! agreed to)|had|(?!family|only|early|ally|reply|supply|assembly|rally|bully)\\p{Ll}{3,12}ly)){0,2}';
const doer = new RegExp(
  `^(?:,[^,.;:“”]{1,90},)?(?: who)?${helping} (?<verb>${done}|was (?:${undergone})|will (?:also )?(?!be (?:buried|cremated|remembered|mourned|honou?red|commemorated|laid|missed)|(?:lie|rest|receive|remain|always|forever|never|also|be)\\b)[a-z]{3,12}|will be (?:sworn in|sentenced|interviewed|questioned|released|tried|playing|speaking|performing)|(?:has agreed|plans|intends|hopes|is (?:(?:due|scheduled|expected|set) )?)(?: to|(?<= )to) (?!lie\\b|receive\\b|be\\b)[a-z]{3,12})(?![\\p{L}-])(?! (?:${not})\\b)`,
  'u',
);

function extract(article: ReadArticle): readonly Fact[] {
  const settingOf = settingFinder(article);
  const { document, mentions } = article;
  // A weekday of an article whose own date is only guessed is a guess.
  const isPlaced = ({ known }: Timex): boolean => known.has('year') || article.published.status === 'stated';
  const days = article.timexes.filter((timex) => timex.type === 'DATE' && timex.interval.from !== null && timex.interval.to !== null && isPlaced(timex));
  return mentions.flatMap((mention): readonly Fact[] => {
    if (mention.type !== 'PERSON' || mention.level !== 'name') return [];
    const behind = document.text.slice(mention.end, mention.end + REACH).replace(/\s/g, ' ');
    const verb = doer.exec(behind);
    const words = verb?.groups?.verb ?? '';
    const isDoer = verb !== null && (isSubject(article, mention) || hasOwnClause(article, mention, behind)) && isOwnAct(words, behind.slice(verb[0].length));
    const suffered = isDoer ? null : doneTo.exec(wordsBefore(article, mention));
    if (!isDoer && suffered === null) return presentOf(article, mention, behind, days, settingOf);
    const setting = settingOf(mention);
    if (setting.isQuoted) return [];
    const end = mention.end + (isDoer ? verb[0].length : 0);
    const day = dayOfAct(article, mention, end, days.slice(lastStartingAtOrBefore(days, setting.sentence.start - 1) + 1), setting.sentence.end);
    return day === undefined ? [] : [actFact(mention, end, suffered === null ? words : (suffered[0].split(' ')[0] ?? ''), day, setting)];
  });
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
  return { attribute: 'act', maker: 'facts/acts', subject: { kind: 'entity', entity }, start, end, time: interval, modality, ...setting, value: { verb: verb.replace(/^(?:will(?: be| also)?|was|is (?:[a-z]+ )?to|(?:plans|intends|hopes|has agreed) to) /, '') } };
}

// `in his 2006 memoir`, `the 4 May speech`
function belongsToNoun(text: string, { start, end }: Timex): boolean {
  return /\b(?:the|his|her|its|their|a|an|this)\s$/.test(text.slice(Math.max(0, start - 6), start)) && /^\s[a-z]{3,}/.test(text.slice(end, end + 6)) && !/^\s(?:after|before|and|with|from|that|when|for)\b/.test(text.slice(end, end + 9));
}

/** Between the verb and the day no new clause may begin. */
const newClause = /[;:]|\b(?:that|after|before|since|until|when|while|which|who|whose|because|if|as|where|died|killed|death)\b/;

/** Behind the verb's own day, what opens the clause of another one. */
const clauseBehind = /[,;:]|\b(?:that|after|before|since|until|when|while|which|who|whose|because|if|as|where)\b/;

// The only day of the sentence, outside quotations, in the verb's own clause; another may follow in a clause of its own.
function dayOfAct({ document, quotes }: ReadArticle, { start, end: named }: EntityMention, end: number, days: readonly Timex[], last: number): Timex | undefined {
  // `Maria Lopez, who died on 5 June, will visit`: the day of the aside is not the verb's.
  const inside = days.filter((day) => day.start < last && !(day.start >= named && day.end <= end));
  const [day, next] = inside;
  const isOnly = day !== undefined && inside.every(({ interval: { from, to } }) => from === day.interval.from && to === day.interval.to);
  const isFirst = day !== undefined && next !== undefined && day.start >= end && clauseBehind.test(document.text.slice(day.end, next.start));
  if (day === undefined || !(isOnly || isFirst) || quotes.some((quote) => overlaps(quote, day)) || belongsToNoun(document.text, day)) return undefined;
  if (day.end <= start) return /^[,\s]/.test(document.text.slice(day.end, day.end + 1)) && start - day.end < 60 ? day : undefined;
  return day.start >= end && day.start - end < REACH && !newClause.test(document.text.slice(end, day.start).replace(end === named ? /^ as / : /^$/, ' ')) ? day : undefined;
}
