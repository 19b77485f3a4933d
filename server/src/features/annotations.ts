/**
 * What stands marked in an article, as lists, decorations and hovers show it: people's marks where they stand now, the
 * machine's proposals that nothing settles, notes with their answers. It must not know files, nor the protocol.
 */
import type { Anchoring } from '../annotations/anchor.ts';
import { threadsOf } from '../annotations/annotation.ts';
import type { Annotation, Relation, TextAnchor, Thread } from '../annotations/annotation.ts';
import { countedIn } from '../annotations/offsets.ts';
import type { Span } from '../base/span.ts';
import { marksOf, spanOfPlaced } from './shared/placed.ts';
import type { Placed, PlacedMark } from './shared/placed.ts';
import type { ShownMark } from './shared/shown-mark.ts';
import type { Suggestion } from './shared/suggestions.ts';

/** A thread of notes at its place. */
export interface ShownThread extends Thread {
  readonly state: 'accepted' | 'moved' | 'orphaned';
  readonly span: Span;
}

/** What words a relation is called by. */
export type RelationWords = (type: string) => string;

/** The marks of an article: orphans first, then in reading order. */
export function shownMarks(text: string, placed: readonly Placed[], relationWords: RelationWords): readonly ShownMark[] {
  const marks = marksOf(placed);
  const remarks = remarksOf(placed, marks, relationWords);
  return marks.map((mark) => shownMark(text, mark, remarks.get(mark.annotation.id) ?? [])).sort(orphansFirst);
}

/** A proposal among them. */
export function shownSuggestion({ id, start, end, text, type, confidence, because }: Suggestion): ShownMark {
  return { id, state: 'suggested', span: { start, end }, exact: text, type, attributes: {}, confidence, remarks: [because] };
}

/** The threads of an article, in reading order. */
export function shownThreads(text: string, placed: readonly Placed[]): readonly ShownThread[] {
  const where = new Map(placed.map((one) => [one.annotation.id, one]));
  return threadsOf(placed.map(({ annotation }) => annotation)).map((thread): ShownThread => {
    const at = where.get(thread.note.id);
    return { ...thread, state: stateOf(at?.anchoring), span: placeOf(text, at, thread.note.anchor) };
  });
}

/** Orphans first, then in reading order, the longer before the shorter. */
export function orphansFirst(a: ShownMark, b: ShownMark): number {
  return Number(b.state === 'orphaned') - Number(a.state === 'orphaned') || a.span.start - b.span.start || b.span.end - a.span.end;
}

function shownMark(text: string, placed: PlacedMark, relations: readonly string[]): ShownMark {
  const { annotation, annotator, anchoring } = placed;
  const { id, tag, entity, anchor, state } = annotation;
  return {
    id,
    state: state === 'rejected' ? 'rejected' : stateOf(anchoring),
    span: placeOf(text, placed, anchor),
    exact: anchor.exact,
    type: tag?.type ?? '',
    attributes: tag?.attributes ?? {},
    ...(entity !== undefined && { entity }),
    annotator,
    remarks: [...movedWords(text, anchor, anchoring), ...relations],
  };
}

function stateOf(anchoring: Anchoring | undefined): 'accepted' | 'moved' | 'orphaned' {
  return anchoring === undefined || anchoring.state === 'anchored' ? 'accepted' : anchoring.state;
}

function placeOf(text: string, placed: Placed | undefined, anchor: TextAnchor | undefined): Span {
  const span = placed && spanOfPlaced(placed);
  if (span !== undefined) return span;
  const stood = anchor?.start === undefined ? 0 : countedIn('code points', text).toUtf16(anchor.start);
  return { start: stood, end: stood };
}

function movedWords(text: string, { exact }: TextAnchor, anchoring: Anchoring | undefined): readonly string[] {
  if (anchoring?.state !== 'moved') return [];
  const words = text.slice(anchoring.span.start, anchoring.span.end);
  switch (anchoring.why) {
    case 'changed':
      return [`it was on “${levelled(exact)}”, here stands “${levelled(words)}”`];
    case 'several':
      return ['the same words stand at several places that look alike'];
    case 'surroundings':
      return ['the words around it are others now'];
  }
}

function remarksOf(placed: readonly Placed[], marks: readonly PlacedMark[], wordsOf: RelationWords): ReadonlyMap<string, readonly string[]> {
  const exact = new Map(marks.map(({ annotation }) => [annotation.id, annotation.anchor.exact]));
  const remarks = new Map<string, string[]>();
  for (const relation of placed.map(({ annotation }) => annotation).filter(isRelation)) {
    for (const { annotation: id, role } of relation.ends) {
      const others = relation.ends.filter((end) => end.annotation !== id);
      const said = others.map((end) => `${end.role} ${shown(exact.get(end.annotation), end.article)}`).join(', ');
      remarks.set(id, [...(remarks.get(id) ?? []), `${wordsOf(relation.type)}, as ${role}: ${said}`]);
    }
  }
  return remarks;
}

function shown(exact: string | undefined, article: string | undefined): string {
  if (exact !== undefined) return `“${levelled(exact)}”`;
  return article === undefined ? 'a mark that is gone' : `a mark in ${article}`;
}

function isRelation(annotation: Annotation): annotation is Relation {
  return annotation.kind === 'relation';
}

function levelled(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

