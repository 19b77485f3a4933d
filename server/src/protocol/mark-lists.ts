/**
 * What the views of marks are told: a summary of every article, made when it is first asked for and again when the
 * article or its annotations are others, and the groups and pages cut from these. Long walks let others go first. It
 * must not know how marks are made.
 */
import { shownMarks, shownSuggestion } from '../features/annotations.ts';
import { articleWords } from '../features/shared/articles.ts';
import type { ShownMark } from '../features/shared/shown-mark.ts';
import { suggestionsOfItems } from '../features/shared/suggestions.ts';
import type { Suggestion } from '../features/shared/suggestions.ts';
import { countFitting, fits, fittingIn, GroupCounts, talliesOf } from '../features/review.ts';
import type { ArticleSummary, Grouping, MarkFilter } from '../features/review.ts';
import type { CancelToken, Session } from '../session.ts';
import type { MarkGroups, MarkList, WireListedMark } from './annotation-messages.ts';
import { namingOf, wireMark } from './answers/annotations.ts';
import type { Naming } from './answers/annotations.ts';
import { openFor, tagTypeOf } from './answers/annotations-suggested.ts';
import type { Context } from './context.ts';

/** Articles that are read at once, between two pauses. */
const AT_ONCE = 6;

/** A page of a list. */
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Keeps the summaries. */
export class MarkLists {
  readonly #context: Context;
  readonly #summaries = new Map<string, ArticleSummary>();
  readonly #stale = new Set<string>();
  #moment: number | undefined;
  #refreshing: Promise<unknown> = Promise.resolve();

  constructor(context: Context) {
    this.#context = context;
  }

  /** The annotations of these articles are others; without paths, those of any, or the tag set. */
  forget(paths: readonly string[] | undefined): void {
    for (const path of paths ?? this.#summaries.keys()) this.#stale.add(path);
  }

  /** The groups of the marks that fit. */
  async groups(filter: MarkFilter, by: Grouping, { offset, limit }: Page, token: CancelToken): Promise<MarkGroups> {
    const paths = await this.#fresh(token);
    const counts = new GroupCounts(by, filter);
    for (const path of paths) {
      const summary = this.#summaries.get(path);
      if (summary !== undefined) counts.add(summary);
    }
    const groups = counts.sorted();
    const shown = groups.slice(offset, offset + limit);
    const wordsOf = await this.#groupWords(by, filter, shown.map(({ id }) => id));
    const { orphaned, moved, marks } = counts;
    return { groups: shown.map(({ id, count }) => ({ id, words: wordsOf(id), count })), total: groups.length, orphaned, moved, marks };
  }

  /** Some of the marks that fit, article by article. */
  async list(filter: MarkFilter, { offset, limit }: Page, token: CancelToken): Promise<MarkList> {
    const paths = await this.#fresh(token);
    const marks: WireListedMark[] = [];
    let total = 0;
    for (const path of paths) {
      const summary = this.#summaries.get(path);
      const count = summary === undefined ? 0 : countFitting(summary, filter);
      const from = Math.max(0, offset - total);
      if (summary !== undefined && marks.length < limit && from < count) {
        const rows = filter.of === 'marks' ? summary.marks.filter((one) => fits(one, path, filter)) : await this.proposals(path, filter);
        marks.push(...(await this.#wire(path, rows.slice(from, from + limit - marks.length))));
      }
      total += count;
      if (token.isCancellationRequested) break;
    }
    return { marks, total };
  }

  /** The articles behind `after` that have marks which fit, in the order of their paths. */
  async pathsWith(filter: MarkFilter, after: string, token: CancelToken): Promise<readonly string[]> {
    const paths = await this.#fresh(token);
    return paths.filter((path) => {
      const summary = path > after ? this.#summaries.get(path) : undefined;
      return summary !== undefined && fittingIn(summary, filter).length > 0;
    });
  }

  /** The open proposals of an article that fit, from what the corpus keeps of it. */
  async proposals(path: string, filter: MarkFilter): Promise<readonly ShownMark[]> {
    return (await this.openSuggestions(path, filter)).map(({ shown }) => shown);
  }

  /** As {@link MarkLists.proposals}, each with the suggestion behind it. `text`: the article's, where it was read already. */
  async openSuggestions(path: string, filter: MarkFilter, text?: string): Promise<readonly { readonly shown: ShownMark; readonly suggestion: Suggestion }[]> {
    const session = await this.#context.session();
    const tagSet = await session.tagSet(path);
    const { annotations } = await session.annotations(path, text);
    const found = openFor(tagSet, suggestionsOfItems(await session.corpus.items(path)), annotations);
    return found.flatMap((suggestion) => {
      const type = tagTypeOf(tagSet, suggestion.type);
      return fits({ ...suggestion, state: 'suggested', exact: suggestion.text, type }, path, filter) ? [{ shown: { ...shownSuggestion(suggestion), type }, suggestion }] : [];
    });
  }

  /** Brings the summaries up to date; gives all paths that may have marks, in order. One walk after the other. */
  #fresh(token: CancelToken): Promise<readonly string[]> {
    const walk = this.#refreshing.then(() => this.#refresh(token));
    this.#refreshing = walk.catch(() => undefined);
    return walk;
  }

  async #refresh(token: CancelToken): Promise<readonly string[]> {
    const session = await this.#context.session();
    const { moment, paths: changed } = await session.corpusChanges(this.#moment);
    this.forget(changed);
    // In an open article marks move with every key, and the corpus hears of it after a pause only.
    this.forget(session.openPaths());
    this.#moment = moment;
    const annotated = new Set(await session.annotatedArticles());
    const all = [...new Set([...(await session.corpus.paths()), ...annotated])].sort();
    const known = new Set(all);
    for (const path of this.#summaries.keys()) if (!known.has(path)) this.#summaries.delete(path);
    const waiting = all.filter((path) => !this.#summaries.has(path) || this.#stale.has(path));
    for (let at = 0; at < waiting.length && !token.isCancellationRequested; at += AT_ONCE) {
      await Promise.all(waiting.slice(at, at + AT_ONCE).map((path) => this.#summarise(session, path, annotated.has(path))));
      await this.#context.pause();
    }
    return all;
  }

  // Until the new one is there the old one stands: another request may be counting. What changes meanwhile is stale again.
  async #summarise(session: Session, path: string, isAnnotated: boolean): Promise<void> {
    this.#stale.delete(path);
    this.#summaries.set(path, await this.#summary(session, path, isAnnotated));
  }

  async #summary(session: Session, path: string, isAnnotated: boolean): Promise<ArticleSummary> {
    const tagSet = await session.tagSet(path);
    const text = isAnnotated ? ((await this.#context.textOf(path))?.text ?? '') : '';
    const annotations = isAnnotated ? (await session.annotations(path, text)).annotations : [];
    const suggestions = openFor(tagSet, suggestionsOfItems(await session.corpus.items(path)), annotations);
    const tallies = talliesOf(suggestions.map((one) => ({ ...one, exact: one.text, type: tagTypeOf(tagSet, one.type) })));
    if (!isAnnotated) return { path, marks: [], tallies };
    const { relationWords } = await namingOf(session, path);
    return { path, marks: shownMarks(text, annotations, relationWords), tallies };
  }

  async #wire(path: string, marks: readonly ShownMark[]): Promise<readonly WireListedMark[]> {
    const session = await this.#context.session();
    const head = (await session.corpus.heads([path])).get(path);
    const lines = head === undefined ? (await this.#context.textOf(path))?.lines : { starts: head.lineStarts, length: head.length };
    if (lines === undefined) return [];
    const naming = await namingOf(session, path);
    // A proposal's entity is a name of the machine's, and no id.
    const words: Naming = { ...naming, entityName: (id) => naming.entityName(id) };
    return marks.map((mark) => ({ ...wireMark(mark, this.#context.uris.uriOf(path), lines, words), article: articleWords(path, head) }));
  }

  async #groupWords(by: Grouping, filter: MarkFilter, ids: readonly string[]): Promise<(id: string) => string> {
    const { corpus } = await this.#context.session();
    if (by === 'article') {
      const heads = await corpus.heads(ids);
      return (id) => articleWords(id, heads.get(id));
    }
    if (by === 'state' || by === 'confidence') return (id) => WORDS[id] ?? id;
    const session = await this.#context.session();
    const [first = ''] = this.#summaries.keys();
    const { typeWords, entityName } = await namingOf(session, filter.article ?? first);
    return by === 'type' ? (id) => (id === '' ? 'No type' : typeWords(id)) : (id) => (id === '' ? 'No entity' : entityName(id));
  }
}

const WORDS: Readonly<Record<string, string>> = {
  orphaned: 'Words gone',
  moved: 'Moved: confirm',
  accepted: 'Marked',
  rejected: 'Rejected suggestions',
  suggested: 'Suggestions',
  high: 'High confidence',
  medium: 'Medium confidence',
  low: 'Low confidence',
};
