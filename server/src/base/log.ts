/**
 * Where messages for the person running the tool go. The core never prints; it is handed one of these.
 * Article text must never be put into a message: sources are confidential.
 */

/** Receives messages; must not throw. */
export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** A logger that says nothing. */
export const silentLogger: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
