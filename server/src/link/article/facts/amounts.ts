/**
 * Counts, money, measures and percentages one by one, with what is counted, what became of it and the words around.
 * It must not compare.
 */
import { formatDay } from '../../../base/civil-date.ts';
import { contains, lastStartingAtOrBefore } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import { fold } from '../../../text/fold.ts';
import type { EventMention } from '../article.ts';
import type { ReadArticle } from './extractor.ts';
import type { AmountFact, CountState, FactSubject } from './fact.ts';
import { between, factIn, plainNumber } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';

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
  if (number.unit === 'year-old' || (isBare && number.value < 13)) return undefined;
  const of = nounBehind(sentence, number);
  const told = eventOf(events, number, state);
  const subject: FactSubject = told === undefined ? { kind: 'thing', words: number.counts ?? '' } : { kind: 'event', event: told.n };
  const quote = article.quotes[lastStartingAtOrBefore(article.quotes, number.start)];
  const source = quote !== undefined && contains(quote, number) ? quote.speaker : undefined;
  return {
    ...factIn(sentence, 'facts/amounts', number),
    subject,
    attribute: attributeOf(number),
    value: { ...plainNumber(number), ...(state === undefined ? {} : { state }), ...(of === undefined ? {} : { of }), ...(isDefinite(sentence, number) ? { isDefinite: true as const } : {}), near: nearWords(sentence, number), ...placesIn(article, sentence.span), ...dayIn(article, sentence.span) },
    modality: told?.event.modality ?? 'happened',
    time: told?.event.interval ?? { from: null, to: null },
    ...(source === undefined ? {} : { source }),
    ...(number.quantity === undefined ? {} : { quantity: number.quantity }),
  };
}

/** Places of a sentence that are kept with its numbers. */
const MOST_PLACES = 3;

function placesIn({ mentions }: ReadArticle, { start, end }: Span): Pick<AmountFact['value'], 'places'> {
  const places = new Set<string>();
  for (let at = lastStartingAtOrBefore(mentions, start - 1) + 1; at < mentions.length && places.size < MOST_PLACES; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= end) break;
    if (mention.level === 'name' && (mention.type === 'GPE' || mention.type === 'LOC' || mention.type === 'FAC')) places.add(fold(mention.text));
  }
  return places.size === 0 ? {} : { places: [...places] };
}

function dayIn({ timexes }: ReadArticle, { start, end }: Span): Pick<AmountFact['value'], 'on'> {
  const days = new Set<string>();
  for (let at = lastStartingAtOrBefore(timexes, start - 1) + 1; at < timexes.length; at++) {
    const timex = timexes[at];
    if (timex === undefined || timex.start >= end) break;
    const { type, interval } = timex;
    if ((type === 'DATE' || type === 'TIME') && interval.from !== null && interval.from === interval.to) days.add(formatDay(interval.from).slice(-5));
  }
  const [on] = days;
  return on === undefined || days.size > 1 ? {} : { on };
}

function isDefinite(sentence: NumberedSentence, { start }: Numeral): boolean {
  return /(?:\b(?:the|its|their|his|her|that|this|those|these)|['’]s) (?:full |whole |entire |same |total |remaining )?$/i.test(between(sentence, Math.max(sentence.span.start, start - 18), start));
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

const states: readonly (readonly [CountState, RegExp])[] = [
  ['dead', /^(?:kill(?:s|ed|ing)?|dead|died|dies?|deaths?|toll|fatalit(?:y|ies)|slain|perish(?:ed)?|drown(?:s|ed|ing)?|lives|bodies|massacred)$/],
  ['injured', /^(?:injur(?:es?|ed|ing|ies)|wound(?:s|ed|ing)?|hurt|hurts|hurting|hospitali[sz]ed)$/],
  ['missing', /^missing$/],
  ['arrested', /^(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?)$/],
  ['displaced', /^(?:displac(?:es?|ed|ing)|homeless|evacuat(?:es?|ed|ing)|fled|flee)$/],
  ['rescued', /^(?:rescu(?:es?|ed|ing)|freed|released)$/],
];
/** What may stand between a verb and its number, or a number and its verb. */
const light = /^(?:at|least|about|some|the|of|to|as|many|more|than|up|had|have|has|been|was|were|are|is|be|also|people|persons?|others?|another|reported|confirmed|reportedly|left|found|rises?|rose|climbs?|reach(?:ed|es)|hits?|stands?|stood|risen|now|and|an|estimated|nearly|almost|over|a|count|all|by)$/;

/** `the number of dead in the fire rose to`, `the toll from the blast stands at` */
const toll = /\b(?:death toll|number of (?:dead|deaths|fatalities)|toll)\b[^.;:()]{0,60}\b(?:rose|rises|rising|risen|climbed|climbs|stands|stood|jumped|jumps|hit|hits|reached|reaches|grew|was|is|put)(?: up)?(?: at| to)?(?: at least| more than| about)? $/i;

function stateOf(sentence: NumberedSentence, number: Numeral): CountState | undefined {
  const own = states.find(([state]) => state === number.counts)?.[0];
  if (own !== undefined) return own;
  const before = between(sentence, Math.max(sentence.span.start, number.start - 90), number.start);
  if (toll.test(before)) return 'dead';
  const behind = between(sentence, number.end, Math.min(sentence.span.end, number.end + 120)).replace(/^,? [^,.;:]{3,60}, (?=(?:were|was|have|had)\b)/, ' ');
  return stateAmong(wordsOf(before.slice(Math.max(0, before.search(/[.,;:()]\s?[^.,;:()]*$/) + 1))).toReversed(), 0) ?? stateAmong(wordsOf(/^[^.,;:()\d]*/.exec(behind)?.[0] ?? ''), 2);
}

// Up to the first word of weight; `skipped` such words may be what is counted.
function stateAmong(words: readonly string[], skipped: number): CountState | undefined {
  let others = 0;
  for (const word of words) {
    const state = states.find(([, pattern]) => pattern.test(word))?.[0];
    if (state !== undefined) return state;
    if (!light.test(word) && ++others > skipped) return undefined;
  }
  return undefined;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
}

const senses: Readonly<Record<CountState, RegExp>> = {
  dead: /^(?:kill|die|drown|murder|assassinate)/,
  injured: /^(?:injure|wound)/,
  missing: /^(?:vanish|disappear)/,
  arrested: /^(?:arrest|detain)/,
  displaced: /^(?:displace|evacuate|flee)/,
  rescued: /^(?:rescue|release|free)/,
};

interface TellingEvent { readonly event: EventMention; readonly n: number }

function eventOf(events: readonly TellingEvent[], number: Numeral, state: CountState | undefined): TellingEvent | undefined {
  const distance = ({ event: { trigger } }: TellingEvent): number => Math.min(Math.abs(trigger.start - number.end), Math.abs(number.start - trigger.end));
  const matching = state === undefined ? [] : events.filter(({ event: { sense } }) => senses[state].test(sense));
  return [...(matching.length > 0 ? matching : events)].sort((a, b) => distance(a) - distance(b))[0];
}

const lightWords = new Set('about above after again against almost along also although among another around based because been before being between both came come could days does done down during each early either else even every first following former found from further give given gone have having hers here himself however instead into itself just last late later least less like made make many might month months more most much must near nearly need never news next none once only other others over part past percent people rather reported said same says second seem several shall should since some soon spokesman still such take taken than that their them themselves then there these they third this those though three through time today together told total toward under until upon used very week weeks well were what when where whether which while will with within without would year years your million billion trillion thousand hundred dollars monday tuesday wednesday thursday friday saturday sunday officials according'.split(' ')); // prettier-ignore

/** Content words within a clause's reach of the number, cut to six letters so that `contracts` meets `contract`. */
function nearWords(sentence: NumberedSentence, number: Numeral): readonly string[] {
  const words = `${between(sentence, Math.max(sentence.span.start, number.start - 90), number.start)} ${between(sentence, number.end, Math.min(sentence.span.end, number.end + 90))}`;
  const found = wordsOf(words).filter((word) => word.length > 3 && !lightWords.has(word)).map(stemOf);
  return [...new Set(number.counts === undefined ? found : [...found, stemOf(number.counts)])];
}

// `fined` and `fine`, `contracts` and `contract` meet.
function stemOf(word: string): string {
  const bare = word.replace(/(?:ings?|ed|es|s|e)$/, '');
  return (bare.length < 3 ? word : bare).slice(0, 6);
}
