/**
 * The Article value: one article, read alone. Entities, resolved dates, events, quotations and figures,
 * each with the words it rests on. Plain, readonly, serialisable; absolute UTF-16 offsets throughout.
 * It must not know the corpus.
 */
import type { DateOrder, HouseName } from '../../annotations/house-rules.ts';
import type { Day, DayInterval } from '../../base/civil-date.ts';
import type { Reason } from '../../base/reason.ts';
import type { Span } from '../../base/span.ts';
import type { TimexType } from '../../recognise/dates/expression.ts';
import type { Bound, MentionLevel, Modality, NameType } from '../../recognise/mention.ts';
import type { Document } from '../../text/document.ts';
import type { AcceptedName } from '../decisions.ts';
import type { Identities } from '../identities.ts';
import type { Fact } from './facts/fact.ts';

/** The document creation time, and how far it can be trusted. */
export interface Published {
  /** `YYYY-MM-DD` when stated; null otherwise. */
  readonly value: string | null;
  readonly status: 'stated' | 'inferred' | 'missing';
  /** The days it can be: one day when stated, the window when inferred, open when missing. */
  readonly interval: DayInterval;
  /** Where it is stated or what it was inferred from, in a reader's words; empty when missing. */
  readonly evidence: string;
  /** The words of the article that state it, where the article itself does. */
  readonly span?: Span;
}

/** A name, nominal or pronoun at its place, joined to its entity. */
export interface EntityMention extends Span {
  readonly text: string;
  readonly type: NameType;
  readonly level: MentionLevel;
  /** Index into `Article.entities`. */
  readonly entity: number;
  readonly title?: Span;
  readonly reasons: readonly Reason[];
}

/** A role that the article gives to an entity, at the words that say so. */
export interface EntityRole extends Span {
  readonly role: string;
  /** The country or organisation in its usual form: `United States`. */
  readonly of?: string;
  /** What kind of name `of` is, where it is one in this article. */
  readonly ofType?: NameType;
  /** Of what without a name, in small letters: `central bank`. */
  readonly whose?: string;
  readonly qualifier?: 'former' | 'acting' | 'deputy' | 'then' | 'elect' | 'late';
  /** Said to hold today, whatever days the sentence names: `has been mayor since 2015`. */
  readonly isNow?: true;
  /** `the mayor`, of nothing that is told: the only one who is spoken of. */
  readonly isTheOne?: true;
}

/** One way in which an entity's name is written here. */
export interface Variant {
  readonly text: string;
  readonly count: number;
}

/** One person, organisation, place, … as this article knows it. */
export interface ArticleEntity {
  readonly type: NameType;
  /** The fullest form written here. */
  readonly name: string;
  /** Every name form, most used first. */
  readonly variants: readonly Variant[];
  /** Indices into `Article.mentions`, in reading order. */
  readonly mentions: readonly number[];
  readonly roles: readonly EntityRole[];
  /** ISO 3166-1 alpha-2 code of the country that it is, or whose demonym or capital it is. */
  readonly country?: string;
  /** What it stands for besides itself: `the government of the United States` for Washington. */
  readonly standsFor?: string;
  /** Name keys: what the corpus joins it by. See `link/name-keys.ts`. */
  readonly keys: readonly string[];
}

/** How the value of a date was found, as in the contract. */
export type TimexAnchor = 'explicit' | 'published' | 'context' | 'vague' | 'unresolved';

/** One value that an expression can have. */
export interface TimexValue {
  /** TIMEX3 value. */
  readonly value: string;
  readonly interval: DayInterval;
}

/** A time expression, resolved as far as the article allows. */
export interface Timex extends Span, TimexValue {
  readonly text: string;
  readonly type: TimexType;
  readonly mod?: string | undefined;
  readonly anchor: TimexAnchor;
  /** The words that it was resolved against (masthead date, an earlier date), where there are any. */
  readonly anchorSpan?: Span | undefined;
  /** Which of year, month, day and weekday stand in the text: a check must not contradict what is not written. */
  readonly known: ReadonlySet<'year' | 'month' | 'day' | 'weekday' | 'time'>;
  /** ISO weekday 1-7 as written. */
  readonly weekday?: number | undefined;
  /** Every reading when there is more than one, the first the likeliest; doubt is shown as doubt. */
  readonly candidates: readonly TimexValue[];
  readonly reasons: readonly Reason[];
}

/** A figure at its place. */
export interface Quantity extends Span {
  readonly text: string;
  readonly value: number;
  readonly upTo?: number;
  readonly unit?: string;
  readonly counts?: string;
  readonly approximate: boolean;
  /** Which way it is approximate. */
  readonly bound?: Bound;
}

/** Words somebody is quoted with; without the quotation marks. */
export interface Quote extends Span {
  /** Index into `Article.entities`. */
  readonly speaker?: number;
  readonly reasons: readonly Reason[];
}

/** One who takes part in an event. */
export interface Participant {
  /** Index into `Article.entities`. */
  readonly entity: number;
  readonly role: 'agent' | 'patient' | 'other';
}

/** A mention of an event: who did what, when, where, as far as the words say. */
export interface EventMention extends Span {
  readonly text: string;
  readonly trigger: Span;
  readonly sense: string;
  readonly lemma: string;
  readonly modality: Modality;
  /** True for a noun in the plural (`attacks`): it may speak of several events. */
  readonly several?: true;
  readonly ordinal?: number;
  readonly participants: readonly Participant[];
  /** Index into `Article.timexes` of the time that the words give it. */
  readonly time?: number;
  readonly interval: DayInterval;
  /** Words elsewhere that `interval` was derived from, where its own clause gives none: no check may contradict it. */
  readonly derivedFrom?: Span;
  /** Index into `Article.entities`. */
  readonly place?: number;
  /** What verb and nominalisation share; absent where it is the lemma. */
  readonly root?: string;
  /** Synsets of the trigger's commonest senses, and those right above them marked by `^`. */
  readonly meanings?: readonly string[];
  /** True where only the learned detector speaks for it: it leads to other articles, and no outline or lens shows it. */
  readonly minor?: true;
  /** The sentence that tells it. */
  readonly sentence: Span;
  readonly reasons: readonly Reason[];
  /** Keys by which people's word joins it to other events, or keeps it apart; see `link/corpus/related/decided.ts`. */
  readonly decided?: readonly string[];
}

/** One article, read alone. */
export interface Article {
  readonly document: Document;
  /** Content hash of the text and of everything else that the reading depended on. */
  readonly hash: string;
  readonly published: Published;
  readonly mentions: readonly EntityMention[];
  readonly entities: readonly ArticleEntity[];
  readonly timexes: readonly Timex[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly Quote[];
  readonly events: readonly EventMention[];
  /** Acts of saying (`said`, `according to`; TimeML: the class REPORTING): `annotate` writes them, nothing links, offers or lists them. */
  readonly reporting: readonly EventMention[];
  /** What the article asserts, in reading order: what checks compare. */
  readonly facts: readonly Fact[];
  /** The house's names in it; absent where the house has no rules of names. */
  readonly house?: HouseSpellings;
}

/** A place where a name of the house is written, as it should be or as it should not. */
export interface HouseWriting extends Span {
  readonly text: string;
  /** How the house spells it. */
  readonly prefer: string;
}

/** The names that a house has settled, and where an article writes them. */
export interface HouseSpellings {
  /** Every name as the house spells it, whether or not it stands here. */
  readonly preferred: readonly string[];
  readonly right: readonly HouseWriting[];
  /** Spellings that the house lists as wrong. */
  readonly listed: readonly HouseWriting[];
}

/** Words that a person marked: a name of this type, meaning this entity; or, `rejected`, none (of this type). */
export interface MarkedName extends Span {
  readonly state: 'accepted' | 'rejected';
  readonly type?: NameType;
  readonly entity?: string;
}

/** Words that tell an event which a person related to others. */
export interface MarkedEvent extends Span {
  /** Keys that this event shares with those that people called the same, or called different. */
  readonly keys: readonly string[];
}

/** What is known of an article besides its text. */
export interface ArticleOptions {
  /** File name without folders, where it has one: `2021-04-08-title.txt` states a date. */
  readonly fileName?: string;
  /** The publication day as given from outside (the `date` of `annotate --jsonl`, a person's decision). */
  readonly published?: Day;
  /** Names that people confirmed or rejected (`.dateline/entities.yaml`); they outrank the recognisers. */
  readonly accepted?: readonly AcceptedName[];
  readonly rejected?: ReadonlySet<string>;
  /** What people call one and what different; outranks every join. */
  readonly identities?: Identities;
  /** Names and no names that people marked in this article, at their places in its text. */
  readonly marks?: readonly MarkedName[];
  /** Words that people related as telling of the same event, or of another. */
  readonly markedEvents?: readonly MarkedEvent[];
  /** Which number of a date in digits comes first, where the house says so. */
  readonly dateOrder?: DateOrder;
  /** How the house spells names. */
  readonly houseNames?: readonly HouseName[];
}
