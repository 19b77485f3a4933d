/**
 * One person with two ages that cannot both be true, or an age that does not follow from the birth. By full name
 * only; between articles by their dates of publication, birthdays allowed for.
 */
import { addMonths, civilOf, formatDay } from '../../base/civil-date.ts';
import type { DayInterval } from '../../base/civil-date.ts';
import { groupBy } from '../../base/group-by.ts';
import type { Article } from '../../link/article/article.ts';
import type { AgeFact, LifeFact } from '../../link/article/facts/fact.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import { roleModifiers } from '../../recognise/names/role-words.ts';
import { calendarWords } from '../../recognise/names/small-words.ts';
import { isTitle } from '../lone-surnames.ts';
import { areOneName } from '../one-name.ts';
import type { Fix, RawFinding, Rule, RuleContext } from '../rule.ts';
import { factsOf, placeTold, toldElsewhere } from '../told-facts.ts';
import type { ToldFact } from '../told-facts.ts';

/** See `age-mismatch.md`. */
export const ageMismatch: Rule = {
  id: 'age-mismatch',
  summary: 'One person with two ages that cannot both be true, or with an age that does not follow from the birth.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    const ages = factsOf(context.article, 'age').filter(({ isQuoted }) => !isQuoted);
    const findings: RawFinding[] = [];
    for (const [entity, own] of groupBy(ages, entityOf)) {
      const here = [...twoAges(own, context), ...againstBirth(own, entity, context)];
      findings.push(...here, ...(here.length > 0 ? [] : await againstOthers(own, context)));
    }
    return findings;
  },
};

function entityOf({ subject }: AgeFact | LifeFact): number {
  return subject.kind === 'entity' ? subject.entity : -1;
}

// What somebody was on another day, or would have been, is no second age.
function isOfNow({ value: { of } }: { readonly value: AgeFact['value'] }): boolean {
  return of === undefined || of === 'death';
}

function twoAges(all: readonly AgeFact[], { path, article }: RuleContext): readonly RawFinding[] {
  const ages = all.filter(isOfNow);
  const [first] = ages;
  const other = ages.find(({ value }) => value.years !== first?.value.years);
  if (first === undefined || other === undefined || areFarApart(first, other)) return [];
  const gap = Math.abs(first.value.years - other.value.years);
  const alike = ages.filter(({ value }) => value.years === other.value.years).length;
  // The rarer of the two is underlined; of equals the later one.
  const [odd, usual] = alike * 2 > ages.length ? [first, other] : [other, first];
  return [
    {
      start: odd.start,
      end: odd.end,
      message: `${nameOf(odd, article)} is ${odd.value.years} here and ${usual.value.years} elsewhere in the article.`,
      ...(gap === 1 || isTale(first, other, article) ? { severity: 'information' as const } : {}),
      related: [{ path, start: usual.start, end: usual.end, message: `${usual.value.years} here` }],
      fixes: [rewriting(odd, usual.value.years, path, article), rewriting(usual, odd.value.years, path, article)],
    },
  ];
}

/** An age of which somebody's youth is told, and years by which it is less than another. */
const [YOUTH, LONG_AGO] = [21, 8];

// `Her father left, and Lopez was 11.`
function isTale(one: AgeFact, other: AgeFact, { document }: Article): boolean {
  const [younger, older] = one.value.years < other.value.years ? [one, other] : [other, one];
  return younger.value.years <= YOUTH && older.value.years - younger.value.years >= LONG_AGO && /\b(?:was|turned) (?:an? |now |only |just )?$/.test(document.text.slice(Math.max(0, younger.start - 16), younger.start));
}

function nameOf(fact: AgeFact, { entities }: Article): string {
  return entities[entityOf(fact)]?.name ?? '';
}

function rewriting({ start, end, value }: AgeFact, years: number, path: ArticlePath, { document }: Article): Fix {
  const words = document.text.slice(start, end);
  const at = words.indexOf(String(value.years));
  const [from, to] = at < 0 ? [start, end] : [start + at, start + at + String(value.years).length];
  return { title: `Write ${years} for ${value.years}, if ${years} is right`, edits: [{ path, start: from, end: to, newText: String(years) }] };
}

// An age now and one at a death years ago are of two times.
function areFarApart(a: AgeFact, b: AgeFact): boolean {
  const [dead] = [a, b].filter(({ value }) => value.of === 'death' && value.on?.to !== undefined);
  const to = dead?.value.on?.to;
  return dead !== undefined && (a.value.of !== b.value.of) && typeof to === 'number' && dead.time.from !== null && dead.time.from - to > LENIENCE;
}

function againstBirth(ages: readonly AgeFact[], entity: number, { path, article }: RuleContext): readonly RawFinding[] {
  const lives = [...factsOf(article, 'birth'), ...factsOf(article, 'death')].filter((fact) => entityOf(fact) === entity && !fact.isQuoted);
  const birth = lives.find(({ attribute }) => attribute === 'birth');
  if (birth === undefined) return [];
  const dead = lives.filter(({ attribute, value }) => attribute === 'death' && value.days.from !== null).map(({ value }) => value.days);
  for (const age of ages) {
    const fits = timesOf(age, dead, article).map((days) => ageBetween(birth.value.days, days));
    const off = Math.min(...fits.map((fit) => (fit === undefined ? 0 : distance(age.value.years, fit))));
    const [fit] = fits;
    if (off === 0 || fit === undefined) continue;
    const when = age.value.of === 'dated' ? 'then' : age.value.of !== 'would' && (dead.length > 0 || age.value.of === 'death') ? 'at death' : 'at publication';
    return [
      {
        start: age.start,
        end: age.end,
        message: `${nameOf(age, article)}, born ${say(birth.value.days)}, was ${fit.low === fit.high ? fit.low : `${fit.low} or ${fit.high}`} ${when}, not ${age.value.years}.`,
        ...(off === 1 ? { severity: 'information' as const } : {}),
        related: [{ path, start: birth.start, end: birth.end, message: `born ${say(birth.value.days)}` }],
        fixes: fit.low === fit.high ? [rewriting(age, fit.low, path, article)] : [],
      },
    ];
  }
  return [];
}

// When somebody is said to be of an age: the days of which the sentence speaks, of death, or of publication.
function timesOf({ value: { of, on } }: AgeFact, dead: readonly DayInterval[], { published }: Article): readonly DayInterval[] {
  if (of === 'would') return [published.interval];
  if (on !== undefined) return [on];
  return dead.length > 0 ? dead : [published.interval];
}

interface Fit {
  readonly low: number;
  readonly high: number;
}

function distance(years: number, { low, high }: Fit): number {
  return Math.max(low - years, years - high, 0);
}

/** Days beyond which it is too uncertain when somebody was of an age: a year is told, a decade says nothing. */
const LONGEST_THEN = 400;

// Full years from any of the birth days to any of the later ones.
function ageBetween(birth: DayInterval, at: DayInterval): Fit | undefined {
  if (birth.from === null || birth.to === null || at.from === null || at.to === null || at.to - at.from > LONGEST_THEN) return undefined;
  return { low: fullYears(birth.to, at.from), high: fullYears(birth.from, at.to) };
}

function fullYears(birth: number, day: number): number {
  const [born, now] = [civilOf(birth), civilOf(day)];
  return now.year - born.year - (now.month < born.month || (now.month === born.month && now.day < born.day) ? 1 : 0);
}

function say({ from, to }: DayInterval): string {
  if (from === null || to === null) return 'then';
  return from === to ? `on ${formatDay(from)}` : `in ${civilOf(from).year === civilOf(to).year ? civilOf(from).year : `${civilOf(from).year}-${civilOf(to).year}`}`;
}

/** Days that a birthday's gap may be wide before two ages contradict: reports are updated, sources lag. */
const LENIENCE = 366;

async function againstOthers(ages: readonly AgeFact[], context: RuleContext): Promise<readonly RawFinding[]> {
  const { article, corpus } = context;
  const age = ages.find(isPublished);
  if (age === undefined) return [];
  const born = birthOf(age.value.years, article.published.interval);
  const told = (await toldElsewhere(context, age, 'age')).filter((item) => !item.isQuoted && isPublished(item) && areOneName(item.name, nameOf(age, article)));
  const heads = await corpus.heads(told.map(({ path }) => path));
  const others = told.flatMap((item): readonly Other[] => {
    const published = heads.get(item.path)?.published;
    const birth = published === undefined || (item.value.years === age.value.years && !(published.status === 'stated' && article.published.status === 'stated')) ? undefined : birthOf(item.value.years, published.interval);
    const isDated = born !== undefined && birth !== undefined;
    const differs = isDated ? gapBetween(born, birth) > LENIENCE : published !== undefined && areOfOneStory(age, item, article);
    return differs && !isOneDeath(item.value, age.value) ? [{ item, day: published?.value ?? 'undated', isDated }] : [];
  });
  const [first] = others;
  if (first === undefined) return [];
  return [
    {
      start: age.start,
      end: age.end,
      message: `${nameOf(age, article)} is ${age.value.years} here (${article.published.value ?? 'undated'}) and ${first.item.value.years} in another article (${first.day})${first.isDated ? ': not by birthdays alone' : ', if both are of one time'}.`,
      severity: first.isDated ? 'information' : 'hint',
      related: others.slice(0, 5).map(({ item, day }) => placeTold(item, `${item.value.years} here, ${day === 'undated' ? day : `published ${day}`}`)),
    },
  ];
}

interface Other {
  readonly item: ToldFact<'age'>;
  readonly day: string;
  /** Whether both articles have a day of publication. */
  readonly isDated: boolean;
}

/** Words of weight besides the name that two sentences share where one article has no date; years that its age may be off by then. */
const ALIKE = 2;
const OFF = 1;

// `was injured in the blast` in both, and nobody else named in one of them alone: an article without a date may else be of another year.
function areOfOneStory(age: AgeFact, { value, told }: ToldFact<'age'>, article: Article): boolean {
  if (Math.abs(value.years - age.value.years) <= OFF) return false;
  const here = article.document.text.slice(age.sentence.start, age.sentence.end);
  const own = nameOf(age, article).split(' ');
  const [a, b] = [namesIn(here), namesIn(told.text)].map((names) => names.filter((name) => !own.includes(name)));
  const apart = [a?.some((name) => b?.includes(name) !== true), b?.some((name) => a?.includes(name) !== true)];
  const [words, others] = [new Set(weighty(here)), weighty(told.text)];
  const named = new Set([...own, ...(a ?? []).filter((name) => b?.includes(name) === true)].map((name) => name.toLowerCase()));
  return !apart.every((one) => one === true) && new Set(others.filter((word) => words.has(word) && !named.has(word))).size >= ALIKE;
}

// Words with a capital, the sentence's first left out, and those that stand for a day, an office or who holds it.
function namesIn(text: string): readonly string[] {
  return (text.match(/(?<!^)(?<!\p{L})\p{Lu}\p{Ll}{2,30}/gu) ?? []).filter((word) => !calendarWords.has(word.toLowerCase()) && !roleModifiers.has(word.toLowerCase()) && !isTitle(word));
}

/** Words that any sentence on anybody may have. */
const common = /^(?:about|after|again|against|among|because|before|being|could|during|every|first|found|friday|monday|other|people|saturday|since|still|sunday|their|there|these|those|three|thursday|tuesday|under|until|wednesday|where|which|while|would|years?)$/;

function weighty(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{5,30}/gu) ?? []).filter((word) => !common.test(word));
}

// Whoever died at 75 stays 75.
function isOneDeath(a: AgeFact['value'], b: AgeFact['value']): boolean {
  return a.years === b.years && (a.of === 'death' || b.of === 'death');
}

// An age at a death of another year is not of the day of publication.
function isPublished({ value: { of, on } }: { readonly value: AgeFact['value'] }): boolean {
  return of === undefined || (of === 'death' && on === undefined);
}

/** Days of which one is that of publication, at most: a month with some days to spare. */
const LONGEST_PUBLISHED = 40;

// When somebody was born who is so old in an article of that day.
function birthOf(years: number, { from, to }: DayInterval): { readonly from: number; readonly to: number } | undefined {
  if (from === null || to === null || to - from > LONGEST_PUBLISHED) return undefined;
  return { from: addMonths(from, -12 * (years + 1)) + 1, to: addMonths(to, -12 * years) };
}

function gapBetween(a: { readonly from: number; readonly to: number }, b: { readonly from: number; readonly to: number }): number {
  return Math.max(a.from - b.to, b.from - a.to, 0);
}
