/**
 * What stands marked in an article, and the tag set of its folder, on the wire. It must not know how marks are made.
 */
import { orphansFirst, shownMarks, shownSuggestion, shownThreads } from '../../features/annotations.ts';
import type { ShownThread } from '../../features/annotations.ts';
import type { ShownMark } from '../../features/shared/shown-mark.ts';
import type { Session } from '../../session.ts';
import type { LineIndex } from '../../text/lines.ts';
import type { ArticleMarks, MarksParams, WireMark, WireTagSet, WireThread } from '../annotation-messages.ts';
import type { Context } from '../context.ts';
import { rangeOf } from '../convert.ts';
import { canonicalUri } from '../uris.ts';
import { openFor, suggestionsFor, tagTypeOf, typeWordsOf } from './annotations-suggested.ts';

/** What a list needs to put marks on the wire. */
export interface Naming {
  typeWords(type: string): string;
  entityName(id: string): string;
  relationWords(type: string): string;
}

/** Everything marked in an article; null for what is no article of a folder. */
export async function answerMarks(context: Context, { textDocument }: MarksParams): Promise<ArticleMarks | null> {
  const path = canonicalUri(textDocument.uri);
  const session = await context.session();
  // Whatever is typed meanwhile, the answer is of one text: of this version, or of none that the client shows.
  const version = context.versionOf(path);
  const snapshot = session.locate(path) === undefined ? undefined : await session.snapshot(path);
  if (snapshot === undefined) return null;
  const { text, lines } = snapshot.article.document;
  const { annotations } = await session.annotations(path, text);
  const [naming, tagSet] = [await namingOf(session, path), await session.tagSet(path)];
  const people = shownMarks(text, annotations, naming.relationWords).filter(({ state }) => state !== 'rejected');
  const proposed = openFor(tagSet, suggestionsFor(snapshot), annotations).map((one) => ({ ...shownSuggestion(one), type: tagTypeOf(tagSet, one.type) }));
  const marks = [...people, ...proposed].sort(orphansFirst);
  return {
    version,
    annotated: await session.isAnnotated(path),
    marks: marks.map((mark) => wireMark(mark, context.uris.uriOf(path), lines, naming)),
    threads: shownThreads(text, annotations).map((thread) => wireThread(thread, context.uris.uriOf(path), lines)),
  };
}

/** The tag set of the folder that the document lies in; the default one for what lies in none. */
export async function answerTagSet(context: Context, { textDocument }: MarksParams): Promise<WireTagSet> {
  const { types, relations } = await (await context.session()).tagSet(canonicalUri(textDocument.uri));
  return {
    types: types.map(({ id, label, key, colour, guideline, attributes }) => ({
      id,
      words: label,
      ...(key !== undefined && { key }),
      ...(colour !== undefined && { colour }),
      ...(guideline !== undefined && { guideline }),
      attributes: attributes.map((attribute) => ({ id: attribute.id, words: attribute.label, values: attribute.values, ...(attribute.guideline !== undefined && { guideline: attribute.guideline }) })),
    })),
    relations: relations.map(({ id, label, guideline, from, to }) => ({ id, words: label, from, to, ...(guideline !== undefined && { guideline }) })),
  };
}

/** What types, entities and relations of an article's folder are called. */
export async function namingOf(session: Session, path: string): Promise<Naming> {
  const tagSet = await session.tagSet(path);
  const names = new Map((await session.entities(path)).map(({ id, name }) => [id, name]));
  return {
    typeWords: (type) => (type === '' ? 'Name without a type' : typeWordsOf(tagSet, type)),
    entityName: (id) => names.get(id) ?? id,
    relationWords: (type) => tagSet.relations.find(({ id }) => id === type)?.label ?? type,
  };
}

/** A mark on the wire. */
export function wireMark({ span, entity, ...mark }: ShownMark, uri: string, lines: LineIndex, { typeWords, entityName }: Naming): WireMark {
  return { ...mark, place: { uri, range: rangeOf(lines, span) }, typeWords: typeWords(mark.type), ...(entity !== undefined && { entity: { id: entity, name: entityName(entity) } }) };
}

function wireThread({ note, replies, resolved, state, span }: ShownThread, uri: string, lines: LineIndex): WireThread {
  const notes = [note, ...replies].map((said) => ({
    id: said.id,
    // An answer without words settles the thread or opens it again.
    text: said.text !== '' ? said.text : said.resolved === true ? '(resolved)' : '(opened again)',
    annotator: said.creator,
    ...(said.created !== undefined && { created: said.created }),
  }));
  return { id: note.id, state, place: { uri, range: rangeOf(lines, span) }, exact: note.anchor?.exact ?? '', resolved, notes };
}
