/**
 * Files of annotations on the wire: which were written, which go with an article that is renamed. It must not know what
 * they say.
 */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { annotationPlace } from '../../annotations/annotation-path.ts';
import type { AnnotationRename, AnnotationRenamesParams, WriteAnnotationsParams, WrittenAnnotations } from '../annotation-messages.ts';
import type { Context } from '../context.ts';
import { canonicalUri } from '../uris.ts';

/** The renames that keep annotations with their article. */
export async function answerRenames(context: Context, { from, to }: AnnotationRenamesParams): Promise<readonly AnnotationRename[]> {
  if (typeof from !== 'string' || typeof to !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'from and to must be URIs.');
  const renames = await (await context.session()).annotationRenames(canonicalUri(from), canonicalUri(to));
  return renames.map((rename) => ({ from: context.uris.uriOf(rename.from), to: context.uris.uriOf(rename.to) }));
}

/** Writes files of annotations below the opened folders, and no others, where the surrounding can. */
export async function answerWrite(context: Context, { files }: WriteAnnotationsParams): Promise<WrittenAnnotations> {
  if (!Array.isArray(files) || !files.every(isFile)) throw new ResponseError(ErrorCodes.InvalidParams, 'files must be a list of uri and text.');
  const session = await context.session();
  const uris: string[] = [];
  for (const { uri, text } of files) {
    const path = canonicalUri(uri);
    const place = session.locate(path);
    const below = place?.relative.startsWith('.dateline/') === true ? annotationPlace(place.relative.slice('.dateline/'.length)) : undefined;
    if (below !== undefined && (await context.writeAnnotations(path, text))) uris.push(uri);
  }
  return { uris };
}

function isFile(value: unknown): value is WriteAnnotationsParams['files'][number] {
  return typeof value === 'object' && value !== null && 'uri' in value && 'text' in value && typeof value.uri === 'string' && typeof value.text === 'string';
}

/** A list of URIs that a client sent. */
export function uriList(value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((uri) => typeof uri === 'string')) return value;
  throw new ResponseError(ErrorCodes.InvalidParams, 'uris must be a list of URIs.');
}
