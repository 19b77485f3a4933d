/**
 * THE ordered list of figure refiners: a number that a date took is no figure, and the letters of a currency are no name. It must not
 * know how dates and names are found.
 */
import { SpanIndex } from '../../base/span-index.ts';
import { contains, overlaps } from '../../base/span.ts';
import type { Refiner } from '../finder.ts';
import type { Mention } from '../mention.ts';

/** Every figure refiner, in the order in which they run. */
export const figureRefiners: readonly Refiner[] = [
  { name: 'figures/not-a-date', refine: dropDates },
  { name: 'figures/no-name', refine: dropCurrencies },
];

// One sweep over both lists in reading order, so that a long paragraph stays linear.
function dropDates(mentions: readonly Mention[]): readonly Mention[] {
  const times = mentions.filter(({ kind }) => kind === 'time').sort((a, b) => a.start - b.start);
  const figures = mentions.filter(({ kind }) => kind === 'figure').sort((a, b) => a.start - b.start);
  const dropped = new Set<Mention>();
  let next = 0;
  for (const figure of figures) {
    for (let time = times[next]; time !== undefined && time.end <= figure.start; time = times[next]) next += 1;
    const time = times[next];
    if (time !== undefined && overlaps(time, figure)) dropped.add(figure);
  }
  return dropped.size === 0 ? mentions : mentions.filter((mention) => !dropped.has(mention));
}

// The `US` of `US$5` and the `N` of `N41 million` name nothing by themselves.
function dropCurrencies(mentions: readonly Mention[]): readonly Mention[] {
  const amounts = new SpanIndex(mentions.filter(({ kind, maker }) => kind === 'figure' && maker === 'figures/money'));
  return mentions.filter((mention) => mention.kind !== 'name' || !amounts.overlapping(mention).some((amount) => contains(amount, mention)));
}
