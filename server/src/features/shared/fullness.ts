/**
 * How much an article says of somebody when it introduces them. It must not know what is made of it.
 */
import type { EntityItem } from '../../link/corpus/corpus.ts';

/** A role tells more than any name has words. */
const ROLE = 10;

/** More for an introduction that tells more: one with a role, then the one with the longer name. */
export function fullness({ roles, name }: EntityItem): number {
  return (roles.length > 0 ? ROLE : 0) + name.split(' ').length;
}
