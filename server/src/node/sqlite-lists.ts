/**
 * The lists of the corpus in the tables: dated events written as articles come and go, a page of them or of forms
 * read. It must not know transactions, nor what a list is for.
 */
import type { EventItem, Item } from '../link/corpus/corpus.ts';
import { readForm } from '../link/corpus/entity-form.ts';
import { datedEvent, searchedText } from '../link/corpus/listing.ts';
import type { DatedEvent, DatedPage, DatedQuery, FormPage, FormQuery } from '../link/corpus/listing.ts';
import { searchForm } from '../link/corpus/searchable.ts';
import { storable } from './sqlite-schema.ts';
import { itemIn, numberIn, textIn } from './sqlite-statements.ts';
import type { Statements } from './sqlite-statements.ts';

interface Row {
  readonly n: number;
  readonly event: DatedEvent;
}

/** Puts the dated events of an article in the place of those it had; rows that stay are not touched. */
export function exchangeDated(statements: Statements, article: number, before: readonly Item[], after: readonly Item[]): void {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  for (const [trace, row] of old) if (!now.has(trace)) drop(statements, article, row);
  for (const [trace, row] of now) if (!old.has(trace)) add(statements, article, row);
}

function rowsOf(items: readonly Item[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const item of items) {
    const event = item.kind === 'event' ? datedEvent(item) : undefined;
    if (event !== undefined) rows.set(JSON.stringify([item.n, event]), { n: item.n, event });
  }
  return rows;
}

function add(statements: Statements, article: number, { n, event: { day, until, sense, lemma, participants, text } }: Row): void {
  statements.addDated.run(day, until, article, n, storable(sense), storable(lemma), storable(searchedText(text)));
  for (const key of participants) statements.addPart.run(storable(key), article, n);
}

function drop(statements: Statements, article: number, { n, event: { day, until, participants } }: Row): void {
  statements.dropDated.run(day, until, article, n);
  for (const key of participants) statements.dropPart.run(storable(key), article, n);
}

/** See `CorpusLists.dated`. */
export function datedPageOf(statements: Statements, { participants, kind, text, until, offset, limit }: DatedQuery): DatedPage {
  const wanted = {
    $until: until ?? Number.MAX_SAFE_INTEGER,
    $kind: kind === undefined ? null : storable(kind),
    $text: storable(searchedText(text ?? '')),
    $keys: participants === undefined ? null : JSON.stringify(participants.map(storable)),
  };
  const total = numberIn(statements.countDated.get(wanted), 'events');
  const places = limit <= 0 ? [] : statements.dated.all({ ...wanted, $limit: limit, $offset: offset });
  const items = places.flatMap((place): EventItem[] => {
    const row = statements.item.get(numberIn(place, 'article'), numberIn(place, 'n'));
    const item = row === undefined ? undefined : itemIn(row);
    return item?.kind === 'event' ? [item] : [];
  });
  return { items, total };
}

/** See `CorpusLists.forms`. */
export function formPageOf(statements: Statements, { type, text, limit }: FormQuery): FormPage {
  const sought = storable(searchForm(text));
  const rows = limit <= 0 ? [] : statements.forms.all(type, sought, limit);
  const forms = rows.map((row) => ({ form: readForm(textIn(row, 'text')), items: numberIn(row, 'items') }));
  return { forms, names: numberIn(statements.countForms.get(type, sought), 'names') };
}
