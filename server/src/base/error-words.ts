/**
 * What a caught value says, for a log or a person. It must not know what failed.
 */

/** The message of an error; of anything else that was thrown, what it is as a string. */
export function errorWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
