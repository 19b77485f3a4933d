/**
 * What happened in a town, as sentences tell it: the kinds of events, and by what another telling of the same is known -
 * who, which names and numbers, which day. It must not know how two tellings are compared.
 */
import type { Day } from '../../../base/civil-date.ts';
import { beginningWithin, overlaps, shiftSpan } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { Gazetteer, Model } from '../../../recognise/model/model.ts';
import { phraseKey } from '../../../recognise/model/phrase-key.ts';
import type { PlacedParagraph } from '../../../text/document.ts';
import { fold } from '../../../text/fold.ts';
import type { EntityMention } from '../article.ts';
import type { Fact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import type { SitedEventFact } from './sited-fact.ts';
import { sitedKind } from './sited/kinds.ts';
import { buildingIn, isOfOfficials, isPartOfName, placedBy } from './sited/place.ts';
import { toldOf } from './sited/told.ts';
import { stateCode } from './states.ts';
import { isQuotedIn } from './surroundings.ts';

/** See the head of this file. */
export const sitedEvents: FactExtractor = { name: 'facts/sited-events', extract };

/** Such facts of one article at most, and code units from which a sentence is a list. */
const [MOST, LONGEST] = [24, 500];

function extract(article: ReadArticle, { gazetteer }: Model): readonly Fact[] {
  const found: SitedEventFact[] = [];
  for (const placed of article.document.paragraphs) {
    if (placed.role !== 'body' && placed.role !== 'standfirst' && placed.role !== 'caption') continue;
    for (const sentence of placed.paragraph.sentences) {
      if (sentence.end - sentence.start <= LONGEST) found.push(...factsIn(article, placed, sentence, gazetteer));
      if (found.length >= MOST) return found.slice(0, MOST);
    }
  }
  return found;
}

/** Words by which a sentence tells of another event than the article, or of none that happened. */
const apart = /\b(?:will|would|could|plan(?:s|ned)? to|plot|another|separate(?:ly)?|similar|previous(?:ly)?|earlier (?!on\b|in the day|today)|again|also|anniversary|vigil|drill|each|several|series of|elsewhere|while another|second|third|if|not|never|no longer)\b/i;

interface Site extends Span {
  readonly manner: 'there' | 'near';
  readonly site?: string;
}

function factsIn(article: ReadArticle, placed: PlacedParagraph, sentence: Span, gazetteer: Gazetteer): readonly SitedEventFact[] {
  const said = placed.paragraph.text.slice(sentence.start, sentence.end);
  const span = shiftSpan(sentence, placed.start);
  const mentions = beginningWithin(article.mentions, span);
  const towns = townsIn(said, mentions, span, gazetteer);
  const sites = [...towns, ...buildings(said).filter((building) => !towns.some((town) => overlaps(town, building)))];
  if (sites.length === 0 || apart.test(said)) return [];
  return sites.flatMap((site) => {
    if (isQuotedIn(placed, shiftSpan({ start: site.start, end: site.end }, sentence.start))) return [];
    const kinds = kindsIn(said, site);
    return kinds.length === 0 ? [] : [factOf(article, placed, sentence, mentions, site, kinds, gazetteer)];
  });
}

function buildings(said: string): readonly Site[] {
  const building = buildingIn(said);
  return building === undefined ? [] : [{ ...building, manner: 'there' }];
}

// Offsets in the sentence. Two towns: a way, or a list.
function townsIn(said: string, mentions: readonly EntityMention[], span: Span, gazetteer: Gazetteer): readonly Site[] {
  const towns = mentions.flatMap((mention) => {
    const at = shiftSpan(mention, -span.start);
    return isTown(mention, gazetteer) && !isPartOfName(said, at) ? [{ start: at.start, end: at.end, isListed: isListed(mention.text, gazetteer) }] : [];
  });
  // `at the Elm Grove Mall in Dallas`: what is known as a town, else what may be one.
  const site = [...towns.filter(({ isListed }) => isListed), ...towns].flatMap(({ start, end }): Site[] => {
    const manner = placedBy(said, { start, end });
    return manner === undefined ? [] : [{ start, end, manner }];
  })[0];
  const name = (at: Span): string => fold(said.slice(at.start, at.end));
  return site === undefined || towns.some((other) => other.isListed && name(other) !== name(site) && !isOfOfficials(said, other)) ? [] : [site];
}

function factOf(article: ReadArticle, placed: PlacedParagraph, sentence: Span, mentions: readonly EntityMention[], { site, manner, ...at }: Site, kinds: readonly string[], gazetteer: Gazetteer): SitedEventFact {
  const span = shiftSpan(sentence, placed.start);
  const place = shiftSpan(at, span.start);
  const town = fold(article.document.text.slice(place.start, place.end));
  const day = dayIn(article, span, place);
  const { from, to } = article.published.interval;
  return {
    attribute: 'sited-event',
    maker: 'facts/sited-events',
    subject: { kind: 'thing', words: kinds[0] ?? '' },
    start: place.start,
    end: place.end,
    time: day === undefined ? { from: null, to: null } : { from: day.day, to: day.day },
    modality: 'happened',
    isQuoted: false,
    sentence: span,
    paragraphRole: placed.role,
    value: {
      town,
      ...(site === undefined ? {} : { site }),
      isNear: manner === 'near',
      kinds,
      ...toldOf(article, placed, sentence, mentions.filter(({ type, text }) => (type !== 'GPE' && type !== 'LOC') || (isListed(text, gazetteer) && !building.test(text))), town),
      ...(day === undefined ? {} : { isWritten: day.isWritten }),
      ...(from !== null && from === to ? { published: from } : {}),
    },
  };
}

const building = / (?:Mall|Park|Hotel|Hospital|School|Airport|Cent(?:er|re)|Church|Mosque|Stadium|Station|Street|Square|University|Court|Plant|Bridge|County|Province|District|Region|State|Island|Valley)$/;

function isListed(text: string, { listed, towns }: Gazetteer): boolean {
  return listed.has(phraseKey(text)) || towns.countriesOf(text).length > 0;
}

// A name that is a country's, a state's or a region's is none of a town.
function isTown({ level, type, text }: EntityMention, { listed, towns }: Gazetteer): boolean {
  if (level !== 'name' || type !== 'GPE' || stateCode(text) !== undefined || building.test(text)) return false;
  const readings = listed.get(phraseKey(text)) ?? [];
  // A province may have the name of its town: Geneva.
  const isCity = (country?: string): boolean => readings.some(({ kind }) => kind === 'capital' || kind === 'city') || towns.countriesOf(text).some((code) => code === country);
  return !readings.some(({ kind, country }) => kind === 'country' || kind === 'region' || kind === 'demonym' || (kind === 'province' && !isCity(country)));
}

/** Kinds of one telling at most. */
const MOST_KINDS = 3;

/** Words behind which another time than the clause's is told. */
const otherTime = /\b(?:after|following|since|prior to|until)\b|\bbefore (?!an? )/i;

/** `the Lahore bombing` */
const fronted = /(?:\bthe|['’]s) $/i;

// The one nearest to the place first: the last before it, else the first behind it.
function kindsIn(said: string, { start }: Span): readonly string[] {
  const words = [...said.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const kind = kindAt(said, word.toLowerCase(), index);
    return kind === undefined ? [] : [{ kind, index }];
  });
  const behind = fronted.test(said.slice(Math.max(0, start - 6), start)) ? words.find(({ index }) => index > start) : undefined;
  // `arrested after a chase in Leeds`: not there.
  const isThere = ({ index }: { readonly index: number }): boolean => !otherTime.test(index < start ? said.slice(index, start) : said.slice(start, index));
  const nearest = behind ?? words.findLast((word) => word.index < start && isThere(word)) ?? words.find((word) => word.index > start && isThere(word));
  return nearest === undefined ? [] : [...new Set([nearest.kind, ...words.map(({ kind }) => kind)])].slice(0, MOST_KINDS);
}

function kindAt(said: string, word: string, index: number): string | undefined {
  if (word === 'fire') {
    if (/\bopen(?:ed|ing|s)? $/i.test(said.slice(Math.max(0, index - 8), index))) return 'shoot';
    return /\b(?:under|gun|hostile|friendly|of) $/i.test(said.slice(Math.max(0, index - 9), index)) || /^fire(?:d| (?:chief|department|officials|service|brigade|crews?))/i.test(said.slice(index, index + 16)) ? undefined : 'fire';
  }
  if (word === 'body' || word === 'bodies' || word === 'remains') return /\b(?:found|discovered|recovered)\b/.test(said) ? 'body' : undefined;
  if (word === 'dead' && /\bfound $/.test(said.slice(Math.max(0, index - 6), index))) return 'body';
  if (word === 'appeared' || word === 'appear') return /\b(?:court|judge|magistrates?)\b/.test(said) ? 'trial' : undefined;
  if (word === 'opened' && /^opened fire\b/.test(said.slice(index, index + 12))) return undefined;
  return sitedKind(word);
}

interface ToldDay {
  readonly day: Day;
  /** Whether day and month are written. */
  readonly isWritten: boolean;
}

const nearDay = /\b(?:yesterday|today|tonight|night|morning|afternoon|evening)\b/i;

// The one day that the sentence names, where no word parts it from the place.
function dayIn({ timexes, document: { text } }: ReadArticle, span: Span, place: Span): ToldDay | undefined {
  const days = beginningWithin(timexes, span).flatMap((timex) => {
    const { type, interval, candidates, known } = timex;
    const isDay = (type === 'DATE' || type === 'TIME') && interval.from !== null && interval.from === interval.to && candidates.length === 0;
    const isWritten = known.has('month') && known.has('day');
    // A feast is no day of an event: `at a Christmas party`.
    return isDay && (isWritten || known.has('weekday') || nearDay.test(timex.text)) ? [{ start: timex.start, end: timex.end, day: interval.from, isWritten }] : [];
  });
  const near = days.filter(({ start, end }) => !otherTime.test(start < place.start ? text.slice(end, place.start) : text.slice(place.end, start)));
  const [first] = near;
  return first === undefined || near.some(({ day }) => day !== first.day) ? undefined : first;
}
