/**
 * Makes the entities of an article from groups of names: type, fullest form, variants, roles, country, keys.
 * It must not know why the names were joined.
 */
import { compareSpans } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { NameType } from '../../../recognise/mention.ts';
import type { Gazetteer } from '../../../recognise/model/model.ts';
import { phraseKey } from '../../../recognise/model/phrase-key.ts';
import { nameKeys } from '../../name-keys.ts';
import { readPersonName } from '../../person-name.ts';
import type { ArticleEntity, EntityMention, EntityRole, Variant } from '../article.ts';
import type { HeldRole } from '../offices/held-role.ts';
import type { Groups } from './groups.ts';
import { namedKeys } from './named-keys.ts';
import type { Named } from './named.ts';

/** Mentions in reading order and the entities they belong to, in the order of first mention. */
export interface LinkedNames {
  readonly mentions: EntityMention[];
  readonly entities: ArticleEntity[];
}

/** The linked names. `standsFor` tells what a group of names stands for besides itself. */
export function buildEntities(
  text: string,
  names: readonly Named[],
  groups: Groups,
  gazetteer: Gazetteer,
  standsFor: (members: readonly Named[]) => string | undefined,
): LinkedNames {
  const places = new Map<number, number>();
  const members: number[][] = [];
  names.forEach((_, at) => {
    const group = groups.find(at);
    const place = places.get(group);
    if (place === undefined) {
      places.set(group, members.length);
      members.push([at]);
    } else members[place]?.push(at);
  });
  const mentions = names.map((named, at) => mentionOf(named, places.get(groups.find(at)) ?? 0, groups.reason(at)));
  const groupsOfNames = members.map((indices) => indices.flatMap((index) => names[index] ?? []));
  const unheld = groupsOfNames.map((own, at) => entityOf(own, members[at] ?? [], gazetteer, standsFor(own)));
  const named = new Map(names.map(({ mention: { start, end } }, at) => [`${start} ${end}`, unheld[places.get(groups.find(at)) ?? 0]?.name]));
  const article: Known = { text, gazetteer, nameAt: ({ start, end }) => named.get(`${start} ${end}`) };
  const entities = unheld.map((entity, at): ArticleEntity => ({ ...entity, roles: rolesOf(article, groupsOfNames[at] ?? []) }));
  return { mentions, entities };
}

function mentionOf({ mention, text, reasons }: Named, entity: number, joined: { maker: string; words: string } | undefined): EntityMention {
  const { start, end, type, level, title } = mention;
  return { start, end, text, type, level, entity, ...(title && { title }), reasons: joined === undefined ? reasons : [...reasons, joined] };
}

/** What is known of the article when the roles are read. */
interface Known {
  readonly text: string;
  readonly gazetteer: Gazetteer;
  /** The fullest name of whatever is named at a place. */
  readonly nameAt: (span: Span) => string | undefined;
}

function entityOf(members: readonly Named[], indices: readonly number[], gazetteer: Gazetteer, standsFor: string | undefined): ArticleEntity {
  const listed = members.find((member) => member.listed !== undefined)?.listed;
  const isCountry = listed?.kind === 'country' || listed?.kind === 'demonym';
  const type = isCountry ? 'GPE' : mostFrequent(members.map(({ mention }) => mention.type));
  const variants = countVariants(members);
  const name = isCountry ? (gazetteer.countryNames.get(listed.country ?? '') ?? listed.name) : fullest(type, variants);
  const country = isCountry || listed?.kind === 'capital' ? listed.country : undefined;
  return {
    type,
    name,
    variants,
    mentions: indices,
    roles: [],
    ...(country === undefined ? {} : { country }),
    ...(standsFor === undefined ? {} : { standsFor }),
    keys: keysOf(type, isCountry ? listed.country : undefined, members, name),
  };
}

function mostFrequent(types: readonly NameType[]): NameType {
  const counts = new Map<NameType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'MISC';
}

function countVariants(members: readonly Named[]): readonly Variant[] {
  const counts = new Map<string, number>();
  for (const { text } of members) {
    const words = text.replace(/\s+/g, ' ');
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => ({ text: words, count })).sort((a, b) => b.count - a.count);
}

// A person: most given names; else the longest. Of equals the most used, then the first written.
function fullest(type: NameType, variants: readonly Variant[]): string {
  const size = ({ text }: Variant): number => (type === 'PERSON' ? readPersonName(text).given.length : text.length);
  return [...variants].sort((a, b) => size(b) - size(a) || b.count - a.count)[0]?.text ?? '';
}

// Keys of the usual forms where the lists know them, of every written form where not; the fullest form's first.
function keysOf(type: NameType, country: string | undefined, members: readonly Named[], name: string): readonly string[] {
  if (country !== undefined) return nameKeys(type, name, country);
  if (type === 'ORG' || type === 'LAW' || type === 'EVENT') return namedKeys(type, members, name);
  const usual = members.map(({ listed, text }) => ({ form: listed?.name ?? text, text }));
  const first = usual.find(({ text }) => text.replace(/\s+/g, ' ') === name)?.form ?? name;
  const forms = new Set([first, ...usual.map(({ form }) => form)]);
  const telling = [...forms].filter((form) => form === first || type !== 'PERSON' || readPersonName(form).given.length > 0);
  return [...new Set(telling.flatMap((form) => nameKeys(type, form)))];
}

// In reading order; of two that overlap the one that begins first.
function rolesOf(article: Known, members: readonly Named[]): readonly EntityRole[] {
  const said: EntityRole[] = [];
  for (const role of members.flatMap(({ roles }) => roles).sort(compareSpans)) if (role.start >= (said.at(-1)?.end ?? 0)) said.push(roleOf(article, role));
  return said;
}

function roleOf({ text, gazetteer, nameAt }: Known, { start, end, role, of, ofWords, whose, to, qualifier, isNow, isTheOne }: HeldRole): EntityRole {
  const usual = (span: Span): string => (isListed(text, span, gazetteer) ? undefined : nameAt(span)) ?? usualForm(text, span, gazetteer);
  const owner = of ?? ofWords;
  return {
    start,
    end,
    role: to === undefined ? role : `${role} to ${usual(to).toLowerCase()}`,
    ...(owner && { of: usual(owner) }),
    ...(of && { ofType: of.type }),
    ...(owner === undefined && whose !== undefined && { whose }),
    ...(qualifier && { qualifier }),
    ...(isNow && { isNow }),
    ...(isTheOne && { isTheOne }),
  };
}

function isListed(text: string, { start, end }: Span, { listed }: Gazetteer): boolean {
  return listed.has(phraseKey(text.slice(start, end)));
}

/** The usual form of the country or organisation written at `span`: `United States` for `American`. */
function usualForm(text: string, span: Span, { listed, countryNames }: Gazetteer): string {
  const words = text.slice(span.start, span.end);
  const reading = listed.get(phraseKey(words))?.[0];
  if (reading === undefined) return words;
  const isCountry = reading.kind === 'country' || reading.kind === 'demonym';
  return (isCountry && countryNames.get(reading.country ?? '')) || reading.name;
}
