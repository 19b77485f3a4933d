/**
 * Offices that stand in front of a person's name: as a title (`Commerce Secretary Lopez`, `fire chief Ana Lopez`) and
 * before a comma (`the company's chief executive, Ana Lopez,`). It must not know which roles exclude each other.
 */
import { embassy } from './embassy.ts';
import type { HeldRole, PlacedName } from './held-role.ts';
import { officeAt, wordsOf } from './office-words.ts';
import type { OfficeWords } from './office-words.ts';
import { whoseOf } from './owners.ts';
import type { Owner, Owners } from './owners.ts';

/** How far before a name its office is looked for. */
const REACH = 90;

/** Words that make an office another one, of a part of what it is of: `goalkeeping coach`, `campaign chairman`. */
const partly: ReadonlySet<string> = new Set(
  'campaign committee subcommittee board task caucus chapter division department desk section unit branch team line goalkeeping bowling batting fielding pitching hitting fitness defensive offensive youth academy reserve sales marketing communications research response programme program project news sports design creative editorial banking co joint sub under'.split(' '),
);

/** A rank between an office and the name: `army chief General Lopez`. */
const rank = /(?:(?:Lieutenant|Lt\.?|Major|Maj\.?|Brigadier|Brig\.?|Vice|Rear|Air Chief|Field) )?(?:General|Gen\.?|Colonel|Col\.?|Admiral|Adm\.?|Marshal|Commodore|Dr\.?|Sir|Dame) $/;

/** The offices in front of a person's name: its title, and the one before its rank; else the one before its comma. */
export function officesBefore(owners: Owners, name: PlacedName): readonly HeldRole[] {
  const { start } = name;
  const ranked = rank.exec(owners.text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0;
  const titles = [titleBefore(owners, start), ranked === 0 ? undefined : titleBefore(owners, start - ranked)].filter((role) => role !== undefined);
  if (titles.length > 0) return titles;
  return apposedBefore(owners, name) ?? [];
}

// The phrase up to `end`, from the last mark that ends one.
function phraseBefore(text: string, end: number): { readonly phrase: string; readonly from: number } {
  const slice = text.slice(Math.max(0, end - REACH), end);
  const cut = Math.max(...[...slice.matchAll(/[,;:()"“”—–\n]|(?<!\b(?:\p{Lu}|\p{Lu}\p{L}{1,3}))\.\s/gu)].map(({ index, 0: mark }) => index + mark.length), slice.length === REACH ? slice.indexOf(' ') + 1 : 0);
  return { phrase: slice.slice(cut), from: end - slice.length + cut };
}

/** The last office of the phrase up to `end`; offsets in the article. */
function lastOffice(text: string, end: number, isLast: (office: OfficeWords) => boolean): OfficeWords | undefined {
  const { phrase, from } = phraseBefore(text, end);
  const words = wordsOf(phrase, 20);
  for (let at = 0; at < words.length; at++) {
    const office = officeAt(words, at);
    const placed = office && { ...office, start: office.start + from, end: office.end + from };
    if (placed !== undefined && isLast(placed)) return partly.has(words[at - 1]?.key ?? '') ? undefined : placed;
  }
  return undefined;
}

// Up to the name, whatever title the recognisers made of its last words.
function titleBefore(owners: Owners, start: number): HeldRole | undefined {
  const { text } = owners;
  const office = lastOffice(text, start, ({ end }) => /^\.? $/.test(text.slice(end, start)));
  return office && held(owners, office, owners.before(office.start, office.role));
}

function apposedBefore(owners: Owners, { start, end, title }: PlacedName): readonly HeldRole[] | undefined {
  const { text } = owners;
  const begin = title?.start ?? start;
  if (text.slice(begin - 2, begin) !== ', ' || !/^(?:[,;.)]|\s?[—–])/.test(text.slice(end, end + 2))) return undefined;
  const office = lastOffice(text, begin - 2, (one) => begin - 2 === (owners.behind(one.end)?.edge ?? embassy(owners, one)?.end ?? one.end));
  if (office === undefined) return undefined;
  const [before, behind] = [owners.before(office.start, office.role), owners.behind(office.end)];
  // `Berg, prime minister, Lopez and others`: only a definite one is whose name follows.
  const isDefinite = before !== undefined || /\b(?:the|its|his|her|their) (?:[a-z-]+ ){0,2}$/i.test(text.slice(Math.max(0, office.start - 30), office.start));
  return isDefinite ? [held(owners, office, behind ?? before)] : undefined;
}

function held(owners: Owners, office: OfficeWords, owner: Owner | undefined): HeldRole {
  const to = embassy(owners, office);
  return {
    start: office.start,
    end: office.end,
    role: office.role,
    ...whoseOf(owner),
    ...(to && { to }),
    ...(office.qualifier && { qualifier: office.qualifier }),
  };
}
