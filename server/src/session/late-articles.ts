/**
 * Articles that have to be read again and can wait: people marked a great many at once, and what they did counts already
 * in every answer on marks. Read one at a time, so that all else goes first. It must not know why they wait.
 */
import type { ArticlePath } from '../link/corpus/corpus.ts';
import type { CancelToken, Progress } from './messages.ts';

/** Articles of one act up to which none has to wait. */
const FEW = 8;

/** The articles that wait. */
export class LateArticles {
  readonly #waiting = new Set<ArticlePath>();
  #moment = 0;

  /** How many wait. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Takes those of one act that can wait; gives those that cannot. */
  takeIn(paths: readonly ArticlePath[], isUrgent: (path: ArticlePath) => boolean): readonly ArticlePath[] {
    if (paths.length <= FEW) return paths;
    this.#moment += 1;
    const urgent = paths.filter(isUrgent);
    for (const path of paths) if (!urgent.includes(path)) this.#waiting.add(path);
    return urgent;
  }

  /** Reads those that wait; ends early when it is cancelled, and when more come in: what goes on then goes first. */
  async read(refresh: (path: ArticlePath) => Promise<unknown>, pause: () => Promise<void>, progress: Progress, token: CancelToken): Promise<void> {
    const [begun, total] = [this.#moment, this.#waiting.size];
    let done = 0;
    for (const path of this.#waiting) {
      if (token.isCancellationRequested || this.#moment !== begun) return;
      progress(done, total);
      this.#waiting.delete(path);
      await refresh(path);
      done += 1;
      await pause();
    }
    progress(done, total);
  }
}
