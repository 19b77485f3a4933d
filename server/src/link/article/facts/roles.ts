/**
 * Roles that people are said to hold, each with the time that its sentence speaks of. It must not know where in the
 * text roles stand, nor which exclude each other.
 */
import type { Span } from '../../../base/span.ts';
import { SpanIndex } from '../../../base/span-index.ts';
import type { DayInterval } from '../../../base/civil-date.ts';
import type { EntityRole } from '../article.ts';
import type { Fact, RoleFact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { officeOf } from '../offices/office.ts';
import { officeIn } from '../offices/office-words.ts';
import { settingFinder } from './setting.ts';
import type { Setting } from './setting.ts';

/** See the head of this file. */
export const roles: FactExtractor = { name: 'facts/roles', extract };

function extract(article: ReadArticle): readonly Fact[] {
  const settingOf = settingFinder(article);
  const day = article.published.interval.from;
  const past = new SpanIndex(article.timexes.flatMap(({ type, interval, start, end }) => (type === 'DATE' && looksBack(interval, day) ? [{ start, end, to: interval.to }] : [])));
  // A sentence that looks back says what somebody was then, until its last day; any other what they are at publication.
  const timeOf = (sentence: Span): DayInterval => {
    const days = past.overlapping(sentence).flatMap(({ to }) => to ?? []);
    return days.length === 0 ? article.published.interval : { from: null, to: Math.max(...days) };
  };
  return article.entities.flatMap((entity, n) => {
    if (entity.type !== 'PERSON') return [];
    return entity.roles.map((role) => {
      const setting = settingOf(role);
      return roleFact(n, role, setting, role.isNow === true ? article.published.interval : timeOf(setting.sentence));
    });
  });
}

function roleFact(entity: number, { start, end, role, of, ofType, whose, qualifier }: EntityRole, setting: Setting, time: DayInterval): RoleFact {
  // `conservative prime minister`, `assistant coach`: what rules compare is the office.
  const office = officeOf(role) === undefined ? officeIn(role) : undefined;
  const how = qualifier ?? office?.qualifier;
  return {
    attribute: 'role',
    maker: 'facts/roles',
    subject: { kind: 'entity', entity },
    start,
    end,
    time,
    modality: 'happened',
    ...setting,
    value: { role: office?.role ?? role, ...(of !== undefined && { of }), ...(ofType !== undefined && { ofType }), ...(whose !== undefined && { whose }), ...(how && { qualifier: how }) },
  };
}

function looksBack({ to }: DayInterval, published: number | null): boolean {
  return to !== null && published !== null && published - to > 180;
}
