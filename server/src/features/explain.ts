/**
 * The trace: every step that led to whatever lies under the caret, innermost thing first.
 * It must not know how a trace is shown.
 */
import type { Reason } from '../base/reason.ts';
import type { Article } from '../link/article/article.ts';
import type { Card, CardLine, Snapshot } from './snapshot.ts';
import { thingsAt } from './shared/under-caret.ts';
import type { Thing } from './shared/under-caret.ts';

/** One card for each thing under the caret: what it was recognised as, then the steps, each with its maker. */
export function explain({ article, path }: Pick<Snapshot, 'article' | 'path'>, offset: number): readonly Card[] {
  const seen = new Set<string>();
  return thingsAt(article, offset).flatMap((thing) => {
    const id = `${thing.kind} ${thing.n}`;
    if (seen.has(id)) return [];
    seen.add(id);
    const why = reasonsOf(thing, article).map((reason) => reasonLine(reason, path));
    return [{ span: thing.span, what: [headOf(thing, article)], known: [], why }];
  });
}

function headOf(thing: Thing, article: Article): CardLine {
  const words = article.document.text.slice(thing.span.start, thing.span.end);
  return [{ words: shortened(words), strong: true }, { words: `  ${labelOf(thing, article)}` }];
}

function labelOf(thing: Thing, article: Article): string {
  switch (thing.kind) {
    case 'entity':
      return `${thing.mention.type} (${thing.mention.level}) of ${article.entities[thing.mention.entity]?.name ?? 'nobody'}`;
    case 'date':
      return `${thing.timex.type} ${thing.timex.value} (${thing.timex.anchor})`;
    case 'quantity':
      return `quantity ${thing.quantity.value}${thing.quantity.unit === undefined ? '' : ` ${thing.quantity.unit}`}`;
    case 'event':
      return `event ${thing.event.sense} (${thing.event.modality})`;
    case 'quote':
      return 'quotation';
  }
}

function reasonsOf(thing: Thing, { published }: Article): readonly Reason[] {
  switch (thing.kind) {
    case 'entity':
      return thing.mention.reasons;
    case 'date': {
      const against = { maker: 'published', words: `the article is of ${published.value ?? 'an unknown day'} (${published.status})` };
      return thing.timex.anchor === 'published' ? [...thing.timex.reasons, against] : thing.timex.reasons;
    }
    case 'quantity':
      return [{ maker: 'figures', words: 'the figure is written so' }];
    case 'event':
      return thing.event.reasons;
    case 'quote':
      return thing.quote.reasons;
  }
}

function reasonLine({ maker, words, span }: Reason, path: string): CardLine {
  const step = span === undefined ? { words } : { words, to: { path, span } };
  return [{ words: `${maker}: ` }, step];
}

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}
