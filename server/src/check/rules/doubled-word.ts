/**
 * A word written twice in a row, and two finite verbs in a row of which one was meant to go. Reads the words of the
 * paragraphs; it must not know names, dates or facts.
 */
import { overlaps, shiftSpan } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import { wordSet } from '../../base/word-set.ts';
import type { Article } from '../../link/article/article.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import type { PlacedParagraph, Token } from '../../text/document.ts';
import type { Fix, RawFinding, Rule } from '../rule.ts';

/** See `doubled-word.md`. */
export const doubledWord: Rule = {
  id: 'doubled-word',
  summary: 'A word written twice in a row, or two verbs where one was meant to go.',
  severity: 'warning',
  needs: 'article',
  check({ article, path }) {
    return article.document.paragraphs.flatMap((placed) => [...doublings(placed, article, path), ...doubledPhrases(placed, path), ...verbPairs(placed, path)]);
  },
};

/** Words that English grammar or emphasis puts twice in a row. */
const emphatic = 'had that very really many much more long far too so no yes never again way old big little well now there hear chop go win please ever run same out round maybe wait stop come fifty etc million billion trillion hundred thousand';

/** Sounds and calls, and the notes of a scale. */
const sounds = 'ha he hee hah ho hey hi bye hush knock blah bla cha bang tut pom aye boo tsk tick tock dum din choo yum na nah oh ooh quack woof la da do re mi di pan';

/** Halves of what has one word twice for a name: `tuk tuk`, `agar agar`, `Walla Walla`, `Mai Mai`. */
const halves = 'can yo goody tom wee dik tse tuk chi mai lu lulu agar ylang beri chow pom bora baden pago walla';

const rightful = wordSet(`${emphatic} ${sounds} ${halves}`);

/** Words that may rightly meet themselves across a phrase's end: `came in in June`, `kicked off off the coast`, `gave her her coat`. */
const meeting = wordSet('in on off for up over through about her him it you is was are were do does did');

/** Words that are a noun and a verb, or a month and what is held in it or may be: `the will will be read`, `the March march`, `in May may`. */
const both = wordSet('will may march can');
const noun = /^(?:the|an?|his|her|its|their|this|that|in|of|last|next|each|every|since|until|by|from)$/;

function doublings(placed: PlacedParagraph, { mentions, entities, document }: Article, path: ArticlePath): readonly RawFinding[] {
  const { paragraph } = placed;
  return paragraph.tokens.flatMap((token, at): readonly RawFinding[] => {
    const next = paragraph.tokens[at + 1];
    if (next === undefined || token.kind !== 'word' || next.kind !== 'word' || token.lower !== next.lower || !next.spaced) return [];
    if (rightful.has(token.lower) || !/\p{Ll}/u.test(token.lower) || paragraph.tokens[at + 2]?.lower === token.lower) return [];
    if (paragraph.tokens[at - 1]?.lower === token.lower || paragraph.tokens[at + 2]?.text === '-') return [];
    // `demand at at least 90 tons`
    if (isNounAndVerb(paragraph.tokens, at)) return [];
    if (token.lower === 'at' && /^(?:least|most|best|worst)$/.test(paragraph.tokens[at + 2]?.lower ?? '')) return [];
    const gap = paragraph.text.slice(token.end, next.start);
    const span = shiftSpan({ start: token.start, end: next.end }, placed.start);
    const isName = isCapital(next);
    if (isName && !(isNamedOtherwise(span, token) && isWrittenOnce(span, token))) return [];
    // `The United States states that`, `J. R. R. Tolkien`, `U.S. U.S.` in a table.
    if (token.text.endsWith('.') || (isCapital(token) && !isName && mentions.some((mention) => mention.end === span.start + token.text.length))) return [];
    if (/\n/.test(gap) && isName) return [];
    const severity = mildness(paragraph.tokens, at, placed);
    return [
      {
        start: span.start,
        end: span.end,
        message: `“${token.text}” stands twice.`,
        ...(severity === undefined ? {} : { severity }),
        related: [{ path, start: span.start, end: span.start + token.text.length, message: 'the first one' }],
        fixes: [removing(`Write “${token.text}” once`, { start: span.start + token.text.length, end: span.end }, path)],
      },
    ];
  });

  // `David Yau Yau` is a name, as long as nobody is called David Yau.
  function isWrittenOnce(span: Span, { text }: Token): boolean {
    return mentions.some((mention) => !overlaps(mention, span) && mention.text.endsWith(text) && !mention.text.endsWith(`${text} ${text}`) && document.text.slice(mention.end, mention.end + text.length + 1).trim() !== text);
  }

  // `Maria Lopez Lopez`: a name whose last word comes again; `Galo Galo` is a name of its own.
  function isNamedOtherwise(span: Span, { text }: Token): boolean {
    const first = mentions.find((mention) => mention.level === 'name' && overlaps(mention, span) && mention.start < span.start);
    if (first !== undefined) return true;
    const words = document.text.slice(span.start, span.end);
    const isWhole = mentions.some(({ start, end }) => start <= span.start && end >= span.end);
    return !isWhole && entities.some(({ variants }) => variants.some((variant) => variant.text === text)) && !entities.some(({ name }) => name === words);
  }
}

/** Words of a phrase that is looked for twice. */
const [FEWEST, MOST] = [3, 5];

// `in a statement in a statement`; `the best of the best of the best` is meant.
function doubledPhrases({ start, paragraph: { tokens, text } }: PlacedParagraph, path: ArticlePath): readonly RawFinding[] {
  return tokens.flatMap((token, at): readonly RawFinding[] => {
    for (let length = FEWEST; length <= MOST; length++) {
      const [last, end] = [tokens[at + length - 1], tokens[at + 2 * length - 1]];
      if (last === undefined || end === undefined || tokens[at + length]?.lower !== token.lower) continue;
      if (!isTwice(tokens, at, length) || tokens[at + 2 * length]?.lower === token.lower || tokens[at - 1]?.lower === last.lower) continue;
      const span = shiftSpan({ start: token.start, end: end.end }, start);
      const first = { start: span.start, end: start + last.end };
      const phrase = text.slice(token.start, last.end);
      const fixes = [removing(`Write “${phrase}” once`, { start: first.end, end: span.end }, path)];
      return [{ ...span, message: `“${phrase}” stands twice.`, severity: 'information', related: [{ path, ...first, message: 'the first one' }], fixes }];
    }
    return [];
  });
}

function isTwice(tokens: readonly Token[], at: number, length: number): boolean {
  const [once, again] = [tokens.slice(at, at + length), tokens.slice(at + length, at + 2 * length)];
  const isPhrase = /^(?:in|on|at|of|for|to|with|by|from|the|an?)$/.test(once[0]?.lower ?? '') && once.some(({ lower }) => /^\p{Ll}{4,}$/u.test(lower));
  return isPhrase && once.every((word, n) => word.kind === 'word' && word.lower !== 'and' && word.lower === again[n]?.lower && again[n].kind === 'word') && once.at(-1)?.lower !== 'of';
}

// `the will will be read`, `due in May may be`, `the March march drew`
function isNounAndVerb(tokens: readonly Token[], at: number): boolean {
  const [before, first, second] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined || !both.has(first.lower)) return false;
  return isCapital(first) !== isCapital(second) || (noun.test(before?.lower ?? '') && /^(?:will|can)$/.test(first.lower));
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

// Speech stammers, and some words may meet themselves: less sure.
function mildness(tokens: readonly Token[], at: number, { paragraph }: PlacedParagraph): 'information' | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const isMeeting = meeting.has(token.lower) && !/^(?:the|an?|of|and)$/.test(tokens[at - 1]?.lower ?? 'the');
  // `those who have have always paid less`
  const isOpened = /^(?:has|have)$/.test(token.lower) && tokens.slice(Math.max(0, at - SUBJECT), at).some(({ lower }) => openers.has(lower));
  const isSpoken = !/^(?:the|an?|of|to|and|with|from)$/.test(token.lower) && paragraph.quotations.some((quotation) => overlaps(quotation, token));
  return isMeeting || isOpened || isSpoken ? 'information' : undefined;
}

const modals = wordSet("will would can could may might must shall should won't wouldn't cannot can't couldn't shouldn't");
const finite = wordSet('is are was were has does did');
const being = wordSet('is are was were');

/** Words that open a clause inside the sentence: `whatever he can do will help` has two verbs by right. */
const openers = wordSet('who whom whose which that what whatever whoever when where why how if whether all everything anything nothing something those everyone anyone one than as because although though while and or but so most best least only first thing way');

/** Words that one clause has before its first verb, at most: a name, a pronoun, `the two governments`. */
const SUBJECT = 5;

function verbPairs(placed: PlacedParagraph, path: ArticlePath): readonly RawFinding[] {
  const { paragraph } = placed;
  const { tokens } = paragraph;
  return tokens.flatMap((token, at): readonly RawFinding[] => {
    const second = isFirstOfTwo(tokens, at) ? secondVerb(tokens, at) : undefined;
    const other = tokens[second ?? -1];
    if (second === undefined || other === undefined || !isSimpleClause(tokens, at)) return [];
    const last = tokens[second + 1];
    const end = modals.has(other.lower) && last?.kind === 'word' ? last.end : other.end;
    const span = shiftSpan({ start: token.start, end }, placed.start);
    const [first, rest] = [paragraph.text.slice(token.start, other.start).trim(), paragraph.text.slice(other.start, end)];
    return [
      {
        ...span,
        message: `“${first}” and “${rest}” stand side by side: one verb too many, or a word is missing between them.`,
        fixes: [
          removing(`Leave out “${first}”`, { start: span.start, end: other.start + placed.start }, path),
          removing(`Leave out “${rest}”`, { start: placed.start + other.start - 1, end: span.end }, path),
          { title: 'Write “and” between them', edits: [{ path, start: placed.start + other.start, end: placed.start + other.start, newText: 'and ' }] },
        ],
      },
    ];
  });
}

function isFirstOfTwo(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.text === token.lower && (modals.has(token.lower) || finite.has(token.lower));
}

// `will respond will take`; `will has`, `is was`.
function secondVerb(tokens: readonly Token[], at: number): number | undefined {
  const [first, next, third, fourth] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (first === undefined || next === undefined || next.text !== next.lower || next.kind !== 'word') return undefined;
  if (modals.has(first.lower) && (finite.has(next.lower) || (modals.has(next.lower) && next.lower !== first.lower))) return at + 1;
  if (being.has(first.lower) && being.has(next.lower) && next.lower !== first.lower) return at + 1;
  const repeats = modals.has(first.lower) && third?.text === first.text && next.kind === 'word' && !modals.has(next.lower);
  return repeats && fourth?.kind === 'word' && fourth.text === fourth.lower && /^[a-z]{2,}$/.test(fourth.lower) && !openers.has(next.lower) ? at + 2 : undefined;
}

// From the clause's beginning to the verb nothing but a short subject.
function isSimpleClause(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return at - i - 1 <= SUBJECT && at - i > 1;
    if (openers.has(token.lower)) return /^(?:that|and|but|so|because|while)$/.test(token.lower) && at - i - 1 >= 1 && tokens[i - 1]?.kind === 'word' && at - i - 1 <= 2;
    if (at - i > SUBJECT) return false;
  }
  return at > 0;
}

function removing(title: string, { start, end }: Span, path: ArticlePath): Fix {
  return { title, edits: [{ path, start, end, newText: '' }] };
}
