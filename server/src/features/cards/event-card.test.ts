/** The card of an event says in which other articles it is told, and what they say otherwise. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../../test/support/corpus.ts';
import { eventCard } from './event-card.ts';

async function linesAt(fixture: string): Promise<readonly string[]> {
  const { snapshot, offset } = (await corpusOf(fixture)).atCaret();
  const n = snapshot.article.events.findIndex(({ trigger }) => trigger.start <= offset && offset <= trigger.end);
  const card = await eventCard(snapshot, n, { start: offset, end: offset });
  return (card?.known ?? []).map((line) => line.map(({ words }) => words).join(''));
}

test('a report that dates what is undated here says so', async () => {
  const lines = await linesAt(`
//- /a.txt published:2022-03-09
Thousands marched in Nairobi after the assas$0sination of judge Amina Otieno in Mombasa.
//- /b.txt published:2022-03-02
Gunmen killed the Kenyan judge Amina Otieno in Mombasa on Tuesday, the police said.`);
  assert.ok(lines.some((line) => line.startsWith('Told in ') && line.includes(', dated 1 March 2022 there')), lines.join('\n'));
});

test('what both date alike is not said again', async () => {
  const lines = await linesAt(`
//- /a.txt published:2022-03-02
Gunmen kil$0led the Kenyan judge Amina Otieno in Mombasa on Tuesday, the police said.
//- /b.txt published:2022-03-03
The killing of judge Amina Otieno in Mombasa on Tuesday alarmed lawyers.`);
  assert.ok(lines.some((line) => line.startsWith('Told in ') && !line.includes(' there')), lines.join('\n'));
});

test('a day taken from another mention says from which', async () => {
  const lines = await linesAt(`
//- /a.txt published:2022-03-02
Gunmen attacked the mill on Monday. The att$0ack lasted an hour.`);
  assert.ok(lines.includes('When: 28 February 2022, derived from “attacked”'), lines.join('\n'));
});
