/**
 * The program's own annotations as an annotated text, and back: what every export begins with and every import ends
 * with. It must not know formats, nor files.
 */
import { anchorAll, anchorsAt } from '../annotations/anchor.ts';
import { anchorOf } from '../annotations/annotation.ts';
import type { Annotation, Mark, Note, Relation, TextAnchor } from '../annotations/annotation.ts';
import { derivedId } from '../annotations/annotation-id.ts';
import { bareSpan } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import type { AnnotatedText, MarkRelation, TextMark, TextNote } from './annotated-text.ts';
import type { LossTally } from './losses.ts';

/** Attributes by which a note or a mark of no type travels. */
const typeless = 'MISC';

/**
 * What people said of an article, anchored in its text as it is now. What has no place in it, was rejected, or
 * relates marks of other articles is counted as lost.
 */
export function textOfAnnotations(head: Pick<AnnotatedText, 'path' | 'text' | 'published'>, annotations: readonly Annotation[], losses: LossTally): AnnotatedText {
  const anchored = annotations.filter((one) => anchorOf(one) !== undefined);
  const places = anchorAll(head.text, anchored.map((one) => anchorOf(one)).filter((anchor): anchor is TextAnchor => anchor !== undefined));
  const spans = new Map<string, Span>();
  anchored.forEach(({ id }, i) => {
    const place = places[i];
    if (place?.state === 'anchored') spans.set(id, place.span);
  });
  const marks = annotations.filter((one) => one.kind === 'mark');
  losses.add('marks whose words are not found, or have to be confirmed first', anchored.length - spans.size);
  losses.add('rejected marks', marks.filter(({ state }) => state === 'rejected').length);
  const kept = marks.filter(({ state }) => state === 'accepted').flatMap((mark) => markOf(mark, spans.get(mark.id)));
  const ids = new Set(kept.map(({ id }) => id));
  const relations = annotations.filter((one) => one.kind === 'relation');
  const inside = relations.filter(({ ends }) => ends.every(({ annotation }) => ids.has(annotation)));
  losses.add('relations with marks that are not written (of other articles, or lost)', relations.length - inside.length);
  losses.add('replies to notes', annotations.filter(({ kind }) => kind === 'reply').length);
  const notes = annotations.filter((one) => one.kind === 'note').map((note) => noteOf(note, spans.get(note.id)));
  return { ...head, marks: kept, relations: inside.map(relationOf), notes };
}

function markOf({ id, tag, entity, creator }: Mark, span: Span | undefined): TextMark[] {
  if (span === undefined) return [];
  return [{ id, ...span, type: tag?.type ?? typeless, attributes: tag?.attributes ?? {}, ...(entity === undefined ? {} : { entity }), ...(creator === '' ? {} : { annotator: creator }) }];
}

function relationOf({ id, type, ends, creator }: Relation): MarkRelation {
  return { id, type, arguments: ends.map(({ role, annotation }) => ({ role, mark: annotation })), ...(creator === '' ? {} : { annotator: creator }) };
}

function noteOf({ id, text, creator }: Note, span: Span | undefined): TextNote {
  return { id, text, ...(span === undefined ? {} : { on: bareSpan(span) }), ...(creator === '' ? {} : { annotator: creator }) };
}

/**
 * The annotated text as annotations, in its order: marks, relations, notes. Ids are derived from what is said, so
 * that the same import gives the same ids.
 * @param annotator whose they are where the text does not say
 * @param created the moment of the import, `YYYY-MM-DDTHH:MM:SSZ`; absent: none is written
 */
export function annotationsOf(text: AnnotatedText, annotator: string, created?: string): readonly Annotation[] {
  const { path, marks, relations, notes } = text;
  const places = new Map(marks.map((mark) => [mark.id, mark]));
  const noteSpans = notes.map(({ on }) => (typeof on === 'string' ? places.get(on) : on));
  const anchors = anchorsAt(text.text, [...marks, ...noteSpans.filter((span) => span !== undefined)]);
  const seen = new Map<string, number>();
  const idOf = (own: string, ...parts: readonly string[]): string => {
    if (/^urn:|^https?:/.test(own)) return own;
    const key = parts.join('\n');
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return derivedId(path, annotator, ...parts, String(count));
  };
  const said = (one: { readonly annotator?: string }): Pick<Mark, 'creator'> & Partial<Pick<Mark, 'created'>> => ({ creator: one.annotator ?? annotator, ...(created === undefined ? {} : { created }) });
  const ids = new Map<string, string>();
  const made = marks.flatMap((mark, i): Mark[] => {
    const anchor = anchors[i];
    // White space alone is nothing to stand on.
    if (anchor === undefined) return [];
    const id = idOf(mark.id, 'mark', mark.type, `${mark.start}-${mark.end}`);
    ids.set(mark.id, id);
    const { type, attributes, entity } = mark;
    return [{ kind: 'mark', id, ...said(mark), anchor, state: 'accepted', tag: { type, attributes }, ...(entity === undefined ? {} : { entity }) }];
  });
  const related = relations.flatMap((relation): Relation[] => {
    const ends = relation.arguments.flatMap(({ role, mark }) => {
      const annotation = ids.get(mark);
      return annotation === undefined ? [] : [{ role, annotation }];
    });
    if (ends.length < 2) return [];
    return [{ kind: 'relation', id: idOf(relation.id, 'relation', relation.type, JSON.stringify(ends)), ...said(relation), type: relation.type, ends }];
  });
  let next = marks.length;
  const margin = notes.map((note, i): Note => {
    const anchor = noteSpans[i] === undefined ? undefined : anchors[next++];
    return { kind: 'note', id: idOf(note.id, 'note', note.text), ...said(note), ...(anchor === undefined ? {} : { anchor }), text: note.text };
  });
  return [...made, ...related, ...margin];
}
