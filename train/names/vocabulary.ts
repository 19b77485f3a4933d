/**
 * The words that clusters and the network know: those of the open texts, the dev splits left out, and the most
 * frequent ones of the vectors. It must not know what is learned of them.
 */
import { wordKey } from '../../server/src/recognise/model/phrase-key.ts';
import { readMarked, readPlain } from './sources.ts';
import type { Vectors } from './vectors.ts';

/** Words of the texts that are met more than once, at most. */
const FROM_TEXTS = 60_000;
/** Words that the vectors have first, most frequent ones. */
const FROM_VECTORS = 60_000;

/** Words that have a vector, those of the texts first and the most frequent first. */
export function vocabularyOf(vectors: Vectors): readonly string[] {
  const counts = new Map<string, number>();
  const marked = readMarked().filter(({ split }) => split === 'train');
  for (const text of [...marked.map(({ text }) => text), ...readPlain(4)]) {
    for (const word of text.match(/[\p{L}\p{M}'’.]+/gu) ?? []) {
      const key = wordKey(word);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const met = [...counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const frequent = Object.keys(vectors).slice(0, FROM_VECTORS).filter((word) => /^\p{L}{2,}$/u.test(word) && wordKey(word) === word);
  return [...new Set([...met.slice(0, FROM_TEXTS).filter((word) => Object.hasOwn(vectors, word)), ...frequent])];
}
