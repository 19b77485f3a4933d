/**
 * The other sides of what people call contradictions of a mark, in whichever article they stand and whichever file the
 * relation is in. It must not know how they are shown.
 */
import type { RelationEnd } from '../../annotations/annotation.ts';
import { CONTRADICTS } from '../../features/contradictions.ts';
import type { Contradiction } from '../../features/contradictions.ts';
import { articleWords } from '../../features/shared/articles.ts';
import { marksOf, spanOfPlaced } from '../../features/shared/placed.ts';
import type { Snapshot } from '../../features/snapshot.ts';
import type { Session } from '../../session.ts';
import type { Context } from '../context.ts';

/** Contradictions that a hover shows at most. */
const MOST = 10;

/** What contradicts one of these marks of the article. */
export async function contradictionsOf(context: Context, session: Session, { path }: Snapshot, ids: readonly string[]): Promise<readonly Contradiction[]> {
  const found = (await session.relations(path)).filter(({ relation }) => relation.type === CONTRADICTS && relation.ends.some(({ annotation }) => ids.includes(annotation)));
  const told: Contradiction[] = [];
  for (const { relation, path: home } of found.slice(0, MOST)) {
    for (const end of relation.ends) {
      if (!ids.includes(end.annotation)) told.push({ annotator: relation.creator, ...(await sideOf(context, session, end, { path, home })) });
    }
  }
  return told;
}

async function sideOf(context: Context, session: Session, { annotation: id, article }: RelationEnd, { path, home }: { readonly path: string; readonly home: string }): Promise<Omit<Contradiction, 'annotator'>> {
  const other = article === undefined ? home : await pathOf(session, home, article);
  const mark = marksOf((await session.annotations(other)).annotations).find(({ annotation }) => annotation.id === id);
  const span = mark && spanOfPlaced(mark);
  const { corpus } = await context.session();
  return {
    ...(mark !== undefined && { exact: mark.annotation.anchor.exact }),
    ...(span !== undefined && { place: { path: other, span } }),
    ...(other !== path && { article: articleWords(other, (await corpus.heads([other])).get(other)) }),
  };
}

// Relations write paths as a person reads them; a path of the corpus may have escapes.
async function pathOf(session: Session, home: string, relative: string): Promise<string> {
  const folder = session.locate(home)?.folder ?? '';
  const known = (await session.annotatedArticles()).find((one) => session.locate(one)?.folder === folder && session.locate(one)?.relative === relative);
  return known ?? `${folder}/${relative}`;
}
