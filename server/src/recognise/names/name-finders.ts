/**
 * THE ordered list of what recognises names and roles. A new recogniser is one file and one row; the family
 * reads a paragraph's words once and hands them to every row.
 */
import type { Paragraph } from '../../text/document.ts';
import type { Finder } from '../finder.ts';
import type { Mention } from '../mention.ts';
import type { Model } from '../model/model.ts';
import { acronym } from './acronym.ts';
import { fullName } from './full-name.ts';
import { lawOrEvent } from './law-or-event.ts';
import { listedName } from './listed-name.ts';
import type { NameRow } from './name-row.ts';
import { organisation } from './organisation.ts';
import { place } from './place.ts';
import { role } from './role.ts';
import { spokenFor } from './spoken-for.ts';
import { titledPerson } from './titled-person.ts';
import { readWords } from './words.ts';

/** Every recogniser of names, in the order in which it runs. */
export const nameRows: readonly NameRow[] = [
  listedName,
  titledPerson,
  fullName,
  organisation,
  acronym,
  place,
  lawOrEvent,
  spokenFor,
  role,
];

/** The names family, as one finder. */
export const nameFinders: readonly Finder[] = [{ name: 'names', find }];

function find(paragraph: Paragraph, model: Model): readonly Mention[] {
  const text = readWords(paragraph);
  return nameRows.flatMap((row) => [...row.find(text, model)]);
}
