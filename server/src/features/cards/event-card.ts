/**
 * The card of an event: what, who, when, where, and which other articles tell it.
 * It must not know how reports are ranked.
 */
import { intervalsMeet } from '../../base/civil-date.ts';
import { groupBy } from '../../base/group-by.ts';
import { bareSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { Article, EventMention } from '../../link/article/article.ts';
import type { EventItem } from '../../link/corpus/corpus.ts';
import type { Modality } from '../../recognise/mention.ts';
import { articleRun } from '../shared/articles.ts';
import { intervalWords } from '../shared/day-words.ts';
import { LinkedArticle } from '../shared/linked.ts';
import { reasonLines, shortened } from '../shared/reason-lines.ts';
import type { Card, CardLine, Run, Snapshot } from '../snapshot.ts';

const modalities: Readonly<Record<Modality, string>> = {
  happened: '',
  planned: ', told as planned',
  denied: ', told as denied',
  hypothetical: ', told as possible only',
};

/** Articles that a card names. */
const SHOWN = 5;

/** The card of the event `n` of the article; `span` is the stretch that it is shown for. */
export async function eventCard(snapshot: Snapshot, n: number, span: Span): Promise<Card | undefined> {
  const event = snapshot.article.events[n];
  if (event === undefined) return undefined;
  return {
    span,
    what: [[{ words: shortened(event.text), strong: true }, { words: ` · event (${event.sense})${modalities[event.modality]}` }]],
    known: [...whoLine(snapshot, event), ...whenLine(snapshot, event), ...whereLine(snapshot, event), ...(await reportLines(snapshot, n))],
    why: reasonLines(snapshot, event.reasons),
  };
}

function whoLine({ article }: Snapshot, { participants }: EventMention): CardLine[] {
  const named = (wanted: readonly string[]): string =>
    [...new Set(participants.filter(({ role }) => wanted.includes(role)).map(({ entity }) => nameOf(article, entity)))].join(', ');
  const [agents, patients, others] = [named(['agent']), named(['patient']), named(['other'])];
  const words = [agents, patients === '' ? '' : `to ${patients}`, others === '' ? '' : `with ${others}`].filter((part) => part !== '');
  return words.length === 0 ? [] : [[{ words: `Who: ${words.join(' · ')}` }]];
}

function whenLine({ article, path }: Snapshot, { interval, time, derivedFrom }: EventMention): CardLine[] {
  const timex = time === undefined ? undefined : article.timexes[time];
  const words = intervalWords(interval);
  if (words === undefined) return [];
  if (derivedFrom !== undefined) {
    const source = article.document.text.slice(derivedFrom.start, derivedFrom.end).replace(/\s+/g, ' ');
    return [[{ words: `When: ${words}, derived from ` }, { words: `“${shortened(source)}”`, to: { path, span: derivedFrom } }]];
  }
  const source: Run[] = timex === undefined ? [] : [{ words: ', from ' }, { words: `“${timex.text}”`, to: { path, span: bareSpan(timex) } }];
  return [[{ words: `When: ${words}` }, ...source]];
}

function whereLine({ article }: Snapshot, { place }: EventMention): CardLine[] {
  return place === undefined ? [] : [[{ words: `Where: ${nameOf(article, place)}` }]];
}

function nameOf(article: Article, entity: number): string {
  return article.entities[entity]?.name ?? 'somebody';
}

// One line an article, at its best report; an article that tells it often is said to.
async function reportLines(snapshot: Snapshot, n: number): Promise<CardLine[]> {
  const reports = await new LinkedArticle(snapshot).reports(n);
  const own = snapshot.article.events[n];
  const elsewhere = [...groupBy(reports.filter(({ item }) => item.path !== snapshot.path), ({ item }) => item.path)];
  const heads = await snapshot.corpus.heads(elsewhere.map(([path]) => path));
  const lines = elsewhere.slice(0, SHOWN).flatMap(([path, [best, ...others]]): CardLine[] => {
    if (best === undefined) return [];
    const because = best.reasons.slice(0, 3).join('; ');
    const often = others.length === 0 ? '' : `, ${others.length + 1} times`;
    return [[{ words: 'Told in ' }, articleRun(path, heads.get(path), best.item.told.span), { words: `${often}${otherwise(own, best.item)}${because === '' ? '' : ` (${because})`}` }]];
  });
  const more = elsewhere.length - SHOWN;
  return more > 0 ? [...lines, [{ words: `and in ${more} more ${more === 1 ? 'article' : 'articles'}` }]] : lines;
}

// What the other report says that this one does not, or says otherwise.
function otherwise(own: EventMention | undefined, other: EventItem): string {
  if (own === undefined) return '';
  const days = intervalWords(other.interval);
  const isNarrower = own.interval.from === null || own.interval.to === null || !intervalsMeet(own.interval, other.interval);
  return `${days !== undefined && isNarrower ? `, dated ${days} there` : ''}${other.modality === own.modality ? '' : (modalities[other.modality] || ', told as done')}`;
}
