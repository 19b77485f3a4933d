/**
 * What articles say of an entity, without where: items that say the same have one form, and an index counts
 * forms, so that an answer about an entity costs what is said of it and not how many articles say it.
 * One reading of items for all backends. It must not know an index.
 */
import { hashText } from '../../base/hash.ts';
import type { NameType } from '../../recognise/mention.ts';
import type { EntityRole } from '../article/article.ts';
import type { ArticlePath, EntityItem } from './corpus.ts';

/** A role as it is said, without its place. */
export type FormRole = Pick<EntityRole, 'role' | 'of' | 'qualifier'>;

/** What of an item makes its form. */
type Said = Pick<EntityItem, 'type' | 'name' | 'keys' | 'roles' | 'country'>;

/** What one or many items say. */
export interface EntityForm {
  /** The fields below in one string: equal forms have one id. Well-formed and free of NUL. */
  readonly id: string;
  readonly type: NameType;
  readonly name: string;
  readonly keys: readonly string[];
  /** Each once, ascending. */
  readonly roles: readonly FormRole[];
  readonly country?: string;
}

/** The form of an item. */
export function formOf(item: Said): EntityForm {
  return readForm(formIdOf(item));
}

/** The id of an item's form. */
export function formIdOf({ type, name, keys, roles, country }: Said): string {
  const said = roles.length === 0 ? [] : [...new Set(roles.map(({ role, of, qualifier }) => JSON.stringify([role, of, qualifier])))].sort();
  return JSON.stringify([type, name, keys, said, country]);
}

/** The form with this id. */
export function readForm(id: string): EntityForm {
  const [type, name, keys, said, country] = JSON.parse(id) as [NameType, string, string[], string[], string | null];
  return { id, type, name, keys, roles: said.map(readRole), ...(country === null ? {} : { country }) };
}

function readRole(said: string): FormRole {
  const [role, of, qualifier] = JSON.parse(said) as [string, string | null, Exclude<FormRole['qualifier'], undefined> | null];
  return { role, ...(of === null ? {} : { of }), ...(qualifier === null ? {} : { qualifier }) };
}

/** How often an item writes each way of the name; its name is always among them, be it only by way of another. */
export function writingsOf({ name, variants }: EntityItem): ReadonlyMap<string, number> {
  const counts = new Map([[name, 0]]);
  for (const { text, count } of variants) counts.set(text, (counts.get(text) ?? 0) + count);
  return counts;
}

/**
 * A number below 2^52 by which samples are ordered: as good as chance, so that a few items stand for all, and
 * the same for a path whatever came before it.
 */
export function scatterOf(path: ArticlePath): number {
  return parseInt(hashText(path).slice(-13), 16);
}
