/**
 * Which words the articles of the corpus gained and lost, change by change: what somebody learned of other words still
 * holds. It must not know what is made of words.
 */
import type { ArticleHead } from '../link/corpus/corpus.ts';

/** Changes that are remembered; who asks about longer ago has to reckon with everything. */
const REMEMBERED = 64;

/** The words of each change. */
export class RecountedWords {
  #changes: (readonly string[])[] = [];
  #forgotten = 0;

  /** How many changes there were so far. */
  get moment(): number {
    return this.#forgotten + this.#changes.length;
  }

  /** Notes that an article is counted with another head; to be called when the corpus counts it so. */
  note(before: ArticleHead | undefined, after: ArticleHead | undefined): void {
    this.#changes.push(differing(before, after));
    if (this.#changes.length <= 2 * REMEMBERED) return;
    this.#forgotten += REMEMBERED;
    this.#changes = this.#changes.slice(REMEMBERED);
  }

  /** Notes that every word may be counted otherwise. */
  forgetAll(): void {
    this.#forgotten += this.#changes.length + 1;
    this.#changes = [];
  }

  /** The words that are counted anew since a moment; undefined: every one may be. */
  since(moment: number): readonly string[] | undefined {
    return moment < this.#forgotten ? undefined : this.#changes.slice(moment - this.#forgotten).flat();
  }
}

function differing(before: ArticleHead | undefined, after: ArticleHead | undefined): readonly string[] {
  const [old, now] = [before, after].map((head) => new Set(head?.words.map(([word]) => word)));
  if (old === undefined || now === undefined) return [];
  return [...[...old].filter((word) => !now.has(word)), ...[...now].filter((word) => !old.has(word))];
}
