/**
 * Roles that people are said to hold: the roles beside their names, titles that are offices (`Sen.`, `Rep.`), and
 * offices in front of a name and behind it. It must not know which roles exclude each other.
 */
import { groupBy } from '../../../base/group-by.ts';
import { overlaps } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { SpanIndex } from '../../../base/span-index.ts';
import type { DayInterval } from '../../../base/civil-date.ts';
import { wordKey } from '../../../recognise/model/phrase-key.ts';
import type { EntityRole } from '../article.ts';
import type { Fact, RoleFact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { officeOf } from './office.ts';
import { rolesBefore } from './roles-before.ts';
import { rolesBehind } from './roles-behind.ts';
import type { SaidRole } from './said-role.ts';
import { settingFinder } from './setting.ts';
import type { Setting } from './setting.ts';

/** See the head of this file. */
export const roles: FactExtractor = { name: 'facts/roles', extract };

/** Titles that name an office by an abbreviation. */
const offices: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['maj', 'major'],
  ['adm', 'admiral'],
  ['pres', 'president'],
  ['supt', 'superintendent'],
]);

function extract(article: ReadArticle): readonly Fact[] {
  const settingOf = settingFinder(article);
  const day = article.published.interval.from;
  const past = new SpanIndex(article.timexes.flatMap(({ type, interval, start, end }) => (type === 'DATE' && looksBack(interval, day) ? [{ start, end, to: interval.to }] : [])));
  // A sentence that looks back says what somebody was then, until its last day; any other what they are at publication.
  const timeOf = (sentence: Span): DayInterval => {
    const days = past.overlapping(sentence).flatMap(({ to }) => to ?? []);
    return days.length === 0 ? article.published.interval : { from: null, to: Math.max(...days) };
  };
  const facts = article.entities.flatMap((entity, n) => {
    if (entity.type !== 'PERSON') return [];
    return rolesOf(article, entity.mentions, entity.roles).map((role) => {
      const setting = settingOf(role);
      return { fact: roleFact(article, n, role, setting, role.isNow === true ? article.published.interval : timeOf(setting.sentence)), isRecognised: entity.roles.some((other) => overlaps(other, role)) };
    });
  });
  const holders = groupBy(facts, ({ fact }) => String(fact.start));
  // `Berg, the mayor, Lopez, the judge, …`: an office between two names is nobody's for sure.
  return facts.filter(({ fact, isRecognised }) => isRecognised || (holders.get(String(fact.start)) ?? []).every((other) => other.fact.subject === fact.subject || sameHolder(other.fact, fact))).map(({ fact }) => fact);
}

function sameHolder({ subject: a }: RoleFact, { subject: b }: RoleFact): boolean {
  return a.kind === 'entity' && b.kind === 'entity' && a.entity === b.entity;
}

// What the recognisers found is kept where it is an office, and told more of; else the words beside the name say it.
function rolesOf(article: ReadArticle, mentions: readonly number[], recognised: readonly EntityRole[]): readonly SaidRole[] {
  const beside = [...rolesBefore(article, mentions), ...rolesBehind(article, mentions)];
  // `Lopez, the mayor's wife`: that is the mayor's.
  const own = recognised.filter(({ of, end }) => of !== undefined || !/^['’]s? [a-z]/.test(article.document.text.slice(end, end + 4)));
  const told = [...own, ...titlesOf(article, mentions, own)].map((role): SaidRole => withPlaceBehind(article, mentions, role));
  const kept = told.flatMap((role): SaidRole[] => {
    const other = beside.find((one) => overlaps(one, role));
    if (other === undefined) return [role];
    return officeOf(role.role) === undefined || other.role.startsWith('ambassador to') ? [] : [{ ...role, ...(role.of === undefined || other.of !== undefined ? ownerOf(other) : {}), ...(other.isNow ? { isNow: other.isNow } : {}) }];
  });
  return [...kept, ...beside.filter((role, at) => !kept.some((other) => overlaps(other, role)) && !beside.slice(0, at).some((other) => overlaps(other, role)))];
}

function ownerOf({ of, whose }: SaidRole): Pick<SaidRole, 'of' | 'whose'> {
  return { ...(of === undefined ? {} : { of }), ...(whose === undefined ? {} : { whose }) };
}

// `Prime Minister Maria Lopez of Norway`: whose office it is stands behind the name.
function withPlaceBehind({ document, mentions, entities }: ReadArticle, indices: readonly number[], role: EntityRole): EntityRole {
  if (role.of !== undefined) return role;
  const holder = indices.find((index) => mentions[index]?.start === role.end + 1);
  const [name, place] = holder === undefined ? [] : [mentions[holder], mentions[holder + 1]];
  const isBehind = name !== undefined && place?.type === 'GPE' && document.text.slice(name.end, place.start) === ' of ';
  const of = isBehind ? entities[place.entity]?.name : undefined;
  return of === undefined ? role : { ...role, of };
}

function titlesOf({ document, mentions, entities }: ReadArticle, indices: readonly number[], known: readonly EntityRole[]): readonly EntityRole[] {
  return indices.flatMap((index) => {
    const title = mentions[index]?.title;
    const role = title === undefined ? undefined : offices.get(wordKey(document.text.slice(title.start, title.end)));
    if (title === undefined || role === undefined || known.some((other) => overlaps(other, title))) return [];
    // `Texas Gov. Maria Lopez`
    const place = mentions.findLast(({ end, type }) => type === 'GPE' && end === title.start - 1);
    const of = place === undefined ? undefined : entities[place.entity]?.name;
    return [{ ...title, role, ...(of === undefined ? {} : { of }) }];
  });
}

function roleFact(article: ReadArticle, entity: number, { start, end, role, of, whose, qualifier }: SaidRole, setting: Setting, time: DayInterval): RoleFact {
  return {
    attribute: 'role',
    maker: 'facts/roles',
    subject: { kind: 'entity', entity },
    start,
    end,
    time,
    modality: 'happened',
    ...setting,
    // `president of Cuba's National Assembly` is not the president of Cuba.
    value: { role, ...(of === undefined || /^['’]s/.test(article.document.text.slice(end, end + 2)) ? {} : { of }), ...(whose === undefined ? {} : { whose }), ...(qualifier === undefined ? {} : { qualifier }) },
  };
}

function looksBack({ to }: DayInterval, published: number | null): boolean {
  return to !== null && published !== null && published - to > 180;
}
