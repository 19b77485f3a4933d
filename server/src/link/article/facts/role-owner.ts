/**
 * Of what somebody holds an office: the name beside the words of the office (`Ghana's president`, `president of
 * Ghana`), or a thing that has none (`head of the agency`). It must not know offices.
 */
import { lastStartingAtOrBefore } from '../../../base/span.ts';
import type { EntityMention } from '../article.ts';
import type { ReadArticle } from './extractor.ts';
import { officeOf } from './office.ts';
import type { SaidRole } from './said-role.ts';

/** What an office belongs to, and where the words that say so begin or end. */
export interface RoleOwner {
  /** The country or organisation in its usual form. */
  readonly of?: string;
  /** Whether `of` is a country, a people or a place. */
  readonly isPlace?: boolean;
  /** What has no name, without article, in small letters: `central bank`. */
  readonly whose?: string;
  /** Absolute offset: where the owner's words begin, of one in front; where they end, of one behind. */
  readonly edge: number;
}

/** Owners that say nothing by themselves. */
const empty = /^(?:country|nation|people|kingdom|republic|day|week|month|year|man|woman|world|late|first|time|same|other)$/;

/** The owner in front of an office that begins at `start`: `Norway's`, `the Norwegian`, `the company's`. */
export function ownerBefore(article: ReadArticle, start: number): RoleOwner | undefined {
  const { text } = article.document;
  const gap = /(?:['’]s?)? $/.exec(text.slice(Math.max(0, start - 3), start))?.[0];
  if (gap === undefined) return undefined;
  const named = mentionEndingAt(article, start - gap.length);
  if (named !== undefined) return { ...nameOf(article, named), edge: named.start };
  const thing = gap === ' ' ? undefined : /\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) ([a-z]+(?:[ -][a-z]+){0,2})$/.exec(text.slice(Math.max(0, start - gap.length - 50), start - gap.length));
  const words = thing?.[1];
  return thing === null || thing === undefined || words === undefined || empty.test(words) ? undefined : { whose: words, edge: start - gap.length - thing[0].length };
}

/** The owner behind an office that ends at `end`: ` of Norway`, ` of the central bank`, ` for Ohio`. */
export function ownerBehind(article: ReadArticle, end: number): RoleOwner | undefined {
  const { text } = article.document;
  const link = /^ (?:of|for|from|at) (?:the )?/.exec(text.slice(end, end + 10))?.[0];
  if (link === undefined) return undefined;
  const start = end + link.length;
  const named = mentionAt(article, start);
  if (named !== undefined) return { ...nameOf(article, named), edge: named.end };
  const words = link.endsWith('the ') ? /^[a-z]+(?:[ -][a-z]+){0,2}?(?=[,.;:)]|$| (?:and|who|since|until|said|says|told|was|is|has|had|will|in|on|at|for|from)\b)/.exec(text.slice(start, start + 50))?.[0] : undefined;
  return words === undefined || empty.test(words) ? undefined : { whose: words, edge: start + words.length };
}

function nameOf({ entities }: ReadArticle, { entity, text, type }: EntityMention): Pick<RoleOwner, 'of' | 'isPlace'> {
  return { of: entities[entity]?.name ?? text, isPlace: type === 'GPE' || type === 'NORP' || type === 'LOC' };
}

/**
 * The owner as a role tells it: an office of state that a body has (`governor of the central bank`, `president of
 * Acme`) is that body's own.
 */
export function ownedBy(role: string, owner: RoleOwner | undefined): Pick<SaidRole, 'of' | 'whose'> {
  const { of, isPlace, whose } = owner ?? {};
  if (of === undefined) return whose === undefined ? {} : { whose };
  return isPlace === true || officeOf(role)?.class === 'body' ? { of } : { whose: of.toLowerCase() };
}

/** The name that begins at a place; no person's. */
export function mentionAt({ mentions }: ReadArticle, start: number): EntityMention | undefined {
  for (let at = lastStartingAtOrBefore(mentions, start); at >= 0 && mentions[at]?.start === start; at--) if (isOwner(mentions[at])) return mentions[at];
  return undefined;
}

/** Names that lie inside one another at most. */
const NESTED = 4;

function mentionEndingAt({ mentions }: ReadArticle, end: number): EntityMention | undefined {
  const last = lastStartingAtOrBefore(mentions, end - 1);
  return mentions.slice(Math.max(0, last - NESTED), last + 1).find((mention) => mention.end === end && isOwner(mention));
}

function isOwner(mention: EntityMention | undefined): boolean {
  return mention !== undefined && mention.level === 'name' && mention.type !== 'PERSON';
}
