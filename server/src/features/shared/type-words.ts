/**
 * What the types of names are called when people are told of them. It must not know any name.
 */
import type { NameType } from '../../recognise/mention.ts';

const words: Readonly<Record<NameType, string>> = {
  PERSON: 'person',
  ORG: 'organisation',
  GPE: 'country, state or city',
  LOC: 'region',
  FAC: 'building or site',
  NORP: 'nationality or group',
  EVENT: 'named event',
  LAW: 'law or treaty',
  WORK: 'title of a work',
  MISC: 'name',
};

/** `person`, `organisation`, … */
export function typeWords(type: NameType): string {
  return words[type];
}

const many: Readonly<Record<NameType, string>> = {
  PERSON: 'People',
  ORG: 'Organisations',
  GPE: 'Countries, states and cities',
  LOC: 'Regions',
  FAC: 'Buildings and sites',
  NORP: 'Nationalities and groups',
  EVENT: 'Named events',
  LAW: 'Laws and treaties',
  WORK: 'Titles of works',
  MISC: 'Other names',
};

/** `People`, `Organisations`, …: what heads a list of them. */
export function manyWords(type: NameType): string {
  return many[type];
}

/** Every type, in the order in which lists show them. */
export const nameTypes = Object.keys(many) as readonly NameType[];
