/**
 * Days that news names by month and day long after, their year left out because everybody knows it: `the Sept. 11
 * attacks`, `post-9/11`, `the Jan. 6 riot`. What stands behind says that the event is meant. It must not know the
 * publication.
 */
import type { CalendarExpression } from './expression.ts';
import type { Match } from './pattern.ts';
import { wordAt } from '../words.ts';
import type { Words } from '../words.ts';

interface NamedDay {
  readonly year: number;
  /** What is said of no other event of that day; in front of these the date is a name. */
  readonly sure: RegExp;
  /** What happens on other days of that date as well. */
  readonly unsure: RegExp;
}

/** By month and day. */
const rows: ReadonlyMap<string, NamedDay> = new Map([
  ['9-11', { year: 2001, sure: /^(?:terror(?:ist|ists|ism)?|attacks|hijack(?:ings?|ers?)|commission|memorial|museum|plotters?|mastermind)$/, unsure: /^(?:attack|attackers?|victims?|families|survivors?|responders?|plot|conspirators?)$/ }],
  ['1-6', { year: 2021, sure: /^(?:insurrection|insurrectionists?|committee|capitol)$/, unsure: /^(?:riots?|rioters?)$/ }],
  ['10-7', { year: 2023, sure: /^hamas$/, unsure: /^(?:attacks?|massacres?|assaults?|onslaught)$/ }],
]);

/** Behind these a day is told, not named: `On Sept. 11 survivors were brought ashore`. */
const tellsDay = /^(?:on|by|until|from)$/;

/** The year of a day whose name stands in the words `[at, end)`, and whether another event may be meant; undefined where the words behind tell of no such event. */
export function yearOfNamedDay(words: Words, month: number, day: number, at: number, end: number): Pick<CalendarExpression, 'unsure'> & { readonly year: number } | undefined {
  const row = rows.get(`${month}-${day}`);
  if (row === undefined || tellsDay.test(wordAt(words, at - 1).lower)) return undefined;
  const follows = (event: RegExp): boolean => [0, 1].some((on) => wordAt(words, end + on).joint !== '' && event.test(wordAt(words, end + on).lower));
  if (follows(row.sure)) return { year: row.year };
  return follows(row.unsure) ? { year: row.year, unsure: true } : undefined;
}

const leads = /^(?:since|after|before|of|post|pre|until|during)$/;

/** `9/11`: only behind a word of time or in front of what happened, for `4/11` is a fraction or another day. */
export function readNineEleven(words: Words, at: number): Match | undefined {
  const nine = wordAt(words, at);
  if (nine.value !== 9 || nine.digits !== 1) return undefined;
  // `post-9/11` is cut at its hyphen, and then at its stroke.
  const last = wordAt(words, at + 1).lower === '/' && !wordAt(words, at + 2).spaced ? at + 2 : at + 1;
  const eleven = wordAt(words, last);
  if (eleven.value !== 11 || (last === at + 1 && eleven.joint !== '/') || wordAt(words, last + 1).joint === '/') return undefined;
  if (nine.joint !== undefined && nine.joint !== '-') return undefined;
  const isName = leads.test(wordAt(words, at - 1).lower) || yearOfNamedDay(words, 9, 11, at, last + 1) !== undefined;
  const value: CalendarExpression = { form: 'calendar', type: 'DATE', fields: { year: 2001, month: 9, day: 11 }, named: true };
  return isName && !/^(?:of|as)$/.test(wordAt(words, last + 1).lower) ? { end: last + 1, value } : undefined;
}
