/**
 * The Fact union: what an article asserts, each with the words that assert it. Checks compare facts and never
 * read text. What the writer did not write is absent, so that it cannot be contradicted. It must not know
 * rules, nor another article.
 */
import type { DayInterval } from '../../../base/civil-date.ts';
import type { Span } from '../../../base/span.ts';
import type { Modality, NameType } from '../../../recognise/mention.ts';
import type { ParagraphRole } from '../../../text/document.ts';
import type { FactNumber, FigureFact } from './figure-fact.ts';
import type { SitedEventFact } from './sited-fact.ts';

/** Who or what a fact is about. */
export type FactSubject =
  /** Index into `Article.entities`. */
  | { readonly kind: 'entity'; readonly entity: number }
  /** Index into `Article.events`. */
  | { readonly kind: 'event'; readonly event: number }
  /** What is counted or measured, folded: `troop`, `ticket price`. */
  | { readonly kind: 'thing'; readonly words: string }
  /** The article itself, for what is said of nobody. */
  | { readonly kind: 'article' };

/** What every fact says besides its value. */
export interface FactBase extends Span {
  /** The extractor's name in its list: `facts/ages`. */
  readonly maker: string;
  readonly subject: FactSubject;
  /** The days for which it is said to hold; open where nothing is said. */
  readonly time: DayInterval;
  /** Index into `Article.timexes` of the words behind `time`. */
  readonly timex?: number;
  readonly modality: Modality;
  /** Index into `Article.entities` of who says it, where the article lays it in somebody's mouth. */
  readonly source?: number;
  /** Whether it stands inside quotation marks: a speaker's slip is not the writer's. */
  readonly isQuoted: boolean;
  readonly sentence: Span;
  /** What the paragraph is for: a headline's number is held against the body's. */
  readonly paragraphRole: ParagraphRole;
}

/** A number as written: its range, and how firmly it is put. */
export interface FactAmount {
  readonly value: number;
  /** The upper end of `30 to 40`. */
  readonly upTo?: number;
  /** `at least 30`, `up to 40`, `about 50`; absent for a plain number. */
  readonly bound?: 'at-least' | 'at-most' | 'about';
  /** `USD`, `%`, `km`; absent for a bare count. */
  readonly unit?: string;
}

/** A role held: by whom, of what, former or acting. */
export interface RoleFact extends FactBase {
  readonly attribute: 'role';
  readonly value: {
    readonly role: string;
    /** The country or organisation in its usual form. */
    readonly of?: string;
    /** What kind of name `of` is. */
    readonly ofType?: NameType;
    /** What it is held of, where that has no name of its own: `central bank`; in small letters. */
    readonly whose?: string;
    readonly qualifier?: 'former' | 'acting' | 'deputy' | 'then' | 'elect' | 'late';
    /** `the mayor`, of nothing that is told: the only one who is spoken of. */
    readonly isTheOne?: true;
    /** Whether the sentence tells that somebody takes or leaves the office, or that it is disputed. */
    readonly changesHands?: true;
  };
}

/** An age in years. */
export interface AgeFact extends FactBase {
  readonly attribute: 'age';
  readonly value: {
    readonly years: number;
    /** Of when it is, where not of publication: at death, on a day that the sentence names, or had they lived. */
    readonly of?: 'death' | 'dated' | 'would';
    /** The day or year that the sentence gives it. */
    readonly on?: DayInterval;
  };
}

/** A birth or a death, with the days it can have been. */
export interface LifeFact extends FactBase {
  readonly attribute: 'birth' | 'death';
  readonly value: { readonly days: DayInterval };
}

/** A count, an amount of money, a measure, a share: of the subject. */
export interface AmountFact extends FactBase {
  readonly attribute: 'count' | 'money' | 'measure' | 'percent';
  readonly value: FactNumber & {
    /** What became of those counted: `dead` for `12 killed`. */
    readonly state?: CountState;
    /** The noun that an amount stands in front of, cut to its stem: `reward` of `a $5 million reward`. */
    readonly of?: string;
    /** Whether it points back to what was told: `the $5 million`, `its 40 ships`. */
    readonly isDefinite?: true;
    /** Whether one more is told behind it: `three men and a woman`. */
    readonly andOne?: true;
    /** Whether its paragraph only tells of a picture, without label or credit. */
    readonly isShown?: true;
    /** Of a number above the body: where the sentences begin whose numbers side by side add up to it, or tell the same measure without its word. */
    readonly madeIn?: readonly number[];
    /** Words of weight around it, cut to their stems. */
    readonly near: readonly string[];
    /** Names that its sentence has for places and things, folded, a few; absent where it has none. */
    readonly places?: readonly string[];
    /** The one day that its sentence names, without its year: `05-03` of the 3 May. */
    readonly on?: string;
  };
  /** Index into `Article.quantities`, where the number is one. */
  readonly quantity?: number;
}

/** What became of those who are counted. */
export type CountState = 'dead' | 'injured' | 'missing' | 'arrested' | 'displaced' | 'rescued' | 'abducted' | 'jailed';

/** Something written like a day or an hour that no calendar or clock has: `April 31`, `25:61`. Its span is the whole expression. */
export interface ImpossibleDateFact extends FactBase {
  readonly attribute: 'impossible-date';
  readonly value: {
    /** What cannot be. */
    readonly fault: 'day' | 'month' | 'hour' | 'minute';
    /** The number that is written there. */
    readonly written: number;
    /** The greatest that there is: 30 for April. */
    readonly most: number;
    /** Where `written` stands. */
    readonly at: Span;
    readonly month?: number;
    readonly year?: number;
  };
}

/** A weekday that stands beside a date and is no part of it: `March 9, 2025 (Monday)`. Its span is the date's. */
export interface WeekdayFact extends FactBase {
  readonly attribute: 'weekday';
  /** ISO weekday 1-7 and where it is written. */
  readonly value: { readonly weekday: number; readonly at: Span };
}

/** One end of a stretch of time, as far as it is written. */
export interface StretchEnd extends Span {
  readonly year?: number;
  /** 1-12 */
  readonly month?: number;
  /** 1-31 */
  readonly day?: number;
}

/** A stretch of time with both its ends written: `2014-16`, `from March 3 to March 5`. */
export interface StretchFact extends FactBase {
  readonly attribute: 'stretch';
  readonly value: { readonly first: StretchEnd; readonly last: StretchEnd };
}

/** A verb that puts what it tells before or after the article, with the date beside it: `will meet on 7 April`. */
export interface TenseFact extends FactBase {
  readonly attribute: 'tense';
  /** `isPresent`: a present that tells what is to come, `opens on 7 April`. */
  readonly value: { readonly tense: 'past' | 'future'; readonly verb: Span; readonly isPresent?: true };
}

/** A place that is said to lie in another: `Mosul, Syria`. Its span covers both names. */
export interface ContainerFact extends FactBase {
  readonly attribute: 'container';
  readonly value: {
    readonly place: Span;
    readonly container: Span;
    /** The country or state said: an ISO 3166-1 code, `US-TX` for a state. */
    readonly said: string;
    /** Where the gazetteer knows places of that name, in the same form, the largest first. */
    readonly known: readonly string[];
    /** The countries of `known` in words, each once. */
    readonly where: readonly string[];
    /** `the Syrian city of Mosul`: the container is named by its people. */
    readonly isDemonym: boolean;
    /** Whether the words can mean something else, if seldom: `the team from Mosul in Syria`. */
    readonly isLoose?: true;
  };
}

/** Something that a person did themselves, on the days of `time`: `met the minister on 4 May`. */
export interface ActFact extends FactBase {
  readonly attribute: 'act';
  readonly value: {
    readonly verb: string;
    /** Whether it is told in the present, and the day is that of publication. */
    readonly isPresent?: true;
  };
}

/** An acronym and the words that it stands for, side by side: `World Food Council (WFC)`. Its span covers both. */
export interface ExpansionFact extends FactBase {
  readonly attribute: 'expansion';
  readonly value: {
    /** Without stops: `WFC`. */
    readonly acronym: string;
    /** As written, white space levelled. */
    readonly words: string;
    /** Whether the letters can be read off the words, first letters or not. */
    readonly fits: boolean;
    readonly acronymAt: Span;
    readonly wordsAt: Span;
    /** An acronym that stands beside no words and is the same but for two neighbouring letters, where it first stands. */
    readonly swapped?: { readonly acronym: string; readonly at: Span };
  };
}

/** An occurrence of a series with its number: `the third round of talks`. Its span begins with the number. */
export interface OrdinalFact extends FactBase {
  readonly attribute: 'ordinal';
  readonly value: {
    readonly number: number;
    /** The noun that is counted: `round`. */
    readonly head: string;
    /** How occurrences of the noun follow each other; see `ordinals/heads.ts`. */
    readonly kind: 'series' | 'running' | 'feat' | 'person';
    /** The series in small letters: `round of talks`, `harbour festival`. */
    readonly series: string;
    /** Stems of the words that tell the series from others of its noun. */
    readonly of: readonly string[];
    /** How a feat is counted: `straight`, `career`, `of season`. */
    readonly mode?: string;
    /** Folded names of the sentence, persons apart. */
    readonly names: readonly string[];
    /** Folded surnames of its persons. */
    readonly people: readonly string[];
    /** Stems of the sentence's words of weight outside the phrase, and its figures. */
    readonly near: readonly string[];
    /** Folded surname of who is said to be the numbered one: `the third witness, Ana Lopez`. */
    readonly holder?: string;
    /** Where it is held, in small letters. */
    readonly place?: string;
    /** Whether the series, or the place, has a name of its own. */
    readonly isNamed: boolean;
    /** TIMEX3 values of the dates that the sentence names. */
    readonly dates: readonly string[];
    /** Whether the sentence tells it apart from others: `after`, `previous`. */
    readonly isApart: boolean;
    /** Whether the words right in front of the number do: `since the third`. */
    readonly isSetApart: boolean;
    /** Whether somebody wins or loses a bout in it: `stopped in the sixth round`. */
    readonly isFinish: boolean;
    /** Whether the sentence speaks of what is to come. */
    readonly isAhead: boolean;
    /** Whether it speaks of what is past. */
    readonly isPast: boolean;
    /** Which part of a long occurrence it tells: that it has begun, or what is still to come of it. */
    readonly part?: 'begun' | 'rest';
  };
}

/** Words that somebody is quoted with. Its span is the words inside the marks. */
export interface QuotationFact extends FactBase {
  readonly attribute: 'quotation';
  readonly value: {
    /** Folded words, marks left out, one space between each. */
    readonly words: string;
    /** The speaker's name, where the article gives one and it is a person's. */
    readonly speaker?: string;
  };
}

/** A sentence or caption at its place, by its words. */
export interface Wording extends Span {
  /** What sentences of the same folded words share. */
  readonly hash: string;
}

/** The sentences of the article that are long enough to be recognised by their words. One for the whole article. */
export interface WordingFact extends FactBase {
  readonly attribute: 'wording';
  readonly value: { readonly sentences: readonly Wording[] };
}

/** One spelling of a word of names, as the article uses it. */
export interface NameWord {
  /** Folded, without stops and apostrophes. */
  readonly folded: string;
  /** The way in which it is written most. */
  readonly text: string;
  readonly places: readonly Span[];
  /** Folded words that stand right before and behind it in names. */
  readonly company: readonly string[];
  /** Whether lists of names or words hold it, so that it is hardly a slip of another word. */
  readonly known: boolean;
}

/** The words of the names that the article writes. One for the whole article. */
export interface NameWordsFact extends FactBase {
  readonly attribute: 'name-words';
  readonly value: { readonly words: readonly NameWord[] };
}

/** The parts of a date that are written. */
export interface WrittenDay {
  readonly year?: number;
  /** 1-12 */
  readonly month?: number;
  /** 1-31 */
  readonly day?: number;
}

/** Whom or what an event befell. */
export interface EventTheme {
  /** The noun, in small letters: `bridge`. */
  readonly head: string;
  /** The names in it, folded: `calder`, `bridge`. */
  readonly names: readonly string[];
  /** Whether it is one that is known: a name, `the bridge`. */
  readonly isDefinite: boolean;
  /** The primary name key, where it is a person. */
  readonly person?: string;
  /** What stands before the name and says what it is: `ferry` of `the ferry Aurora`. */
  readonly noun?: string;
}

/** An event that happened, with the date that its own clause gives it. Its span is the date's. */
export interface DatedEventFact extends FactBase {
  readonly attribute: 'dated-event';
  readonly value: {
    /** What verb and noun share: `found` for `was founded` and `its founding`. */
    readonly event: string;
    /** Whether it befalls the same only once. */
    readonly isOnce: boolean;
    readonly ofPerson: boolean;
    readonly date: WrittenDay;
    readonly theme?: EventTheme;
    /** Words of who did it, where that tells two events of one kind apart. */
    readonly by: readonly string[];
    /** Names of the places in its clause. */
    readonly places: readonly (readonly string[])[];
    /** Those of the places that can only be towns, folded. */
    readonly towns: readonly string[];
    /** Words of the office that somebody came to or left. */
    readonly office: readonly string[];
    /** Whether a noun that points back tells it: `the crash`, `his arrest`. */
    readonly isBack: boolean;
    /** Whether the sentence tells it apart from others: `again`, `originally`, `anniversary`. */
    readonly isApart: boolean;
    /** Whether the sentence leaves it to somebody else: `according to`, `reportedly`. */
    readonly isHedged: boolean;
    /** Whether the day was counted from the day of publication: `on Thursday`. */
    readonly isCounted?: true;
  };
}

/** A date, number or ordinal in a sentence. */
export interface FrameSlot extends Span {
  readonly kind: 'date' | 'number' | 'ordinal';
  /** Which of the frame's words it stands for. */
  readonly at: number;
  /** As written, folded; a number without its commas. */
  readonly said: string;
  readonly date?: WrittenDay;
}

/** A sentence by the words around its dates, numbers and ordinals. */
export interface Frame extends Span {
  /** What sentences of the same words share, whatever stands in their slots. */
  readonly hash: string;
  /** The words, a mark for each slot; other articles are not offered them. */
  readonly words: readonly string[];
  readonly slots: readonly FrameSlot[];
}

/** The sentences of the article in which another date, number or ordinal could stand. One for the whole article. */
export interface FrameFact extends FactBase {
  readonly attribute: 'frame';
  readonly value: { readonly frames: readonly Frame[] };
}

/** One fact that an article asserts. */
export type Fact =
  | RoleFact
  | AgeFact
  | LifeFact
  | AmountFact
  | ImpossibleDateFact
  | StretchFact
  | WeekdayFact
  | TenseFact
  | ContainerFact
  | ActFact
  | DatedEventFact
  | ExpansionFact
  | FrameFact
  | OrdinalFact
  | QuotationFact
  | SitedEventFact
  | WordingFact
  | NameWordsFact
  | FigureFact;

/** What a fact asserts of its subject. */
export type FactAttribute = Fact['attribute'];
