/**
 * Acts on events: that two places tell one, or two. The word that tells it is marked at each place, where nobody has
 * marked it yet, and the marks are related. It must not know how events are found.
 */
import { sameSpan } from '../../base/span.ts';
import { marksOf, spanOfPlaced } from '../../features/shared/placed.ts';
import { eventAt } from '../../features/shared/under-caret.ts';
import type { WirePlaceOfText } from '../annotation-messages.ts';
import type { Acting } from './annotations-acting.ts';
import { putRelation } from './annotations-marks.ts';
import type { ActOf, MarkInArticle } from './annotations-marks.ts';
import { Refused } from './annotations-draft.ts';
import { tagTypeOf } from './annotations-suggested.ts';

/** Says that the events at two places are one, or that they are not. */
export async function compareEvents(acting: Acting, { kind, a, b }: ActOf<'sameEvent' | 'differentEvent'>): Promise<string> {
  const [first, second] = [await eventMark(acting, a), await eventMark(acting, b)];
  if (first.id === second.id) throw new Refused('Both places tell the same words: go to the other event.');
  putRelation(acting, first, second, kind === 'sameEvent' ? 'same-event' : 'different-event', ['event', 'event']);
  return kind === 'sameEvent' ? 'Marked two events as the same' : 'Marked two events as different';
}

// The mark that stands on the words that tell the event, any annotator's; a new one where there is none.
async function eventMark(acting: Acting, place: WirePlaceOfText): Promise<MarkInArticle> {
  const { article, span } = await acting.words(place);
  const snapshot = await acting.session.snapshot(article.path);
  const trigger = snapshot && eventAt(snapshot.article, span.start)?.event.trigger;
  const words = trigger ?? span;
  const standing = marksOf(article.placed).filter(({ annotation }) => annotation.state === 'accepted');
  const at = (wanted: typeof span): MarkInArticle | undefined => {
    const found = standing.find((mark) => sameSpan(spanOfPlaced(mark) ?? { start: -1, end: -1 }, wanted));
    return found && { article, id: found.annotation.id };
  };
  const known = at(words) ?? at(span);
  if (known !== undefined) return known;
  const type = tagTypeOf(await acting.tagSet(article), 'TRIGGER');
  return { article, id: acting.mark(article, words, { state: 'accepted', tag: { type, attributes: {} } }) };
}
