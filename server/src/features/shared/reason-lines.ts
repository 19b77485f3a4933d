/**
 * Reasons as the lines of a card: the step in words, and the words of the article that it rests on.
 * It must not know what is explained.
 */
import type { Reason } from '../../base/reason.ts';
import type { CardLine, Snapshot } from '../snapshot.ts';

/** One line a reason, doubles left out; a reason that rests on words of the article leads there. */
export function reasonLines({ article, path }: Pick<Snapshot, 'article' | 'path'>, reasons: readonly Reason[]): readonly CardLine[] {
  const seen = new Set<string>();
  return reasons.flatMap(({ words, span }): CardLine[] => {
    const evidence = span && shortened(article.document.text.slice(span.start, span.end));
    const id = `${words} ${evidence ?? ''}`;
    if (seen.has(id)) return [];
    seen.add(id);
    if (span === undefined || evidence === undefined || evidence === '') return [[{ words }]];
    return [[{ words: `${words}: ` }, { words: `“${evidence}”`, to: { path, span } }]];
  });
}

/** White space levelled, at most 80 code units. */
export function shortened(words: string): string {
  const level = words.replace(/\s+/g, ' ').trim();
  return level.length > 80 ? `${level.slice(0, 79)}…` : level;
}
