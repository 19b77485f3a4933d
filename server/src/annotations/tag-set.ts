/**
 * The tag set: the types, attributes and relations that people of one folder mark with, each with the guideline that a
 * reader is shown. Here are the values, and those that hold where nobody wrote others. It must not know files.
 */

/** What a mark can say of its words. */
export interface TagType {
  /** As annotations and formats write it. */
  readonly id: string;
  /** As people call it. */
  readonly label: string;
  /** The key that marks with it: one letter or digit. */
  readonly key?: string;
  /** `#rrggbb`; the theme's where there is none. */
  readonly colour?: string;
  readonly guideline?: string;
  readonly attributes: readonly TagAttribute[];
  /** The machine's types that become this one when they are accepted; where it is absent, that of the same id. */
  readonly machine?: readonly string[];
}

/** Something more that a mark of a type can say. */
export interface TagAttribute {
  readonly id: string;
  readonly label: string;
  /** What can be chosen; empty where any words will do. */
  readonly values: readonly string[];
  readonly guideline?: string;
}

/** How marks can hang together. */
export interface RelationType {
  readonly id: string;
  readonly label: string;
  readonly guideline?: string;
  /** What the first mark can be in it, and what the second: `agent` and `event`. At least one each. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The tag set of a folder. */
export interface TagSet {
  readonly types: readonly TagType[];
  readonly relations: readonly RelationType[];
}

/** What the machine proposes: types of names and times, and `TRIGGER` for the word that tells an event. */
export const machineTypes = ['PERSON', 'ORG', 'GPE', 'LOC', 'FAC', 'NORP', 'EVENT', 'LAW', 'WORK', 'MISC', 'DATE', 'TIME', 'DURATION', 'SET', 'TRIGGER'] as const;

function type(id: string, label: string, key: string, guideline: string, more: Partial<TagType> = {}): TagType {
  return { id, label, key, guideline, attributes: [], ...more };
}

const VERDICTS = ['unchecked', 'confirmed', 'true in part', 'wrong', 'cannot be told'];

/** The tag set of a folder without `tagset.yaml`: the types that the machine recognises, and what fact-checkers ask of a text. */
export const defaultTagSet: TagSet = {
  types: [
    type('PERSON', 'Person', 'p', 'The name of a person, without title, rank or Mr: “Olga Reuter” in “Mayor Olga Reuter”.'),
    type('ORG', 'Organisation', 'o', 'A company, agency, party, court, army or other body. The country in front only where the rest does not name it alone.'),
    type('GPE', 'Country, state or city', 'g', 'A place with a government, also where it stands for that government.'),
    type('LOC', 'Region', 'l', 'A place without a government of its own: a river, a mountain, a sea, a region.'),
    type('FAC', 'Building or site', 'b', 'What people have built: an airport, a bridge, a base, a street.'),
    type('NORP', 'Nationality or group', 'n', 'A nationality, religion or political group, as a noun or an adjective.'),
    type('EVENT', 'Named event', 'e', 'The name of an event, as of a war, a storm or a summit. The word that tells any other event is an Event.'),
    type('LAW', 'Law or treaty', 'a', 'The name of a law, treaty or agreement.'),
    type('WORK', 'Title of a work', 't', 'The title of a book, film, report or broadcast.'),
    type('MISC', 'Other name', 'm', 'A name that is none of the others.'),
    type('DATE', 'Date or time', 'd', 'Words that tell a day, time, span or repetition, with their determiner and without a preposition: “late on Wednesday”, “the past two years”.', {
      machine: ['DATE', 'TIME', 'DURATION', 'SET'],
      attributes: [{ id: 'value', label: 'Value (TIMEX3)', values: [], guideline: 'As in TimeML: 2024-03-05, 2024-03, P2Y, XXXX-WXX-3.' }],
    }),
    type('TRIGGER', 'Event', 'v', 'The one word that tells what happened, a verb or a noun: “resigned”, “explosion”.', {
      attributes: [{ id: 'modality', label: 'Did it happen?', values: ['happened', 'planned', 'denied', 'possible'] }],
    }),
    type('FIGURE', 'Figure', 'f', 'A number with what it counts or measures: “14 miners”, “$3 million”.', { machine: [] }),
    type('CLAIM', 'Claim to check', 'c', 'A statement that can be true or false, as short as it can be understood.', {
      machine: [],
      attributes: [{ id: 'verdict', label: 'Verdict', values: VERDICTS }],
    }),
  ],
  relations: [
    { id: 'who-did-what', label: 'Who did what', guideline: 'From who or what takes part to the event.', from: ['agent', 'patient', 'place', 'time'], to: ['event'] },
    { id: 'same-event', label: 'The same event', guideline: 'Both tell one event.', from: ['event'], to: ['event'] },
    { id: 'different-event', label: 'Different events', guideline: 'They look alike, and are two.', from: ['event'], to: ['event'] },
    { id: 'contradicts', label: 'Contradicts', guideline: 'Both cannot be true.', from: ['claim'], to: ['claim'] },
  ],
};
