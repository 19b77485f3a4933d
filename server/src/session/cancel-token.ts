/**
 * Makes tokens that end long work. It must not know the work.
 */
import type { CancelToken } from './messages.ts';

/** A token over a question, which is asked anew each time. */
export function cancelledWhen(isCancelled: () => boolean): CancelToken {
  return {
    get isCancellationRequested() {
      return isCancelled();
    },
  };
}
