/**
 * THE ordered list of figure refiners: a number that a date took is no figure. It must not know how dates are found.
 */
import { overlaps } from '../../base/span.ts';
import type { Refiner } from '../finder.ts';
import type { Mention } from '../mention.ts';

/** Every figure refiner, in the order in which they run. */
export const figureRefiners: readonly Refiner[] = [{ name: 'figures/not-a-date', refine: dropDates }];

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
