/**
 * Checks of the way from one event to the others: the event at `$0` must lead to exactly the marked ones.
 * `[[struck the depot|TARGET]]` expects an offer whose trigger lies there, `[[…|TARGET 1]]` the first offer.
 * Whatever else is offered fails the check; a fixture without a mark expects silence.
 */
import assert from 'node:assert/strict';
import type { EventItem } from '../../server/src/link/corpus/corpus.ts';
import { relatedEvents } from '../../server/src/link/corpus/related.ts';
import type { RelatedEvent } from '../../server/src/link/corpus/related.ts';
import { corpusOf } from './corpus.ts';
import type { FixtureCorpus } from './corpus.ts';

/** Offers of other articles must be the marked ones, the first as marked; gives them for further looks. */
export async function checkRelated(fixture: string): Promise<readonly RelatedEvent[]> {
  const corpus = await corpusOf(fixture);
  const { snapshot, offset } = corpus.atCaret();
  const event = await eventAt(corpus, snapshot.path, offset);
  assert.ok(event !== undefined, 'no event stands at the caret');
  const offers = await relatedEvents(corpus.index, event, { othersOnly: true });
  const missed = targetsOf(corpus).filter((target) => !offers.some(({ item }) => liesIn(item, target)));
  const wrong = offers.filter(({ item }) => !targetsOf(corpus).some((target) => liesIn(item, target)));
  const told = offers.map(({ item, score, reasons }) => `${item.path} “${excerpt(item)}” ${score.toFixed(2)}: ${reasons.join('; ')}`).join('\n');
  assert.deepEqual(missed.map(({ words }) => words), [], `not offered; offered were\n${told}`);
  assert.deepEqual(wrong.map(({ item }) => `${item.path}: ${excerpt(item)}`), [], `offered without a mark\n${told}`);
  const first = targetsOf(corpus).filter(({ label }) => label === 'TARGET 1');
  if (first.length > 0) assert.ok(first.some((target) => offers[0] !== undefined && liesIn(offers[0].item, target)), `another one is offered first\n${told}`);
  return offers;
}

interface Target {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly words: string;
}

function targetsOf({ fixtures }: FixtureCorpus): readonly Target[] {
  return fixtures.flatMap(({ path, text, marks }) =>
    marks
      .filter(({ label }) => label.startsWith('TARGET'))
      .map(({ start, end, label }) => ({ path, start, end, label, words: text.slice(start, end) })),
  );
}

function liesIn({ path, trigger }: EventItem, target: Target): boolean {
  return path === target.path && trigger.start >= target.start && trigger.end <= target.end;
}

async function eventAt(corpus: FixtureCorpus, path: string, offset: number): Promise<EventItem | undefined> {
  const items = await corpus.index.items(path);
  const events = items.filter((item) => item.kind === 'event');
  return events.find(({ trigger }) => trigger.start <= offset && offset <= trigger.end);
}

function excerpt({ told }: EventItem): string {
  return told.text.slice(0, 80);
}
