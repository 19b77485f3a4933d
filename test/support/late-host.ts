/**
 * A surrounding whose files come late: a read gives what the file said when it began, and arrives when the test lets it.
 * It must not know what is tested.
 */
import type { FileText } from '../../server/src/host.ts';
import type { ArticlePath } from '../../server/src/link/corpus/corpus.ts';
import { DeskHost, Gate } from './desk.ts';

/** Files in memory; single reads of them are held back. */
export class LateHost extends DeskHost {
  readonly #held = new Map<ArticlePath, Gate[]>();

  /** The next read of the file that is not held yet waits at this gate, with what the file says when the read begins. */
  hold(path: ArticlePath): Gate {
    const gate = new Gate();
    this.#held.set(path, [...(this.#held.get(path) ?? []), gate]);
    return gate;
  }

  override async readFile(path: ArticlePath, maxBytes: number): Promise<FileText> {
    const read = await super.readFile(path, maxBytes);
    await this.#held.get(path)?.shift()?.pass();
    return read;
  }
}
