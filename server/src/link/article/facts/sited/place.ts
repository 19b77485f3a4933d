/**
 * Where a name in a sentence is said to be the town in which something happened: `in Lahore`, `near Moab`, `at a Biloxi
 * hotel`, `the Lahore bombing`. It must not know what happened.
 */
import { anyMonth, anyWeekday } from '../../../../base/calendar-words.ts';
import type { Span } from '../../../../base/span.ts';
import { sitedKind } from './kinds.ts';

const direction = '(?:(?:north|south|east|west|central|downtown|suburban|(?:north|south)[- ]?(?:east|west))(?:ern)? )?';
const placing = new RegExp(`\\b(in|at|near|off|outside|inside|around) (?:the )?${direction}(?:(?:\\p{Ll}+ ){0,2}(?:city|town|village|port|suburb|capital|resort) of )?$`, 'iu');
const site = /^(?:['’]s)? (?:\p{L}+ ){0,2}?(?:hotel|motel|court|courtroom|courthouse|hospital|prison|jail|home|house|apartment|flat|church|school|mosque|synagogue|temple|market|restaurant|nightclub|club|bar|suburb|street|neighbou?rhood|airport|station|stadium|park|mall|store|shop|office|bank|factory|mine|plant|harbou?r|cemetery|university|college)\b/iu;
const atSite = /\b(?:in|at|near|outside|inside|before|by|of) (?:an?|the|his|her|their|its) (?:\p{Ll}+ )?$|^(?:An?|The) $/u;
const fronted = /(?:\bthe|\b\p{Lu}\p{Ll}+day['’]s|\blast week['’]s) (?:\p{Ll}+ )?$/u;

/** Code units in front of a name that are looked at. */
const lookBack = 60;

/** Code units behind it that hold a month's or weekday's name, with the space before it and the end of the word. */
const lookBehind = 12;

/** How a name places what the sentence tells: loosely with `near` and its like; undefined where it does not. */
export function placedBy(said: string, { start, end }: Span): 'there' | 'near' | undefined {
  const [before, behind] = [said.slice(Math.max(0, start - lookBack), start), said.slice(end, end + lookBack)];
  const preposition = placing.exec(before)?.[1]?.toLowerCase();
  if (preposition !== undefined) return /^(?:in|at|inside)$/.test(preposition) ? 'there' : 'near';
  if (site.test(behind) && atSite.test(before)) return 'there';
  const noun = /^ ((?:\p{Ll}+ )?)(\p{Ll}+)/u.exec(behind);
  return noun !== null && fronted.test(before) && (sitedKind(noun[2] ?? '') ?? sitedKind((noun[1] ?? '').trim())) !== undefined ? 'there' : undefined;
}

const named = /\b(?:[Ii]n|[Aa]t|[Ii]nside) (?:the )?(\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}[\p{L}’'-]{1,20}){0,2}) ([Pp]rison|[Jj]ail|[Hh]ospital|[Aa]irport|[Cc]hurch|[Mm]osque|[Hh]otel|[Ss]tadium|[Ss]chool|[Uu]niversity|[Hh]arbou?r|[Mm]ine|[Ss]tation)\b/u;

/** A named building in which something happened (`found dead in Halden prison`): its name, and what it is. */
export function buildingIn(said: string): (Span & { readonly site: string }) | undefined {
  const match = named.exec(said);
  const name = match?.[1] ?? '';
  const site = (match?.[2] ?? '').toLowerCase();
  if (match === null) return undefined;
  const start = match.index + match[0].length - site.length - 1 - name.length;
  return { start, end: start + name.length, site };
}

const officials = /^(?:['’]s)? (?:\p{L}+ )?(?:police|officials?|authorities|mayor|residents?|fire|firefighters|spokes\p{Ll}+|prosecutors?|officers?)\b/u;

const calendar = new RegExp(`^ (?:(?:${anyWeekday}|${anyMonth})\\b|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)`);

/** Whether the name is a part of a longer one: `the old Calder Maid building`. */
export function isPartOfName(said: string, { start, end }: Span): boolean {
  return (/^[ -]\p{Lu}\p{Ll}/u.test(said.slice(end, end + 3)) && !calendar.test(said.slice(end, end + lookBehind))) || /\p{Lu}\p{Ll}+ $/u.test(said.slice(Math.max(0, start - 24), start));
}

/** Whether the name only says whose police or mayor speaks. */
export function isOfOfficials(said: string, { end }: Span): boolean {
  return officials.test(said.slice(end, end + 40));
}
