/**
 * Places to go to, as links that know their origin or as plain locations. It must not know what leads there.
 */
import type { DefinitionLink, Location, TextDocumentPositionParams } from 'vscode-languageserver';
import type { Place, Snapshot } from '../../features/snapshot.ts';
import type { Context } from '../context.ts';

/** Asks a feature for places from a position. Null where there is nothing. */
export async function goTo(
  context: Context,
  params: TextDocumentPositionParams,
  feature: (snapshot: Snapshot, offset: number) => Promise<readonly Place[]>,
  asLinks: boolean,
): Promise<Location[] | DefinitionLink[] | null> {
  const at = await context.at(params);
  if (at === undefined) return null;
  const locations = await context.locations(await feature(at.snapshot, at.offset), at.snapshot);
  if (locations.length === 0) return null;
  return asLinks ? locations.map(({ uri, range }) => ({ targetUri: uri, targetRange: range, targetSelectionRange: range })) : locations;
}
