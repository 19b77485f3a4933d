/**
 * Mentions that are no names: `the minister` and `he`, where only one can be meant. They are added when everything else
 * is linked, so that nothing rests on them. It must not know how a pronoun finds whom it means.
 */
import { compareSpans } from '../../../base/span.ts';
import type { Document } from '../../../text/document.ts';
import type { ArticleEntity } from '../article.ts';
import type { LinkedNames } from './build-entities.ts';
import { findNominals } from './nominals.ts';
import { findPronouns } from './pronouns.ts';

/** The names with nominals and pronouns among them, in reading order; entities know all of their mentions. */
export function addSaidAgain(document: Document, { mentions, entities }: LinkedNames): LinkedNames {
  const nominals = findNominals(document, mentions, entities);
  const pronouns = findPronouns(document, [...mentions, ...nominals].sort(compareSpans), entities);
  if (nominals.length + pronouns.length === 0) return { mentions, entities };
  const all = [...mentions, ...nominals, ...pronouns].sort(compareSpans);
  const own = new Map<number, number[]>();
  all.forEach(({ entity }, at) => own.set(entity, own.get(entity) ?? []).get(entity)?.push(at));
  return { mentions: all, entities: entities.map((entity, at): ArticleEntity => ({ ...entity, mentions: own.get(at) ?? [] })) };
}
