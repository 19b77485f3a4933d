/**
 * Walks sorted stretches of an article together with the paragraphs that hold them, in one pass. It must not know
 * what the stretches are.
 */
import type { Span } from '../../../base/span.ts';
import type { Document, PlacedParagraph } from '../../../text/document.ts';

/** A stretch and the paragraph that holds it. */
export interface InParagraph<Item> {
  readonly placed: PlacedParagraph;
  readonly item: Item;
  /** The item's index in the list that was given. */
  readonly at: number;
}

/** Every item of `sorted` (by start) that lies in a paragraph, with it. */
export function paragraphsOf<Item extends Span>({ paragraphs }: Document, sorted: readonly Item[]): readonly InParagraph<Item>[] {
  const found: InParagraph<Item>[] = [];
  let next = 0;
  sorted.forEach((item, at) => {
    while ((paragraphs[next + 1]?.start ?? Infinity) <= item.start) next += 1;
    const placed = paragraphs[next];
    if (placed !== undefined && placed.start <= item.start && item.end <= placed.start + placed.paragraph.text.length) found.push({ placed, item, at });
  });
  return found;
}
