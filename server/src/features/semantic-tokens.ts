/**
 * Colours by mention type. Names nest and editors' tokens must not, so an outer mention is cut around the
 * inner ones. It must not know how tokens are numbered on the wire.
 */
import { compareSpans } from '../base/span.ts';
import type { Span } from '../base/span.ts';
import type { Article } from '../link/article/article.ts';
import type { NameType } from '../recognise/mention.ts';
import { within } from './shared/under-caret.ts';
import type { Snapshot } from './snapshot.ts';

/** What a coloured stretch is: a name by its type, a date, a figure, an event's trigger. */
export type TokenType = Lowercase<NameType> | 'date' | 'quantity' | 'trigger';

/** A coloured stretch; never overlaps another one. */
export interface TypedToken extends Span {
  readonly type: TokenType;
}

/** The coloured stretches of the article, or of `range`, in reading order. */
export function semanticTokens({ article }: Pick<Snapshot, 'article'>, range?: Span): readonly TypedToken[] {
  return within(cutApart(typed(article)), range);
}

function typed(article: Article): TypedToken[] {
  const stretch = ({ start, end }: Span, type: TokenType): TypedToken => ({ start, end, type });
  return [
    ...article.mentions.filter(({ level }) => level === 'name').map((m) => stretch(m, lowerCase(m.type))),
    ...article.timexes.map((timex) => stretch(timex, 'date')),
    ...article.quantities.map((quantity) => stretch(quantity, 'quantity')),
    ...article.events.filter(({ minor }) => minor === undefined).map(({ trigger }) => stretch(trigger, 'trigger')),
  ];
}

function lowerCase(type: NameType): Lowercase<NameType> {
  return type.toLowerCase() as Lowercase<NameType>;
}

// One pass over the ends of all stretches with the open ones on a stack: the innermost, opened last, has the colour.
function cutApart(stretches: readonly TypedToken[]): TypedToken[] {
  const sorted = stretches.filter(({ start, end }) => start < end).sort(compareSpans);
  const pieces: TypedToken[] = [];
  const open: TypedToken[] = [];
  let done = 0;
  const paintTo = (offset: number): void => {
    for (let top = open.at(-1); top !== undefined && done < offset; top = open.at(-1)) {
      const end = Math.min(top.end, offset);
      if (end > done) pieces.push({ start: done, end, type: top.type });
      done = Math.max(done, end);
      if (top.end > offset) return;
      open.pop();
    }
    done = Math.max(done, offset);
  };
  for (const stretch of sorted) {
    paintTo(stretch.start);
    open.push(stretch);
  }
  paintTo(Infinity);
  return pieces;
}
