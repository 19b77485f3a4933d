/**
 * The card of a quotation: who said it, and how that is known. It must not know how speakers are found.
 */
import { bareSpan } from '../../base/span.ts';
import type { Quote } from '../../link/article/article.ts';
import { reasonLines } from '../shared/reason-lines.ts';
import type { Card, CardLine, Snapshot } from '../snapshot.ts';

/** The card of one quotation. */
export function quoteCard(snapshot: Snapshot, quote: Quote): Card {
  const { article, path } = snapshot;
  const speaker = quote.speaker === undefined ? undefined : article.entities[quote.speaker];
  const [role] = speaker?.roles ?? [];
  const known: CardLine[] = [];
  if (role !== undefined) {
    const words = `${role.qualifier === undefined ? '' : `${role.qualifier} `}${role.role}${role.of === undefined ? '' : ` (${role.of})`}`;
    known.push([{ words: 'The speaker is called ' }, { words, to: { path, span: bareSpan(role) } }]);
  }
  return {
    span: bareSpan(quote),
    what: [speaker === undefined ? [{ words: 'Quotation', strong: true }, { words: ' of a speaker that is not named beside it' }] : [{ words: speaker.name, strong: true }, { words: ' · speaker of this quotation' }]],
    known,
    why: reasonLines(snapshot, quote.reasons),
  };
}
