/**
 * Puts annotations into the files of a folder's `.dateline/`: new lines only, written whole or not at all. It must not
 * know where they come from.
 */
import { join, resolve } from 'node:path';
import type { Annotation } from '../annotations/annotation.ts';
import { editsFor, readAnnotationFile } from '../annotations/annotation-file.ts';
import { annotationPath, annotatorProblem } from '../annotations/annotation-path.ts';
import { withReplacements } from '../annotations/replacement.ts';
import { groupBy } from '../base/group-by.ts';
import type { AnnotatedText } from '../formats/annotated-text.ts';
import { annotationsOf } from '../formats/as-annotations.ts';
import { writeAtomically } from '../node/atomic-write.ts';
import { isInside, readLocalFile, reasonOf } from '../node/local-files.ts';
import { annotationText } from './annotation-sets.ts';
import type { Terminal } from './terminal.ts';

/**
 * Keeps what is said of an article, in the file of each annotator that it names (`annotator` where it names none). An
 * article that is not in the folder is written as well; where its text there is another one, that is complained of, and
 * the marks are anchored by their words.
 * @returns how many annotations are new; undefined where nothing could be kept, which is complained of
 */
export async function keepAnnotations(text: AnnotatedText, into: string, annotator: string, terminal: Terminal): Promise<number | undefined> {
  const folder = resolve(into);
  const file = resolve(folder, text.path);
  if (!isInside(file, folder) || annotationPath({ annotator, article: text.path }) === undefined) {
    terminal.complain(`${text.path}: this leads out of ${into} and is left alone`);
    return undefined;
  }
  try {
    const there = await readLocalFile(file, { maxBytes: Infinity, keepMark: true, within: folder });
    if (there.kind === 'missing') await writeAtomically(file, text.text);
    else if (there.kind === 'refused') terminal.complain(`${text.path}: ${there.message}`);
    else if (there.text !== text.text) terminal.complain(`${text.path}: the text in ${into} is another one; marks are sought by their words`);
    const created = `${new Date().toISOString().slice(0, 19)}Z`;
    const named = annotationsOf(text, annotator, created).map((one) => (annotatorProblem(one.creator) === undefined ? one : { ...one, creator: annotator }));
    let fresh = 0;
    for (const [name, annotations] of groupBy(named, ({ creator }) => creator)) fresh += await putAnnotations(annotations, { folder, article: text.path, annotator: name }, terminal);
    return fresh;
  } catch (error) {
    terminal.complain(`${text.path}: it cannot be written: ${reasonOf(error)}`);
    return undefined;
  }
}

/** Puts those of the annotations whose ids are not there yet into an annotator's file, and says how many. Rejects when it cannot be written. */
export async function putAnnotations(
  annotations: readonly Annotation[],
  { folder, article, annotator }: { readonly folder: string; readonly article: string; readonly annotator: string },
  terminal: Terminal,
): Promise<number> {
  const path = annotationPath({ annotator, article });
  if (path === undefined) throw new Error('the name leads out of the folder');
  const sidecar = join(folder, '.dateline');
  const current = (await annotationText(join(sidecar, path), sidecar, terminal)) ?? '';
  const known = new Set(readAnnotationFile(current, annotator).annotations.map(({ annotation }) => annotation.id));
  const fresh = annotations.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return 0;
  const edits = editsFor(current, article, fresh.map((annotation) => ({ kind: 'put', annotation })));
  await writeAtomically(join(sidecar, path), withReplacements(current, edits));
  return fresh.length;
}
