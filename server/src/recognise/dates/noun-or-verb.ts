/**
 * Words that are nouns and verbs alike (`visits`, `ends`, `vote`): the word before tells which. It must not know what they
 * tell of time.
 */
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

/** What stands before a noun and before no verb. */
const beforeNoun: ReadonlySet<string> = new Set(
  `a an the its his her their our your my these those this of for in on from with during after before by to at and or all both no any some many most
  more first several few official state`.split(/\s+/),
);

const relatives = /^(?:which|that|who)$/;
const pronouns = /^(?:they|we|you)$/;
/** Words in `s` that are no plural. */
const noPlural = /^(?:this|does|always|perhaps|its|has|was|versus|towards|across|besides|plus)$/;

/** Whether the word at `at` is a noun by the one before: `reinstated visits`, `two visits`, `of returns`. */
export function isNounAt(words: Words, at: number): boolean {
  const { lower, digits, entry } = wordAt(words, at - 1);
  return digits > 0 || entry?.cardinal !== undefined || beforeNoun.has(lower);
}

/** Whether a plural or its pronoun stands before the word at `at`: `the talks start`, `they meet`, `which end`. */
export function isBehindPlural(words: Words, at: number, relative = false): boolean {
  const { lower, entry } = wordAt(words, at - 1);
  if (pronouns.test(lower) || (relative && relatives.test(lower))) return true;
  return entry === undefined && lower.length > 3 && /[a-rt-z]s$/.test(lower) && !noPlural.test(lower);
}
