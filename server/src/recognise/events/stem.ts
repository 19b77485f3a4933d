/**
 * One stem for the inflections and common nominalisations of a word that no table lists: `announced`,
 * `announces` and `announcement` compare equal. Stems are for comparing only, never for showing.
 * A few strippings in the manner of Porter (1980), not his whole algorithm.
 */

const endings: readonly (readonly [ending: RegExp, replacement: string, least: number])[] = [
  [/(?:ational|ation|ations)$/, 'ate', 8],
  [/(?:isation|ization|isations|izations)$/, 'ise', 7],
  [/(?:ctions?|ctors?)$/, 'ct', 5],
  [/(?:ssions?)$/, 'ss', 6],
  [/ments?$/, '', 7],
  [/(?:ances?|ences?)$/, '', 7],
  [/(?:ies|ied)$/, 'y', 5],
  [/(?:als)$/, 'al', 5],
  [/ings?$/, '', 6],
  [/(?:ed|es|er|ers)$/, '', 5],
  [/s$/, '', 4],
];

/** The stem of a folded word; words of up to three letters are their own stems. */
export function stem(word: string): string {
  for (const [ending, replacement, least] of endings) {
    if (word.length < least || !ending.test(word) || word.endsWith('ss')) continue;
    return level(word.replace(ending, replacement));
  }
  return level(word);
}

// `stopp`, `stop` and `release`, `releas` compare equal.
function level(word: string): string {
  if (word.length > 4 && word.endsWith('e')) return word.slice(0, -1);
  const last = word.at(-1);
  return word.length > 4 && last === word.at(-2) && last !== 's' && last !== 'l' ? word.slice(0, -1) : word;
}
