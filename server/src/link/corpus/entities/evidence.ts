/**
 * What speaks for two spellings being one person: how alike they are, a shared role, shared company.
 * Roles are counted over all articles, company in a sample that is the same whatever came first.
 * It must not know which other spellings there are.
 */
import type { ArticlePath, Tally } from '../corpus.ts';
import type { FormRole } from '../entity-form.ts';
import { LONG_NAME } from '../../person-name.ts';
import type { Likeness } from '../../person-name.ts';
import { sharedCompany } from './company.ts';
import type { Company } from './company.ts';
import { shownOf } from './spelling.ts';
import type { Spelling } from './spelling.ts';

/** Why two spellings are one person. */
export interface Why {
  readonly words: string;
  /** Whether it rests on more than the spelling. */
  readonly likely: boolean;
}

/** Company that two spellings must share when nothing else speaks for them. */
export const COMPANY = 2;

/** Why two full names of this likeness are one person; undefined where nothing says so. */
export async function whyOne(a: Spelling, b: Spelling, likeness: Likeness, company: Company): Promise<Why | undefined> {
  const both = `${shownOf(a)} and ${shownOf(b)}`;
  if (likeness === 'same') return { words: `${both}: one name, written with or without some of its parts`, likely: false };
  const long = areLong(a, b);
  if (likeness === 'variant' && long) return { words: `${both}: two spellings of one sound`, likely: false };
  const role = sharedRole(a.roles, b.roles);
  if (role !== undefined) return { words: `${both}: alike, and both ${role}`, likely: true };
  if (!long) return undefined;
  const shared = sharedCompany(await company.of(a.tallies), await company.of(b.tallies), keysOf([...a.tallies, ...b.tallies]));
  return shared >= COMPANY ? { words: `${both}: alike, and named with ${shared} of the same names`, likely: true } : undefined;
}

/** Whether anything could make two spellings of this likeness one person, before company is looked into. */
export function couldBeOne(a: Spelling, b: Spelling, likeness: Likeness): boolean {
  return likeness !== 'other' && (likeness === 'same' || areLong(a, b) || sharedRole(a.roles, b.roles) !== undefined);
}

// Short names are alike by chance.
function areLong(a: Spelling, b: Spelling): boolean {
  return Math.min(a.heardGiven.length + a.heard.length, b.heardGiven.length + b.heard.length) >= LONG_NAME;
}

/** A role in the same words whose countries do not contradict; `counterpart` says nothing. */
export function sharedRole(a: readonly FormRole[], b: readonly FormRole[]): string | undefined {
  return a.find((own) => own.role !== 'counterpart' && b.some((other) => isSameRole(own, other)))?.role;
}

function isSameRole(a: FormRole, b: FormRole): boolean {
  return a.role === b.role && (a.of === undefined || b.of === undefined || a.of === b.of);
}

/** How many names an article shares with others that have these forms. */
export async function companyWith(path: ArticlePath, keys: readonly string[], tallies: readonly Tally[], company: Company): Promise<number> {
  const others = await company.of(tallies, path);
  return sharedCompany(await company.in(path), others, new Set([...keys, ...keysOf(tallies)]));
}

function keysOf(tallies: readonly Tally[]): ReadonlySet<string> {
  return new Set(tallies.flatMap(({ form }) => form.keys));
}
