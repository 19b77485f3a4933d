/**
 * Spellings of persons' names with everything that articles say under them. It must not know which of them
 * are one person.
 */
import type { Tally } from '../corpus.ts';
import type { FormRole } from '../entity-form.ts';
import { fold } from '../../../text/fold.ts';
import { compareSounds, haveSameMiddle, isSameGeneration, readPersonName, sound, worse } from '../../person-name.ts';
import type { Likeness, PersonName } from '../../person-name.ts';

/** One spelling, and the forms that have it as their name. */
export interface Spelling {
  /** What names that are written alike share; no two entities have one. */
  readonly slug: string;
  readonly name: PersonName;
  /** The sounds of the surname and of the first given name. */
  readonly heard: string;
  readonly heardGiven: string;
  /** Ascending by id. */
  readonly tallies: readonly Tally[];
  readonly roles: readonly FormRole[];
  readonly items: number;
}

/** The spellings among forms of persons, by their slug. */
export function spellingsOf(tallies: readonly Tally[]): readonly Spelling[] {
  const bySlug = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const slug = slugOf(tally.form.name);
    const known = bySlug.get(slug);
    if (known === undefined) bySlug.set(slug, [tally]);
    else known.push(tally);
  }
  return [...bySlug].map(([slug, alike]) => spellingOf(slug, alike)).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** A spelling made of one form alone. */
export function spellingOf(slug: string, tallies: readonly Tally[]): Spelling {
  const name = readPersonName(tallies[0]?.form.name ?? '');
  return {
    slug,
    name,
    heard: sound(name.surname),
    heardGiven: sound(name.given[0] ?? ''),
    tallies,
    roles: tallies.flatMap(({ form }) => form.roles),
    items: tallies.reduce((sum, { items }) => sum + items, 0),
  };
}

/** How alike two full names are: as `compareNames`, of sounds that are known already. */
export function likenessOf(a: Spelling, b: Spelling): Likeness {
  const [given, other] = [a.name.given[0] ?? '', b.name.given[0] ?? ''];
  if (given === '' || other === '' || !isSameGeneration(a.name, b.name) || !haveSameMiddle(a.name, b.name)) return 'other';
  const isInitial = given !== other && (given.length === 1 || other.length === 1);
  if (isInitial && given.charAt(0) !== other.charAt(0)) return 'other';
  const first = isInitial ? 'slip' : given === other ? 'same' : compareSounds(a.heardGiven, b.heardGiven);
  if (first === 'other') return 'other';
  return worse(first, a.name.surname === b.name.surname ? 'same' : compareSounds(a.heard, b.heard));
}

/** How a spelling is shown: the way most of its articles write it. */
export function shownOf({ tallies }: Pick<Spelling, 'tallies'>): string {
  return usualName(tallies);
}

/** Of the names that articles know it by, the one most articles use; a full one before a surname alone. */
export function usualName(tallies: readonly Tally[]): string {
  const counts = new Map<string, number>();
  for (const { form, items } of tallies) counts.set(form.name, (counts.get(form.name) ?? 0) + items);
  const isFull = (name: string): number => (name.includes(' ') ? 1 : 0);
  const names = [...counts].sort(([a, m], [b, n]) => isFull(b) - isFull(a) || n - m || b.length - a.length || (a < b ? -1 : 1));
  return names[0]?.[0] ?? '';
}

/** Words as ids write them. */
export function slugOf(words: string): string {
  return fold(words).replace(/["“”'.]/g, '').replace(/\s+/g, '-');
}
