/**
 * Coloured stretches as the numbers of the wire: relative lines and columns, one line each, and the difference
 * to the answer before. It must not know why a stretch has its colour.
 */
import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensLegend } from 'vscode-languageserver';
import type { TokenType, TypedToken } from '../features/semantic-tokens.ts';
import { lineColumnAt } from '../text/lines.ts';
import type { Document } from '../text/document.ts';

const types: readonly TokenType[] = [
  'person', 'org', 'gpe', 'loc', 'fac', 'norp', 'event', 'law', 'work', 'misc', 'date', 'quantity', 'trigger',
];

/** The numbers of the types. */
export const tokenLegend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [] };

/** A text with its lines. */
type Page = Pick<Document, 'text' | 'lines'>;

/** Remembers the last answer of each document, for deltas. */
export class TokenAnswers {
  readonly #builders = new Map<string, SemanticTokensBuilder>();

  /** The tokens of a whole document. */
  full(path: string, tokens: readonly TypedToken[], page: Page): SemanticTokens {
    const builder = new SemanticTokensBuilder();
    this.#builders.set(path, builder);
    fill(builder, tokens, page);
    return builder.build();
  }

  /** What differs from the answer with this id; the whole when it is not the last one. */
  delta(path: string, previous: string, tokens: readonly TypedToken[], page: Page): SemanticTokens | SemanticTokensDelta {
    const builder = this.#builders.get(path);
    if (builder === undefined) return this.full(path, tokens, page);
    builder.previousResult(previous);
    fill(builder, tokens, page);
    return builder.buildEdits();
  }

  /** Forgets a document that was closed. */
  forget(path: string): void {
    this.#builders.delete(path);
  }
}

/** The tokens of a stretch of a document, which has no delta. */
export function tokensOfRange(tokens: readonly TypedToken[], page: Page): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  fill(builder, tokens, page);
  return { data: builder.build().data };
}

function fill(builder: SemanticTokensBuilder, tokens: readonly TypedToken[], { text, lines }: Page): void {
  for (const token of tokens) {
    for (let start = token.start; start < token.end; ) {
      const { line, column } = lineColumnAt(lines, start);
      const next = Math.min(token.end, lines.starts[line + 1] ?? token.end);
      const length = text.slice(start, next).replace(/[\r\n]+$/, '').length;
      if (length > 0) builder.push(line, column, length, types.indexOf(token.type), 0);
      start = next;
    }
  }
}
