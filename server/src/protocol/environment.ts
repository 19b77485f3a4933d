/**
 * What an entry point hands to the server: how to make a host out of what the client offers, and a timer.
 * It must not know Node nor the browser.
 */
import type { Logger } from '../base/log.ts';
import type { Host } from '../host.ts';

/** What the client and its folders offer to a host. */
export interface HostOffer {
  readonly log: Logger;
  /** URIs of the workspace folders at the moment of asking; they may change. */
  folders(): readonly string[];
  /** A folder of the local disk for the index, where the client gave one. */
  readonly storage?: string;
  /** The client answers requests for files (`messages.ts`). */
  readonly fileAccess: boolean;
  /** Asks the client. Rejects when it does not answer the method. */
  request(method: string, params: unknown): Promise<unknown>;
}

/** The surrounding of a server. */
export interface Environment {
  /** Makes the host of the session, once the client has said what it offers. */
  host(offer: HostOffer): Host;
  /** Runs `work` once, after so many milliseconds; calling the answer takes it back. */
  after(milliseconds: number, work: () => void): () => void;
}
