/**
 * The facts that figures state, each alone and together with others of their sentence. The readers are the list
 * below; it must not know what any of them looks for.
 */
import { amountsIn } from './amounts.ts';
import { anniversariesIn } from './anniversaries.ts';
import { changesIn } from './changes.ts';
import { conversionsIn } from './conversions.ts';
import { durationsIn } from './durations.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import type { Fact } from './fact.ts';
import { listsIn } from './lists.ts';
import { madeOf, withMade } from './made-of.ts';
import { numberedSentences } from './numbered-sentences.ts';
import { sharesIn } from './shares.ts';
import { sumsAcross, sumsIn } from './sums.ts';
import { untoldIn } from './untold-numbers.ts';

/** A row of the list of extractors. */
export const figures: FactExtractor = { name: 'facts/figures', extract: figureFacts };

function figureFacts(article: ReadArticle): readonly Fact[] {
  const sentences = numberedSentences(article);
  const made = madeOf(sentences);
  const facts = sentences.flatMap((sentence, at): Fact[] => {
    const before = sentences[at - 1];
    return [
      ...conversionsIn(sentence),
      ...sumsIn(sentence),
      ...(before === undefined ? [] : sumsAcross(before, sentence)),
      ...changesIn(sentence),
      ...sharesIn(sentence),
      ...listsIn(sentence, article.mentions),
    ];
  });
  return [...facts, ...withMade(amountsIn(article, sentences), sentences, made), ...untoldIn(article, sentences, made), ...durationsIn(article), ...anniversariesIn(article)];
}
