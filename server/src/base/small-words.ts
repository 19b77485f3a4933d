/**
 * Small words of English, in small letters: they stand in every text and tell none from another. Whoever compares texts by
 * their words passes over these, and over a few of its own. It must not know texts.
 */
import { monthNames, weekdayNames } from './calendar-words.ts';
import { wordSet } from './word-set.ts';

/** Articles, prepositions, pronouns, auxiliaries and the like, and the names of weekdays and months. */
export const smallWords: ReadonlySet<string> = new Set([
  ...wordSet(`
    about above after again against all also although among and any are around back been before being between both
    but came can come could day did down during each early either even ever every first following for former from
    gave get give given gone got had has have having her here hers him himself his however instead into its itself
    just kept last late later least less let like made make many might more most much must near nearly never new next
    not now off once one only other others our out over own part per put rather said same saw says see set several
    shall she should since some such take taken than that the their them themselves then there these they third this
    those though three through time together told took toward two under until upon used very via was way week well
    went were what when where whether which while who will with within without would year years yet you
  `),
  ...[...weekdayNames, ...monthNames].map((name) => name.toLowerCase()),
]);
