/**
 * Acronyms beside the words that they stand for: `World Food Council (WFC)`, `WFC (World Food Council)`, `the World
 * Food Council, or WFC,`. It must not know other places of either.
 */
import { shiftSpan } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { PlacedParagraph, Token } from '../../../text/document.ts';
import type { ExpansionFact, Fact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { initialsOf, isSwapped } from './initials.ts';
import { settingFinder } from './setting.ts';

/** See the head of this file. */
export const expansions: FactExtractor = { name: 'facts/expansions', extract };

/** Words that a name holds in small letters. */
const links: ReadonlySet<string> = new Set('of the for and on in de la del do da du des et y to against & - pour les le los las der die für und'.split(' '));

/** Words of an expansion at most, small ones counted in. */
const LONGEST = 12;

function extract(article: ReadArticle): readonly Fact[] {
  const settingOf = settingFinder(article);
  const known = new Set<string>();
  const pairs = article.document.paragraphs.flatMap(pairsIn);
  const alone = acronymsAlone(article, pairs);
  return pairs.flatMap(({ acronym, acronymAt, wordsAt }): readonly ExpansionFact[] => {
      const words = article.document.text.slice(wordsAt.start, wordsAt.end).replace(/\s+/g, ' ');
      // Said again, it says nothing new.
      if (known.has(`${acronym} ${words}`)) return [];
      known.add(`${acronym} ${words}`);
      const span = { start: Math.min(acronymAt.start, wordsAt.start), end: Math.max(acronymAt.end, wordsAt.end) };
      return [
        {
          attribute: 'expansion',
          maker: 'facts/expansions',
          subject: { kind: 'thing', words: acronym },
          ...span,
          time: { from: null, to: null },
          modality: 'happened',
          ...settingOf(span),
          value: { acronym, words, fits: fits(acronym, words), acronymAt, wordsAt, ...swappedIn(alone, acronym) },
        },
      ];
    });
}

/** Acronyms that stand nowhere beside words, each where it first stands. */
function acronymsAlone({ document: { paragraphs } }: ReadArticle, pairs: readonly Pair[]): ReadonlyMap<string, Span> {
  const explained = new Set(pairs.map(({ acronym }) => acronym));
  const found = new Map<string, Span>();
  for (const { start, paragraph } of paragraphs)
    for (const token of pairs.length === 0 ? [] : paragraph.tokens) {
      const acronym = acronymOf(token);
      if (acronym !== undefined && !explained.has(acronym) && !found.has(acronym)) found.set(acronym, { start: start + token.start, end: start + token.end });
    }
  return found;
}

// `NCR` elsewhere, of `Northern Relief Committee (NRC)`.
function swappedIn(alone: ReadonlyMap<string, Span>, acronym: string): Pick<ExpansionFact['value'], 'swapped'> {
  for (let at = 0; at + 1 < acronym.length; at++) {
    const turned = acronym.slice(0, at) + acronym.charAt(at + 1) + acronym.charAt(at) + acronym.slice(at + 2);
    const place = turned === acronym ? undefined : alone.get(turned);
    if (place !== undefined) return { swapped: { acronym: turned, at: place } };
  }
  return {};
}

interface Pair {
  readonly acronym: string;
  readonly acronymAt: Span;
  readonly wordsAt: Span;
}

function pairsIn({ start, paragraph: { tokens } }: PlacedParagraph): readonly Pair[] {
  const pairs: Pair[] = [];
  tokens.forEach((token, at) => {
    const acronym = acronymOf(token);
    if (acronym === undefined) return;
    const words = isBracket(tokens[at - 1], '([') && isBracket(tokens[at + 1], ')]') ? (spelledBefore(tokens, at - 2, acronym) ?? wordsBefore(tokens, at - 2, acronym)) : (wordsInBrackets(tokens, at + 1) ?? wordsBetweenMarks(tokens, at, acronym));
    if (words !== undefined) pairs.push({ acronym, acronymAt: shiftSpan(token, start), wordsAt: shiftSpan(words, start) });
  });
  return pairs;
}

function isBracket(token: Token | undefined, marks: string): boolean {
  return token !== undefined && token.text.length === 1 && marks.includes(token.text);
}

// `WFC`, `W.F.C.`, `UNHCR`, `DoD`; not `US` style pairs of a state (`(TX)`), which have two letters.
function acronymOf({ text, kind }: Token): string | undefined {
  // `NGOs` are many of them.
  const letters = text.replaceAll('.', '').replace(/(?<=\p{Lu}{2})s$/u, '');
  return kind === 'word' && letters.length >= 3 && letters.length <= 8 && /^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(letters) && capitals(letters) >= letters.length - 2 ? letters : undefined;
}

function capitals(text: string): number {
  return text.replace(/[^\p{Lu}]/gu, '').length;
}

function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && !/^(?:the|an?|its|their|this)$/.test(token.lower);
}

// Back to where the first letters spell the acronym; else to where its first letter is, else over as many words as it has letters.
function wordsBefore(tokens: readonly Token[], last: number, acronym: string): Span | undefined {
  const initials: string[] = [];
  let [first, asMany]: (number | undefined)[] = [];
  for (let from = last; from >= 0 && last - from < LONGEST; from--) {
    const token = tokens[from];
    if (token === undefined || !(isNameWord(token) || links.has(token.lower) || /^['’]s?$/.test(token.text))) break;
    // `the Attorney General and the World Food Council (WFC)`
    if (token.lower === 'and' && tokens[from + 1]?.lower === 'the') break;
    if (!isNameWord(token)) continue;
    initials.unshift(...token.text.split(/[-‐/]/).map((part) => part.charAt(0)));
    first = from;
    const isFirst = initials[0]?.toLowerCase() === acronym.charAt(0).toLowerCase();
    if (initials.length <= capitals(acronym) || (isFirst && initials.length <= capitals(acronym) + 2)) asMany = from;
    if (sameLetters(initials, acronym)) break;
  }
  const isSpelt = sameLetters(initials, acronym);
  const [begin, end] = [tokens[(isSpelt ? first : asMany) ?? -1], tokens[last]];
  return begin === undefined || end === undefined || initials.length < 2 || !isNameWord(end) ? undefined : { start: begin.start, end: end.end };
}

/**
 * Words of any case, in a list with commas as well, whose first letters make the acronym, or would if two neighbours
 * changed places: `gross domestic product (GPD)`. Small words count where the acronym counts them.
 */
function spelledBefore(tokens: readonly Token[], last: number, acronym: string): Span | undefined {
  let turned: number | undefined;
  for (let from = last; from >= 0 && last - from < LONGEST; from--) {
    const token = tokens[from];
    if (token === undefined || !(token.kind === 'word' || /^(?:[,&-]|['’]s?)$/.test(token.text))) break;
    if (token.kind !== 'word' || links.has(token.lower)) continue;
    const words = tokens.slice(from, last + 1);
    const readings = initialsOf(words, links);
    if (readings.some((initials) => sameLetters([initials], acronym))) return spanOf(tokens, from, last);
    if (readings.some((initials) => isSwapped(initials, acronym.toLowerCase()))) turned ??= from;
  }
  return turned === undefined ? undefined : spanOf(tokens, turned, last);
}

function spanOf(tokens: readonly Token[], from: number, last: number): Span | undefined {
  const [begin, end] = [tokens[from], tokens[last]];
  return begin === undefined || end === undefined || last - from < 1 ? undefined : { start: begin.start, end: end.end };
}

function sameLetters(initials: readonly string[], acronym: string): boolean {
  return initials.join('').toLowerCase() === acronym.toLowerCase();
}

// `WFC (World Food Council)`: nothing but a name in the brackets.
function wordsInBrackets(tokens: readonly Token[], open: number): Span | undefined {
  if (!isBracket(tokens[open], '([')) return undefined;
  let to = open + 1;
  while (to - open <= LONGEST && tokens[to] !== undefined && (isNameWord(tokens[to]) || links.has(tokens[to]?.lower ?? ''))) to++;
  const inside = tokens.slice(open + 1, to);
  const [first] = inside;
  const last = inside.at(-1);
  if (!isBracket(tokens[to], ')]') || inside.filter(isNameWord).length < 2 || first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end };
}

// `the World Food Council, or WFC,` and `WFC, the World Food Council,`: such marks say little, so the letters must be the words' own, or as good as.
function wordsBetweenMarks(tokens: readonly Token[], at: number, acronym: string): Span | undefined {
  const mark = markBefore(tokens, at);
  const before = mark === undefined ? undefined : wordsBefore(tokens, mark - 1, acronym);
  const words = before ?? wordsBehind(tokens, at + 1);
  if (words === undefined) return undefined;
  const inside = tokens.filter((token) => token.start >= words.start && token.end <= words.end && isNameWord(token));
  const initials = inside.map(({ text }) => text.charAt(0));
  return sameLetters(initials, acronym) || isSwapped(initials.join('').toLowerCase(), acronym.toLowerCase()) ? words : undefined;
}

const dash = /^(?:-{1,2}|–|—)$/;

// The comma or dash before `or WFC`, `known as WFC`, `which is known as the WFC`, `WFC`.
function markBefore(tokens: readonly Token[], at: number): number | undefined {
  if (dash.test(tokens[at - 1]?.text ?? '')) return dash.test(tokens[at + 1]?.text ?? '') ? at - 1 : undefined;
  const skipped = /^(?:or|the|as|known|called|which|is|also|better|commonly|usually|simply|by|its|acronym|initials)$/;
  let mark = at - 1;
  while (at - mark < 8 && skipped.test(tokens[mark]?.lower ?? '')) mark--;
  return tokens[mark]?.text === ',' ? mark : undefined;
}

// `WFC, the World Food Council,`; `WFC, or World Food Council,`; `WFC stands for World Food Council`.
function wordsBehind(tokens: readonly Token[], next: number): Span | undefined {
  const isNamed = tokens[next]?.lower === 'stands' && tokens[next + 1]?.lower === 'for';
  const isComma = tokens[next]?.text === ',' && /^(?:the|or)$/.test(tokens[next + 1]?.lower ?? '');
  if (!isNamed && !isComma) return undefined;
  const comma = tokens[next + 2]?.lower === 'the' ? next + 1 : next;
  let to = comma + 2;
  while (to - comma <= LONGEST && (isNameWord(tokens[to]) || links.has(tokens[to]?.lower ?? '') || /^['’]s$/.test(tokens[to]?.text ?? ''))) to++;
  const [first, last] = [tokens[comma + 2], tokens[to - 1]];
  return first === undefined || last === undefined || to === comma + 2 || !/^[,.]$/.test(tokens[to]?.text ?? '') ? undefined : { start: first.start, end: last.end };
}

// The letters in their order anywhere in the words, the first one at the head of a word: `UNAMA`, `USAID`.
function fits(acronym: string, words: string): boolean {
  const letters = [...acronym.toLowerCase()].filter((letter) => /\p{L}/u.test(letter));
  return words.split(/[\s-]+/).some((_, skipped, all) => {
    const rest = all.slice(skipped).join(' ').toLowerCase();
    let at = 0;
    return rest.startsWith(letters[0] ?? '') && letters.every((letter) => (at = rest.indexOf(letter, at) + 1) > 0);
  });
}
