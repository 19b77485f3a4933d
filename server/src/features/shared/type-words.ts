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
