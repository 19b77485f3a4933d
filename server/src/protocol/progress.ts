/**
 * Long work shown as progress in the client, who may cancel it there. The work waits for nobody: the bar appears
 * when the client has made it. It must not know what the work is.
 */
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { CancelToken, Progress } from '../session.ts';
import { cancelledWhen } from '../session/cancel-token.ts';

/** Progress of one piece of work. */
export interface ShownProgress {
  readonly progress: Progress;
  readonly token: CancelToken;
  /** Takes the bar away; also one that is yet to come. */
  done(): void;
}

/** Asks the client for a bar. `isStopped`: whether the work must end for another reason. */
export function showProgress(connection: Connection, title: string, isStopped: () => boolean, failed: (error: unknown) => void): ShownProgress {
  let bar: WorkDoneProgressServerReporter | undefined;
  let isDone = false;
  const begin = (made: WorkDoneProgressServerReporter): void => {
    bar = made;
    made.begin(title, 0, '', true);
    if (isDone) made.done();
  };
  connection.window.createWorkDoneProgress().then(begin, failed);
  return {
    progress: (done, total) => bar?.report(total === 0 ? 100 : Math.floor((done / total) * 100), `${done} of ${total} files`),
    token: cancelledWhen(() => isStopped() || bar?.token.isCancellationRequested === true),
    done: () => {
      isDone = true;
      bar?.done();
    },
  };
}
