/**
 * Cards as hovers and explanations, links among articles included. It must not know what a card says.
 */
import type { Hover } from 'vscode-languageserver';
import type { Card, CardLine, Snapshot } from '../../features/snapshot.ts';
import type { Context } from '../context.ts';
import { markdownOf, plainTextOf, rangeOf } from '../convert.ts';
import type { LinesOf } from '../convert.ts';
import type { Explanation } from '../messages.ts';

/** The hover of a card, as Markdown where the client shows it. */
export async function hoverOf(context: Context, snapshot: Snapshot, card: Card): Promise<Hover> {
  const range = rangeOf(snapshot.article.document.lines, card.span);
  if (!context.abilities.markdownHover) return { range, contents: { kind: 'plaintext', value: plainTextOf(card) } };
  return { range, contents: { kind: 'markdown', value: markdownOf(card, await linesFor(context, snapshot, [card])) } };
}

/** The trace, one card after another. */
export async function explanationOf(context: Context, snapshot: Snapshot, cards: readonly Card[]): Promise<Explanation> {
  const linesOf = await linesFor(context, snapshot, cards);
  return { markdown: cards.map((card) => markdownOf(card, linesOf)).join('\n\n') };
}

function linesFor(context: Context, snapshot: Snapshot, cards: readonly Card[]): Promise<LinesOf> {
  const lines: readonly CardLine[] = cards.flatMap(({ what, known, why }) => [...what, ...known, ...why]);
  const paths = lines.flatMap((line) => line.flatMap(({ to }) => to?.path ?? []));
  return context.linesOf(paths, snapshot);
}
