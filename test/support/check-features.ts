/**
 * The check helpers of features: a marked fixture goes in, the article as the feature sees it is compared with
 * the marks. It must not know the Language Server Protocol.
 */
import assert from 'node:assert/strict';
import type { Card, CardLine, Config, Place, Snapshot } from '../../server/src/features/snapshot.ts';
import type { Span } from '../../server/src/base/span.ts';
import { applyEdits } from './apply-edits.ts';
import { corpusOf } from './corpus.ts';
import type { FixtureCorpus } from './corpus.ts';
import { expectMarks } from './expect.ts';
import type { Mark } from './fixture.ts';

/** A span with the words that its mark must have. */
export interface LabelledSpan extends Span {
  readonly label: string;
}

/** Compares labelled spans with all marks of the fixture's only article. */
export async function checkArticle(fixture: string, feature: (snapshot: Snapshot) => readonly LabelledSpan[], config?: Config): Promise<void> {
  const corpus = await corpusOf(fixture);
  const [only] = corpus.fixtures;
  assert.ok(only !== undefined && corpus.fixtures.length === 1, 'the fixture must hold exactly one article');
  expectMarks(only, () => true, feature(corpus.snapshotAt(only.path, config)).map(markOf));
}

/** Compares labelled spans around the caret with all marks of its article. */
export async function checkAtCaret(
  fixture: string,
  feature: (snapshot: Snapshot, offset: number) => readonly LabelledSpan[] | Promise<readonly LabelledSpan[]>,
): Promise<void> {
  const corpus = await corpusOf(fixture);
  const { snapshot, offset } = corpus.atCaret();
  const article = corpus.fixtures.find(({ path }) => path === snapshot.path);
  assert.ok(article !== undefined);
  expectMarks(article, () => true, (await feature(snapshot, offset)).map(markOf));
}

/**
 * Compares places in all articles with the fixture's marks. A mark is labelled `TARGET`, or `TARGET 1`, `TARGET 2`
 * where the order counts.
 */
export async function checkPlaces(
  fixture: string,
  feature: (snapshot: Snapshot, offset: number) => Promise<readonly Place[]>,
  order: 'ranked' | 'unranked' = 'unranked',
): Promise<void> {
  const corpus = await corpusOf(fixture);
  const { snapshot, offset } = corpus.atCaret();
  const places = await feature(snapshot, offset);
  const labels = places.map(({ path, span }, i) => ({ path, start: span.start, end: span.end, label: order === 'ranked' ? `TARGET ${i + 1}` : 'TARGET' }));
  for (const article of corpus.fixtures) expectMarks(article, () => true, labels.filter(({ path }) => path === article.path).map(markOf));
}

/** The texts of the fixture's articles after the edits, by path. */
export function editedTexts(corpus: FixtureCorpus, edits: readonly (Span & { readonly path: string; readonly newText: string })[]): Readonly<Record<string, string>> {
  return Object.fromEntries(corpus.fixtures.map(({ path, text }) => [path, applyEdits(text, edits.filter((edit) => edit.path === path))]));
}

/** A card in plain words, one line a row: what a test compares. */
export function cardWords(card: Card | undefined): string {
  if (card === undefined) return 'nothing';
  const line = (runs: CardLine): string => runs.map(({ words, to }) => (to === undefined ? words : `[${words}]`)).join('');
  return [...card.what.map(line), ...card.known.map((row) => `- ${line(row)}`), ...card.why.map((row) => `? ${line(row)}`)].join('\n');
}

function markOf({ start, end, label }: LabelledSpan): Mark {
  return { start, end, label };
}
