/**
 * Facts by attribute: those of the article at hand, and those that other articles offer under the same keys, a
 * bounded number of them. It must not know what rules make of them.
 */
import type { Article } from '../link/article/article.ts';
import type { Fact, FactAttribute } from '../link/article/facts/fact.ts';
import type { ArticlePath, CorpusReader, FactItem } from '../link/corpus/corpus.ts';
import { factKeys, personKeys } from '../link/corpus/fact-keys.ts';
import type { RelatedPlace } from './rule.ts';

type Having<F extends Fact, A extends FactAttribute> = F extends Fact ? (A extends F['attribute'] ? F : never) : never;

/** The facts that have an attribute. */
export type FactOf<A extends FactAttribute> = Having<Fact, A>;

/** A fact of another article. */
export type ToldFact<A extends FactAttribute> = FactItem & { readonly attribute: A; readonly value: FactOf<A>['value'] };

/** The article's facts with this attribute, in reading order. */
export function factsOf<A extends FactAttribute>({ facts }: Article, attribute: A): readonly FactOf<A>[] {
  return facts.filter((fact): fact is FactOf<A> => fact.attribute === attribute);
}

/** Facts of other articles that are read for one fact of this one. */
const READ = 40;

/**
 * What other articles say under the keys of a fact of this one, or of another attribute of the same person.
 * @param limit how many items are read at most
 */
export async function toldElsewhere<A extends FactAttribute>(
  { article, path, corpus }: { readonly article: Article; readonly path: ArticlePath; readonly corpus: CorpusReader },
  fact: Fact,
  attribute: A,
  limit = READ,
): Promise<readonly ToldFact<A>[]> {
  const subject = fact.subject.kind === 'entity' ? article.entities[fact.subject.entity] : undefined;
  const keys = fact.attribute === attribute ? factKeys(fact, article) : personKeys(attribute, subject?.keys ?? []);
  const items = keys.length === 0 ? [] : await corpus.lookup(keys, limit);
  return items.filter((item): item is ToldFact<A> => item.kind === 'fact' && item.path !== path && item.attribute === attribute);
}

/** The place of a fact of another article. */
export function placeTold({ path, told }: FactItem, message: string): RelatedPlace {
  return { path, start: told.span.start, end: told.span.end, message };
}
