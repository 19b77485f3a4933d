/**
 * Tells an object among values of unknown make, as parsed JSON or what a client sends. It must not know what it should hold.
 */

/** Whether the value is an object with fields: no list, and not null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
