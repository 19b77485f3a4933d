/**
 * A name at its place with all that linking needs to know of it: its words, its listed reading, the roles said
 * beside it, the reasons so far. It must not know how names are joined.
 */
import type { Reason } from '../../../base/reason.ts';
import type { NameMention } from '../../../recognise/mention.ts';
import { fold } from '../../../text/fold.ts';
import { phraseKey } from '../../../recognise/model/phrase-key.ts';
import type { Gazetteer, Listed } from '../../../recognise/model/model.ts';
import type { HeldRole, PlacedRole } from '../offices/held-role.ts';
import { readOffices } from '../offices/read-offices.ts';
import type { Placed } from '../place.ts';
import { genderOfKin, tellsKin } from './gender.ts';
import type { Gender } from './gender.ts';
import { readOwned } from './owned.ts';
import type { Owned } from './owned.ts';

/** A name to be joined. */
export interface Named {
  readonly mention: Placed<NameMention>;
  readonly text: string;
  /** The reading of the lists that the article's other names speak for. */
  readonly listed?: Listed;
  /** What it is of a country, where every country has one and the lists know no better. */
  readonly owned?: Owned;
  /** The title or rank before it, folded, where it has one. */
  readonly title?: string;
  /** What the words before it say where they make it a relative's name: `he` of a son. */
  readonly kin?: Gender;
  /** Whether it says whose son or widow somebody else is. */
  readonly tellsKin?: true;
  /** Roles whose holder it is. */
  readonly roles: readonly HeldRole[];
  /** Index of the name that it stands beside as an alias. */
  readonly aliasOf?: number;
  readonly reasons: readonly Reason[];
}

/** The names with their readings and roles, in the order given. */
export function readNamed(
  text: string,
  names: readonly Placed<NameMention>[],
  roles: readonly PlacedRole[],
  gazetteer: Gazetteer,
): readonly Named[] {
  const readings = names.map((name) => readingsOf(text.slice(name.start, name.end), name, gazetteer));
  const sure = sureCountries(readings);
  const held = readOffices(text, names, roles, (word) => gazetteer.commonWords.has(word));
  return names.map((mention, at) => {
    const words = text.slice(mention.start, mention.end);
    const listed = chooseReading(readings[at] ?? [], sure);
    const kin = mention.type === 'PERSON' ? genderOfKin(text, mention.start) : undefined;
    const owned = mention.type === 'ORG' && listed?.country === undefined ? readOwned(text, mention, gazetteer) : undefined;
    return {
      mention,
      text: words,
      ...(listed && { listed }),
      ...(owned && { owned }),
      ...(kin && { kin }),
      ...(mention.type === 'PERSON' && tellsKin(text, mention.start) && { tellsKin: true as const }),
      ...(mention.title && { title: fold(text.slice(mention.title.start, mention.title.end)) }),
      roles: held.get(mention) ?? [],
      ...(mention.aliasOf === undefined ? {} : { aliasOf: mention.aliasOf }),
      reasons: [{ maker: mention.maker, words: whyName(mention, words, listed), span: { start: mention.start, end: mention.end } }],
    };
  });
}

// Only what the lists type as the mention does: `Jordan` the person is no country.
function readingsOf(words: string, { type }: NameMention, { listed }: Gazetteer): readonly Listed[] {
  const found = listed.get(phraseKey(words)) ?? [];
  return found.filter(({ kind, written }) => fits(kind, type) && (written === undefined || written === words.replaceAll('.', '')));
}

function fits(kind: Listed['kind'], type: NameMention['type']): boolean {
  if (type === 'GPE') return kind === 'country' || kind === 'capital' || kind === 'city' || kind === 'province';
  if (type === 'NORP') return kind === 'demonym' || kind === 'people';
  if (type === 'LOC') return kind === 'region';
  return (type === 'ORG' && kind === 'organisation') || (type === 'EVENT' && kind === 'event');
}

function sureCountries(readings: readonly (readonly Listed[])[]): ReadonlySet<string> {
  const sure = new Set<string>();
  for (const [only, ...others] of readings) {
    if (only?.country !== undefined && others.length === 0) sure.add(only.country);
  }
  return sure;
}

// Of several readings the first whose country the article names unmistakably; the likeliest where none is.
function chooseReading(readings: readonly Listed[], sure: ReadonlySet<string>): Listed | undefined {
  const [likeliest] = readings;
  if (readings.length < 2) return likeliest;
  return readings.find(({ country }) => country !== undefined && sure.has(country)) ?? likeliest;
}

const clauses: Readonly<Record<string, string>> = {
  'names/titled-person': 'a name behind a title or rank',
  'names/titled-person#role': 'a name beside a role',
  'names/full-name': 'a given name and what follows it',
  'names/organisation': 'a name that ends with or opens with what kind of organisation it is',
  'names/organisation#against': 'what people join against something',
  'names/led-organisation': 'a name with a chief executive',
  'names/acronym': 'capitals that stand for an organisation',
  'names/acronym#expansion': 'the words that the capitals in brackets stand for',
  'names/place': 'a name with the kind of place in it',
  'names/place#lead': 'a name behind the kind of place it is',
  'names/place#governed': 'a name before the kind of place it is',
  'names/place#facility': 'a name before the kind of building it is',
  'names/law-or-event': 'a name with the kind of law or event in it',
  'names/law-or-event#lead': 'a name behind the kind of event it is',
  'names/spoken-for#person': 'a name that speaks or has an age',
  'names/spoken-for#place': 'a name behind a word of place',
  'names/tagger': 'a name by its words and those around it, as learned from marked texts',
  'names/nickname': 'given name, what somebody is called, and surname',
  'names/vessel': 'a name behind what kind of ship it is',
  'names/known': 'written here as a name before or after',
  'names/accepted': 'confirmed as a name by a person',
  'names/marked': 'marked as a name here by a person',
};

function whyName({ maker }: NameMention, words: string, listed: Listed | undefined): string {
  if (listed !== undefined && maker === 'names/listed') return `listed as ${listed.kind === 'people' ? 'people' : `${aOrAn(listed.kind)} ${listed.kind}`}${listed.name === words ? '' : ` (${listed.name})`}`;
  return clauses[maker] ?? 'recognised as a name';
}

function aOrAn(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
