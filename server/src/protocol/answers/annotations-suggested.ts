/**
 * The machine's proposals and the folder's tag set in each other's terms. It must not know how proposals are found.
 */
import type { TagSet } from '../../annotations/tag-set.ts';
import { openSuggestions, suggestionsOfArticle } from '../../features/shared/suggestions.ts';
import type { Suggestion, SuggestedType } from '../../features/shared/suggestions.ts';
import { settledBy } from '../../features/shared/placed.ts';
import { nameTypes } from '../../features/shared/type-words.ts';
import type { Placed } from '../../features/shared/placed.ts';
import type { Snapshot } from '../../features/snapshot.ts';

/** The proposals of an article that is at hand, settled or not. */
export function suggestionsFor({ article, indexed }: Snapshot): readonly Suggestion[] {
  return suggestionsOfArticle(article, indexed().items);
}

/** Those that nothing settles, and whose type the tag set has. */
export function openFor(tagSet: TagSet, suggestions: readonly Suggestion[], placed: readonly Placed[]): readonly Suggestion[] {
  const machineTypes = (type: string): readonly string[] => machineTypesOf(tagSet, type);
  const known = new Set(tagSet.types.flatMap(({ id }) => machineTypes(id)));
  return openSuggestions(suggestions.filter(({ type }) => known.has(type)), settledBy(placed, machineTypes));
}

/** The type of the tag set that a proposal becomes when it is accepted. */
export function tagTypeOf({ types }: TagSet, type: SuggestedType): string {
  return types.find(({ machine = [] }) => machine.includes(type))?.id ?? types.find(({ id }) => id === type)?.id ?? type;
}

/** The type that a rejection speaks of: none for a name, since one that is no place should not come back as a person. */
export function rejectedType(tagSet: TagSet, type: SuggestedType): string | undefined {
  return nameTypes.some((one) => one === type) ? undefined : tagTypeOf(tagSet, type);
}

/** What a person calls a type. */
export function typeWordsOf({ types }: TagSet, type: string): string {
  return types.find(({ id }) => id === type)?.label ?? type;
}

/** The machine's types that a type of the tag set takes in. */
function machineTypesOf({ types }: TagSet, type: string): readonly string[] {
  return types.find(({ id }) => id === type)?.machine ?? [type];
}
