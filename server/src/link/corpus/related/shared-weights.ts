/**
 * Weights of words for many questions: the events of one article meet the same articles over and over, and at the next
 * keystroke again, each of which is weighed once. What one question is answered does not depend on the others. It must not
 * know what speaks for an event.
 */
import { shareOne } from '../../../base/share-one.ts';
import type { ArticleHead, CorpusReader, EventItem } from '../corpus.ts';
import { Cosines } from './article-matters.ts';
import { articlesPerMost, Stems } from './weights.ts';
import type { WordWeights } from './weights.ts';

/** What a question is about. */
export interface Weighing {
  readonly item: EventItem;
  readonly candidates: readonly EventItem[];
  readonly heads: readonly ArticleHead[];
}

/** What is known of an article before it is held against others. */
interface KnownHead {
  readonly words: ReadonlySet<string>;
  /** Articles that have the commonest of the words. */
  readonly most: number;
}

type HeadWords = ArticleHead['words'];

/** Articles and events that are known at most, about five kilobytes and a hundred bytes each; and numbers of articles. */
const [HEADS, ITEMS, CORPORA] = [1500, 20_000, 4];

/** Weights in the corpus as it stands: whoever keeps them has to say which words are counted anew. */
export class SharedWeights {
  readonly #frequency = new Map<string, number>();
  readonly #heads = new Map<HeadWords, KnownHead>();
  /** Articles that have the commonest word of an event. */
  readonly #items = new Map<EventItem, number>();
  readonly #cosines = new Map<number, Cosines>();
  readonly #stems = new Stems();
  #version = 0;

  /** The weights of the words of an event, of its candidates and of the articles that were met, as `readWeights` gives them; and these articles' likeness under them. */
  async of(reader: CorpusReader, { item, candidates, heads }: Weighing): Promise<{ readonly weights: WordWeights; readonly cosines: Cosines }> {
    const items = [item, ...candidates];
    while (!this.#knows(items, heads)) await this.#learn(reader, items, heads);
    const most = Math.max(0, ...items.map((one) => this.#items.get(one) ?? 0), ...heads.map((head) => this.#heads.get(head.words)?.most ?? 0));
    const articles = most * articlesPerMost;
    return { weights: { articles, frequency: this.#frequencyFor(items, heads), stems: this.#stems }, cosines: this.#cosinesFor(articles) };
  }

  /** Forgets what rests on the counts of these words. */
  forget(words: readonly string[]): void {
    if (words.length === 0) return;
    this.#version += 1;
    for (const word of words) this.#frequency.delete(word);
    // The shorter list is walked: a keystroke changes few words, another version of a folder most of them.
    const lost = new Set(words);
    for (const [head, known] of this.#heads) if (shareOne(lost, known.words)) this.#forgetHead(head);
    for (const item of this.#items.keys()) if (item.words.some((word) => lost.has(word))) this.#items.delete(item);
  }

  #knows(items: readonly EventItem[], heads: readonly ArticleHead[]): boolean {
    return items.every((item) => this.#items.has(item)) && heads.every((head) => this.#heads.has(head.words));
  }

  async #learn(reader: CorpusReader, items: readonly EventItem[], heads: readonly ArticleHead[]): Promise<void> {
    this.#makeRoom(items.length, heads.length);
    const version = this.#version;
    const [newItems, newHeads] = [items.filter((item) => !this.#items.has(item)), heads.map((head) => head.words).filter((words) => !this.#heads.has(words))];
    const wordsOf = new Map(newHeads.map((words) => [words, new Set(words.map(([word]) => word))]));
    const missing = new Set<string>();
    for (const words of [...newItems.map((item) => item.words), ...wordsOf.values()]) for (const word of words) if (!this.#frequency.has(word)) missing.add(word);
    const counts = await reader.frequency([...missing]);
    // What was read may be older than what has been forgotten since.
    if (version !== this.#version) return;
    for (const [word, count] of counts) this.#frequency.set(word, count);
    for (const item of newItems) this.#items.set(item, this.#mostOf(item.words));
    for (const [head, words] of wordsOf) this.#heads.set(head, { words, most: this.#mostOf(words) });
  }

  #mostOf(words: Iterable<string>): number {
    let most = 0;
    for (const word of words) most = Math.max(most, this.#frequency.get(word) ?? 0);
    return most;
  }

  #makeRoom(items: number, heads: number): void {
    if (this.#items.size + items > ITEMS) this.#items.clear();
    if (this.#heads.size + heads <= HEADS) return;
    this.#version += 1;
    for (const known of [this.#frequency, this.#heads, this.#items, this.#cosines]) known.clear();
  }

  #forgetHead(head: HeadWords): void {
    this.#heads.delete(head);
    for (const cosines of this.#cosines.values()) cosines.forget(head);
  }

  // The event's own word is weighed as well: what other questions have learned of it is not known to this one.
  #frequencyFor(items: readonly EventItem[], heads: readonly ArticleHead[]): WordWeights['frequency'] {
    const own = items[0]?.root ?? items[0]?.lemma ?? '';
    const isAsked = !this.#frequency.has(own) || items.some(({ words }) => words.includes(own)) || heads.some((head) => this.#heads.get(head.words)?.words.has(own) === true);
    return isAsked ? this.#frequency : { get: (word) => (word === own ? undefined : this.#frequency.get(word)) };
  }

  #cosinesFor(articles: number): Cosines {
    const known = this.#cosines.get(articles) ?? new Cosines({ articles, frequency: this.#frequency, stems: this.#stems });
    if (this.#cosines.size >= CORPORA && !this.#cosines.has(articles)) this.#cosines.clear();
    this.#cosines.set(articles, known);
    return known;
  }
}
