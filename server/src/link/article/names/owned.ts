/**
 * Organisations that every country has one of: ministries, parliaments, courts, armies. Whose they are is said before
 * them (`Iraqi Foreign Ministry`, `Iraq's Foreign Ministry`) or behind (`Parliament of Iraq`). It must not know what
 * other names the article has.
 */
import type { Span } from '../../../base/span.ts';
import type { Gazetteer } from '../../../recognise/model/model.ts';
import { phraseKey } from '../../../recognise/model/phrase-key.ts';

/** Such an organisation. */
export interface Owned {
  /** In one form, without the country: `Foreign Ministry` for `Ministry of Foreign Affairs`. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of the country whose it is, where that is said. */
  readonly country?: string;
}

/** How the names of such organisations end. */
const heads = /(?:^|\s)(?:ministry|parliament|court|army|navy|police|cabinet|senate|assembly|air force|coast guard|central bank|embassy|red crescent|military|armed forces|security forces|national guard|election commission|electoral commission|football association|treasury)$/i;

/** What the name at `span` is of, if it is one of them; a name that lists give to one country is none. */
export function readOwned(text: string, span: Span, gazetteer: Gazetteer): Owned | undefined {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const { name, country } = withoutCountry(words, gazetteer);
  const usual = inOneForm(name);
  if (!heads.test(usual)) return undefined;
  const owner = country ?? ownerBefore(text.slice(Math.max(0, span.start - 40), span.start), gazetteer);
  return owner === undefined ? { name: usual } : { name: usual, country: owner };
}

function withoutCountry(words: string, gazetteer: Gazetteer): Owned {
  const parts = words.split(' ');
  for (let count = Math.min(3, parts.length - 1); count > 0; count--) {
    const country = countryOf(parts.slice(0, count).join(' '), gazetteer);
    if (country !== undefined) return { name: parts.slice(count).join(' '), country };
  }
  const behind = /^(.+) of (?:the )?(\S+(?: \S+){0,3})$/.exec(words);
  const country = behind === null ? undefined : countryOf(behind[2] ?? '', gazetteer);
  return country === undefined ? { name: words } : { name: behind?.[1] ?? words, country };
}

// `Ministry of Foreign Affairs` and `Foreign Affairs Ministry` are the Foreign Ministry.
function inOneForm(name: string): string {
  const of = /^(Ministry|Department) (?:of|for) (?:the )?(.+)$/i.exec(name);
  return (of === null ? name : `${of[2] ?? ''} ${of[1] ?? ''}`).replace(/^Foreign Affairs (?=Ministry$)/i, 'Foreign ').replace(/^Interior Affairs (?=Ministry$)/i, 'Interior ');
}

// `Iraq's `: the country whose the next word is.
function ownerBefore(before: string, gazetteer: Gazetteer): string | undefined {
  const words = /(?:^|\s)((?:\S+ )?(?:\S+ )?\S+)['’]s\s$/.exec(before)?.[1]?.split(' ') ?? [];
  for (let from = 0; from < words.length; from++) {
    const country = countryOf(words.slice(from).join(' '), gazetteer);
    if (country !== undefined) return country;
  }
  return undefined;
}

function countryOf(words: string, { listed }: Gazetteer): string | undefined {
  const readings = listed.get(phraseKey(words.replace(/['’]s?$/, ''))) ?? [];
  return readings.find(({ kind, written }) => (kind === 'country' || kind === 'demonym') && (written === undefined || written === words.replaceAll('.', '')))?.country;
}
