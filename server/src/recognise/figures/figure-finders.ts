/**
 * THE ordered list of figure patterns, and the one walk over a paragraph that runs them: the first row that
 * reads a number wins. Years, days and clock times are left to the dates. It must not know what events mean.
 */
import type { Paragraph } from '../../text/document.ts';
import { amountLetters } from '../../base/currencies.ts';
import { readWords, wordAt } from '../words.ts';
import type { Word, Words } from '../words.ts';
import type { Finder } from '../finder.ts';
import type { FigureMention } from '../mention.ts';
import { readAge } from './ages.ts';
import { hedgeBefore } from './amount.ts';
import type { Hedge } from './amount.ts';
import { readCount } from './counts.ts';
import type { FigureMatch, FigurePattern } from './figure.ts';
import { readMagnitude } from './magnitude.ts';
import { readMeasure } from './measures.ts';
import { readMoney } from './money.ts';
import { readPercent } from './percent.ts';
import { readShare } from './shares.ts';

/** Every figure pattern, in the order in which they are asked. */
const patterns: readonly FigurePattern[] = [
  { name: 'figures/money', read: readMoney },
  { name: 'figures/percent', read: readPercent },
  { name: 'figures/share', read: readShare },
  { name: 'figures/age', read: readAge },
  { name: 'figures/magnitude', read: readMagnitude },
  { name: 'figures/measure', read: readMeasure },
  { name: 'figures/count', read: readCount },
];

/** The figure patterns as a row of the house's list of finders. */
export const figureFinders: readonly Finder[] = [{ name: 'figures', find: findFigures }];

/** Every figure of a paragraph, in reading order, never overlapping. */
export function findFigures(paragraph: Paragraph): readonly FigureMention[] {
  const words = readWords(paragraph);
  const mentions: FigureMention[] = [];
  let taken = 0;
  for (let at = 0; at < words.length; ) {
    const found = mayBegin(wordAt(words, at)) ? firstOf(words, at) : undefined;
    if (found === undefined) {
      at += 1;
      continue;
    }
    const hedge = hedgeBefore(words, at);
    mentions.push(mentionOf(words, at, hedge === undefined || hedge.start < taken ? undefined : hedge, found));
    at = found.match.end;
    taken = at;
  }
  return mentions;
}

function mayBegin(word: Word): boolean {
  if (!Number.isNaN(word.value) || word.entry?.cardinal !== undefined || word.lower.length <= 3) return true;
  return word.lower === 'aged' || word.lower === 'half' || (word.capital && amountLetters.has(word.lower.replace('.', '')));
}

function firstOf(words: Words, at: number): { name: string; match: FigureMatch } | undefined {
  for (const { name, read } of patterns) {
    const match = read(words, at);
    if (match !== undefined) return { name, match };
  }
  return undefined;
}

function mentionOf(words: Words, at: number, hedge: Hedge | undefined, { name, match }: { name: string; match: FigureMatch }): FigureMention {
  const { end, value, upTo, unit, counts } = match;
  const bound = hedge?.bound ?? match.bound;
  return {
    kind: 'figure',
    start: wordAt(words, hedge?.start ?? at).start,
    end: wordAt(words, end - 1).end,
    maker: name,
    value,
    ...(upTo === undefined ? {} : { upTo }),
    ...(unit === undefined ? {} : { unit }),
    ...(counts === undefined ? {} : { counts }),
    approximate: bound !== undefined,
    ...(bound === undefined ? {} : { bound }),
  };
}
