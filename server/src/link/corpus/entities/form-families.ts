/**
 * Forms that share keys, and what those share keys with: everything that could be one entity. Asked of the
 * index key by key and kept for the next question. It must not know which of them are one.
 */
import type { CorpusReader, Tally } from '../corpus.ts';
import type { EntityForm } from '../entity-form.ts';

/** Finds families of forms. */
export class FormFamilies {
  readonly #reader: CorpusReader;
  readonly #known = new Map<string, Promise<readonly Tally[]>>();

  constructor(reader: CorpusReader) {
    this.#reader = reader;
  }

  /** The family of a form, ascending by id; the same object for every form of it. */
  async of(form: EntityForm): Promise<readonly Tally[]> {
    const [first = ''] = reachOf(form);
    const known = this.#known.get(first);
    if (known !== undefined) return known;
    const found = this.#reachedFrom(reachOf(form));
    this.#known.set(first, found.then(({ tallies }) => tallies));
    const { tallies, keys } = await found;
    for (const key of keys) if (!this.#known.has(key)) this.#known.set(key, Promise.resolve(tallies));
    return tallies;
  }

  async #reachedFrom(start: readonly string[]): Promise<{ readonly tallies: readonly Tally[]; readonly keys: ReadonlySet<string> }> {
    const asked = new Set<string>();
    const family = new Map<string, Tally>();
    for (let keys = [...start]; keys.length > 0; ) {
      for (const key of keys) asked.add(key);
      const reached = new Set<string>();
      for (const tally of await this.#reader.tally(keys)) {
        family.set(tally.form.id, tally);
        for (const key of reachOf(tally.form)) if (!asked.has(key)) reached.add(key);
      }
      keys = [...reached].sort();
    }
    return { tallies: [...family.values()].sort((a, b) => (a.form.id < b.form.id ? -1 : 1)), keys: asked };
  }
}

/** Keys that reach other forms: a person is reached by the surname alone, so that all bearers of it are seen. */
export function reachOf({ type, keys }: Pick<EntityForm, 'type' | 'keys'>): readonly string[] {
  return type === 'PERSON' ? keys.filter((key) => key.startsWith('surname:')) : keys;
}
