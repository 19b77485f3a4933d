/**
 * Words that may be one slip apart, found without holding every word against every other: two of them share what is left
 * when each loses one letter, or loses none (Mor and Fraenkel 1982). It must not know what a slip means.
 */

/** Longest word whose letters are left out one by one; of a longer one there is no other spelling worth the room. */
const LONGEST = 64;

/** Things by the word that each bears. */
export class SlipIndex<Thing> {
  readonly #byRest = new Map<string, Thing[]>();

  constructor(things: Iterable<Thing>, wordOf: (thing: Thing) => string) {
    for (const thing of things) {
      for (const rest of restsOf(wordOf(thing))) {
        const known = this.#byRest.get(rest);
        if (known === undefined) this.#byRest.set(rest, [thing]);
        else known.push(thing);
      }
    }
  }

  /** Every thing whose word is this one or one slip away from it, and some others; each once. */
  near(word: string): ReadonlySet<Thing> {
    const found = new Set<Thing>();
    for (const rest of restsOf(word)) for (const thing of this.#byRest.get(rest) ?? []) found.add(thing);
    return found;
  }
}

function restsOf(word: string): ReadonlySet<string> {
  const rests = new Set([word]);
  if (word.length <= LONGEST) for (let at = 0; at < word.length; at++) rests.add(word.slice(0, at) + word.slice(at + 1));
  return rests;
}
