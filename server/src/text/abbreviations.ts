/**
 * Abbreviations of news English that keep their full stop, and what stands behind each.
 * It must not know sentences: whether one ends here is decided by who reads the list.
 */

/**
 * What follows an abbreviation: a name (`Gen. Smith`: the stop never ends a sentence), a number (`No. 5`: the
 * stop belongs to it only then), or anything (`Inc.`, `Calif.`: the stop may end the sentence as well).
 */
export type Follower = 'name' | 'number' | 'any';

/** The follower of each known abbreviation, by its lower case without the stop. */
export const abbreviations: ReadonlyMap<string, Follower> = new Map([
  ...rows(
    'name',
    `mr mrs ms mx dr prof messrs mme mlle hon rev fr pres sen sens rep reps gov govs lt col gen maj brig capt cmdr
    sgt cpl pvt adm cdr comdr amb atty eng engr supt insp det dep asst assoc spc pfc st mt ft v maj-gen lt-gen lt-col brig-gen vice-adm`,
  ),
  ...rows('number', 'no nos art fig figs para paras pp vol vols ch rs sh shs ksh kshs ush tsh tk rp rm approx est ca sec tel p c'),
  ...rows(
    'any',
    `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    inc corp ltd co bros llc plc jr sr esq ph dept univ assn intl natl gov't dist ave blvd rd etc vs al viz cf ed eds
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
    tenn tex va vt wash wis wyo ont que alta`,
  ),
]);

/** Those that are written in lower case; the others are abbreviations only with a capital (`Sun.`, not `sun.`). */
export const lowerCaseAbbreviations: ReadonlySet<string> = new Set(
  'no nos art fig figs para paras pp vol vols ch approx est ca tel p c etc vs al viz cf ed eds v'.split(' '),
);

/** Length of the longest entry: longer words need no look-up. */
export const longestAbbreviation = Math.max(...[...abbreviations.keys()].map((key) => key.length));

function rows(follower: Follower, words: string): (readonly [string, Follower])[] {
  return words.split(/\s+/).map((word) => [word, follower] as const);
}
