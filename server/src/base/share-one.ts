/**
 * Whether two sets meet. It must not know of what they are.
 */

/** Whether some value is in both; costs the values of the smaller set. */
export function shareOne<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const value of few) if (many.has(value)) return true;
  return false;
}
