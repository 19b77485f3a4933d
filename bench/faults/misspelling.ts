/**
 * A name spelt wrong once: two letters changed over, one left out, doubled, hit beside. `name-misspelt` in an article
 * that spells it rightly more often, `name-misspelt-elsewhere` where only other articles do. It must not know how
 * spellings are compared.
 */
import type { Article } from '../../server/src/link/article/article.ts';
import { replaced } from './edit.ts';
import type { Carrier, Fault, Injected } from './fault.ts';
import type { Random } from './random.ts';

/** See the head of this file. */
export const misspelling: Fault = {
  id: 'name-misspelt',
  rules: ['name-drift'],
  inject: ({ text }, article, random) => misspelt(text, article, random, (count) => count >= 3),
};

/** See the head of this file. */
export const misspellingElsewhere: Fault = {
  id: 'name-misspelt-elsewhere',
  rules: ['name-drift'],
  inject(carrier, article, random) {
    const injected = misspelt(carrier.text, article, random, (count) => count === 1);
    return injected && { ...injected, companions: told(carrier, 2) };
  },
};

function misspelt(text: string, { entities }: Article, random: Random, enough: (count: number) => boolean): Injected | undefined {
  const names = entities.filter(({ type }) => /^(?:PERSON|ORG|GPE|LOC|FAC)$/.test(type)).flatMap(({ variants }) => variants.map((variant) => variant.text));
  const words = [...new Set(names.flatMap((name) => name.split(/[\s-]+/)))].filter((word) => /^[A-Z][a-z]{4,}$/.test(word) && enough(placesOf(text, word).length));
  if (words.length === 0) return undefined;
  const word = random.of(words);
  const at = random.of(placesOf(text, word));
  const wrong = slip(word, random);
  return wrong === word ? undefined : { ...replaced(text, at, at + word.length, wrong), note: `${word} -> ${wrong}` };
}

function placesOf(text: string, word: string): readonly number[] {
  return [...text.matchAll(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'g'))].map(({ index }) => index);
}

const beside: Readonly<Record<string, string>> = { a: 's', b: 'v', c: 'x', d: 'f', e: 'r', f: 'g', g: 'h', h: 'j', i: 'o', j: 'k', k: 'l', l: 'k', m: 'n', n: 'm', o: 'i', p: 'o', q: 'w', r: 't', s: 'd', t: 'y', u: 'i', v: 'b', w: 'e', x: 'c', y: 't', z: 'x' };

function slip(word: string, random: Random): string {
  const at = random.between(1, word.length - 2);
  const [before, here, next, behind] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const vowel = random.of(['a', 'e', 'i', 'o', 'u']);
  return random.of([
    before + next + here + behind,
    before + next + behind,
    before + here + here + next + behind,
    before + (beside[here] ?? 'e') + next + behind,
    before + (/[aeiou]/.test(here) ? vowel : (beside[here] ?? 'e')) + next + behind,
  ]);
}

/** Other reports of the same story: parts of this one. */
function told({ name, source, text, published }: Carrier, count: number): readonly Carrier[] {
  return Array.from({ length: count }, (_, n) => ({ name: `${n}-${name}`, source, text: `${text}\n\nReport ${n + 1}.`, ...(published === undefined ? {} : { published }) }));
}
