/**
 * What can be folded away: front matter, sections under their subheadings, long quotations, and the runs of
 * captions and boilerplate between paragraphs. It must not know lines: a stretch on one line is dropped at the border.
 */
import { compareSpans } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import type { Document, ParagraphRole, PlacedParagraph } from '../text/document.ts';
import type { Snapshot } from './snapshot.ts';

/** What a folded stretch was. */
export type FoldKind = 'front-matter' | 'section' | 'quotation' | 'captions' | 'boilerplate';

/** A stretch that can be folded. */
export interface Fold extends Span {
  readonly kind: FoldKind;
}

/** Everything that can be folded in the article, in reading order. */
export function foldingRanges({ article: { document } }: Pick<Snapshot, 'article'>): readonly Fold[] {
  const folds = [...frontMatter(document), ...sections(document), ...furniture(document), ...quotations(document)];
  return folds.sort(compareSpans);
}

function frontMatter({ parts }: Document): Fold[] {
  return parts.filter(({ kind }) => kind === 'front-matter').map(({ start, end }) => ({ kind: 'front-matter', start, end }));
}

function sections({ paragraphs }: Document): Fold[] {
  const heads = paragraphs.filter(({ role }) => role === 'subheading');
  return heads.flatMap((head, i): Fold[] => {
    const next = heads[i + 1]?.start ?? Infinity;
    const last = paragraphs.findLast(({ start, role }) => start > head.start && start < next && role === 'body');
    return last === undefined ? [] : [{ kind: 'section', start: head.start, end: endOf(last) }];
  });
}

const furnitureKinds: Partial<Record<ParagraphRole, FoldKind>> = {
  caption: 'captions',
  credit: 'captions',
  boilerplate: 'boilerplate',
};

function furniture({ paragraphs }: Document): Fold[] {
  const folds: Fold[] = [];
  let open: { kind: FoldKind; start: number; end: number } | undefined;
  for (const placed of paragraphs) {
    const kind = furnitureKinds[placed.role];
    if (open !== undefined && kind === open.kind) open.end = endOf(placed);
    else {
      if (open !== undefined) folds.push(open);
      open = kind === undefined ? undefined : { kind, start: placed.start, end: endOf(placed) };
    }
  }
  return open === undefined ? folds : [...folds, open];
}

// A quotation that its paragraph does not close goes on in the next one, as the press sets long quotations.
function quotations({ paragraphs }: Document): Fold[] {
  const folds: Fold[] = [];
  let begun: number | undefined;
  for (const { start, paragraph } of paragraphs) {
    for (const quotation of paragraph.quotations) {
      const from = begun ?? start + quotation.start;
      begun = quotation.closed ? undefined : from;
      if (quotation.closed) folds.push({ kind: 'quotation', start: from, end: start + quotation.end });
    }
    if (paragraph.quotations.length === 0) begun = undefined;
  }
  return folds;
}

function endOf({ start, paragraph }: PlacedParagraph): number {
  return start + paragraph.text.length;
}
