/**
 * The article's structure on the wire: symbols, folds, selections, links, hints. It must not know how the
 * structure was found.
 */
import { FoldingRangeKind, SymbolKind } from 'vscode-languageserver';
import type { DocumentLink, DocumentSymbol, FoldingRange, InlayHint, Position, SelectionRange, SymbolInformation } from 'vscode-languageserver';
import type { DocumentLink as ArticleLink } from '../../features/document-links.ts';
import type { OutlineRow } from '../../features/document-symbols.ts';
import type { Fold } from '../../features/folding.ts';
import type { Hint } from '../../features/inlay-hints.ts';
import type { Snapshot } from '../../features/snapshot.ts';
import type { FoundSymbol } from '../../features/workspace-symbols.ts';
import type { Span } from '../../base/span.ts';
import { lineColumnAt } from '../../text/lines.ts';
import type { LineIndex } from '../../text/lines.ts';
import type { Opened } from '../context.ts';
import { locationOf, offsetOf, positionOf, rangeOf } from '../convert.ts';
import type { LinesOf } from '../convert.ts';
import type { UriSpellings } from '../uris.ts';

const outlineKinds = { headline: SymbolKind.File, section: SymbolKind.Namespace, event: SymbolKind.Event } as const;

/** A row of the outline with everything below it. */
export function symbolOf(row: OutlineRow, lines: LineIndex): DocumentSymbol {
  return {
    name: row.name,
    detail: row.detail,
    kind: outlineKinds[row.kind],
    range: rangeOf(lines, row.span),
    selectionRange: rangeOf(lines, row.selection),
    children: row.children.map((child) => symbolOf(child, lines)),
  };
}

/** The outline as a flat list, for clients without a tree. */
export function flatSymbolsOf(rows: readonly OutlineRow[], lines: LineIndex, uri: string, containerName?: string): SymbolInformation[] {
  return rows.flatMap((row) => {
    const container = containerName === undefined ? {} : { containerName };
    const own = { name: row.name, kind: outlineKinds[row.kind], location: { uri, range: rangeOf(lines, row.selection) }, ...container };
    return [own, ...flatSymbolsOf(row.children, lines, uri, row.name)];
  });
}

const foundKinds: Readonly<Record<FoundSymbol['kind'], SymbolKind>> = {
  PERSON: SymbolKind.Class,
  ORG: SymbolKind.Interface,
  GPE: SymbolKind.Namespace,
  LOC: SymbolKind.Namespace,
  FAC: SymbolKind.Struct,
  NORP: SymbolKind.Enum,
  EVENT: SymbolKind.Event,
  LAW: SymbolKind.TypeParameter,
  WORK: SymbolKind.String,
  MISC: SymbolKind.Variable,
  event: SymbolKind.Event,
};

/** A symbol of the corpus; nothing when its article is gone. */
export function workspaceSymbolOf({ kind, name, container, place }: FoundSymbol, linesOf: LinesOf, uris: UriSpellings): SymbolInformation[] {
  const location = locationOf(place, linesOf);
  if (location === undefined) return [];
  return [{ name, kind: foundKinds[kind], containerName: container, location: { ...location, uri: uris.uriOf(location.uri) } }];
}

const foldKinds: Readonly<Partial<Record<Fold['kind'], FoldingRangeKind>>> = {
  section: FoldingRangeKind.Region,
  'front-matter': FoldingRangeKind.Comment,
  boilerplate: FoldingRangeKind.Comment,
};

/** A fold; nothing for a stretch on one line, which cannot be folded. */
export function foldOf({ start, end, kind }: Fold, lines: LineIndex): FoldingRange[] {
  const first = lineColumnAt(lines, start);
  const last = lineColumnAt(lines, end);
  // A stretch that ends with its line break ends on the line before.
  const endLine = last.column === 0 && last.line > first.line ? last.line - 1 : last.line;
  const known = foldKinds[kind];
  return endLine > first.line ? [{ startLine: first.line, endLine, ...(known === undefined ? {} : { kind: known }) }] : [];
}

/** The widening selections at a position, innermost first, as the linked list of the protocol. */
export function selectionOf(
  { snapshot, text, lines }: Opened,
  position: Position,
  steps: (snapshot: Snapshot, offset: number) => readonly Span[],
): SelectionRange {
  const offset = offsetOf(text, lines, position);
  let widest: SelectionRange | undefined;
  for (const span of [...steps(snapshot, offset)].reverse()) {
    widest = { range: rangeOf(lines, span), ...(widest === undefined ? {} : { parent: widest }) };
  }
  return widest ?? { range: rangeOf(lines, { start: offset, end: offset }) };
}

/** A link; a file of the corpus under the client's spelling. */
export function linkOf({ start, end, target }: ArticleLink, lines: LineIndex, uris: UriSpellings): DocumentLink {
  return { range: rangeOf(lines, { start, end }), target: target.kind === 'web' ? target.url : uris.uriOf(target.path) };
}

/** A hint behind its words. */
export function hintOf({ offset, label, reasons }: Hint, lines: LineIndex): InlayHint {
  return { position: positionOf(lines, offset), label, paddingLeft: true, ...(reasons.length === 0 ? {} : { tooltip: reasons.join('\n') }) };
}
