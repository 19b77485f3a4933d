/**
 * What people decided about names, applied before anything is joined: rejected words are no names, confirmed
 * names are names wherever they stand, marks say what stands at one place. It must not know recognisers.
 */
import { compareSpans, contains, overlaps, sameSpan } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { NameMention } from '../../../recognise/mention.ts';
import { fold } from '../../../text/fold.ts';
import type { Document } from '../../../text/document.ts';
import type { ArticleOptions, MarkedName } from '../article.ts';
import type { Placed } from '../place.ts';

/** The names after the decisions, in reading order. */
export function decideNames(
  document: Document,
  names: readonly Placed<NameMention>[],
  { accepted = [], rejected, marks = [] }: ArticleOptions,
): readonly Placed<NameMention>[] {
  if (accepted.length === 0 && marks.length === 0 && (rejected === undefined || rejected.size === 0)) return names;
  const refused = new Set([...(rejected ?? [])].map(fold));
  const aliased = names.map(({ aliasOf, ...name }) => ({ name, alias: aliasOf === undefined ? undefined : names[aliasOf] }));
  const kept = aliased.filter(({ name }) => !refused.has(fold(document.text.slice(name.start, name.end))) && !isRejected(name, marks));
  const marked = marks.flatMap((mark) => markedName(document, mark));
  const everywhere = accepted.flatMap(({ name, type }) => (refused.has(fold(name)) ? [] : occurrences(document, name, type)));
  // Of one place its own mark says more than what was confirmed for everywhere.
  const confirmed = [...everywhere.filter((name) => !marked.some((mark) => overlaps(name, mark)) && !isRejected(name, marks)), ...marked];
  const standing = kept.filter(({ name }) => !confirmed.some((other) => overlaps(name, other) && (sameSpan(name, other) || !contains(name, other))));
  return withAliases([...standing, ...confirmed.map((name) => ({ name, alias: undefined }))]);
}

/** The names without those that people rejected where they stand: a second pass may have found them again. */
export function withoutRejected(names: readonly Placed<NameMention>[], { marks = [] }: ArticleOptions): readonly Placed<NameMention>[] {
  if (!names.some((name) => isRejected(name, marks))) return names;
  const aliased = names.map(({ aliasOf, ...name }) => ({ name, alias: aliasOf === undefined ? undefined : names[aliasOf] }));
  return withAliases(aliased.filter(({ name }) => !isRejected(name, marks)));
}

function isRejected(name: Placed<NameMention>, marks: readonly MarkedName[]): boolean {
  return name.maker !== MARKED && marks.some((mark) => mark.state === 'rejected' && sameSpan(mark, name) && (mark.type === undefined || mark.type === name.type));
}

const MARKED = 'names/marked';

function markedName(document: Document, { start, end, state, type }: MarkedName): readonly Placed<NameMention>[] {
  if (state !== 'accepted' || type === undefined) return [];
  const paragraph = document.paragraphs.findIndex((placed) => placed.start <= start && end <= placed.start + placed.paragraph.text.length);
  return paragraph < 0 ? [] : [{ kind: 'name', level: 'name', type, maker: MARKED, confidence: 1, paragraph, start, end }];
}

interface Aliased {
  readonly name: Placed<NameMention>;
  readonly alias: Placed<NameMention> | undefined;
}

// Indices of aliases are counted anew; an alias of a name that is gone stands alone.
function withAliases(names: readonly Aliased[]): readonly Placed<NameMention>[] {
  const inOrder = [...names].sort((a, b) => compareSpans(a.name, b.name));
  const at = new Map(inOrder.map(({ name }, index) => [`${name.start}:${name.end}`, index]));
  return inOrder.map(({ name, alias }) => {
    const aliasOf = alias && at.get(`${alias.start}:${alias.end}`);
    return aliasOf === undefined ? name : { ...name, aliasOf };
  });
}

function occurrences(document: Document, name: string, type: NameMention['type']): readonly Placed<NameMention>[] {
  const found: Placed<NameMention>[] = [];
  if (name.trim() === '') return found;
  document.paragraphs.forEach(({ start, paragraph }, index) => {
    for (let at = paragraph.text.indexOf(name); at >= 0; at = paragraph.text.indexOf(name, at + name.length)) {
      if (!standsAlone(paragraph.text, { start: at, end: at + name.length })) continue;
      const span = { start: start + at, end: start + at + name.length };
      found.push({ kind: 'name', level: 'name', type, maker: 'names/accepted', confidence: 1, paragraph: index, ...span });
    }
  });
  return found;
}

const wordCharacter = /[\p{L}\p{N}]/u;

function standsAlone(text: string, { start, end }: Span): boolean {
  return !wordCharacter.test(text.charAt(start - 1)) && !wordCharacter.test(text.charAt(end));
}
