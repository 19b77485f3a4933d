/**
 * How far names usually lead over no name: what sureness is measured in. It must not know how weights are learned.
 */
import type { Model } from '../../server/src/recognise/model/model.ts';
import type { Tagger } from '../../server/src/recognise/model/tagger.ts';
import { bestReading } from '../../server/src/recognise/names/best-reading.ts';
import { ruleNames } from '../../server/src/recognise/names/tagger/rule-names.ts';
import { tag } from '../../server/src/recognise/names/tagger/tag.ts';
import { readWords } from '../../server/src/recognise/names/words.ts';
import { readParagraph } from '../../server/src/text/paragraph.ts';

/** The median lead of the names in the texts; 1 where there are none. */
export function usualLead(texts: readonly string[], model: Model, tagger: Tagger): number {
  const leads = texts.flatMap((text) => {
    const read = readWords(readParagraph(text));
    return tag(read.words, ruleNames(read, model, bestReading), model.gazetteer, tagger).map(({ lead }) => lead);
  });
  return leads.sort((a, b) => a - b)[leads.length >> 1] ?? 1;
}
