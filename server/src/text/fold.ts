/**
 * One form for all ways to write the same letters: for keys and comparisons, never for showing.
 * It must not know names: `Soleimani` and `Suleimani` stay apart here.
 */

/**
 * Lower case, accents stripped (canonical decomposition without its combining marks), letters that do not
 * decompose replaced by their usual Latin spelling, apostrophes and dashes levelled to `'` and `-`, white space to single spaces.
 * Offsets are not kept.
 */
export function fold(text: string): string {
  const form = formOf(text);
  if (form !== OTHER) return form === LOWER ? text : text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/[\u00DF\u00E6\u00F0\u00F8\u00FE\u0111\u0131\u0142\u0153]/g, (letter) => spellings[letter] ?? letter)
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u201B\u02BC\u02BE\u02BF\u02BB\u02B9`\u00B4]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .trim();
}

const spellings: Readonly<Record<string, string>> = {
  '\u00DF': 'ss',
  '\u00E6': 'ae',
  '\u00F0': 'd',
  '\u00F8': 'o',
  '\u00FE': 'th',
  '\u0111': 'd',
  '\u0131': 'i',
  '\u0142': 'l',
  '\u0153': 'oe',
};

const LOWER = 0;
const CAPITALS = 1;
const OTHER = 2;

// Most words of most articles: printable ASCII, without a run of spaces or one at an end, in lower case or with capitals.
function formOf(text: string): number {
  let before = 0x20;
  let form = LOWER;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e || unit === 0x60) return OTHER;
    if (unit === 0x20 && before === 0x20) return OTHER;
    if (unit >= 0x41 && unit <= 0x5a) form = CAPITALS;
    before = unit;
  }
  return text.length === 0 || before !== 0x20 ? form : OTHER;
}
