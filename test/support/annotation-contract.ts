/**
 * Checks an object of `annotate` against the contract: its form by a JSON schema, and what a schema cannot
 * say: that spans lie in the text and hold the words that they claim, and that ids lead somewhere.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** What the checks read of the object. */
export interface Annotated {
  readonly path?: string;
  readonly id?: unknown;
  readonly published: { readonly value: string | null; readonly status: string; readonly start?: number; readonly end?: number };
  readonly mentions: readonly (Worded & { readonly entity: string; readonly type: string })[];
  readonly entities: readonly { readonly id: string; readonly name: string; readonly variants: readonly string[]; readonly roles: readonly Stretch[] }[];
  readonly timexes: readonly (Worded & { readonly value: string; readonly from?: string | null; readonly to?: string | null })[];
  readonly quantities: readonly Worded[];
  readonly quotes: readonly (Stretch & { readonly speaker?: string })[];
  readonly events: readonly (Worded & { readonly trigger: Stretch; readonly event: string; readonly class?: string; readonly participants: readonly string[]; readonly place?: string })[];
  readonly findings: readonly (Stretch & { readonly rule: string; readonly message: string })[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Worded extends Stretch {
  readonly text: string;
}

const schema = JSON.parse(readFileSync(new URL('../cli/annotate.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv({ allErrors: true }).compile(schema);

/** Fails, naming the place, unless the object is what the contract says of an article with this text. */
export function checkAnnotated(object: unknown, text: string): Annotated {
  assert.ok(validate(object), JSON.stringify(validate.errors, null, 2));
  const annotated = object as Annotated;
  const worded = [...annotated.mentions, ...annotated.timexes, ...annotated.quantities, ...annotated.events];
  for (const { start, end, text: words } of worded) assert.equal(text.slice(start, end), words);
  const stretches = [...worded, ...annotated.quotes, ...annotated.findings, ...annotated.events.map(({ trigger }) => trigger)];
  for (const { start, end } of stretches) assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} lies outside the text`);
  const ids = new Set(annotated.entities.map(({ id }) => id));
  assert.equal(ids.size, annotated.entities.length, 'an entity is listed twice');
  const named = [
    ...annotated.mentions.map(({ entity }) => entity),
    ...annotated.quotes.flatMap(({ speaker }) => speaker ?? []),
    ...annotated.events.flatMap(({ participants, place }) => [...participants, ...(place === undefined ? [] : [place])]),
  ];
  for (const id of named) assert.ok(ids.has(id), `${id} is no entity of the article`);
  return annotated;
}
