/**
 * Where else the selected words stand, in the article or in all of them, and what is marked there already. Articles are
 * read one by one, and others go first in between. It must not know what will be done with the places.
 */
import { overlaps } from '../../base/span.ts';
import { occurrenceAt, occurrences } from '../../features/annotations-occurrences.ts';
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
    const { places, count } = await placesIn(context, session, path, exact, MOST - given);
    given += places.length;
    total += count;
    if (places.length > 0) articles.push({ uri: context.uris.uriOf(path), article: articleWords(path, (await session.corpus.heads([path])).get(path)), places });
    await context.pause();
  }
  return { exact, articles, total };
}

/** The first places of an article, `most` of them, and how many there are. */
interface PlacesIn {
  readonly places: readonly WireOccurrence[];
  readonly count: number;
}

async function placesIn(context: Context, session: Session, path: string, words: string, most: number): Promise<PlacesIn> {
  const document = await context.textOf(path);
  if (document === undefined) return { places: [], count: 0 };
  const found = occurrences(document.text, words);
  const shown = found.slice(0, most);
  const marked = shown.length === 0 ? [] : await marksIn(session, path, document.text);
  const places = shown.map((span): WireOccurrence => {
    const { before, text, after } = occurrenceAt(document.text, span);
    const mark = marked.find((one) => overlaps(one.span, span));
    return { place: placeOf(context, path, document.lines, span), before, text, after, ...(mark !== undefined && { marked: mark.words }) };
  });
  return { places, count: found.length };
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
