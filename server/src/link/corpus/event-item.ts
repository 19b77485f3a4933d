/**
 * What an article offers of one of its events: the item that other articles find, cut from the Article.
 * It must not know an index, nor any other article.
 */
import type { PlacedParagraph, Token } from '../../text/document.ts';
import { fold } from '../../text/fold.ts';
import type { Article, EventMention, Timex } from '../article/article.ts';
import { contentWords } from './content-words.ts';
import type { ArticlePath, EventItem } from './corpus.ts';
import { eventKeys } from './event-keys.ts';
import { excerptOf } from './excerpt.ts';
import { newsDays } from './related/times.ts';
import { lastStartingAtOrBefore } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';

/** Code units on either side of a trigger that are looked at: a sentence without end must not be read for each of its events. */
const reach = 800;
/** Content words of a sentence that an item keeps at most. */
const mostWords = 24;

/**
 * The item of `article.events[eventIndex]`, item `n` of the article.
 * @param subject the article's weightiest content words, the weightiest first; they widen the keys
 */
export function eventItem(
  path: ArticlePath,
  n: number,
  article: Article,
  eventIndex: number,
  subject: readonly string[] = [],
): EventItem {
  const whole = article.events[eventIndex];
  if (whole === undefined) throw new RangeError(`the article has no event ${eventIndex}`);
  const event: EventMention = { ...whole, sentence: around(whole) };
  const participants = keyedParticipants(article, event);
  const place = event.place === undefined ? undefined : article.entities[event.place]?.keys[0];
  const words = wordsOfSentence(article, event);
  const when = event.time === undefined ? undefined : article.timexes[event.time]?.value;
  return {
    kind: 'event',
    path,
    n,
    sense: event.sense,
    lemma: event.lemma,
    modality: event.modality,
    ...(event.root === undefined ? {} : { root: event.root }),
    ...(event.meanings === undefined ? {} : { meanings: event.meanings }),
    ...(event.minor === undefined ? {} : { minor: event.minor }),
    ...(event.several === undefined ? {} : { several: event.several }),
    ...(event.ordinal === undefined ? {} : { ordinal: event.ordinal }),
    trigger: event.trigger,
    told: excerptOf(article.document, { start: event.start, end: event.end }, event.sentence),
    participants: participants.map(({ key }) => key),
    participantNames: participants.map(({ name }) => name),
    interval: event.interval,
    ...(when === undefined ? {} : { when }),
    ...dayOfEvent(article, event),
    ...(place === undefined ? {} : { place }),
    ...looksBack(article, event),
    words,
    near: wordsNear(article, event, words),
    sides: sidesOf(article, event),
    keys: eventKeys({ sense: event.sense, named: namedKeys(article, event), interval: event.interval, words, subject }),
  };
}

// The sentence, or as much of it as is near.
function around({ start, end, sentence }: EventMention): Span {
  return { start: Math.max(sentence.start, start - reach), end: Math.min(sentence.end, end + reach) };
}

function keyedParticipants(article: Article, event: EventMention): readonly { key: string; name: string }[] {
  const known = new Map<string, string>();
  for (const { entity } of event.participants) {
    const { keys, name } = article.entities[entity] ?? { keys: [], name: '' };
    const key = keys[0];
    if (key !== undefined) known.set(key, name);
  }
  return [...known].map(([key, name]) => ({ key, name })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

// All keys of those named in the sentence: who stands outside the clause still leads from one article to another.
function namedKeys(article: Article, event: EventMention): readonly string[] {
  const entities = new Set(event.participants.map(({ entity }) => entity));
  if (event.place !== undefined) entities.add(event.place);
  for (const { entity } of startingIn(article.mentions, event.sentence)) entities.add(entity);
  return [...entities].flatMap((entity) => article.entities[entity]?.keys ?? []);
}

// How firmly the day is told: a check must not contradict what is not written.
function dayOfEvent({ timexes }: Article, { time, interval }: EventMention): { day?: 'full' | 'yearless' | 'published' } {
  const timex = timexes[time ?? -1];
  if (timex === undefined || interval.from === null || interval.from !== interval.to || (timex.mod !== undefined && !isPartOfDay(timex)) || timex.candidates.length > 0) return {};
  if (timex.known.has('day') && timex.known.has('month')) return { day: timex.known.has('year') ? 'full' : 'yearless' };
  return timex.anchor === 'published' && timex.known.has('weekday') ? { day: 'published' } : {};
}

// `late Thursday`, `early on Friday`
function isPartOfDay({ mod, known }: Timex): boolean {
  return known.has('weekday') && (mod === 'START' || mod === 'MID' || mod === 'END');
}

function looksBack({ published, timexes }: Article, { sentence }: EventMention): { looksBack?: number } {
  const { from } = published.interval;
  if (from === null) return {};
  const ages = startingIn(timexes, sentence).flatMap(({ interval }) => (interval.to === null ? [] : [from - interval.to]));
  const oldest = Math.max(0, ...ages);
  return oldest > newsDays ? { looksBack: oldest } : {};
}

function wordsOfSentence(article: Article, event: EventMention): readonly string[] {
  const placed = paragraphAt(article.document.paragraphs, event.sentence.start);
  if (placed === undefined) return [];
  const shifted = { start: event.sentence.start - placed.start, end: event.sentence.end - placed.start };
  const tokens = startingIn(placed.paragraph.tokens, shifted);
  const own = article.document.text.slice(event.trigger.start, event.trigger.end);
  const ownWords = new Set(fold(own).split(/[\s-]+/));
  return [...new Set(contentWords(tokens))].filter((word) => !ownWords.has(word)).slice(0, mostWords);
}

/** Code units on either side of the trigger within which a word is near. */
const nearReach = 40;

function wordsNear(article: Article, { trigger }: EventMention, words: readonly string[]): readonly string[] {
  const placed = paragraphAt(article.document.paragraphs, trigger.start);
  if (placed === undefined) return [];
  const window = { start: trigger.start - placed.start - nearReach, end: trigger.end - placed.start + nearReach };
  const close = new Set(contentWords(startingIn(placed.paragraph.tokens, window)));
  return words.filter((word) => close.has(word));
}

/** Words on either side of the trigger that say who or what it is said of. */
const sideWords = 2;

function sidesOf(article: Article, { trigger, sentence }: EventMention): readonly [readonly string[], readonly string[]] {
  const placed = paragraphAt(article.document.paragraphs, trigger.start);
  if (placed === undefined) return [[], []];
  const within = (start: number, end: number): readonly string[] =>
    startingIn(placed.paragraph.tokens, { start: start - placed.start, end: end - placed.start }).flatMap(sideWord);
  return [within(sentence.start, trigger.start).slice(-sideWords), within(trigger.end, sentence.end).slice(0, sideWords)];
}

function sideWord(token: Token): readonly string[] {
  return token.kind === 'number' ? [token.lower] : contentWords([token]);
}

function paragraphAt(paragraphs: readonly PlacedParagraph[], offset: number): PlacedParagraph | undefined {
  return paragraphs[Math.max(0, lastStartingAtOrBefore(paragraphs, offset))];
}

function startingIn<Item extends Span>(sorted: readonly Item[], outer: Span): readonly Item[] {
  const found: Item[] = [];
  for (let i = Math.max(0, lastStartingAtOrBefore(sorted, outer.start - 1)); i < sorted.length; i++) {
    const item = sorted[i];
    if (item === undefined || item.start >= outer.end) break;
    if (item.start >= outer.start) found.push(item);
  }
  return found;
}
