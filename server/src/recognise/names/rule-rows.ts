/**
 * THE ordered list of rules that recognise names and roles. A new rule is one file and one row; the family
 * reads a paragraph's words once and hands them to every row.
 */
import { acronym } from './acronym.ts';
import { fullName } from './full-name.ts';
import { lawOrEvent } from './law-or-event.ts';
import { ledOrganisation } from './led-organisation.ts';
import { listedName } from './listed-name.ts';
import type { NameRow } from './name-row.ts';
import { organisation } from './organisation.ts';
import { place } from './place.ts';
import { role } from './role.ts';
import { spokenFor } from './spoken-for.ts';
import { titledPerson } from './titled-person.ts';
import { vessel } from './vessel.ts';

/** Every rule, in the order in which it runs. */
export const ruleRows: readonly NameRow[] = [
  listedName,
  titledPerson,
  fullName,
  organisation,
  ledOrganisation,
  acronym,
  place,
  lawOrEvent,
  spokenFor,
  vessel,
  role,
];
