/**
 * Counts, money, measures and percentages one by one, with what is counted, what became of it and the words around.
 * It must not compare.
 */
import { formatDay } from '../../../base/civil-date.ts';
import { smallWords } from '../../../base/small-words.ts';
import { wordSet } from '../../../base/word-set.ts';
import { beginningWithin, contains, lastStartingAtOrBefore } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { EventMention } from '../article.ts';
import type { ReadArticle } from './extractor.ts';
import type { AmountFact, CountState, FactSubject } from './fact.ts';
import { isCaptionLike } from './caption-like.ts';
import { lettersIn, stateOf } from './count-states.ts';
import { namesIn } from './names-in.ts';
import { between, factIn, plainNumber } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';
import { oneMore } from './untold-numbers.ts';

/** The amounts of all sentences, each with the event that it is told of. */
export function amountsIn(article: ReadArticle, sentences: readonly NumberedSentence[]): AmountFact[] {
  let next = 0;
  return sentences.flatMap((sentence) => {
    const { start, end } = sentence.span;
    for (let event = article.events[next]; event !== undefined && event.trigger.start < start; event = article.events[++next]);
    const events: { readonly event: EventMention; readonly n: number }[] = [];
    for (let n = next, event = article.events[n]; event !== undefined && event.trigger.start < end; event = article.events[++n]) if (event.minor === undefined) events.push({ event, n });
    return sentence.numbers.flatMap((number) => amountOf(article, sentence, number, events) ?? []);
  });
}

function amountOf(article: ReadArticle, sentence: NumberedSentence, number: Numeral, events: readonly { readonly event: EventMention; readonly n: number }[]): AmountFact | undefined {
  const state = number.unit === undefined ? stateOf(sentence, number) : undefined;
  const isBare = number.unit === undefined && number.counts === undefined && state === undefined;
  if (number.unit === 'year-old' || (isBare && number.value < 13) || isAtAge(sentence, number)) return undefined;
  const of = nounBehind(sentence, number);
  const told = eventOf(events, number, state);
  const subject: FactSubject = told === undefined ? { kind: 'thing', words: number.counts ?? '' } : { kind: 'event', event: told.n };
  const quote = article.quotes[lastStartingAtOrBefore(article.quotes, number.start)];
  const source = quote !== undefined && contains(quote, number) ? quote.speaker : undefined;
  return {
    ...factIn(sentence, 'facts/amounts', number),
    subject,
    attribute: attributeOf(number),
    value: { ...plainNumber(number), ...(state === undefined ? {} : { state }), ...(of === undefined ? {} : { of }), ...(isDefinite(sentence, number) ? { isDefinite: true as const } : {}), near: nearWords(sentence, number), ...(oneMore.test(between(sentence, number.end, sentence.span.end)) ? { andOne: true as const } : {}), ...(isCaptionLike(sentence) ? { isShown: true as const } : {}), ...placesIn(article, sentence), ...dayIn(article, sentence.span) },
    modality: told?.event.modality ?? 'happened',
    time: told?.event.interval ?? { from: null, to: null },
    ...(source === undefined ? {} : { source }),
    ...(number.quantity === undefined ? {} : { quantity: number.quantity }),
  };
}

function placesIn(article: ReadArticle, sentence: NumberedSentence): Pick<AmountFact['value'], 'places'> {
  const places = namesIn(article, sentence);
  return places.length === 0 ? {} : { places };
}

function dayIn({ timexes }: ReadArticle, sentence: Span): Pick<AmountFact['value'], 'on'> {
  const days = new Set<string>();
  for (const { type, interval } of beginningWithin(timexes, sentence)) {
    if ((type === 'DATE' || type === 'TIME') && interval.from !== null && interval.from === interval.to) days.add(formatDay(interval.from).slice(-5));
  }
  const [on] = days;
  return on === undefined || days.size > 1 ? {} : { on };
}

function isDefinite(sentence: NumberedSentence, { start }: Numeral): boolean {
  return /(?:\b(?:the|its|their|his|her|that|this|those|these)|['’]s) (?:full |whole |entire |same |total |remaining )?$/i.test(between(sentence, Math.max(sentence.span.start, start - 18), start));
}

// `Singer dies at 67`
function isAtAge(sentence: NumberedSentence, { start, counts, unit }: Numeral): boolean {
  return counts === undefined && unit === undefined && /\b(?:dies|died|dead) at (?:the age of )?$/i.test(between(sentence, Math.max(sentence.span.start, start - 24), start));
}

function attributeOf({ unit }: Numeral): AmountFact['attribute'] {
  if (unit === undefined) return 'count';
  if (unit === '%' || unit === 'percentage point') return 'percent';
  return /^(?:[A-Z]{3}|dinar|riyal|dirham|peso|franc|mark|cent)$/.test(unit) ? 'money' : 'measure';
}

// `a $5 million reward`, `$3 billion in aid`.
function nounBehind(sentence: NumberedSentence, { end, unit }: Numeral): string | undefined {
  const word = unit === undefined ? undefined : /^ (?:in |of )?([a-z]{3,14})\b/.exec(between(sentence, end, Math.min(sentence.span.end, end + 24)))?.[1];
  return word === undefined || lightWords.has(word) ? undefined : word.replace(/s$/, '').slice(0, 6);
}

const senses: Readonly<Record<CountState, RegExp>> = {
  dead: /^(?:kill|die|drown|murder|assassinate)/,
  injured: /^(?:injure|wound)/,
  missing: /^(?:vanish|disappear)/,
  arrested: /^(?:arrest|detain)/,
  displaced: /^(?:displace|evacuate|flee)/,
  rescued: /^(?:rescue|release|free)/,
  abducted: /^(?:kidnap|abduct)/,
  jailed: /^(?:jail|sentence|imprison)/,
};

interface TellingEvent { readonly event: EventMention; readonly n: number }

function eventOf(events: readonly TellingEvent[], number: Numeral, state: CountState | undefined): TellingEvent | undefined {
  const distance = ({ event: { trigger } }: TellingEvent): number => Math.min(Math.abs(trigger.start - number.end), Math.abs(number.start - trigger.end));
  const matching = state === undefined ? [] : events.filter(({ event: { sense } }) => senses[state].test(sense));
  return [...(matching.length > 0 ? matching : events)].sort((a, b) => distance(a) - distance(b))[0];
}

/** Words in small letters that say nothing of what a number, or an event, is about. */
export const lightWords: ReadonlySet<string> = new Set([
  ...smallWords,
  ...wordSet(`
    almost along another based because days does done else found further month months need news none past percent
    people reported second seem soon spokesman still today total weeks your million billion trillion thousand hundred
    dollars officials according
  `),
]);

/** Short nouns that tell what happened to whom. */
const short = /^(?:bus|car|dam|jet|van|gas|oil|mob|spa|pub|bar|inn|zoo|tug)$/;

/** Content words within a clause's reach of the number, cut to six letters so that `contracts` meets `contract`. */
function nearWords(sentence: NumberedSentence, number: Numeral): readonly string[] {
  const words = `${between(sentence, Math.max(sentence.span.start, number.start - 90), number.start)} ${between(sentence, number.end, Math.min(sentence.span.end, number.end + 90))}`;
  const found = lettersIn(words).filter((word) => (word.length > 3 || short.test(word)) && !lightWords.has(word)).map(sixLetterStem);
  return [...new Set(number.counts === undefined ? found : [...found, sixLetterStem(number.counts)])];
}

/** What a word is compared by, six letters of it at most: `fined` and `fine`, `contracts` and `contract` meet. */
export function sixLetterStem(word: string): string {
  const bare = word.replace(/(?:ings?|ed|es|s|e)$/, '');
  return (bare.length < 3 ? word : bare).slice(0, 6);
}
