/**
 * The code by which Node tells one failure of the system from another. It must not know what was tried.
 */

/** The code of an error of the system, as `ENOENT`; undefined for anything else that was thrown. */
export function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
