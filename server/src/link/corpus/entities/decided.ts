/**
 * An entity across articles by people's word: everything that bears the key of one identity, whatever its names.
 * It must not know how names are judged.
 */
import { identityKeyOf } from '../../identities.ts';
import type { CorpusReader, Tally } from '../corpus.ts';

/** The identity that people gave to an item, or, where it has none of its own, to all of those it was joined to that have one. */
export function decidedKey(keys: readonly string[], tallies: readonly Tally[]): string | undefined {
  const own = identityKeyOf(keys);
  if (own !== undefined) return own;
  const others = new Set(tallies.flatMap(({ form }) => identityKeyOf(form.keys) ?? []));
  return others.size === 1 ? [...others][0] : undefined;
}

/** All that is said of an identity. */
export function decidedTallies(reader: CorpusReader, key: string): Promise<readonly Tally[]> {
  return reader.tally([key]);
}
