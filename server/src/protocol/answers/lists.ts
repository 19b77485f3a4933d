/**
 * What the answers with lists share: places on the wire, and the reading of words and counts that a client sent.
 * It must not know any list.
 */
import type { Place, Snapshot } from '../../features/snapshot.ts';
import type { Context } from '../context.ts';
import { locationOf } from '../convert.ts';
import type { WirePlace } from '../messages.ts';

/** Finds the place on the wire; undefined for an article that is gone. */
export type WirePlaceOf = (place: Place) => WirePlace | undefined;

/** Places under the client's own spelling of their URIs. */
export async function wirePlaces(context: Context, places: readonly Place[], own?: Snapshot): Promise<WirePlaceOf> {
  const linesOf = await context.linesOf(places.map(({ path }) => path), own);
  return (place) => {
    const location = locationOf(place, linesOf);
    return location && { uri: context.uris.uriOf(location.uri), range: location.range };
  };
}

/** Words from the wire, bounded; none where there are none. */
export function wordsIn(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

/** A count from the wire: `usual` where it is none, `most` at most. */
export function countIn(value: unknown, usual: number, most: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? Math.min(value, most) : usual;
}
