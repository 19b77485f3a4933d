/**
 * Titles that name an office by an abbreviation: `Texas Gov. Maria Lopez`. It must not know other titles.
 */
import { wordKey } from '../../../recognise/model/phrase-key.ts';
import type { HeldRole, PlacedName } from './held-role.ts';
import type { Owners } from './owners.ts';

const offices: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['maj', 'major'],
  ['adm', 'admiral'],
  ['pres', 'president'],
  ['supt', 'superintendent'],
]);

/** The office that the title before a name is short for; undefined where it is short for none. */
export function titleOffice(owners: Owners, { title }: PlacedName): HeldRole | undefined {
  const role = title === undefined ? undefined : offices.get(wordKey(owners.text.slice(title.start, title.end)));
  if (title === undefined || role === undefined) return undefined;
  const place = owners.before(title.start, role)?.of;
  return { ...title, role, ...(place?.type === 'GPE' && { of: place }) };
}
