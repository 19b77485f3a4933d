/**
 * What an article offers of its facts: those that other articles can contradict, each under the keys by which they
 * find it. It must not know an index, nor any other article.
 */
import type { Article } from '../article/article.ts';
import type { Fact } from '../article/facts/fact.ts';
import type { ArticlePath, FactItem } from './corpus.ts';
import { excerptOf } from './excerpt.ts';
import { factKeys, MOST_FRAMES } from './fact-keys.ts';
import { frameKey, spellingKeys, wordingKey } from './word-keys.ts';

/** The facts that have keys, as items `first`, `first + 1`, …, in the order of `Article.facts`. */
export function factItems(path: ArticlePath, first: number, article: Article): readonly FactItem[] {
  const keyed = article.facts.flatMap((fact) => {
    const keys = factKeys(fact, article);
    return keys.length === 0 ? [] : [{ fact, keys }];
  });
  return keyed.map(({ fact, keys }, i) => ({
    kind: 'fact',
    path,
    n: first + i,
    attribute: fact.attribute,
    value: offered(fact),
    name: nameOf(fact, article),
    time: fact.time,
    modality: fact.modality,
    isQuoted: fact.isQuoted,
    told: excerptOf(article.document, { start: fact.start, end: fact.end }, fact.sentence),
    keys,
  }));
}

// Other articles need one place of a word, not all of them, and no words of a sentence.
function offered(fact: Fact): Fact['value'] {
  if (fact.attribute === 'frame') return { frames: fact.value.frames.slice(0, MOST_FRAMES).map((frame) => ({ ...frame, words: [] })) };
  if (fact.attribute !== 'name-words') return fact.value;
  return { words: fact.value.words.map((word) => ({ ...word, places: word.places.slice(0, 1) })) };
}

/** Something that a fact says, and the keys under which just that is found. */
export interface FactPart {
  readonly said: string;
  readonly keys: readonly string[];
}

/**
 * What a fact says, piece by piece and without places, so that a change of one piece is told from a change of all:
 * words of names and sentences are offered in one item for the whole article.
 */
export function factParts({ path: _path, n: _n, told, ...fact }: FactItem): readonly FactPart[] {
  const { value, keys } = fact;
  if ('words' in value && typeof value.words !== 'string') {
    // The words beside it are their own; whoever compares those has read the article.
    return value.words.map(({ folded }) => ({ said: `word ${folded}`, keys: spellingKeys(folded) }));
  }
  if ('frames' in value) return value.frames.map(({ hash, slots }) => ({ said: `frame ${hash} ${slots.map((slot) => slot.said).join(' ')}`, keys: [frameKey(hash)] }));
  if ('sentences' in value) return value.sentences.map(({ hash }) => ({ said: `wording ${hash}`, keys: [wordingKey(hash)] }));
  return [{ said: JSON.stringify([fact, told.text]), keys }];
}

function nameOf({ subject }: Fact, { entities, events }: Article): string {
  switch (subject.kind) {
    case 'entity':
      return entities[subject.entity]?.name ?? '';
    case 'event':
      return events[subject.event]?.lemma ?? '';
    case 'thing':
      return subject.words;
    case 'article':
      return '';
  }
}
