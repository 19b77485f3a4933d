/**
 * Binary search over anything that is sorted. It must not know what is sorted.
 */

/** How many of the first `length` indices hold, where those that hold come before those that do not. Logarithmic. */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
