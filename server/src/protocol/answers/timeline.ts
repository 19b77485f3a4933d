/**
 * The timeline on the wire, of one article or of all. What comes in is checked, what goes out is bounded.
 * It must not know how events are joined.
 */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { articleTimeline, corpusTimeline } from '../../features/timeline.ts';
import type { TimelinePage } from '../../features/timeline.ts';
import type { Context, Opened } from '../context.ts';
import type { Timeline, TimelineParams, WireEvent } from '../messages.ts';
import { countIn, wirePlaces, wordsIn } from './lists.ts';
import type { WirePlaceOf } from './lists.ts';

/** Reports given at most, and where nobody says how many. */
const MOST = 500;
const USUAL = 200;

const nothing: Timeline = { events: [], offset: 0, reports: 0, total: 0 };

/** A stretch of a timeline; empty for a document that is no article. */
export async function answerTimeline(context: Context, params: TimelineParams): Promise<Timeline> {
  const { textDocument, scope } = params;
  if (scope !== 'article' && scope !== 'corpus') throw new ResponseError(ErrorCodes.InvalidParams, 'scope must be article or corpus.');
  const opened = textDocument === undefined ? undefined : await context.article(textDocument);
  if (scope === 'article' && opened === undefined) return nothing;
  return wireTimeline(context, await pageOf(context, params, opened), opened);
}

async function pageOf(context: Context, params: TimelineParams, opened: Opened | undefined): Promise<TimelinePage> {
  const filter = { entity: wordsIn(params.entity), kind: wordsIn(params.kind), text: wordsIn(params.text) };
  const limit = countIn(params.limit, USUAL, MOST);
  const offset = params.offset === undefined ? {} : { offset: countIn(params.offset, 0, Number.MAX_SAFE_INTEGER) };
  if (params.scope === 'article' && opened !== undefined) return articleTimeline(opened.snapshot, filter, { ...offset, limit });
  const around = opened?.snapshot.article.published.interval.to ?? null;
  return corpusTimeline((await context.session()).corpus, filter, { ...offset, ...(around === null ? {} : { around }), limit });
}

async function wireTimeline(context: Context, { lines, offset, reports, total }: TimelinePage, opened: Opened | undefined): Promise<Timeline> {
  const places = lines.flatMap((line) => line.reports.map(({ place }) => place));
  const placeOf = await wirePlaces(context, places, opened?.snapshot);
  return { events: lines.map((line) => wireEvent(line, placeOf)), offset, reports, total };
}

function wireEvent({ reports, ...line }: TimelinePage['lines'][number], placeOf: WirePlaceOf): WireEvent {
  const wired = reports.flatMap(({ article, place }) => {
    const wire = placeOf(place);
    return wire === undefined ? [] : [{ article, place: wire }];
  });
  return { ...line, reports: wired };
}
