/**
 * What the rules alone say of a paragraph, settled: the tagger sees it as features. It must not know weights.
 */
import { compareSpans } from '../../../base/span.ts';
import type { Refiner } from '../../finder.ts';
import type { NameMention } from '../../mention.ts';
import type { Model } from '../../model/model.ts';
import { ruleRows } from '../rule-rows.ts';
import type { NameText } from '../words.ts';

/** The names of the rules in reading order, outer ones before those inside. */
export function ruleNames(text: NameText, model: Model, settling: Refiner): readonly NameMention[] {
  const found = ruleRows.flatMap((row) => [...row.find(text, model)]);
  return settling.refine(found, text.paragraph, model).filter((mention): mention is NameMention => mention.kind === 'name').sort(compareSpans);
}
