/**
 * The hover of what stands marked at the caret, above what the machine knows of it. It must not know what either says.
 */
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { marksAround, marksCard } from '../../features/annotations-card.ts';
import { shownMarks, shownSuggestion } from '../../features/annotations.ts';
import { CONTRADICTS, contradictionLines } from '../../features/contradictions.ts';
import type { ShownMark } from '../../features/shared/shown-mark.ts';
import type { Snapshot } from '../../features/snapshot.ts';
import type { Context } from '../context.ts';
import { namingOf } from './annotations.ts';
import { openFor, suggestionsFor, tagTypeOf } from './annotations-suggested.ts';
import { hoverOf } from './cards.ts';
import { contradictionsOf } from './contradictions.ts';

/** The hover with what is marked there; suggestions are named only where somebody annotates. */
export async function annotatedHover(context: Context, at: { readonly snapshot: Snapshot; readonly offset: number }, known: Hover | null): Promise<Hover | null> {
  const { snapshot, offset } = at;
  const marks = marksAround(await marksOfArticle(context, snapshot), offset);
  if (marks.length === 0) return known;
  const session = await context.session();
  const [naming, tagSet] = [await namingOf(session, snapshot.path), await session.tagSet(snapshot.path)];
  const card = marksCard(marks, { ...naming, guideline: (type) => tagSet.types.find(({ id }) => id === type)?.guideline });
  const against = card === undefined ? [] : await contradictionsOf(context, session, snapshot, marks.map(({ id }) => id));
  const own = card && (await hoverOf(context, snapshot, { ...card, known: [...card.known, ...contradictionLines(against)] }));
  return own === undefined ? known : joined(own, known);
}

async function marksOfArticle(context: Context, snapshot: Snapshot): Promise<readonly ShownMark[]> {
  const { path, article } = snapshot;
  const session = await context.session();
  if (session.locate(path) === undefined || !(await session.isAnnotated(path))) return [];
  const [{ annotations }, tagSet] = [await session.annotations(path, article.document.text), await session.tagSet(path)];
  const { relationWords } = await namingOf(session, path);
  // What contradicts a mark is told with its place, below.
  const others = annotations.filter(({ annotation }) => annotation.kind !== 'relation' || annotation.type !== CONTRADICTS);
  const people = shownMarks(article.document.text, others, relationWords).filter(({ state }) => state !== 'orphaned');
  const proposed = openFor(tagSet, suggestionsFor(snapshot), annotations).map((one) => ({ ...shownSuggestion(one), type: tagTypeOf(tagSet, one.type) }));
  return [...people, ...proposed];
}

function joined(own: Hover, known: Hover | null): Hover {
  if (known === null) return own;
  const [first, second] = [own.contents as MarkupContent, known.contents as MarkupContent];
  return { ...known, contents: { kind: first.kind, value: `${first.value}\n\n${first.kind === 'markdown' ? '---\n\n' : ''}${second.value}` } };
}
