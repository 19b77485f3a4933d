/**
 * THE ordered list of date refiners: what other recognisers know better about a time. A month or weekday
 * inside a person's name is no time (`Theresa May`), nor is a word of time inside a newspaper's.
 * It must not know how names are found.
 */
import { compareSpans, contains } from '../../base/span.ts';
import type { Refiner } from '../finder.ts';
import type { Mention, NameMention } from '../mention.ts';

/** Every date refiner, in the order in which they run. */
export const dateRefiners: readonly Refiner[] = [{ name: 'dates/inside-name', refine: dropInsideNames }];

// One sweep over both lists in reading order, so that a long paragraph stays linear.
function dropInsideNames(mentions: readonly Mention[]): readonly Mention[] {
  const names = mentions.filter((mention): mention is NameMention => mention.kind === 'name' && takesTimes(mention)).sort(compareSpans);
  const times = mentions.filter(({ kind }) => kind === 'time').sort(compareSpans);
  const dropped = new Set<Mention>();
  let next = 0;
  for (const time of times) {
    for (let name = names[next]; name !== undefined && name.end <= time.start; name = names[next]) next += 1;
    const name = names[next];
    if (name !== undefined && isSwallowed(name, time)) dropped.add(time);
  }
  return dropped.size === 0 ? mentions : mentions.filter((mention) => !dropped.has(mention));
}

function takesTimes(name: NameMention): boolean {
  return name.level === 'name' && (name.type === 'PERSON' || name.type === 'ORG' || name.type === 'WORK') && name.confidence >= 0.5;
}

// Years stay times inside names of laws and events; a lone `Monday` that somebody took for a name stays one too.
function isSwallowed(name: NameMention, time: Mention): boolean {
  return contains(name, time) && name.end - name.start > time.end - time.start && !time.maker.endsWith('/year');
}
