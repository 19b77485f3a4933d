/**
 * The ages of people with a full name, by the words that lay them to a name: `Maria Lopez, 64,`, `64-year-old Maria
 * Lopez`, `Maria Lopez was 64`, `Maria Lopez, who died in 2010 at the age of 84`. It must not know births.
 */
import { civilOf } from '../../../base/civil-date.ts';
import type { DayInterval } from '../../../base/civil-date.ts';
import { lastStartingAtOrBefore, overlaps } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { reportingVerbs } from '../../../recognise/names/small-words.ts';
import { readPersonName } from '../../person-name.ts';
import type { EntityMention, Quantity, Timex } from '../article.ts';
import { agesBehind, fronted, frontedThen, present } from './ages/forms.ts';
import type { AgeTime } from './ages/forms.ts';
import { isOfThen, isShown } from './ages/others.ts';
import type { AgeFact, Fact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { personsIn, spokenOf } from './lives/spoken.ts';
import { settingFinder } from './setting.ts';

/** See the head of this file. */
export const ages: FactExtractor = { name: 'facts/ages', extract };

/** Code units behind a name that are read for an age, and before it for a time. */
const REACH = 280;
const BEFORE = 160;

/** Between a name and the age behind it. */
const behind = /^(?: \([^()]{1,40}\))?(?:,? \(|, (?:now |only |just |who (?:is|was|turned|turns) |an? |the |who (?:is|was) an? )?| [-–—] (?:an? |the )?|,? (?:is|was|turned|turns|is now|was only|was just|is an?|was an?) |,? )$/;

/** Between an age and the name behind it. */
const before = /^ (?:[\p{Ll}'’-]{1,20} ){0,4}$/u;
const breaks = /\b(?:an?|the|of|and|or|to|with|from|by|for|in|at|on|as|who|that|was|is|were|are|has|had|his|her|their|its|than|but)\b|(?<!\bretir)(?<=[a-z]{3})ed /;
/** The same with the name between commas: `the 64-year-old prime minister, Karl Ender,`. */
const apposed = /^(?: (?:[\p{Ll}-]{2,20} ){0,3}[\p{Ll}-]{2,20})?, $/u;
/** `a 61-year-old woman named Maria Lopez`, `the 61-year-old was identified as Maria Lopez` */
const namedAs = /,? (?:(?:was|has been|is) )?(?:named|called|identified)(?: by police)?(?: as)? $/;
const relation = /\b(?:friend|widow|widower|wife|husband|brother|sister|colleague|partner|girlfriend|boyfriend|cousin) of (?:the )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,2}$/u;
/** In front of a name that opens the sentence for somebody else. */
const adverbial = /(?:^|[.!?”"] |\n)(?:According to|Beside|Besides|With|Behind|Near|Next to|Like|Unlike|For|To|Against|Alongside|In front of|From) (?:the )?(?:\p{Ll}[\p{Ll}-]{2,20} ){0,2}$/u;
/** Around an age of long ago. */
const then = /\bthen[- ,]{1,2}(?:an? )?$/i;
const whenThen = /^,? (?:when\b|then\b|at (?:the|that) time|in (?:19|20)\d\d)/;

interface Aged {
  readonly mention: EntityMention;
  readonly at: Span;
  readonly years: number;
  readonly time: AgeTime;
}

function extract(article: ReadArticle): readonly Fact[] {
  const settingOf = settingFinder(article);
  const persons = article.mentions.filter(({ type, level }) => type === 'PERSON' && level === 'name');
  const figures = article.quantities.flatMap((quantity): readonly Aged[] => {
    const isAge = quantity.unit === 'year-old' && quantity.upTo === undefined && !quantity.approximate && !isLongAgo(article, quantity);
    const mention = isAge ? bearer(article, quantity, persons) : undefined;
    return mention === undefined ? [] : [{ mention, at: { start: quantity.start, end: quantity.end }, years: quantity.value, time: 'now' }];
  });
  const taken = figures.map(({ at }) => at).sort((a, b) => a.start - b.start);
  const isTaken = (at: Span): boolean => [taken[lastStartingAtOrBefore(taken, at.end - 1)]].some((one) => one !== undefined && overlaps(one, at));
  const subjects = [...persons, ...spokenOf(article, persons)];
  const all = [...figures, ...subjects.flatMap((mention) => plainAges(article, mention, persons).filter(({ at }) => !isTaken(at)))];
  const surnames = surnamesOf(article);
  return all.filter(({ mention }) => hasFullName(article, mention, surnames)).flatMap((aged) => factOf(article, aged, settingOf) ?? []);
}

function factOf(article: ReadArticle, { mention, at, years, time }: Aged, settingOf: ReturnType<typeof settingFinder>): AgeFact | undefined {
  const setting = settingOf(at);
  if (at.end > setting.sentence.end) return undefined;
  if (time === 'ahead') return ageOf(article, { mention, at, years, time: 'dated' }, setting, dayAhead(article, { start: at.end, end: setting.sentence.end }));
  if (at.start < mention.start && time === 'dated') return ageOf(article, { mention, at, years, time }, setting, dayBefore(article, setting.sentence, at));
  const day = time === 'now' || time === 'would' ? undefined : dayBefore(article, { start: mention.end, end: setting.sentence.end }, at);
  return ageOf(article, { mention, at, years, time }, setting, day);
}

function ageOf(article: ReadArticle, { mention, at, years, time }: Aged, setting: ReturnType<ReturnType<typeof settingFinder>>, day: DayInterval | undefined): AgeFact | undefined {
  if (time === 'dated' && day === undefined) return undefined;
  return {
    attribute: 'age',
    maker: 'facts/ages',
    subject: { kind: 'entity', entity: mention.entity },
    ...at,
    time: article.published.interval,
    modality: 'happened',
    ...setting,
    value: { years, ...(time === 'now' || time === 'ahead' ? {} : { of: time }), ...(day === undefined ? {} : { on: day }) },
  };
}

// `retired in 2010 at the age of 60`, `became a minister at the age of 35 in 1985`: the day beside the age, not that of the birth.
function dayBefore({ timexes, document }: ReadArticle, within: Span, at: Span): DayInterval | undefined {
  const days: Timex[] = [];
  for (let n = lastStartingAtOrBefore(timexes, within.start) + 1; n < timexes.length && days.length < 8; n++) {
    const timex = timexes[n];
    if (timex === undefined || timex.start >= within.end) break;
    if (timex.type === 'DATE' && timex.known.has('year') && timex.mod === undefined && timex.interval.from !== null && timex.interval.to !== null) days.push(timex);
  }
  const beside = days.findLast((day) => day.end <= at.start && !/\bborn\b[^,;\d]{0,60}$/.test(document.text.slice(Math.max(within.start, day.start - 70), day.start)));
  const next = days.find((day) => day.start >= at.end && /^,? (?:in|on) $/.test(document.text.slice(at.end, day.start)));
  return (beside ?? next)?.interval;
}

/** Behind an age of that time, up to its day: another clause. */
const otherTime = /[.;:“”]|\b(?:before|after|since|until|that|later|from|than|but)\b/;

// `then 31, became mayor in 1981`: the only year of the sentence behind the age.
function dayAhead({ timexes, document }: ReadArticle, { start, end }: Span): DayInterval | undefined {
  const first = lastStartingAtOrBefore(timexes, start) + 1;
  const [day, ...more] = timexes.slice(first, first + 8).filter((timex) => timex.start < end && timex.type === 'DATE' && timex.known.has('year'));
  const isOnly = day !== undefined && more.length === 0 && day.mod === undefined && !otherTime.test(document.text.slice(start, day.start));
  return isOnly && day.interval.from !== null && day.interval.to !== null ? day.interval : undefined;
}

function isLongAgo({ document }: ReadArticle, { start, end }: Span): boolean {
  return then.test(document.text.slice(Math.max(0, start - 10), start)) || whenThen.test(document.text.slice(end, end + 24));
}

function plainAges(article: ReadArticle, mention: EntityMention, persons: readonly EntityMention[]): readonly Aged[] {
  const { text } = article.document;
  const start = mention.title?.start ?? mention.start;
  const [paragraph = ''] = text.slice(mention.end, mention.end + REACH).split(/\n\s*\n/, 1);
  const words = paragraph.replace(/\s/g, ' ');
  // Both end with two digits, a comma and a space.
  const at = { start: start - 'NN, '.length, end: start - ', '.length };
  const first = fronted.exec(text.slice(Math.max(0, start - 32), start))?.groups?.years;
  if (first !== undefined && present.test(words)) return [{ mention, at, years: Number(first), time: 'now' }];
  const long = frontedThen.exec(text.slice(Math.max(0, start - 44), start))?.groups;
  if (long !== undefined) return [{ mention, at, years: Number(long.years), time: 'dated' }];
  const said = text.slice(Math.max(0, start - BEFORE), start).replace(/[^\S\n]/g, ' ');
  const thisYear = thisYearOf(article);
  // `a friend of Maria Lopez, who was 29`: of either.
  if (/^,? who (?:is|was) /.test(words) && relation.test(text.slice(Math.max(0, start - 40), start))) return [];
  const own = agesBehind(words).filter(({ isPast, isPresent, isLoose, end, start: from }) => {
    if ((isPast && isOfThen(said, words.slice(end), thisYear)) || ((isPast || isPresent) && isShown(said))) return false;
    return !isLoose || personsIn(persons, { start: mention.end, end: mention.end + from }).every(({ entity }) => entity === mention.entity);
  });
  return own.map(({ time, years, start: from, end }) => ({ mention, years, time, at: { start: mention.end + from, end: mention.end + end } }));
}

function thisYearOf({ published }: ReadArticle): number {
  return published.status === 'stated' && published.interval.to !== null ? civilOf(published.interval.to).year : Infinity;
}

function bearer({ document }: ReadArticle, { start, end, text }: Quantity, persons: readonly EntityMention[]): EntityMention | undefined {
  const at = lastStartingAtOrBefore(persons, start);
  const [left, right] = [persons[at], persons[at + 1]];
  const isBare = !/[a-z]/.test(text);
  if (left !== undefined && left.end <= start && start - left.end < 30) {
    const between = document.text.slice(left.end, start);
    // `According to Maria Lopez, a 12-year-old boy fell`
    const isAnother = /^,? an? $/.test(between) && adverbial.test(document.text.slice(Math.max(0, (left.title?.start ?? left.start) - 40), left.title?.start ?? left.start));
    // `Lopez – a 12-year-old girl was with her – fell`
    const isOther = /[-–—]/.test(between) && /^(?:(?! - )[^.;,–—]){0,60} (?:was|were|is|are|has|had)\b/.test(document.text.slice(end, end + 80));
    if (behind.test(between) && !(isBare && between === ' ') && !isAnother && !isOther) return left;
  }
  const name = right?.title?.start ?? right?.start ?? 0;
  if (right === undefined || name - end > 60 || isBare) return undefined;
  const named = namedAs.exec(document.text.slice(end, name))?.[0] ?? '';
  const isNamed = named !== '' || (document.text.slice(end, name) === ' as ' && /\b(?:named|identified) the $/.test(document.text.slice(Math.max(0, start - 16), start)));
  const between = isNamed ? `${document.text.slice(end, name - (named.length || 4))} ` : document.text.slice(end, name);
  const isApposed = apposed.test(between) && /^[,.]/.test(document.text.slice(right.end, right.end + 1));
  const isPlain = (before.test(between) || isApposed) && !breaks.test(between) && !between.split(' ').some((word) => reportingVerbs.has(word.toLowerCase()));
  return isPlain ? right : undefined;
}

/** How many people of the article bear each surname. */
function surnamesOf({ entities }: ReadArticle): ReadonlyMap<string, number> {
  const surnames = new Map<string, number>();
  for (const { type, name } of entities) {
    if (type !== 'PERSON') continue;
    const { surname } = readPersonName(name);
    surnames.set(surname, (surnames.get(surname) ?? 0) + 1);
  }
  return surnames;
}

// A surname alone may be a relative's: it counts where the article knows one bearer, and in full.
function hasFullName({ entities }: ReadArticle, { entity, text }: EntityMention, surnames: ReadonlyMap<string, number>): boolean {
  if (readPersonName(text).given.length > 0) return true;
  const bearer = entities[entity];
  const { given, surname } = readPersonName(bearer?.name ?? '');
  return given.length > 0 && (surnames.get(surname) ?? 0) <= (bearer?.type === 'PERSON' ? 1 : 0);
}
