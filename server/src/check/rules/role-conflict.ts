/**
 * One person with two offices that exclude each other, one office with two holders, and an office that somebody is
 * said to have left and to hold. What sentences say of years gone by is left alone. It must not know names.
 */
import { groupBy } from '../../base/group-by.ts';
import { compareWords, readPersonName } from '../../link/person-name.ts';
import type { Article } from '../../link/article/article.ts';
import type { RoleFact } from '../../link/article/facts/fact.ts';
import { exclude, officeOf } from '../../link/article/offices/office.ts';
import type { Office } from '../../link/article/offices/office.ts';
import { officeAt, wordsOf } from '../../link/article/offices/office-words.ts';
import type { PlacedWord } from '../../link/article/offices/office-words.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import { fold } from '../../text/fold.ts';
import type { Fix, RawFinding, Rule, RuleContext } from '../rule.ts';
import { factsOf, placeTold, toldElsewhere } from '../told-facts.ts';
import type { ToldFact } from '../told-facts.ts';

/** See `role-conflict.md`. */
export const roleConflict: Rule = {
  id: 'role-conflict',
  summary: 'One person with two offices that exclude each other, or one office with two holders.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    const held = holdings(context.article).slice(0, MOST);
    const here = [...twoOffices(held, context), ...twoHolders(held, context)];
    return [...here, ...(await elsewhere(held.filter((one) => !one.isGuess && !one.isEarlier && !here.some(({ start }) => start === one.fact.start)), context))];
  },
};

/** Offices of one article that are compared: each with those before it. */
const MOST = 200;

/** An office that somebody is said to hold or to have held. */
interface Holding {
  readonly fact: RoleFact;
  readonly entity: number;
  readonly name: string;
  readonly office: Office;
  readonly isFormer: boolean;
  /** A surname alone that the linkers keep apart, for its office: most likely the only bearer of the name in full. */
  readonly isGuess: boolean;
  /** Told by a sentence about days that are past, if not long so. */
  readonly isEarlier: boolean;
}

/** Days within which somebody is hardly thought to have changed office. */
const RECENT = 400;

// Roles of the present: a sentence about years gone by, a quotation, and what somebody was `then` or will be are others.
function holdings(article: Article): readonly Holding[] {
  const persons = article.entities.flatMap(({ type, name }, n) => (type === 'PERSON' ? [{ n, ...readPersonName(name) }] : []));
  const bearers = groupBy(persons, ({ surname }) => surname);
  return factsOf(article, 'role').flatMap((fact): Holding[] => {
    const { subject, value, isQuoted, time } = fact;
    const office = heldOffice(value);
    const day = article.published.interval.from;
    const isEarlier = time.from === null && day !== null;
    if (office === undefined || subject.kind !== 'entity' || isQuoted || (isEarlier && (time.to === null || day - time.to > RECENT))) return [];
    if (value.qualifier === 'then' || value.qualifier === 'elect' || value.qualifier === 'late') return [];
    const bearer = onlyBearer(article, subject.entity, bearers);
    const entity = bearer ?? subject.entity;
    return [{ fact, entity, name: article.entities[entity]?.name ?? '', office, isFormer: value.qualifier === 'former', isGuess: bearer !== undefined, isEarlier }];
  });
}

/** What the article is about, without its name. */
const towns = /(?:^| )(?:town|city|village|county|state|province|region|island|district|borough|municipality)$/;

// A deputy is of no rank with others; who heads a body of its own (`governor of the central bank`, `president of the
// senate`) may hold other offices.
function heldOffice({ role, qualifier, whose, ofType }: RoleFact['value']): Office | undefined {
  const office = officeOf(role);
  if (office === undefined) return undefined;
  if (qualifier === 'deputy') return { name: `deputy ${office.name}`, class: 'body', isSingle: false };
  // A firm has many vice presidents.
  if (office.name === 'vice president' && (whose !== undefined || ofType === 'ORG')) return { ...office, class: 'body', isSingle: false };
  const isOfBody = (whose !== undefined && !towns.test(whose)) || (ofType === 'ORG' && office.class === 'state' && office.name !== 'speaker');
  return isOfBody && office.class !== 'chief' ? { ...office, class: 'body' } : office;
}

// `Prime Minister Anna Berg … President Berg`: nobody else of that name, and the full name came first.
function onlyBearer({ entities }: Article, entity: number, bySurname: ReadonlyMap<string, readonly { readonly n: number }[]>): number | undefined {
  const { given, surname } = readPersonName(entities[entity]?.name ?? '');
  const [bearer, ...others] = given.length > 0 ? [] : (bySurname.get(surname) ?? []).filter(({ n }) => n !== entity);
  const [first, own] = [entities[bearer?.n ?? -1]?.mentions[0], entities[entity]?.mentions[0]];
  return others.length === 0 && first !== undefined && own !== undefined && first < own ? bearer?.n : undefined;
}

function twoOffices(held: readonly Holding[], { path, article }: RuleContext): readonly RawFinding[] {
  return held.flatMap((one, at) => {
    const before = held.slice(0, at).filter(({ entity }) => entity === one.entity);
    const other = before.find((earlier) => isContradiction(earlier, one, article) !== 'no');
    if (other === undefined || before.some(({ fact, isFormer }) => sayRole(fact) === sayRole(one.fact) && isFormer === one.isFormer)) return [];
    const isSure = !mayBeBoth(one, other) && ![one, other].some(({ isGuess, isEarlier }) => isGuess || isEarlier) && isContradiction(other, one, article) === 'sure';
    return [
      {
        start: one.fact.start,
        end: one.fact.end,
        message: `${one.name} is ${sayRole(one.fact)} here and ${sayRole(other.fact)} elsewhere in the article.`,
        ...(isSure ? {} : { severity: 'information' as const }),
        related: [{ path, start: other.fact.start, end: other.fact.end, message: `${sayRole(other.fact)} here` }],
        fixes: rewriting(one, other, path, article),
      },
    ];
  });
}

// Two departments may be one minister's, and a president that of a house or a club that is not told.
function mayBeBoth(a: Holding, b: Holding): boolean {
  const offices = [a.office, b.office];
  const isUntold = [a, b].some(({ office, fact }) => office.name === 'president' && fact.value.of === undefined);
  return offices.every((office) => office.class === 'minister') || (isUntold && (a.office.class !== b.office.class || offices.some(({ name }) => name === 'senator' || name === 'representative')));
}

function isContradiction(a: Holding, b: Holding, article: Article): 'sure' | 'likely' | 'no' {
  const isTogether = a.fact.sentence.start === b.fact.sentence.start;
  if (isTogether || isOfOther(a, b)) return 'no';
  // Who acts for a president is the speaker as well.
  if ([a, b].some(({ fact: { value } }) => value.qualifier === 'acting') && a.office.name !== b.office.name) return 'no';
  if (isDeputyOf(a, b) || isDeputyOf(b, a)) return 'likely';
  // Of days that are past somebody is called what they were then.
  if (a.isFormer !== b.isFormer && (a.isEarlier || b.isEarlier)) return 'no';
  if (a.isFormer !== b.isFormer) return a.office.name === b.office.name && !isOtherCountry(a, b, article) && a.office.class !== 'rank' ? 'likely' : 'no';
  if (a.isFormer) return 'no';
  if (isOtherCountry(a, b, article) && a.office.isSingle && a.office.name === b.office.name) return 'sure';
  // Nobody speaks for two countries.
  if (isOtherCountry(a, b, article) && [a, b].every(({ office }) => office.name.startsWith('ambassador'))) return 'likely';
  return isHeadOfBoth(a, b) || isHeadOfBoth(b, a) ? 'likely' : exclude(a.office, b.office);
}

/** Bodies that a head of state or of government may be president of. */
const political = /\b(?:party|parliament|senate|assembly|congress|house|council|union|alliance|front|league|movement|coalition|bloc|committee|commission|federation|association|conference|group|society|foundation|university|club)\b/i;

// Whoever leads a state is hardly president of a firm or an academy.
function isHeadOfBoth({ office: a, fact: { value } }: Holding, { office: b }: Holding): boolean {
  return a.class === 'body' && a.name === 'president' && value.of !== undefined && !political.test(value.of) && b.class === 'state' && /^(?:president|prime minister|king|queen)$/.test(b.name);
}

// `the deputy mayor`, and without the `deputy`.
function isDeputyOf(a: Holding, b: Holding): boolean {
  return a.office.name === `deputy ${b.office.name}` && !a.isFormer && !b.isFormer;
}

// The chairman of a firm, and of a club.
function isOfOther({ fact: { value: a } }: Holding, { fact: { value: b } }: Holding): boolean {
  return a.whose !== undefined && b.whose !== undefined && a.whose !== b.whose;
}

// Both belong to a country, and not to the same one.
function isOtherCountry(a: Holding, b: Holding, { entities }: Article): boolean {
  const [one, other] = [a.fact.value.of, b.fact.value.of];
  if (one === undefined || other === undefined || one === other) return false;
  const isCountry = (of: string): boolean => entities.some(({ name, country }) => name === of && country !== undefined);
  return isCountry(one) && isCountry(other);
}

function sayRole({ value: { qualifier, role, of, whose } }: Pick<RoleFact, 'value'>): string {
  return [qualifier, role, of !== undefined ? `of ${of}` : whose === undefined ? undefined : `of the ${whose}`].filter((part) => part !== undefined).join(' ');
}

function rewriting(one: Holding, other: Holding, path: ArticlePath, { document }: Article): readonly Fix[] {
  const [a, b] = [one, other].map(({ fact }) => document.text.slice(fact.start, fact.end));
  if (a === undefined || b === undefined) return [];
  return [
    { title: `Write “${b}” for “${a}”, as elsewhere in the article`, edits: [{ path, start: one.fact.start, end: one.fact.end, newText: b }] },
    { title: `Write “${a}” for “${b}”, if this one is right`, edits: [{ path, start: other.fact.start, end: other.fact.end, newText: a }] },
  ];
}

function twoHolders(held: readonly Holding[], { path }: RuleContext): readonly RawFinding[] {
  return held.flatMap((one, at) => {
    const before = held.slice(0, at);
    const other = before.find((earlier) => ofOne(earlier, one, held) !== undefined && isSomebodyElse(earlier.name, one.name));
    if (other === undefined || (ofOne(other, one, held) !== 'name' && isChanging(other, one)) || before.some((earlier) => earlier.entity === one.entity && earlier.office.name === one.office.name && sayRole(earlier.fact) === sayRole(one.fact))) return [];
    return [
      {
        start: one.fact.start,
        end: one.fact.end,
        message: `${one.name} is ${sayRole(one.fact)} here, and so is ${other.name} elsewhere in the article.`,
        severity: severityOf(other, one, held),
        related: [{ path, start: other.fact.start, end: other.fact.end, message: `${other.name} here` }],
      },
    ];
  });
}

/** Offices that a body has but one of, whatever else is named like it: a team of women has a coach as well. */
const alone = /^(?:chief executive|principal|headteacher|rector|vice-chancellor|secretary-general|director-general)$/;

// `The company` may be another one further down; who takes an office over is named beside who leaves it.
function severityOf(a: Holding, b: Holding, held: readonly Holding[]): 'warning' | 'information' | 'hint' {
  if (ofOne(a, b, held) !== 'name') return 'hint';
  const isAlone = alone.test(a.office.name) || (/^(?:state|chief|bench)$/.test(a.office.class) && a.office.name !== 'intelligence chief');
  return isAlone && !isChanging(a, b) ? 'warning' : 'information';
}

function isChanging(...held: readonly Holding[]): boolean {
  return held.some(({ fact: { value } }) => value.changesHands === true);
}

// Of what two hold one office: of something with one name, of a thing without one, of what is not told but there is only one.
function ofOne(a: Holding, b: Holding, held: readonly Holding[]): 'name' | 'thing' | 'untold' | undefined {
  if (!a.office.isSingle || a.office.name !== b.office.name || a.office.class !== b.office.class) return undefined;
  // Who is told anywhere to have held it once, or to act, is no second holder.
  if (held.some(({ entity, office, isEarlier, fact: { value } }) => (entity === a.entity || entity === b.entity) && office.name === a.office.name && (isEarlier || value.qualifier !== undefined))) return undefined;
  const [one, other] = [a.fact.value, b.fact.value];
  if (one.of !== undefined && other.of !== undefined) return isSameOwner(one.of, other.of) ? 'name' : undefined;
  if (one.whose !== undefined && other.whose !== undefined) return one.whose === other.whose ? 'thing' : undefined;
  // `Mayor Ana Lopez … the mayor, Jan Dahl,`, `the mayor of Ashdale … the town's mayor`: unless mayors of other places are spoken of.
  const isTold = [one, other].some(({ whose, isTheOne }) => (one.of ?? other.of) === undefined ? whose !== undefined || isTheOne === true : whose !== undefined && kinds.test(whose));
  const of = one.of ?? other.of;
  return isTold && held.every(({ office, fact: { value } }) => office.name !== a.office.name || value.of === undefined || value.of === of) ? 'untold' : undefined;
}

/** What a thing with a name is called when it is told again. */
const kinds = /(?:^| )(?:town|city|village|county|state|province|company|firm|group|airline|bank|club|team|side|school|college|university|hospital|agency|charity|union|federation|retailer|carmaker|newspaper)$/;

/** How a people is called by its country: `Tavrian` by `Tavria`. */
const demonym = /^(?:an|n|ian|ese|i|ish)$/;

function isSameOwner(a: string, b: string): boolean {
  const [short, long] = [fold(a), fold(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined) return false;
  return short === long || (short.length >= STEM && demonym.test(long.slice(short.length)) && long.startsWith(short));
}

/** Letters that a country's name has at least where a people may be called by it. */
const STEM = 5;

// Not another spelling, nor a short form.
function isSomebodyElse(a: string, b: string): boolean {
  return compareWords(readPersonName(a).surname, readPersonName(b).surname) === 'other';
}

/** Days between two articles within which nobody is thought to have changed office. */
const NEAR = 45;

/** Days between two articles that name one person as head of government and as minister. */
const NEXT = 14;

async function elsewhere(held: readonly Holding[], context: RuleContext): Promise<readonly RawFinding[]> {
  const findings: RawFinding[] = [];
  const seen = new Set<string>();
  for (const one of held) {
    const id = `${one.entity} ${sayRole(one.fact)}`;
    if (seen.has(id)) continue;
    seen.add(id);
    const told = await toldElsewhere(context, one.fact, 'role');
    const other = told.find((item) => contradicts(one, item, context.article) && !isPromoted(one, item, held, told, context.article));
    if (other !== undefined) findings.push(findingElsewhere(one, other, context.article));
  }
  return findings;
}

/** What is told of somebody who comes to an office; who resigns only leaves one. */
const promoted = /\b(?:nam(?:ed|es|ing)|appoint\w*|sworn|replac\w+|succe(?:ed|ss)\w*|promot\w+|tak(?:es?|ing) over|took over|moved? to|nominat\w+|reshuffl\w+|newly|becom(?:es?|ing)|became)\b/i;

// `named Labour Minister Anna Berg to replace the finance minister`: either article tells that the person changes office.
function isPromoted(one: Holding, item: ToldFact<'role'>, held: readonly Holding[], told: readonly ToldFact<'role'>[], { document }: Article): boolean {
  if (fold(item.name) !== fold(one.name)) return false;
  const isHere = held.some(({ entity, fact: { value, sentence } }) => entity === one.entity && value.changesHands === true && isTold(document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + READ))));
  return isHere || told.some(({ path, name, value, told: { text } }) => path === item.path && fold(name) === fold(item.name) && value.changesHands === true && isTold(text));
}

/** The words behind `new` up to a mark: `the new Norwegian finance minister`; New York is no office. */
const afterNew = /\bnew ((?:[\p{L}’'-]+ ?){1,8})/gu;
/** Words that may stand between `new` and the office. */
const BETWEEN = 2;

function isTold(text: string): boolean {
  return promoted.test(text) || [...text.matchAll(afterNew)].some(([, behind = '']) => isOffice(wordsOf(behind, LONGEST)));
}

function isOffice(words: readonly PlacedWord[]): boolean {
  return words.slice(0, BETWEEN + 1).some((_, at) => officeAt(words, at) !== undefined);
}

/** Words of an office at most, with those before it. */
const LONGEST = 8;

/** Code units of a sentence that are read: sentences may be endless. */
const READ = 400;

function contradicts(one: Holding, item: ToldFact<'role'>, { published }: Article): boolean {
  const office = officeOf(item.value.role);
  const [day, then] = [published.interval.from, item.time.from];
  if (office === undefined || item.isQuoted || day === null || then === null || Math.abs(day - then) > NEAR) return false;
  if (fold(item.name) !== fold(one.name)) {
    const of = one.fact.value.of;
    const isSame = one.office.isSingle && office.name === one.office.name && of !== undefined && item.value.of === of;
    if (item.value.changesHands || one.fact.value.changesHands) return false;
    return isSame && item.value.qualifier === undefined && !one.isFormer && isSomebodyElse(one.name, item.name);
  }
  if (item.value.qualifier === 'former' && !one.isFormer) return office.name === one.office.name && then <= day;
  if (item.value.qualifier !== undefined || one.fact.value.qualifier !== undefined) return false;
  const excluded = exclude(one.office, office);
  // A head of government who is a minister two weeks later was called wrongly once, or keeps a department.
  const isOfOne = one.fact.value.of === undefined || item.value.of === undefined || one.fact.value.of === item.value.of;
  return excluded === 'sure' || (excluded === 'likely' && one.office.class !== 'rank' && isOfOne && Math.abs(day - then) <= NEXT);
}

function findingElsewhere(one: Holding, item: ToldFact<'role'>, { published }: Article): RawFinding {
  const isHolder = fold(item.name) !== fold(one.name);
  const other = isHolder ? `${item.name} is so` : `${sayRole(item)}`;
  return {
    start: one.fact.start,
    end: one.fact.end,
    message: isHolder
      ? `${one.name} is ${sayRole(one.fact)} here (${published.value ?? 'undated'}), and ${other} in another article of those days.`
      : `${one.name} is ${sayRole(one.fact)} here (${published.value ?? 'undated'}) and ${other} in another article of those days.`,
    severity: isHolder || item.value.qualifier === 'former' || exclude(one.office, officeOf(item.value.role) ?? one.office) !== 'sure' ? 'hint' : 'information',
    related: [placeTold(item, `${isHolder ? item.name : sayRole(item)} here`)],
  };
}
