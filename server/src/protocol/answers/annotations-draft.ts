/**
 * An act as edits of `.dateline/` files: changes are gathered file by file, made on what each file says now, and kept
 * with what takes them back. It must not know what an act means.
 */
import type { CreateFile, DeleteFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { annotationFromJson } from '../../annotations/annotation-from-json.ts';
import { editsFor, readAnnotationFile, writeAnnotation } from '../../annotations/annotation-file.ts';
import type { AnnotationChange } from '../../annotations/annotation-file.ts';
import { annotationPath } from '../../annotations/annotation-path.ts';
import type { Annotation } from '../../annotations/annotation.ts';
import { withReplacements } from '../../annotations/replacement.ts';
import type { Replacement } from '../../annotations/replacement.ts';
import type { FilePlace } from '../../host.ts';
import { datelineFile } from '../../session/dateline-folder.ts';
import { indexLines } from '../../text/lines.ts';
import type { WireActEdit } from '../annotation-messages.ts';
import type { Context } from '../context.ts';
import { rangeOf } from '../convert.ts';
import { difference } from '../../link/yaml-edits.ts';
import { canonicalUri } from '../uris.ts';

/** An act that is not done, and why: for a person. */
export class Refused extends Error {}

/** What takes the change of one file back. */
export type InverseFile =
  | { readonly kind: 'annotations'; readonly folder: string; readonly article: string; readonly annotator: string; readonly put: readonly string[]; readonly remove: readonly string[] }
  /** `created`: the act made the file, which goes again with what it held. */
  | { readonly kind: 'text'; readonly folder: string; readonly file: string; readonly before: string; readonly after: string; readonly created?: true };

/** An edit of a plain file's text; undefined where the file has to be mended by hand first. */
export type EditText = (text: string | undefined) => Replacement | undefined;

interface FileEdit {
  readonly uri: string;
  readonly before: string | undefined;
  readonly edits: readonly Replacement[];
  /** Nothing is left in it. */
  readonly isEmptied: boolean;
  readonly inverse: InverseFile;
}

/** A file of people's that is no file of annotations, with what is done to it. */
interface GatheredText {
  readonly folder: string;
  readonly file: string;
  readonly edits: EditText[];
  /** Whether the file goes when nothing is left in it. */
  readonly goes: boolean;
}

/** An annotation that is put into a file. */
export interface PutAnnotation {
  readonly file: string;
  readonly annotation: Annotation;
}

interface Gathered {
  readonly place: FilePlace;
  readonly annotator: string;
  readonly changes: AnnotationChange[];
}

/** Gathers the changes of one act. */
export class Draft {
  readonly #context: Context;
  readonly #annotations = new Map<string, Gathered>();
  readonly #texts = new Map<string, GatheredText>();
  readonly #ids = new Set<string>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** Puts an annotation into the file of its annotator on that article. */
  put(place: FilePlace, annotator: string, annotation: Annotation): void {
    this.#ids.add(annotation.id);
    this.#file(place, annotator).push({ kind: 'put', annotation });
  }

  /** Takes an annotation out of the file of its annotator on that article. */
  remove(place: FilePlace, annotator: string, id: string): void {
    this.#file(place, annotator).push({ kind: 'remove', id });
  }

  /** Changes a file of people's that is no file of annotations, as `entities.yaml`. */
  text(folder: string, file: string, edit: EditText, goes = false): void {
    const uri = decisionUri(folder, file);
    const known = this.#texts.get(uri) ?? { folder, file, edits: [], goes };
    this.#texts.set(uri, known);
    known.edits.push(edit);
  }

  /** The whole as an edit. Throws {@link Refused} where a file cannot be read, or has to be mended first. */
  async finish(words: string): Promise<WireActEdit> {
    const files: FileEdit[] = [];
    for (const [uri, gathered] of this.#annotations) files.push(await this.#annotationEdit(uri, gathered));
    for (const [uri, gathered] of this.#texts) files.push(await this.#textEdit(uri, gathered));
    const changed = files.filter(({ edits }) => edits.length > 0);
    return {
      edit: changed.length === 0 ? null : this.#workspaceEdit(changed),
      bases: changed.map(({ uri, before }) => ({ uri: this.#context.uris.uriOf(uri), text: before ?? null })),
      files: changed.map(({ uri }) => this.#context.uris.uriOf(uri)),
      inverse: changed.map(({ inverse }) => inverse),
      words,
      ids: [...this.#ids],
    };
  }

  /** What is put, file by file. */
  get puts(): readonly PutAnnotation[] {
    return [...this.#annotations].flatMap(([file, { changes }]) => changes.flatMap((change) => (change.kind === 'put' ? [{ file, annotation: change.annotation }] : [])));
  }

  #file(place: FilePlace, annotator: string): AnnotationChange[] {
    const below = annotationPath({ annotator, article: place.relative });
    if (below === undefined) throw new Refused(`The marks of “${annotator}” on ${place.relative} have no file: the name of the annotator or of the article cannot be that of a file.`);
    const uri = decisionUri(place.folder, below);
    const known = this.#annotations.get(uri) ?? { place, annotator, changes: [] };
    this.#annotations.set(uri, known);
    return known.changes;
  }

  async #annotationEdit(uri: string, { place, annotator, changes }: Gathered): Promise<FileEdit> {
    const before = await this.#read(uri);
    const edits = editsFor(before ?? '', place.relative, changes);
    const known = new Map(readAnnotationFile(before ?? '', annotator).annotations.map(({ annotation }) => [annotation.id, annotation]));
    const touched = [...new Set(changes.map((change) => (change.kind === 'put' ? change.annotation.id : change.id)))];
    const put = touched.flatMap((id) => known.get(id) ?? []).map((annotation) => writeAnnotation(annotation, place.relative));
    const inverse: InverseFile = { kind: 'annotations', folder: place.folder, article: place.relative, annotator, put, remove: touched.filter((id) => !known.has(id)) };
    return { uri, before, edits, isEmptied: isNothing(withReplacements(before ?? '', edits)), inverse };
  }

  async #textEdit(uri: string, { folder, file, edits, goes }: GatheredText): Promise<FileEdit> {
    const stored = await this.#read(uri);
    const before = stored ?? '';
    let after = before;
    for (const edit of edits) {
      const made = edit(after === '' && stored === undefined ? undefined : after);
      if (made === undefined) throw new Refused(`.dateline/${file} cannot be read as it stands, or says something else by now: mend it by hand first.`);
      after = withReplacements(after, [made]);
    }
    const inverse: InverseFile = { kind: 'text', folder, file, before, after, ...(stored === undefined && { created: true }) };
    return { uri, before: stored, edits: after === before ? [] : [difference(before, after)], isEmptied: goes && isNothing(after), inverse };
  }

  async #read(uri: string): Promise<string | undefined> {
    const file = await this.#context.decisionFile(uri);
    if (file.kind === 'refused') throw new Refused(`${uri} cannot be read: ${file.message}`);
    return file.kind === 'text' ? file.text : undefined;
  }

  #workspaceEdit(files: readonly FileEdit[]): WorkspaceEdit {
    const { documentChanges, createsFiles, deletesFiles } = this.#context.abilities;
    const gone = files.filter(({ isEmptied }) => isEmptied && documentChanges && deletesFiles);
    const kept = files.filter((file) => !gone.includes(file));
    const documents = kept.map(({ uri, before, edits }): TextDocumentEdit => {
      const lines = indexLines(before ?? '');
      return { textDocument: { uri: this.#context.uris.uriOf(uri), version: this.#context.versionOf(uri) }, edits: edits.map(({ start, end, newText }) => ({ range: rangeOf(lines, { start, end }), newText })) };
    });
    if (!documentChanges) return { changes: Object.fromEntries(documents.map(({ textDocument, edits }) => [textDocument.uri, edits.filter((edit) => 'newText' in edit)])) };
    const created = createsFiles ? kept.filter(({ before }) => before === undefined) : [];
    const creations = created.map(({ uri }): CreateFile => ({ kind: 'create', uri: this.#context.uris.uriOf(uri), options: { ignoreIfExists: true } }));
    const deletions = gone.map(({ uri }): DeleteFile => ({ kind: 'delete', uri: this.#context.uris.uriOf(uri), options: { ignoreIfNotExists: true } }));
    return { documentChanges: [...creations, ...documents, ...deletions] };
  }
}

/**
 * Puts what takes an act back into a draft. `inverse` is what a client sends, so it is held against what it should be.
 * @param placeNow where an article lies by now
 */
export function gatherInverse(draft: Draft, inverse: unknown, isFolder: (folder: string) => boolean, placeNow: (folder: string, article: string) => FilePlace | undefined): void {
  if (!Array.isArray(inverse)) throw new Refused('This cannot be taken back.');
  for (const file of inverse as unknown[]) {
    if (!isInverseFile(file) || !isFolder(file.folder)) throw new Refused('This cannot be taken back.');
    if (file.kind === 'text') draft.text(file.folder, file.file, (text) => reverted(text ?? '', file), file.created === true);
    else gatherAnnotations(draft, file, placeNow(file.folder, file.article));
  }
}

function gatherAnnotations(draft: Draft, { annotator, put, remove }: Extract<InverseFile, { kind: 'annotations' }>, place: FilePlace | undefined): void {
  if (place === undefined) throw new Refused('The article lies in no opened folder any more.');
  for (const line of put) {
    const annotation = readLine(line, annotator);
    if (annotation === undefined) throw new Refused('This cannot be taken back.');
    draft.put(place, annotator, annotation);
  }
  for (const id of remove) draft.remove(place, annotator, id);
}

function readLine(line: string, annotator: string): Annotation | undefined {
  try {
    const read = annotationFromJson(JSON.parse(line), annotator);
    return 'annotation' in read ? read.annotation : undefined;
  } catch {
    return undefined;
  }
}

// As it was; where the file has changed since, what was put in is taken out where it still stands, and stands once.
function reverted(text: string, { before, after }: { readonly before: string; readonly after: string }): Replacement | undefined {
  if (text === after) return difference(after, before);
  const { start, end, newText } = difference(before, after);
  const at = newText === '' ? -1 : text.indexOf(newText);
  if (at < 0 || text.indexOf(newText, at + 1) >= 0) return undefined;
  return { start: at, end: at + newText.length, newText: before.slice(start, end) };
}

function isNothing(text: string): boolean {
  return text === '' || text === '\uFEFF';
}

/** The URI of a file below `.dateline/`, in its usual spelling. */
function decisionUri(folder: string, below: string): string {
  return canonicalUri(datelineFile(folder, below.split('/').map(encodeURIComponent).join('/')));
}

/** Files besides those of annotations that an act may change. */
const TEXTS: readonly string[] = ['entities.yaml'];

function isInverseFile(value: unknown): value is InverseFile {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, folder, file, before, after, article, annotator, put, remove } = value as Record<string, unknown>;
  const areWords = (list: unknown): boolean => Array.isArray(list) && list.every((one) => typeof one === 'string');
  if (typeof folder !== 'string') return false;
  if (kind === 'text') return typeof file === 'string' && TEXTS.includes(file) && typeof before === 'string' && typeof after === 'string';
  return kind === 'annotations' && typeof article === 'string' && typeof annotator === 'string' && areWords(put) && areWords(remove);
}
