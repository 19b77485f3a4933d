/**
 * Shows the server's progress only where an article is in sight: reading a folder of code for articles is
 * nothing that a programmer should have to watch.
 */
import type { Middleware, ProgressToken } from 'vscode-languageclient';

/** Holds the beginning of a progress back until `isWanted`; what is never wanted is never shown. */
export function discreetProgress(isWanted: () => boolean): NonNullable<Middleware['handleWorkDoneProgress']> {
  const held = new Map<ProgressToken, () => void>();
  return (token, params, next) => {
    const go = (): void => next(token, params);
    if (params.kind === 'begin') held.set(token, go);
    if (isWanted()) {
      held.get(token)?.();
      held.delete(token);
    }
    if (params.kind === 'end') held.delete(token);
    if (params.kind !== 'begin') go();
  };
}
