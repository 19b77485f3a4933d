/**
 * Whether two plain clauses that date what befell a person are about the same one: two people may share the key of a
 * name. Of what befell a thing they always may be. It must not know events.
 */
import type { Article } from '../link/article/article.ts';
import type { DatedEventFact } from '../link/article/facts/fact.ts';
import { fold } from '../text/fold.ts';

/** Whether two clauses of one article are about one person, or about no person. */
export function areOfOnePerson({ subject: a, value }: DatedEventFact, { subject: b }: DatedEventFact): boolean {
  return value.theme?.person === undefined || a.kind !== 'entity' || b.kind !== 'entity' || a.entity === b.entity;
}

/** Whether a clause is about the person of this name in another article, or about no person. */
export function isOfPersonNamed({ subject, value }: DatedEventFact, name: string, { entities }: Article): boolean {
  return value.theme?.person === undefined || (subject.kind === 'entity' && fold(entities[subject.entity]?.name ?? '') === fold(name));
}
