/**
 * Starts a session out of what the client said: host, name lists, settings. It must not know requests.
 */
import type { Config } from '../features/snapshot.ts';
import { readModel } from '../recognise/model/load-model.ts';
import { createSession } from '../session.ts';
import type { SessionListeners } from '../session.ts';
import type { Running } from './context.ts';
import type { Environment, HostOffer } from './environment.ts';

/** Makes the host, reads the name lists and opens the session. Rejects when the installation is damaged. */
export async function startSession(environment: Environment, offer: HostOffer, config: Config, listeners: SessionListeners): Promise<Running> {
  const host = environment.host(offer);
  const model = await readModel((name) => host.readAsset(name), (message) => host.log.warn(message));
  const session = await createSession(host, model, config, listeners);
  return { session, host };
}
