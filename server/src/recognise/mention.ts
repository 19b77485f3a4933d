/**
 * The Mention union: what a recogniser says of a stretch of one paragraph, and who said it.
 * A mention knows its paragraph only. It must not know another article, nor this article's date:
 * it says "last Tuesday", never which. Offsets count from the paragraph's first character.
 */
import type { Span } from '../base/span.ts';
import type { TimeExpression } from './dates/expression.ts';

/** Types of named things, as in the contract (OntoNotes 5 names, with WORK for WORK_OF_ART). */
export type NameType = 'PERSON' | 'ORG' | 'GPE' | 'LOC' | 'FAC' | 'NORP' | 'EVENT' | 'LAW' | 'WORK' | 'MISC';

/** How a thing is mentioned (ACE terms). */
export type MentionLevel = 'name' | 'nominal' | 'pronoun';

interface MentionBase extends Span {
  /** The recogniser's name in its list: `names/titled-person`. */
  readonly maker: string;
}

/** A named person, organisation, place, …; the span leaves out title, rank, article and possessive. */
export interface NameMention extends MentionBase {
  readonly kind: 'name';
  readonly type: NameType;
  readonly level: MentionLevel;
  /** 0-1: how sure the recogniser is; several recognisers of one span keep the surest. */
  readonly confidence: number;
  /** `Mr`, `Maj Gen`, `President` right before it; without brackets and space. */
  readonly title?: Span;
  /** `Daesh (ISIL)`: the index, in the paragraph's list of names, of the mention that this one stands for. */
  readonly aliasOf?: number;
}

/** A role said of a person: `US Secretary of State`, `former president`, `Iraqi Prime Minister`. */
export interface RoleMention extends MentionBase {
  readonly kind: 'role';
  /** The role in lower case without its country: `secretary of state`, `foreign minister`. */
  readonly role: string;
  /** The country, state or organisation that the role belongs to, where it is written. */
  readonly of?: Span;
  readonly qualifier?: 'former' | 'acting' | 'deputy' | 'then' | 'elect' | 'late';
  /** The name of the holder, where it stands beside the role. */
  readonly holder?: Span;
}

/** A time expression with what is written and what is implied, not yet resolved. */
export interface TimeMention extends MentionBase {
  readonly kind: 'time';
  readonly expression: TimeExpression;
}

/** How the words in front of a number loosen it: `at least 30`, `up to 40`, `about 50`. */
export type Bound = 'at-least' | 'at-most' | 'about';

/** A count, an amount of money, a percentage, a measure, an age, an ordinal. */
export interface FigureMention extends MentionBase {
  readonly kind: 'figure';
  /** The number itself, magnitude words applied: `2.5 million` is 2500000. */
  readonly value: number;
  /** The upper end of `30 to 40`, where a range is written. */
  readonly upTo?: number;
  /** `USD`, `EUR`, `%`, `km`, `year-old`, …; absent for a bare count. */
  readonly unit?: string;
  /** Head of what is counted, in lower case and singular: `troop`, `soldier`. */
  readonly counts?: string;
  readonly approximate: boolean;
  /** Which way it is approximate. */
  readonly bound?: Bound;
}

/** How the text puts an event: as fact, as intended, as denied, as possible only. */
export type Modality = 'happened' | 'planned' | 'denied' | 'hypothetical';

/** A word that tells of an event (ACE: the trigger), with what the words around it say. */
export interface TriggerMention extends MentionBase {
  readonly kind: 'trigger';
  /** The sense that verb, noun and near-synonyms share: `withdraw` for `pulled out` and `the withdrawal`. */
  readonly sense: string;
  /** The trigger's own lemma in lower case. */
  readonly lemma: string;
  readonly form: 'verb' | 'noun';
  readonly modality: Modality;
  /** The wider phrase around the trigger: `third round of strategic arms talks`. */
  readonly phrase: Span;
  /** True for a noun in the plural (`attacks`): it may speak of several events. */
  readonly several?: true;
  /** 3 for `third round`; absent where no count of occurrence is written. */
  readonly ordinal?: number;
  /** What verb and nominalisation share (`announce` for `announcement`); absent where it is the lemma. */
  readonly root?: string;
  /** Synsets of its commonest senses (WordNet), and those right above them marked by `^`. */
  readonly meanings?: readonly string[];
  /** True where no sense table knows it and the learned detector alone speaks for it: shown where asked for only. */
  readonly minor?: true;
  /** True where it only says who reports (`said`, `according to`): nobody goes from one `said` to another. */
  readonly reporting?: true;
  /** The clause the trigger governs, within which its participants, time and place are looked for. */
  readonly clause: Span;
}

/** What recognisers say. */
export type Mention = NameMention | RoleMention | TimeMention | FigureMention | TriggerMention;

/** All that was recognised in one paragraph, each list in reading order; depends on the paragraph alone. */
export interface ParagraphMentions {
  readonly names: readonly NameMention[];
  readonly roles: readonly RoleMention[];
  readonly times: readonly TimeMention[];
  readonly figures: readonly FigureMention[];
  /** Triggers of events, without those that only say who reports. */
  readonly triggers: readonly TriggerMention[];
  /** Triggers that only say who reports (TimeML: the class REPORTING). */
  readonly reporting: readonly TriggerMention[];
}
