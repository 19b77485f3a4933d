/**
 * THE ordered list of what recognises names and roles.
 */
import type { Finder } from '../finder.ts';

/** The names family. */
export const nameFinders: readonly Finder[] = [];
