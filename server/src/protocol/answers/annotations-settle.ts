/**
 * After an article is saved, its marks are written where they stand now, in the files of whoever made them: so that the
 * next one who opens it finds them at once. It must not know how marks move.
 */
import type { Acting } from './annotations-acting.ts';
import type { ActOf } from './annotations-marks.ts';

/** Writes the anchors that the edits of an article have made stale. */
export async function settleArticle(acting: Acting, { uri }: ActOf<'settle'>): Promise<string> {
  const { path, place } = await acting.article(uri);
  for (const { annotation, annotator } of await acting.session.staleAnchors(path)) acting.draft.put(place, annotator, annotation);
  return 'Wrote the marks where they stand';
}
