/**
 * The check behind all tests of figures: marks are `[[about 2,500 US troops|FIGURE ~2500 troop]]`: a tilde where
 * approximate, the value (`30-40` for a range), then the unit or what is counted. It must not know how figures are found.
 */
import { findDates } from '../../server/src/recognise/dates/date-finders.ts';
import { figureRefiners } from '../../server/src/recognise/figures/figure-refiners.ts';
import { findFigures } from '../../server/src/recognise/figures/figure-finders.ts';
import type { FigureMention, Mention } from '../../server/src/recognise/mention.ts';
import { readParagraph } from '../../server/src/text/paragraph.ts';
import { expectMarks } from './expect.ts';
import { parseArticle } from './fixture.ts';
import { testModel } from './model.ts';

/** Figures of a paragraph, those that dates took left out. */
export function readFigures(text: string): readonly FigureMention[] {
  const paragraph = readParagraph(text);
  let mentions: readonly Mention[] = [...findDates(paragraph), ...findFigures(paragraph)];
  for (const { refine } of figureRefiners) mentions = refine(mentions, paragraph, testModel());
  return mentions.filter((mention) => mention.kind === 'figure');
}

/** Fails unless the marked figures of each line are exactly those found. */
export function checkFigures(lines: readonly string[]): void {
  for (const line of lines) {
    const article = parseArticle(line);
    const marks = readFigures(article.text).map(({ start, end, value, upTo, unit, counts, approximate }) => {
      const number = upTo === undefined ? String(value) : `${value}-${upTo}`;
      return { start, end, label: ['FIGURE', `${approximate ? '~' : ''}${number}`, unit ?? counts ?? ''].join(' ').trim() };
    });
    expectMarks(article, (label) => label.startsWith('FIGURE'), marks);
  }
}
