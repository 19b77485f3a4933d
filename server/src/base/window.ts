/**
 * A bounded look at a long sorted list of places, around one of them. It must not know what stands at the places.
 */

/** The `width` entries of an ascending list that lie around `at`; the whole list where it is no longer. */
export function windowAround(places: readonly number[], at: number, width: number): readonly number[] {
  if (places.length <= width) return places;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - Math.floor(width / 2), places.length - width));
  return places.slice(from, from + width);
}
