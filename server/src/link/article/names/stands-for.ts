/**
 * What a capital stands for: its government, when the capital does what governments do. Decided by what stands
 * before its mentions; it must not know what happened.
 */
import type { Gazetteer } from '../../../recognise/model/model.ts';
import type { Named } from './named.ts';

/** Words and marks that make what follows a place on the map. */
const locative = /(?:\b(?:in|at|near|outside|inside|around|from|to|into|across|through|toward|towards|of|over|leaving|visiting|central|downtown|eastern|western|northern|southern|east|west|north|south)|[([/-])\s*$/i;

/** Names of countries that take `the`. */
const withArticle = /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Seychelles|Comoros|Solomon|Czech Republic|Dominican Republic|Central African|Democratic Republic|Republic)/;

/** `the government of Iraq` for a Baghdad that acts; undefined for one that is a place only. */
export function standsFor(text: string, members: readonly Named[], { countryNames }: Gazetteer): string | undefined {
  const listed = members[0]?.listed;
  if (listed?.kind !== 'capital' || listed.country === undefined) return undefined;
  const acts = members.some(({ mention: { start, end } }) => {
    const before = text.slice(Math.max(0, start - 12), start);
    return !locative.test(before) && !isAside(before, text.slice(end, end + 1)) && !opensParagraph(text, start, end);
  });
  const country = countryNames.get(listed.country);
  if (!acts || country === undefined) return undefined;
  return `the government of ${withArticle.test(country) ? 'the ' : ''}${country}`;
}

// `the capital, Baghdad, on Saturday`: an apposition is the place itself.
function isAside(before: string, behind: string): boolean {
  return /,\s*$/.test(before) && /^[,.)]/.test(behind);
}

// `BAGHDAD, March 5 (Reuters) -`, `Baghdad airport`: a dateline or the beginning of a longer name, not an actor.
function opensParagraph(text: string, start: number, end: number): boolean {
  return /^\s*(?:[,([–—-]|\p{Lu}|airport)/u.test(text.slice(end, end + 10)) || (start > 0 && text.charAt(start - 1) === '-');
}
