/**
 * Reads JSON of unknown make without trusting it: a field has the type asked for, or is absent.
 * It must not know formats.
 */
import { isObject } from '../../base/is-object.ts';

/** The value of a JSON text, or undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The fields of an object; none for anything else. */
export function fields(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

/** The elements of a list; none for anything else. */
export function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The string, or the number as one. */
export function asString(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** The whole number that is not negative: an offset, an id. */
export function asCount(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** Those fields of an object that are strings or numbers, as strings. */
export function stringFields(value: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(fields(value)).flatMap(([key, field]) => {
    const text = asString(field);
    return text === undefined ? [] : [[key, text]];
  }));
}
