/**
 * Events with the date that their own words give them, whether a verb or a noun tells them: `was founded in 1998`,
 * `its founding in 1989`. Only what happened, and only dates that are written. It must not know how two tellings are compared.
 */
import { beginningWithin, lastStartingAtOrBefore, overlaps, shiftSpan } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { Gazetteer, Model } from '../../../recognise/model/model.ts';
import { phraseKey } from '../../../recognise/model/phrase-key.ts';
import type { PlacedParagraph } from '../../../text/document.ts';
import { fold } from '../../../text/fold.ts';
import type { EntityMention, Timex } from '../article.ts';
import type { ReadEvent } from './dated-events/clause.ts';
import type { Phrase } from './dated-events/phrases.ts';
import { eventsDatedBy } from './dated-events/reading.ts';
import { unitAt, unitsOf } from './dated-events/units.ts';
import type { DatedAt, Unit } from './dated-events/units.ts';
import { countedDay, writtenDay } from './dated-events/written-day.ts';
import type { DatedEventFact, EventTheme, Fact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { settingFinder } from './setting.ts';
import { stateCode } from './states.ts';

/** See the head of this file. */
export const datedEvents: FactExtractor = { name: 'facts/dated-events', extract };

function extract(article: ReadArticle, model: Model): readonly Fact[] {
  const settingOf = settingFinder(article);
  const dates = article.timexes.flatMap((timex, index) => ((writtenDay(timex) ?? countedDay(timex)) === undefined ? [] : [{ timex, index }]));
  const starts = dates.map(({ timex: { start, end } }) => ({ start, end }));
  return article.document.paragraphs.flatMap((placed) => {
    if (placed.role !== 'body' && placed.role !== 'standfirst' && placed.role !== 'caption') return [];
    const whole = { start: placed.start, end: placed.start + placed.paragraph.text.length };
    if (startingIn(starts, whole).length === 0) return [];
    return placed.paragraph.sentences.flatMap((sentence) => {
      const inside = startingIn(starts, shiftSpan(sentence, placed.start)).flatMap((at) => dates[at] ?? []);
      return inside.length === 0 ? [] : eventsOf(article, placed, sentence, inside, model, settingOf);
    });
  });
}

/** Words by which a sentence sets one time, or one event, against another. */
const apart = /\b(?:again|another|second|previous|previously|earlier|later|postponed|rescheduled|originally|initially|instead|anniversary|extended|re-?elected|re-?opened|rearrested|re-arrested|retrial|first time|annual|annually|every|each|also|separate|separately|twice)\b/i;

/** The same for what happens only once: it has no second time, but may be one of several. */
const apartOnce = /\b(?:again|another|second|postponed|rescheduled|originally|initially|instead|anniversary|re-?opened|retrial|separate|separately|twice)\b/i;

/** Another of the name, and what happens in a work of fiction. */
const elsewhere = /\b(?:namesakes?|no kin|unrelated|no relation|of a rival|[Ii]n (?:the|a|an|his|her|their|its|this) (?:[a-z]+ )?(?:play|film|movie|novel|book|series|story|episode|drama|musical|opera|game|script|tale|legend|scene|sketch))\b/;

/** Words by which a sentence leaves a date to a source. */
const hedged = /\b(?:according to|by (?:its|his|her|their) own account|reportedly|allegedly|believed|claim(?:s|ed)?|disputed|sources|conflicting)\b/i;

function eventsOf(article: ReadArticle, placed: PlacedParagraph, sentence: Span, dates: readonly DatedAt[], { eventWords, gazetteer }: Model, settingOf: ReturnType<typeof settingFinder>): readonly DatedEventFact[] {
  const { tokens } = placed.paragraph;
  const span = shiftSpan(sentence, placed.start);
  const said = placed.paragraph.text.slice(sentence.start, sentence.end);
  const plain = said.replace(/\([^()]*\)/g, ' ');
  const isHedged = hedged.test(said);
  const isElsewhere = elsewhere.test(plain);
  const [isApart, isApartOnce] = [isElsewhere || apart.test(plain), isElsewhere || apartOnce.test(plain)];
  const units = unitsOf(placed, beginningWithin(tokens, sentence), dates);
  const mentions = beginningWithin(article.mentions, span);
  return units.flatMap((unit, at) => {
    const timex = unit.timex === undefined ? undefined : article.timexes[unit.timex];
    if (timex === undefined) return [];
    return eventsDatedBy({ units, mentions, words: eventWords }, at).map((event) => {
      const towns = event.places.flatMap((place) => townAt(units, place, mentions, gazetteer) ?? []);
      // `the club's founding in 1999 of a school`
      const isOfOther = !event.kind.ofPerson && /^ of (?:an?|another|the first) /.test(said.slice(unit.end - span.start));
      return factOf(article, event, unit, timex, settingOf(unit), { isApart: isOfOther || (event.kind.isOnce ? isApartOnce : isApart), isHedged, towns: [...new Set(towns)] });
    });
  });
}

// The one place that a phrase names, where it is a town and neither a country nor a state.
function townAt(units: readonly Unit[], { from, to }: Phrase, mentions: readonly EntityMention[], { listed, towns }: Gazetteer): string | undefined {
  const span = { start: unitAt(units, from).start, end: unitAt(units, to - 1).end };
  const [name, ...others] = mentions.filter((mention) => mention.level === 'name' && overlaps(mention, span));
  if (name?.type !== 'GPE' || others.length > 0) return undefined;
  const readings = listed.get(phraseKey(name.text)) ?? [];
  if (stateCode(name.text) !== undefined || readings.some(({ kind }) => kind === 'country' || kind === 'region')) return undefined;
  return readings.some(({ kind }) => kind === 'capital' || kind === 'city') || towns.countriesOf(name.text).length > 0 ? fold(name.text) : undefined;
}

/** The indices of what begins in a stretch. */
function startingIn(sorted: readonly Span[], { start, end }: Span): readonly number[] {
  const [first, last] = [lastStartingAtOrBefore(sorted, start - 1) + 1, lastStartingAtOrBefore(sorted, end - 1)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

const pronoun = /^(?:he|she|it|his|her|its)$/;

type Setting = ReturnType<ReturnType<typeof settingFinder>>;

function factOf(article: ReadArticle, event: ReadEvent, unit: Unit, timex: Timex, setting: Setting, manner: Pick<DatedEventFact['value'], 'isApart' | 'isHedged' | 'towns'>): DatedEventFact {
  const { kind, agent, places, office } = event;
  const written = writtenDay(timex);
  // `since he was arrested`: somebody whom the article is taken to know.
  const isPronoun = event.theme?.entity === undefined && pronoun.test(event.theme?.head ?? '');
  const theme = isPronoun ? undefined : event.theme;
  return {
    attribute: 'dated-event',
    maker: 'facts/dated-events',
    subject: theme?.entity === undefined ? { kind: 'thing', words: theme?.head ?? kind.name } : { kind: 'entity', entity: theme.entity },
    start: unit.start,
    end: unit.end,
    time: timex.interval,
    ...(unit.timex === undefined ? {} : { timex: unit.timex }),
    modality: 'happened',
    ...setting,
    value: {
      event: kind.name,
      isOnce: kind.isOnce,
      ofPerson: kind.ofPerson,
      date: written ?? countedDay(timex) ?? {},
      ...(written === undefined ? { isCounted: true as const } : {}),
      ...(theme === undefined ? {} : { theme: themeOf(theme, article) }),
      by: kind.byAgent && agent !== undefined ? [agent.head, ...agent.names] : [],
      places: places.filter((place) => place.from !== theme?.from).map(({ names }) => names),
      office,
      isBack: event.isBack || isPronoun,
      ...manner,
    },
  };
}

function themeOf({ head, names, isDefinite, isPerson, entity, noun }: Phrase, { entities }: ReadArticle): EventTheme {
  const keys = entity === undefined ? [] : (entities[entity]?.keys ?? []);
  const person = isPerson ? keys[0] : undefined;
  return { head, names, isDefinite, ...(person === undefined ? {} : { person }), ...(noun === undefined ? {} : { noun }) };
}
