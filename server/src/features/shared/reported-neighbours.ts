/**
 * What other articles say that an event followed, or that followed it: the order is read off the sentences that the
 * index keeps, so that no other article is opened. Bounded by the reports looked at. It must not know how reports are
 * ranked, nor the editor.
 */
import type { Span } from '../../base/span.ts';
import { saidOrder } from '../../link/article/events/said-order.ts';
import type { ArticleHead, ArticlePath, CorpusReader, EventItem } from '../../link/corpus/corpus.ts';
import { eventIdsAmong } from '../../link/corpus/events.ts';
import type { LinkedArticle } from './linked.ts';

/** An event of another article and the words that put it before or behind. */
export interface ReportedNeighbour {
  readonly item: EventItem;
  /** Index into the other article's `Article.events`. */
  readonly event: number;
  readonly cue: string;
  readonly head: ArticleHead | undefined;
}

/** Before the event, or behind it. */
export type Side = 'before' | 'after';

/** Reports whose sentences are read: the best of each article. */
const reportsRead = 8;
/** Score from which a report is taken for one of the same event: the order of another event misleads. */
const floor = 0.55;
/** Neighbours given at most. */
const most = 12;

/** The neighbours on one side by the event's other reports, each event once and none of `known`, events of this article. */
export async function reportedNeighbours(linked: LinkedArticle, corpus: CorpusReader, event: number, side: Side, known: readonly number[]): Promise<readonly ReportedNeighbour[]> {
  const own = linked.event(event);
  if (own === undefined || own.minor !== undefined) return [];
  const reports = bestOfEach((await linked.reports(event)).filter(({ item, score }) => item.path !== own.path && score >= floor).map(({ item }) => item));
  const heads = await corpus.heads(reports.map(({ path }) => path));
  const found: ReportedNeighbour[] = [];
  for (const report of reports) found.push(...(await neighboursOf(corpus, report, side, heads)));
  return onceEach(corpus, found, [own, ...known.flatMap((n) => linked.event(n) ?? [])]);
}

function bestOfEach(items: readonly EventItem[]): readonly EventItem[] {
  const best = new Map<ArticlePath, EventItem>();
  for (const item of items) if (!best.has(item.path)) best.set(item.path, item);
  return [...best.values()].slice(0, reportsRead);
}

async function neighboursOf(corpus: CorpusReader, report: EventItem, side: Side, heads: ReadonlyMap<ArticlePath, ArticleHead>): Promise<ReportedNeighbour[]> {
  const events = (await corpus.items(report.path)).filter((item) => item.kind === 'event');
  const first = events[0]?.n ?? 0;
  return events.flatMap((item): ReportedNeighbour[] => {
    if (item.n === report.n || item.minor !== undefined || !isOneSentence(item, report)) return [];
    const said = saidOrder((start, end) => wordsOf(report, { start, end }), toldOf(report), toldOf(item));
    if (said === undefined || (said.earlier.item === item) !== (side === 'before')) return [];
    return [{ item, event: item.n - first, cue: said.cue, head: heads.get(report.path) }];
  });
}

function toldOf(item: EventItem): { readonly item: EventItem; readonly trigger: Span; readonly sentence: Span } {
  return { item, trigger: item.trigger, sentence: item.told.sentence };
}

// The excerpt is the sentence where nothing was cut and no white space levelled.
function isOneSentence({ told }: EventItem, { told: other }: EventItem): boolean {
  return told.sentence.start === other.sentence.start && other.text.length === other.sentence.end - other.sentence.start;
}

/** Words of the sentence that an item quotes; empty where it was cut. */
export function wordsOf({ told: { sentence, text } }: EventItem, { start, end }: Span): string {
  return text.length === sentence.end - sentence.start ? text.slice(start - sentence.start, end - sentence.start) : '';
}

// Mentions of one event among them stand for one; those of this article come first and are shown already.
async function onceEach(corpus: CorpusReader, found: readonly ReportedNeighbour[], shown: readonly EventItem[]): Promise<readonly ReportedNeighbour[]> {
  if (found.length === 0) return [];
  const ids = await eventIdsAmong(corpus, [...shown, ...found.map(({ item }) => item)]);
  const idOf = ({ path, n }: EventItem): string => ids.get(`${path}#${n}`) ?? `${path}#${n}`;
  const seen = new Set(shown.map(idOf));
  const kept = found.filter(({ item }) => !seen.has(idOf(item)) && seen.add(idOf(item)) !== undefined);
  return kept.slice(0, most);
}
