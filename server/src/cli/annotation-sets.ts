/**
 * People's annotations beside the articles of a command line: who annotated what, read from `.dateline/`. What cannot
 * be read is complained of, and the rest is read. It must not know what is done with annotations.
 */
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Annotation } from '../annotations/annotation.ts';
import { readAnnotationFile } from '../annotations/annotation-file.ts';
import { annotationPath } from '../annotations/annotation-path.ts';
import type { FilePlace } from '../host.ts';
import { errorCode } from '../node/error-code.ts';
import { readLocalFile, reasonOf } from '../node/local-files.ts';
import { largest } from '../session/dateline-folder.ts';
import type { Terminal } from './terminal.ts';

/** One annotator's annotations of one article. */
export interface AnnotationSet {
  readonly annotator: string;
  readonly annotations: readonly Annotation[];
}

/** The sets of an article, by the names of the annotators. */
export async function annotationSets({ folder, relative }: FilePlace, terminal: Terminal): Promise<readonly AnnotationSet[]> {
  const sidecar = resolve(folder, '.dateline');
  const sets: AnnotationSet[] = [];
  for (const annotator of await annotatorsIn(join(sidecar, 'annotations'))) {
    const path = annotationPath({ annotator, article: relative });
    const text = path === undefined ? undefined : await annotationText(join(sidecar, path), sidecar, terminal);
    if (path === undefined || text === undefined) continue;
    const { annotations, problems } = readAnnotationFile(text, annotator);
    for (const { message } of problems) terminal.complain(`${folder}/.dateline/${path}: ${message}`);
    sets.push({ annotator, annotations: annotations.map(({ annotation }) => annotation) });
  }
  return sets;
}

/** The text of an annotation file; undefined where there is none, and where it cannot be read, which is complained of. */
export async function annotationText(file: string, within: string, terminal: Terminal): Promise<string | undefined> {
  const read = await readLocalFile(file, { maxBytes: largest.annotations, keepMark: true, within });
  if (read.kind === 'refused') terminal.complain(`${file}: ${read.message}`);
  return read.kind === 'text' ? read.text : undefined;
}

async function annotatorsIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw new Error(`${folder}: ${reasonOf(error)}`, { cause: error });
  }
}
