/**
 * Tells verb from noun where one form is both (`attack`, `strikes`, `talks`, `fire`), by the words beside it.
 * Rules of position in an English sentence only; where they are silent the noun is taken, because news names
 * events by nouns. It must not know senses.
 */
import type { Token } from '../../text/document.ts';
import type { Inflection } from './inflect.ts';

/** Words that begin a noun phrase. */
export const determiners: ReadonlySet<string> = new Set(
  'a an the this that these those his her its their our my your no any some each every another both all several many few more most such what which'.split(' '),
);

const pronouns: ReadonlySet<string> = new Set('i we you they he she it who that which'.split(' '));
const objectPronouns: ReadonlySet<string> = new Set('me us them him her it himself herself themselves itself'.split(' '));
const modals: ReadonlySet<string> = new Set(
  "will would can could may might must shall should to did does do not n't never cannot can't didn't doesn't don't won't wouldn't couldn't let 'll".split(' '),
);
const auxiliaries: ReadonlySet<string> = new Set("be been being is are was were has have had having get got gets 's 're 've".split(' '));
const prepositions: ReadonlySet<string> = new Set(
  'of in on at by for with from into after before since during over under against between about amid despite following until without within through across per as than'.split(' '),
);

/** Whether the token is a preposition. */
export function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && prepositions.has(token.lower);
}

/** Whether the token is a form of `be`, `have` or `get`. */
export function isAuxiliary(token: Token | undefined): boolean {
  return token !== undefined && auxiliaries.has(token.lower);
}

/** Whether a form that could be a verb of these inflections is one at `at`. */
export function isVerbAt(tokens: readonly Token[], at: number, inflections: readonly Inflection[]): boolean {
  const before = previousWord(tokens, at);
  const after = tokens[at + 1];
  if (before !== undefined && modals.has(before.lower)) return inflections.includes('base');
  if (before !== undefined && isPossessive(before)) return false;
  if (inflections.includes('past') || inflections.includes('participle')) return isPastVerb(before, after);
  if (inflections.includes('ing')) return isIngVerb(before, after);
  if (before !== undefined && pronouns.has(before.lower) && !startsNounPhrase(before, after)) return true;
  if (before === undefined || before.kind !== 'word') return false;
  if (determiners.has(before.lower) || prepositions.has(before.lower)) return false;
  return takesObject(after) || (inflections.includes('s') && /^\p{Lu}/u.test(before.text) && adjectival.test(after?.lower ?? ''));
}

// `Navy launches retaliatory raids`: a headline's verb between a name and an adjective.
const adjectival = /^(?:new|fresh|more|further|major|big|first|second|third|fourth|.{3,}(?:ory|ary|ive|ous|ical))$/;

/** Whether a noun can stand at `at`: not behind a modal or a subject pronoun (`will fire`, `they attack`). */
export function canBeNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  return before.lower === 'to' || !(modals.has(before.lower) || subjects.has(before.lower));
}

const subjects: ReadonlySet<string> = new Set('i we they he she who'.split(' '));

/** Whether a form that can only be a verb stands where a verb can: not between a determiner and its noun. */
export function isVerbPlace(tokens: readonly Token[], at: number, inflections: readonly Inflection[]): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return inflections.some((inflection) => inflection !== 's');
  if (inflections.includes('ing')) return true;
  if (isPossessive(before)) return false;
  if (!determiners.has(before.lower) || pronouns.has(before.lower)) return true;
  return false;
}

// `attacked`, `cut`: not behind a determiner (`the wounded`, `a cut`), except that `that` may be a subject.
function isPastVerb(before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined) return true;
  if (pronouns.has(before.lower)) return true;
  if (isAuxiliary(before)) return true;
  if (determiners.has(before.lower) || prepositions.has(before.lower)) return false;
  return after === undefined || after.kind !== 'word' || takesObject(after) || isPreposition(after) || after.lower.endsWith('ly');
}

// `killing three`, `was shooting`; but `the shooting`, `a meeting`, `fatal shooting of`.
function isIngVerb(before: Token | undefined, after: Token | undefined): boolean {
  if (before !== undefined && isAuxiliary(before)) return true;
  if (before !== undefined && (determiners.has(before.lower) || isPossessive(before))) return false;
  return takesObject(after);
}

// The nearest word to the left, adverbs skipped (`to formally withdraw`).
function previousWord(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokens[at - 1];
  return before !== undefined && at > 1 && before.lower.endsWith('ly') ? tokens[at - 2] : before;
}

// `that attack on` is a noun behind a determiner, `groups that attack bases` a verb behind a pronoun.
function startsNounPhrase(before: Token, after: Token | undefined): boolean {
  return determiners.has(before.lower) && !takesObject(after);
}

function takesObject(after: Token | undefined): boolean {
  if (after === undefined) return false;
  if (after.kind === 'number') return true;
  if (after.kind !== 'word') return false;
  return determiners.has(after.lower) || objectPronouns.has(after.lower) || /^\p{Lu}/u.test(after.text);
}

function isPossessive(token: Token): boolean {
  return token.lower === "'s" || token.lower === "'" || token.lower.endsWith("s'");
}
