/**
 * Whether words beside a name say `he` or `she`: forms of address, and whose relative somebody is. It must not know
 * given names: what a name seems to say of its bearer is not told by the article.
 */

/** What an article calls somebody. */
export type Gender = 'he' | 'she';

const addressed: ReadonlyMap<string, Gender> = new Map([
  ...['mr', 'sir', 'lord', 'king', 'prince', 'sheikh', 'imam', 'pope'].map((word) => [word, 'he'] as const),
  ...['mrs', 'ms', 'miss', 'lady', 'dame', 'queen', 'princess'].map((word) => [word, 'she'] as const),
]);

const relatives: ReadonlyMap<string, Gender> = new Map([
  ...'husband son father brother uncle nephew grandson grandfather widower stepson stepfather'.split(' ').map((word) => [word, 'he'] as const),
  ...'wife daughter mother sister aunt niece granddaughter grandmother widow stepdaughter stepmother'.split(' ').map((word) => [word, 'she'] as const),
]);

/** What a title says, as it is written (`Mrs`, `Mr.`). */
export function genderOfTitle(title: string): Gender | undefined {
  return addressed.get(title.toLowerCase().replace('.', ''));
}

/** `His wife, `, `their eldest son `: the words right before a name that make its bearer somebody's relative. */
const kinBefore = /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he couple['’]s|\p{L}+['’]s?)(?: [\p{Ll}-]+){0,2} (\p{Ll}+),? $/u;

/** `the son of `, `the widow of former president `: the words right before a name by which somebody else is told. */
const kinOf = /\b(?:son|daughter|brother|sister|uncle|aunt|nephew|niece|grandson|granddaughter|cousin|mother|father|wife|widow|husband|widower) of (?:the )?(?:[\p{Ll}-]+ ){0,3}$/u;

/** Whether the name at `start` only says whose relative somebody else is. */
export function tellsKin(text: string, start: number): boolean {
  return kinOf.test(text.slice(Math.max(0, start - KIN_REACH), start));
}

/** Longest stretch before a name that is looked at, in UTF-16 code units. */
const KIN_REACH = 60;

/** Whose relative the name at `start` is said to be: `he` for a son, `she` for a wife; undefined where nothing says so. */
export function genderOfKin(text: string, start: number): Gender | undefined {
  const word = kinBefore.exec(text.slice(Math.max(0, start - KIN_REACH), start))?.[1];
  return word === undefined ? undefined : relatives.get(word);
}
