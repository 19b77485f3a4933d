/**
 * Where else the selected words stand, in the article or in all of them, and what is marked there already. Articles are
 * read one by one, and others go first in between. It must not know what will be done with the places.
 */
import { overlaps } from '../../base/span.ts';
import { occurrences } from '../../features/annotations-occurrences.ts';
import { articleWords } from '../../features/shared/articles.ts';
import { marksOf, spanOfPlaced } from '../../features/shared/placed.ts';
import type { CancelToken, Session } from '../../session.ts';
import type { LineIndex } from '../../text/lines.ts';
import type { Occurrences, OccurrencesParams, WireOccurrence } from '../annotation-messages.ts';
import type { Context } from '../context.ts';
import { rangeOf, spanOfRange } from '../convert.ts';
import { canonicalUri } from '../uris.ts';
import { typeWordsOf } from './annotations-suggested.ts';

/** Places given at most; the rest are counted. */
const MOST = 2000;

/** The places; the article at hand comes first, then the others in the order of their paths. */
export async function answerOccurrences(context: Context, { textDocument, range, scope }: OccurrencesParams, token: CancelToken): Promise<Occurrences> {
  const session = await context.session();
  const here = canonicalUri(textDocument.uri);
  const document = await context.textOf(here);
  if (document === undefined) return { exact: '', articles: [], total: 0 };
  const span = spanOfRange(document.text, document.lines, range);
  const exact = document.text.slice(span.start, span.end);
  const others = scope === 'corpus' ? (await session.corpus.paths()).filter((path) => path !== here) : [];
  const articles: Occurrences['articles'][number][] = [];
  let [given, total] = [0, 0];
  for (const path of [here, ...others]) {
    if (token.isCancellationRequested) break;
    const places = await placesIn(context, session, path, exact);
    total += places.length;
    const room = places.slice(0, MOST - given);
    given += room.length;
    if (room.length > 0) articles.push({ uri: context.uris.uriOf(path), article: articleWords(path, (await session.corpus.heads([path])).get(path)), places: room });
    await context.pause();
  }
  return { exact, articles, total };
}

async function placesIn(context: Context, session: Session, path: string, words: string): Promise<readonly WireOccurrence[]> {
  const document = await context.textOf(path);
  if (document === undefined) return [];
  const found = occurrences(document.text, words);
  if (found.length === 0) return [];
  const marked = await marksIn(session, path, document.text);
  return found.map(({ start, end, before, text, after }) => {
    const mark = marked.find(({ span }) => overlaps(span, { start, end }));
    return { place: placeOf(context, path, document.lines, { start, end }), before, text, after, ...(mark !== undefined && { marked: mark.words }) };
  });
}

function placeOf(context: Context, path: string, lines: LineIndex, span: { readonly start: number; readonly end: number }): WireOccurrence['place'] {
  return { uri: context.uris.uriOf(path), range: rangeOf(lines, span) };
}

async function marksIn(session: Session, path: string, text: string): Promise<readonly { readonly span: { readonly start: number; readonly end: number }; readonly words: string }[]> {
  const { annotations } = await session.annotations(path, text);
  const tagSet = await session.tagSet(path);
  return marksOf(annotations).flatMap((mark) => {
    const span = mark.annotation.state === 'accepted' ? spanOfPlaced(mark) : undefined;
    return span === undefined ? [] : [{ span, words: `${typeWordsOf(tagSet, mark.annotation.tag?.type ?? '')} by ${mark.annotator}` }];
  });
}
