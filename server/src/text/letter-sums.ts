/**
 * Sums of the letters of a word, and sets of words that are asked by them: most words are told from all of a list
 * without cutting them out of their text. It must not know any list.
 */

/** The sum of the letters so far and one more, in any case: from 0 over all letters of ASCII of a word. */
export function addLetter(sum: number, unit: number): number {
  return (Math.imul(sum, 31) + (unit | 0x20)) & 0x3fffffff;
}

/** The sum of a word of letters of ASCII. */
export function sumOfLetters(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum = addLetter(sum, word.charCodeAt(i));
  return sum;
}

/** Sums of some hundred words, one bit each, few enough to stay at hand. */
export class LetterSums {
  readonly #bits = new Int32Array(0x100);

  /** @param words in any case; those that are not letters of ASCII alone are never asked for */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const bit = bitOf(sumOfLetters(word));
      this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  /** Whether a word of this sum can be one of them: nearly all others can not. */
  mayHold(sum: number): boolean {
    const bit = bitOf(sum);
    return (((this.#bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }
}

function bitOf(sum: number): number {
  return (sum ^ (sum >>> 13)) & 0x1fff;
}
