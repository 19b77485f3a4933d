/**
 * After an article is saved, its marks are written where they stand now, in the files of whoever made them: so that the
 * next one who opens it finds them at once. It must not know how marks move.
 */
import { anchorOf } from '../../annotations/annotation.ts';
import type { Acting } from './annotations-acting.ts';
import type { ActOf } from './annotations-marks.ts';

const NOTHING = 'There is no article to write marks of';

/** Writes the anchors that the edits of an article have made stale. */
export async function settleArticle(acting: Acting, { uri }: ActOf<'settle'>): Promise<string> {
  // What is counted in words that were never saved would ask as soon as these are discarded.
  const article = await acting.stored(uri);
  if (article === undefined) return NOTHING;
  for (const { annotation, annotator, span } of await acting.session.staleAnchors(article.path, article.text)) {
    const anchor = anchorOf(annotation);
    if (anchor !== undefined) acting.stands(anchor, article, span);
    acting.draft.put(article.place, annotator, annotation);
  }
  return 'Wrote the marks where they stand';
}
