/**
 * The lists of marks on the wire: groups, pages, and the slices of a bulk act. What comes in is checked, what goes out
 * is bounded. It must not know how lists are kept.
 */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { MarkFilter } from '../../features/review.ts';
import type { CancelToken } from '../../session.ts';
import type { BulkParams, BulkSlice, MarkGroups, MarkGroupsParams, MarkList, MarkListParams, WireGrouping } from '../annotation-messages.ts';
import type { Context } from '../context.ts';
import type { MarkLists } from '../mark-lists.ts';
import { canonicalUri } from '../uris.ts';
import { readActor } from './annotations-act.ts';
import { Acting } from './annotations-acting.ts';
import { Refused } from './annotations-draft.ts';
import { rejectedType, tagTypeOf } from './annotations-suggested.ts';
import { countIn, wordsIn } from './lists.ts';

const MOST = 1000;
const USUAL = 100;
const GROUPINGS: readonly WireGrouping[] = ['type', 'entity', 'state', 'article', 'confidence'];

/** The groups of a list. */
export function answerMarkGroups(lists: MarkLists, { filter, by, offset, limit }: MarkGroupsParams, token: CancelToken): Promise<MarkGroups> {
  if (!GROUPINGS.includes(by)) fail('by must be a way of grouping.');
  return lists.groups(readFilter(filter), by, { offset: countIn(offset, 0, Number.MAX_SAFE_INTEGER), limit: countIn(limit, USUAL, MOST) }, token);
}

/** A page of a list. */
export function answerMarkList(lists: MarkLists, { filter, offset, limit }: MarkListParams, token: CancelToken): Promise<MarkList> {
  return lists.list(readFilter(filter), { offset: countIn(offset, 0, Number.MAX_SAFE_INTEGER), limit: countIn(limit, USUAL, MOST) }, token);
}

/** Articles of one slice of a bulk act at most, and suggestions after which it ends. */
const ARTICLES = 100;
const SUGGESTIONS = 2000;

/** The next slice of a bulk act: an edit of the files of a few articles. */
export async function answerBulk(context: Context, lists: MarkLists, params: BulkParams, token: CancelToken): Promise<BulkSlice> {
  const { act, after } = params;
  if (act !== 'accept' && act !== 'reject') fail('act must be accept or reject.');
  const filter = { ...readFilter(params.filter), of: 'suggestions' as const };
  const acting = new Acting(context, await context.session(), readActor(params));
  try {
    acting.needAnnotator();
    const waiting = await lists.pathsWith(filter, typeof after === 'string' ? canonicalUri(after) : '', token);
    const taken: string[] = [];
    let count = 0;
    for (const path of waiting.slice(0, ARTICLES)) {
      if (count >= SUGGESTIONS || token.isCancellationRequested) break;
      taken.push(path);
      count += await settleIn(acting, lists, path, filter, act);
      await context.pause();
    }
    const edit = await acting.finish(`${act === 'accept' ? 'Accepted' : 'Rejected'} ${count} suggestions`);
    const last = taken.at(-1);
    return { ...edit, count, articles: taken.length, waiting: waiting.length, ...(last !== undefined && taken.length < waiting.length && { after: context.uris.uriOf(last) }) };
  } catch (error) {
    if (error instanceof Refused) throw new ResponseError(ErrorCodes.InvalidRequest, error.message);
    throw error;
  }
}

/** Settles the suggestions of one article; where the corpus has read another text than stands now, those that still fit. */
async function settleIn(acting: Acting, lists: MarkLists, path: string, filter: MarkFilter, act: BulkParams['act']): Promise<number> {
  const article = await acting.article(path).catch((error: unknown) => {
    // One article that cannot be read stops no other.
    if (error instanceof Refused) return undefined;
    throw error;
  });
  if (article === undefined) return 0;
  const wanted = await lists.openSuggestions(path, filter, article.text);
  const standing = wanted.filter(({ suggestion: { start, end, text } }) => article.text.slice(start, end) === text);
  const tagSet = await acting.tagSet(article);
  const said = standing.map(({ suggestion }) => ({ span: suggestion, type: act === 'accept' ? tagTypeOf(tagSet, suggestion.type) : rejectedType(tagSet, suggestion.type) }));
  acting.markAll(article, said, act === 'accept' ? 'accepted' : 'rejected');
  return said.length;
}

/** The filter that a client wants; words of another kind want nothing special. */
function readFilter(filter: unknown): MarkFilter {
  const asked = (typeof filter === 'object' && filter !== null ? filter : {}) as Record<string, unknown>;
  const { of } = asked;
  if (of !== 'marks' && of !== 'suggestions') fail('filter.of must be marks or suggestions.');
  const read = (field: string): Partial<Record<string, string>> => (typeof asked[field] === 'string' ? { [field]: asked[field] } : {});
  const article = typeof asked['article'] === 'string' ? { article: canonicalUri(asked['article']) } : {};
  return { of, text: wordsIn(asked['text']).trim().toLowerCase(), ...read('type'), ...read('entity'), ...read('state'), ...read('confidence'), ...article };
}

function fail(message: string): never {
  throw new ResponseError(ErrorCodes.InvalidParams, message);
}
