/**
 * The family of names as one finder: the rules read a paragraph's words, the tagger weighs what they found.
 * Without weights the rules stand alone.
 */
import { compareSpans } from '../../base/span.ts';
import type { Paragraph } from '../../text/document.ts';
import type { Finder } from '../finder.ts';
import type { Mention, NameMention } from '../mention.ts';
import type { Model } from '../model/model.ts';
import { bestReading } from './best-reading.ts';
import { ruleRows } from './rule-rows.ts';
import { tagNames } from './tagger/tagger-names.ts';
import { readWords } from './words.ts';

/** The names family, as one finder. */
export const nameFinders: readonly Finder[] = [{ name: 'names', find }];

function find(paragraph: Paragraph, model: Model): readonly Mention[] {
  const text = readWords(paragraph);
  const found = ruleRows.flatMap((row) => [...row.find(text, model)]);
  if (model.tagger === undefined) return found;
  const names = found.filter(isName);
  const settled = bestReading.refine(names, paragraph, model).filter(isName).sort(compareSpans);
  const tagged = tagNames(text.words, names, settled, model.gazetteer, model.tagger);
  return [...found.filter((mention) => mention.kind !== 'name'), ...tagged];
}

function isName(mention: Mention): mention is NameMention {
  return mention.kind === 'name';
}
