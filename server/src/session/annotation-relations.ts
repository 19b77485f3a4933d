/**
 * Which marks people called the same event, or different ones, in all articles of a folder: relations stand in one
 * article's file and speak of another's as well. It must not know where marks stand.
 */
import type { Annotation, AnnotationId, Relation } from '../annotations/annotation.ts';
import type { ArticlePath } from '../link/corpus/corpus.ts';
import { differentEventKey, sameEventKey } from '../link/corpus/related/decided.ts';

/** The keys of each mark that takes part. */
export type EventKeys = ReadonlyMap<AnnotationId, readonly string[]>;

/** A relation, and the article in whose file it stands. */
export interface FiledRelation {
  readonly relation: Relation;
  readonly path: ArticlePath;
}

/** The keys that relations of events give to the marks they relate. The same whatever the order of the relations. */
export function eventKeys(annotations: readonly Annotation[]): EventKeys {
  const relations = annotations.filter((one) => one.kind === 'relation');
  const groups = new Map<AnnotationId, AnnotationId>();
  for (const { type, ends } of relations) if (type === 'same-event') joinAll(groups, ends.map(({ annotation }) => annotation));
  const keys = new Map<AnnotationId, Set<string>>();
  const add = (id: AnnotationId, key: string): void => void keys.set(id, (keys.get(id) ?? new Set()).add(key));
  for (const { id, type, ends } of relations) {
    for (const { annotation } of ends) {
      if (type === 'same-event') add(annotation, sameEventKey(find(groups, annotation)));
      if (type === 'different-event') add(annotation, differentEventKey(id));
    }
  }
  return new Map([...keys].map(([id, set]) => [id, [...set].sort()]));
}

/** The articles that relations of these annotations lead to, as they are written there. */
export function relatedArticles(annotations: readonly Annotation[]): readonly ArticlePath[] {
  return [...new Set(annotations.flatMap((one) => (one.kind === 'relation' ? one.ends.flatMap(({ article }) => article ?? []) : [])))];
}

function joinAll(parents: Map<AnnotationId, AnnotationId>, ids: readonly AnnotationId[]): void {
  const [first, ...others] = ids;
  if (first === undefined) return;
  for (const id of others) {
    const [least, most] = [find(parents, first), find(parents, id)].sort();
    if (least !== undefined && most !== undefined && least !== most) parents.set(most, least);
  }
}

function find(parents: ReadonlyMap<AnnotationId, AnnotationId>, id: AnnotationId): AnnotationId {
  let at = id;
  for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) at = parent;
  return at;
}
