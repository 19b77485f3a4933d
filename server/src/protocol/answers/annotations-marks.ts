/**
 * Acts on marks: mark, change, delete, accept, reject, confirm, put elsewhere, relate, and writing marks where they
 * stand after a save. Each says in words what it did. It must not know how files are written.
 */
import type { Mark, RelationEnd } from '../../annotations/annotation.ts';
import { spanOfPlaced } from '../../features/shared/placed.ts';
import type { WireAct, WireMarkRef } from '../annotation-messages.ts';
import type { ActedArticle, Acting, Named } from './annotations-acting.ts';
import { Refused } from './annotations-draft.ts';
import { rejectedType, typeWordsOf } from './annotations-suggested.ts';

/** An act of one kind. */
export type ActOf<Kind extends WireAct['kind']> = Extract<WireAct, { readonly kind: Kind }>;

/** Marks words with a type. */
export async function markWords(acting: Acting, { places, type, entity }: ActOf<'mark'>): Promise<string> {
  for (const place of places) {
    const { article, span } = await acting.words(place);
    acting.mark(article, span, { state: 'accepted', tag: { type, attributes: {} }, ...(entity !== undefined && { entity }) });
  }
  return `Marked ${counted(places.length, 'place')} as ${await wordsFor(acting, places[0]?.uri, type)}`;
}

/** Changes types and attributes; a mark of another annotator stays, and the one who acts gets an own one. */
export async function changeMarks(acting: Acting, { marks, type, attributes = {} }: ActOf<'change'>): Promise<string> {
  for (const one of await acting.named(marks)) {
    if (one.kind === 'suggestion') await acting.accept(one.article, one.suggestion, type);
    else putChanged(acting, one, (mark) => ({ ...mark, tag: { type: type ?? mark.tag?.type ?? '', attributes: withValues(mark.tag?.attributes ?? {}, attributes) } }));
  }
  const what = type === undefined ? 'attributes' : `type to ${await wordsFor(acting, marks[0]?.uri, type)}`;
  return `Changed ${what} of ${counted(marks.length, 'mark')}`;
}

/** Changes a mark as `change` says: the own one, or an own copy of another annotator's. */
export function putChanged(acting: Acting, { article, mark }: Extract<Named, { kind: 'mark' }>, change: (mark: Mark) => Mark): void {
  const { annotation, annotator } = mark;
  const { modified: _, ...before } = annotation;
  const stamp = acting.now === '' ? {} : { modified: acting.now };
  if (annotator === acting.annotator) return acting.put(article, { ...change(before), ...stamp });
  const { original: __, ...copied } = before;
  acting.put(article, { ...change({ ...copied, id: acting.newId(), creator: acting.annotator }), ...(acting.now !== '' && { created: acting.now }) });
}

/** Takes own marks away, and the own relations that have them as an end. */
export async function deleteMarks(acting: Acting, { marks }: ActOf<'delete'>): Promise<string> {
  for (const one of await acting.named(marks)) {
    if (one.kind === 'suggestion') throw new Refused('A suggestion is rejected, not deleted.');
    const { article, mark } = one;
    if (mark.annotator !== acting.annotator) throw new Refused(`This mark is ${mark.annotator}’s, and only ${mark.annotator} deletes it. Mark the words otherwise, or write a note.`);
    acting.draft.remove(article.place, mark.annotator, mark.annotation.id);
    for (const id of ownRelationsOf(acting, article, mark.annotation.id)) acting.draft.remove(article.place, acting.annotator, id);
  }
  return `Deleted ${counted(marks.length, 'mark')}`;
}

function ownRelationsOf({ annotator }: Acting, { placed }: ActedArticle, id: string): readonly string[] {
  return placed.flatMap(({ annotation, annotator: whose }) => (whose === annotator && annotation.kind === 'relation' && annotation.ends.some((end) => end.annotation === id) ? annotation.id : []));
}

/** Accepts suggestions. */
export async function acceptSuggestions(acting: Acting, { marks }: ActOf<'accept'>): Promise<string> {
  for (const one of await acting.named(marks)) if (one.kind === 'suggestion') await acting.accept(one.article, one.suggestion);
  return `Accepted ${counted(marks.length, 'suggestion')}`;
}

/** Rejects suggestions: a person says that the words name nothing, or tell no such time or event. */
export async function rejectSuggestions(acting: Acting, { marks }: ActOf<'reject'>): Promise<string> {
  for (const one of await acting.named(marks)) {
    if (one.kind !== 'suggestion') continue;
    const type = rejectedType(await acting.tagSet(one.article), one.suggestion.type);
    acting.mark(one.article, one.suggestion, { state: 'rejected', ...(type !== undefined && { tag: { type, attributes: {} } }) });
  }
  return `Rejected ${counted(marks.length, 'suggestion')}`;
}

/** Says that marks and notes which moved stand where they belong, whoever made them. */
export async function confirmMarks(acting: Acting, { marks }: ActOf<'confirm'>): Promise<string> {
  for (const { uri, id } of marks) {
    const article = await acting.article(uri);
    const found = article.placed.find(({ annotation }) => annotation.id === id);
    const span = found && spanOfPlaced(found);
    if (found === undefined || span === undefined) throw new Refused('The words of this mark are gone: select where it belongs, and put it there.');
    reanchor(acting, article, found, span);
  }
  return `Confirmed ${counted(marks.length, 'mark')}`;
}

/** Puts a mark or a note on other words. */
export async function reattachMark(acting: Acting, { mark, place }: ActOf<'reattach'>): Promise<string> {
  const { article, span } = await acting.words(place);
  const found = (await acting.article(mark.uri)).placed.find(({ annotation }) => annotation.id === mark.id);
  if (found === undefined) throw new Refused('This mark is not there any more.');
  if ((await acting.article(mark.uri)).path !== article.path) throw new Refused('A mark stays in its article.');
  reanchor(acting, article, found, span);
  return 'Put the mark on other words';
}

type Standing = ActedArticle['placed'][number];

// Where it stands is no opinion: it is written into the file of whoever made it.
function reanchor(acting: Acting, article: ActedArticle, { annotation, annotator }: Standing, span: { readonly start: number; readonly end: number }): void {
  if (annotation.kind !== 'mark' && annotation.kind !== 'note') throw new Refused('This stands on no words.');
  acting.draft.put(article.place, annotator, { ...annotation, anchor: acting.anchor(article, span), ...(acting.now !== '' && { modified: acting.now }) });
}

/** Relates two marks. */
export async function relateMarks(acting: Acting, { from, to, relation, roles }: ActOf<'relate'>): Promise<string> {
  const [first, second] = [await markId(acting, from), await markId(acting, to)];
  const { relations } = await acting.tagSet(first.article);
  const known = relations.find(({ id }) => id === relation);
  putRelation(acting, first, second, relation, roles);
  return `Related two marks: ${known?.label ?? relation}`;
}

/** A mark in its article. */
export interface MarkInArticle {
  readonly article: ActedArticle;
  readonly id: string;
}

/** Puts a relation into the file of the first end's article. */
export function putRelation(acting: Acting, first: MarkInArticle, second: MarkInArticle, type: string, [role, other]: readonly [string, string]): void {
  const end = ({ article, id }: MarkInArticle, as: string): RelationEnd => ({ role: as, annotation: id, ...(article !== first.article && { article: article.place.relative }) });
  acting.put(first.article, { kind: 'relation', id: acting.newId(), creator: acting.annotator, ...(acting.now !== '' && { created: acting.now }), type, ends: [end(first, role), end(second, other)] });
}

async function markId(acting: Acting, ref: WireMarkRef): Promise<MarkInArticle> {
  const [one] = await acting.named([ref]);
  if (one === undefined) throw new Refused('This mark is not there any more.');
  return { article: one.article, id: one.kind === 'mark' ? one.mark.annotation.id : await acting.accept(one.article, one.suggestion) };
}

async function wordsFor(acting: Acting, uri: string | undefined, type: string): Promise<string> {
  return uri === undefined ? type : typeWordsOf(await acting.tagSet(await acting.article(uri)), type);
}

function withValues(before: Readonly<Record<string, string>>, changes: Readonly<Record<string, string | null>>): Record<string, string> {
  const kept = Object.entries(before).filter(([name]) => !Object.hasOwn(changes, name));
  const set = Object.entries(changes).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries([...kept, ...set]);
}

/** `1 mark`, `3 marks` */
export function counted(count: number, one: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${one}s`;
}
