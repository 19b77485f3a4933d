/**
 * The country that an ambassador is sent to: `Norway's ambassador to Chad`. Without it two embassies are not told
 * apart. It must not know who the ambassador is.
 */
import type { PlacedName } from './held-role.ts';
import type { OfficeWords } from './office-words.ts';
import type { Owners } from './owners.ts';

/** The name of the country behind an ambassador's office; undefined of any other office. */
export function embassy(owners: Owners, { role, end }: Pick<OfficeWords, 'role' | 'end'>): PlacedName | undefined {
  const link = role === 'ambassador' ? /^ to (?:the )?/.exec(owners.text.slice(end, end + 8))?.[0] : undefined;
  return link === undefined ? undefined : owners.nameAt(end + link.length);
}
