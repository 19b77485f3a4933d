/**
 * The room's only door: one paragraph in, everything recognised in it out. Runs the list of finders, then
 * the list of refiners. Never fails: text it cannot read yields nothing.
 */
import type { Paragraph } from '../text/document.ts';
import type { Mention, ParagraphMentions } from './mention.ts';
import type { Model } from './model/model.ts';
import { finders } from './recognisers.ts';
import { refiners } from './refiners.ts';

/** What is recognised in one paragraph, each list in reading order. Depends on the paragraph and the model alone. */
export function recognise(paragraph: Paragraph, model: Model): ParagraphMentions {
  const found: Mention[] = [];
  for (const { find } of finders) found.push(...find(paragraph, model));
  let mentions: readonly Mention[] = found;
  for (const { refine } of refiners) mentions = refine(mentions, paragraph, model);
  const inOrder = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    names: inOrder.filter((mention) => mention.kind === 'name'),
    roles: inOrder.filter((mention) => mention.kind === 'role'),
    times: inOrder.filter((mention) => mention.kind === 'time'),
    figures: inOrder.filter((mention) => mention.kind === 'figure'),
    triggers: inOrder.filter((mention) => mention.kind === 'trigger').filter(({ reporting }) => reporting === undefined),
    reporting: inOrder.filter((mention) => mention.kind === 'trigger').filter(({ reporting }) => reporting === true),
  };
}
