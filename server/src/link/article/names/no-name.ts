/**
 * How a mention that is no name is made. It must not know how it was found.
 */
import type { Span } from '../../../base/span.ts';
import type { Document } from '../../../text/document.ts';
import type { EntityMention } from '../article.ts';

/** A mention of the entity that `name` names. @param words why it is meant */
export function mentionOf(document: Document, span: Span, level: 'nominal' | 'pronoun', name: EntityMention, words: string): EntityMention {
  const { start, end } = span;
  const reason = { maker: `names/${level}`, words, span: { start: name.start, end: name.end } };
  return { start, end, text: document.text.slice(start, end), type: name.type, level, entity: name.entity, reasons: [reason] };
}
