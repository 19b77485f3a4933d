/**
 * Roles that people are said to hold: the roles beside their names, titles that are offices (`Sen.`, `Rep.`), and
 * offices behind a comma (`Lopez, the prime minister,`). It must not know which roles exclude each other.
 */
import { overlaps } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { SpanIndex } from '../../../base/span-index.ts';
import type { DayInterval } from '../../../base/civil-date.ts';
import { wordKey } from '../../../recognise/model/phrase-key.ts';
import type { EntityRole } from '../article.ts';
import type { Fact, RoleFact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { apposedRoles } from './apposed-roles.ts';
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
  const past = new SpanIndex(article.timexes.filter(({ type, interval }) => type === 'DATE' && looksBack(interval, day)));
  // A sentence that looks back says what somebody was then; any other what they are at publication.
  const timeOf = (sentence: Span): DayInterval => (past.overlapping(sentence).length > 0 ? { from: null, to: null } : article.published.interval);
  return article.entities.flatMap((entity, n) => {
    if (entity.type !== 'PERSON') return [];
    const told = [...entity.roles, ...titlesOf(article, entity.mentions, entity.roles)].map((role) => withPlaceBehind(article, entity.mentions, role));
    const said = [...told, ...apposedRoles(article, entity.mentions).filter((role) => !told.some((other) => overlaps(other, role)))];
    return said.map((role) => {
      const setting = settingOf(role);
      return roleFact(article, n, role, setting, timeOf(setting.sentence));
    });
  });
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

function roleFact(article: ReadArticle, entity: number, { start, end, role, of, qualifier }: EntityRole, setting: Setting, time: DayInterval): RoleFact {
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
    value: { role, ...(of === undefined || /^['’]s/.test(article.document.text.slice(end, end + 2)) ? {} : { of }), ...(qualifier === undefined ? {} : { qualifier }) },
  };
}

function looksBack({ to }: DayInterval, published: number | null): boolean {
  return to !== null && published !== null && published - to > 180;
}
