/**
 * The outline of an article: its headline, its sections, and the events that it tells with their dates.
 * It must not know the corpus.
 */
import { bareSpan, cover } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import type { Article, EventMention } from '../link/article/article.ts';
import { intervalWords } from './shared/day-words.ts';
import type { Snapshot } from './snapshot.ts';

/** One row of the outline. */
export interface OutlineRow {
  readonly kind: 'headline' | 'section' | 'event';
  readonly name: string;
  /** When and by whom, for an event; the day of publication for the headline. */
  readonly detail: string;
  /** All that the row stands for. */
  readonly span: Span;
  /** The words that name it, inside `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineRow[];
}

/** The outline: one row for the headline with everything below it, or the bare rows of an article without one. */
export function documentSymbols({ article }: Pick<Snapshot, 'article'>): readonly OutlineRow[] {
  const { document, published } = article;
  const rows = sectioned(article);
  const { headline } = document;
  if (headline === undefined) return rows;
  return [
    {
      kind: 'headline',
      name: levelled(document.text.slice(headline.start, headline.end)),
      detail: published.value ?? '',
      span: { start: 0, end: document.text.length },
      selection: headline,
      children: rows,
    },
  ];
}

function sectioned(article: Article): OutlineRow[] {
  const events = article.events.filter(({ minor }) => minor === undefined).map((event) => eventRow(article, event));
  const heads = article.document.paragraphs.filter(({ role }) => role === 'subheading');
  const before = events.filter(({ selection }) => selection.start < (heads[0]?.start ?? Infinity));
  const sections = heads.map(({ start, paragraph }, i): OutlineRow => {
    const end = heads[i + 1]?.start ?? article.document.text.length;
    return {
      kind: 'section',
      name: levelled(paragraph.text),
      detail: '',
      span: { start, end },
      selection: { start, end: start + paragraph.text.length },
      children: events.filter(({ selection }) => selection.start >= start && selection.start < end),
    };
  });
  return [...before, ...sections];
}

function eventRow(article: Article, event: EventMention): OutlineRow {
  const who = event.participants.flatMap(({ entity }) => article.entities[entity]?.name ?? []);
  const place = event.place === undefined ? undefined : article.entities[event.place]?.name;
  const details = [intervalWords(event.interval), saidAs[event.modality], [...new Set(who)].join(', '), place];
  return {
    kind: 'event',
    name: levelled(toldWords(article, event)),
    detail: details.filter((words) => words !== undefined && words !== '').join(' · '),
    span: cover(event.sentence, event),
    selection: bareSpan(event),
    children: [],
  };
}

const saidAs: Readonly<Record<EventMention['modality'], string>> = { happened: '', planned: 'planned', denied: 'denied', hypothetical: 'possible' };

/** Words of a row that says enough, and code units that its following words may take. */
const ENOUGH_WORDS = 3;
const FOLLOWING = 40;

// `withdrew` alone says little: the words that follow it, to the next mark or as many as there is room for.
function toldWords({ document: { text } }: Article, { start, end, sentence }: EventMention): string {
  const own = text.slice(start, end);
  if (own.split(/\s+/).length >= ENOUGH_WORDS) return own;
  const rest = text.slice(end, Math.max(end, Math.min(sentence.end, end + FOLLOWING + 1)));
  const following = phrase.exec(rest)?.[0] ?? '';
  const isCut = following.length >= rest.trimEnd().length && end + rest.length < sentence.end;
  const whole = isCut && /\S$/.test(rest) ? following.slice(0, following.lastIndexOf(' ')) : following;
  return `${own}${whole.replace(dangling, '')}${isCut ? ' …' : ''}`;
}

/** Words up to a mark that is none inside a word: `U.S.`, `2,500`. */
const phrase = /^(?: (?!but )(?:[^\s,.;:!?()“”"–—]|[,.](?=[\p{L}\p{N}])|(?<=\b\p{Lu})\.)+)*/u;
/** Little words that lead to what is not shown. */
const dangling = /(?: (?:a|an|the|of|in|on|at|to|by|for|from|and|with|that|which|who|its|their|his|her|as|or|after|before))+$/;

function levelled(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain === '' ? '–' : plain;
}
