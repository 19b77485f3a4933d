/**
 * The card of a figure: its number, unit and what is counted. It must not know other figures.
 */
import type { Quantity } from '../../link/article/article.ts';
import type { Card, CardLine, Snapshot } from '../snapshot.ts';

/** The card of one figure. */
export function quantityCard({ path }: Snapshot, quantity: Quantity): Card {
  const { start, end, text, counts } = quantity;
  const known: CardLine[] = [];
  if (counts !== undefined) known.push([{ words: `Counts: ${counts}` }]);
  if (quantity.approximate) known.push([{ words: 'The words make it approximate' }]);
  return {
    span: { start, end },
    what: [[{ words: amountWords(quantity), strong: true }, { words: ' · figure' }]],
    known,
    why: [[{ words: 'written as ' }, { words: `“${text.replace(/\s+/g, ' ')}”`, to: { path, span: { start, end } } }]],
  };
}

/** `2,500 soldier`, `30 to 40 km`, `12 %`. */
function amountWords({ value, upTo, unit }: Quantity): string {
  const amount = upTo === undefined ? grouped(value) : `${grouped(value)} to ${grouped(upTo)}`;
  return unit === undefined ? amount : `${amount} ${unit}`;
}

// No locale of the machine may show here: thousands are grouped by commas, as in English news.
function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  if (!/^-?\d+$/.test(whole)) return String(value);
  const commas = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}
