/**
 * What is known of the thing under the caret: what it is, what which article says of it, and why the tool
 * thinks so. It must not know how a card is shown.
 */
import type { Card, Snapshot } from './snapshot.ts';
import { dateCard } from './cards/date-card.ts';
import { entityCard } from './cards/entity-card.ts';
import { eventCard } from './cards/event-card.ts';
import { quantityCard } from './cards/quantity-card.ts';
import { quoteCard } from './cards/quote-card.ts';
import { thingAt } from './shared/under-caret.ts';

/** The card of the innermost thing at `offset`; undefined where there is nothing. */
export async function hover(snapshot: Snapshot, offset: number): Promise<Card | undefined> {
  const thing = thingAt(snapshot.article, offset);
  switch (thing?.kind) {
    case 'entity':
      return entityCard(snapshot, thing.mention);
    case 'date':
      return dateCard(snapshot, thing.timex);
    case 'quantity':
      return quantityCard(snapshot, thing.quantity);
    case 'event':
      return eventCard(snapshot, thing.n, thing.span);
    case 'quote':
      return quoteCard(snapshot, thing.quote);
    case undefined:
      return undefined;
  }
}
