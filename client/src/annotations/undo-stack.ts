/**
 * The acts of annotating that can be taken back and done again, and whether Ctrl+Z in an article means the last of
 * them: it does while the article reads as it did when the act was done. So the acts and the typing of one article
 * are taken back in the order in which they were made. It must not know the editor.
 */

/** An act that was done. */
export interface DoneAct {
  /** What was done, for a person. */
  readonly words: string;
  /** What takes it back, the last slice first. */
  readonly inverses: readonly unknown[];
  /** The article that a person stood in, and how it read. */
  readonly stood?: Standing;
  /** The articles and folders that were renamed since, in this order. */
  readonly renames?: readonly Rename[];
}

/** An article or a folder under a new name. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** An article as it read at some moment. */
export interface Standing {
  readonly uri: string;
  readonly text: string;
}

/** Acts kept at most: what is older is taken back in the files themselves. */
const MOST = 200;

/** What can be taken back, and what can be done again. */
export class UndoStack {
  #done: DoneAct[] = [];
  #undone: DoneAct[] = [];

  /** A new act: what was taken back before it cannot be done again. */
  push(act: DoneAct): void {
    this.#undone.length = 0;
    this.#done.push(act);
    if (this.#done.length > MOST) this.#done.shift();
  }

  /** The act that would be taken back next. */
  get last(): DoneAct | undefined {
    return this.#done.at(-1);
  }

  /** The act that would be done again next. */
  get next(): DoneAct | undefined {
    return this.#undone.at(-1);
  }

  /** The last act was taken back; `again` is what does it once more. */
  tookBack(again: DoneAct): void {
    this.#done.pop();
    this.#undone.push(again);
  }

  /** The act last taken back was done once more. */
  didAgain(act: DoneAct): void {
    this.#undone.pop();
    this.#done.push(act);
  }

  /** Articles have other names now: what is taken back lies there. */
  renamed(renames: readonly Rename[]): void {
    const follow = (act: DoneAct): DoneAct => {
      const stood = act.stood && { ...act.stood, uri: renames.reduce(renamedUri, act.stood.uri) };
      return { ...act, ...(stood && { stood }), renames: [...(act.renames ?? []), ...renames] };
    };
    this.#done = this.#done.map(follow);
    this.#undone = this.#undone.map(follow);
  }

  /** Whether taking back means the last act in an article that reads like this, and doing again the next one. */
  meansAct({ uri, text }: Standing): { readonly undo: boolean; readonly redo: boolean } {
    const here = (act: DoneAct | undefined): boolean => act?.stood?.uri === uri && act.stood.text === text;
    return { undo: here(this.last), redo: here(this.next) };
  }
}

function renamedUri(uri: string, { from, to }: Rename): string {
  return uri === from || uri.startsWith(`${from}/`) ? to + uri.slice(from.length) : uri;
}
