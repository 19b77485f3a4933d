/**
 * The trace: every step that led to whatever lies under the caret, innermost thing first.
 * It must not know how a trace is shown.
 */
import type { Reason } from '../base/reason.ts';
import type { Article, Quantity } from '../link/article/article.ts';
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
      return `${thing.mention.type}, a ${thing.mention.level} of ${article.entities[thing.mention.entity]?.name ?? 'nobody'}`;
    case 'date':
      return `${thing.timex.type} ${thing.timex.value} (${thing.timex.anchor})`;
    case 'quantity':
      return `quantity ${thing.quantity.value}${thing.quantity.unit === undefined ? '' : ` ${thing.quantity.unit}`}`;
    case 'event':
      return `event of the kind “${thing.event.sense}” (${thing.event.modality})`;
    case 'quote':
      return 'quotation';
  }
}

function reasonsOf(thing: Thing, article: Article): readonly Reason[] {
  const { published } = article;
  switch (thing.kind) {
    case 'entity':
      return [...thing.mention.reasons, ...joinings(article, thing.mention.entity)];
    case 'date': {
      const against = { maker: 'published', words: `the article is of ${published.value ?? 'an unknown day'} (${published.status})` };
      return thing.timex.anchor === 'published' ? [...thing.timex.reasons, against] : thing.timex.reasons;
    }
    case 'quantity':
      return [{ maker: 'figures', words: readingOf(thing.quantity) }];
    case 'event':
      return thing.event.reasons;
    case 'quote':
      return thing.quote.reasons;
  }
}

// How the entity came together here, and by what the other articles are searched for it.
function joinings(article: Article, index: number): readonly Reason[] {
  const entity = article.entities[index];
  if (entity === undefined) return [];
  const forms = entity.variants.map(({ text, count }) => `“${text}” ${count}×`).join(', ');
  const roles = entity.roles.map(({ role, of, qualifier, start, end }) => ({
    maker: 'link/roles',
    words: `called ${qualifier === undefined ? '' : `${qualifier} `}${role}${of === undefined ? '' : ` (${of})`} here`,
    span: { start, end },
  }));
  return [
    { maker: 'link/names', words: `one with every mention of it in this article: ${forms}` },
    ...roles,
    { maker: 'link/keys', words: `looked for in other articles as ${entity.keys.join(', ')}` },
  ];
}

function readingOf({ text, value, upTo, unit, counts, approximate }: Quantity): string {
  const amount = upTo === undefined ? `${value}` : `${value} to ${upTo}`;
  const of = [unit === undefined ? '' : `in ${unit}`, counts === undefined ? '' : `counting “${counts}”`].filter(Boolean).join(', ');
  return `“${text}” is read as ${approximate ? 'about ' : ''}${amount}${of === '' ? '' : `, ${of}`}`;
}

function reasonLine({ maker, words, span }: Reason, path: string): CardLine {
  const step = span === undefined ? { words } : { words, to: { path, span } };
  return [{ words: `${maker}: ` }, step];
}

function shortened(words: string): string {
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}
