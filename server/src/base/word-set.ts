/**
 * Lists of words as sets. It must not know what the words are.
 */

/** The set of the words of a list, which may go on over lines. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
