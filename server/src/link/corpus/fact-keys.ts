/**
 * The keys by which a fact is found from other articles: what it is about and which attribute it has. A fact that
 * no other article can contradict has none. It must not know an index.
 */
import type { Article } from '../article/article.ts';
import type { Fact } from '../article/facts/fact.ts';

/** The keys of a fact of the article; empty where it is nothing to other articles. */
export function factKeys({ attribute, subject }: Fact, { entities }: Article): readonly string[] {
  switch (attribute) {
    case 'age':
    case 'birth':
    case 'death':
    case 'role':
      return subject.kind === 'entity' ? (entities[subject.entity]?.keys ?? []).slice(0, 1).map((key) => `fact:${attribute}:${key}`) : [];
    case 'count':
    case 'money':
    case 'measure':
    case 'percent':
    case 'impossible-date':
    case 'stretch':
    case 'tense':
    case 'container':
      return [];
  }
}
