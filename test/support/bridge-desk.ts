/**
 * One invented article on a desk in memory, right or with a weekday that is wrong, and a client of a server over it. It
 * must not know what a test asks.
 */
import type { Desk } from './desk.ts';
import { connectServer } from './lsp-client.ts';
import type { ClientOptions, LspClient } from './lsp-client.ts';

/** The article's URI in the folder `file:///desk`. */
export const uri = 'file:///desk/bridge.article';
/** Its text, with the weekday of Monday 10 June 2024. */
export const bridge = (weekday: string, name = 'Olga Reuter'): string => `Bridge at Tarn closed

Published: 12 June 2024

The bridge at Tarn was closed on ${weekday}, June 10, 2024, Mayor ${name} said.

"It will open again next week," Reuter told reporters on Tuesday.
`;
/** With a weekday that is wrong, which is its only finding. */
export const wrong = bridge('Sunday');
/** Without a finding. */
export const right = bridge('Monday');

/** A client whose server has read the desk. */
export async function started(desk: Desk, options: ClientOptions = {}): Promise<LspClient> {
  const client = connectServer(desk, { folders: [{ uri: 'file:///desk', name: 'desk' }], ...options });
  await client.start();
  await client.ready();
  return client;
}
