/**
 * Acts on notes: write, answer, change, delete, settle and open again. Only its writer changes what a note says. It must
 * not know how files are written.
 */
import type { Note, Reply } from '../../annotations/annotation.ts';
import type { WireMarkRef } from '../annotation-messages.ts';
import type { ActedArticle, Acting } from './annotations-acting.ts';
import { Refused } from './annotations-draft.ts';
import type { ActOf } from './annotations-marks.ts';

/** Writes a note on words. */
export async function writeNote(acting: Acting, { place, text }: ActOf<'note'>): Promise<string> {
  const { article, span } = await acting.words(place);
  acting.put(article, { kind: 'note', ...head(acting), anchor: acting.anchor(article, span), text });
  return 'Wrote a note';
}

/** Answers a note, in the file of the one who answers. */
export async function replyToNote(acting: Acting, { thread, text }: ActOf<'reply'>): Promise<string> {
  const { article, said } = await find(acting, thread);
  acting.put(article, { kind: 'reply', ...head(acting), to: noteOf(said).id, text });
  return 'Answered a note';
}

/** Changes what an own note or answer says. */
export async function editNote(acting: Acting, { note, text }: ActOf<'editNote'>): Promise<string> {
  const { article, said, annotator } = await find(acting, note);
  needOwn(acting, annotator);
  acting.put(article, { ...said, text, ...(acting.now !== '' && { modified: acting.now }) });
  return 'Changed a note';
}

/** Deletes an own note with the own answers to it, or an own answer. Others' answers stay in their files. */
export async function deleteNote(acting: Acting, { note }: ActOf<'deleteNote'>): Promise<string> {
  const { article, said, annotator } = await find(acting, note);
  needOwn(acting, annotator);
  const answers = article.placed.filter(({ annotation, annotator: whose }) => whose === acting.annotator && annotation.kind === 'reply' && annotation.to === said.id);
  for (const id of [said.id, ...answers.map(({ annotation }) => annotation.id)]) acting.draft.remove(article.place, acting.annotator, id);
  return 'Deleted a note';
}

/** Settles a thread, or opens it again: said in the own note, or in an answer without words. */
export async function resolveNote(acting: Acting, { thread, resolved }: ActOf<'resolve'>): Promise<string> {
  const { article, said, annotator } = await find(acting, thread);
  const note = noteOf(said);
  const isSaidLater = article.placed.some(({ annotation }) => annotation.kind === 'reply' && annotation.to === note.id && annotation.resolved !== undefined);
  if (annotator === acting.annotator && !isSaidLater) acting.put(article, { ...note, resolved, ...(acting.now !== '' && { modified: acting.now }) });
  else acting.put(article, { kind: 'reply', ...head(acting), to: note.id, text: '', resolved });
  return resolved ? 'Resolved a note' : 'Opened a note again';
}

function head({ newId, annotator, now }: Acting): Pick<Note, 'id' | 'creator' | 'created'> {
  return { id: newId(), creator: annotator, ...(now !== '' && { created: now }) };
}

async function find(acting: Acting, { uri, id }: WireMarkRef): Promise<{ article: ActedArticle; said: Note | Reply; annotator: string }> {
  const article = await acting.article(uri);
  for (const { annotation, annotator } of article.placed) {
    if (annotation.id === id && (annotation.kind === 'note' || annotation.kind === 'reply')) return { article, said: annotation, annotator };
  }
  throw new Refused('This note is not there any more.');
}

function noteOf(said: Note | Reply): Note {
  if (said.kind !== 'note') throw new Refused('Answer the note itself.');
  return said;
}

function needOwn({ annotator }: Acting, whose: string): void {
  if (whose !== annotator) throw new Refused(`This note is ${whose}’s, and only ${whose} changes it: answer it.`);
}
