/**
 * Drops what the learned detector found inside somebody's office or as somebody's name: the `policy` of a `policy chief`,
 * the `research` of a `head of research`, the `Labour` of a party. It must not know who holds the office.
 */
import { lastStartingAtOrBefore, sameSpan } from '../../base/span.ts';
import { SpanIndex } from '../../base/span-index.ts';
import type { Token } from '../../text/document.ts';
import type { Refiner } from '../finder.ts';
import type { TriggerMention } from '../mention.ts';

/** Row of the list. */
export const dropInsideTitles: Refiner = {
  name: 'events/inside-titles',
  refine(mentions, { tokens }) {
    const names = new SpanIndex(mentions.filter((mention) => mention.kind === 'name' && (mention.type === 'ORG' || mention.type === 'PERSON' || mention.type === 'GPE')));
    return mentions.filter((mention) => {
      if (mention.kind !== 'trigger' || mention.minor === undefined || mention.form !== 'noun') return true;
      return !names.overlapping(mention).some((name) => sameSpan(name, mention)) && !isInTitle(tokens, mention);
    });
  },
};

function isInTitle(tokens: readonly Token[], { start }: TriggerMention): boolean {
  const at = lastStartingAtOrBefore(tokens, start);
  const before = tokens[at - 1]?.lower;
  if ((before === 'of' || before === 'for') && heads.has(tokens[at - 2]?.lower ?? '')) return true;
  return [1, 2].some((ahead) => heads.has(tokens[at + ahead]?.lower ?? '') && tokens.slice(at + 1, at + ahead).every(({ kind, lower }) => kind === 'word' && bodies.has(lower)));
}

/** The last word of an office. */
const heads: ReadonlySet<string> = new Set(
  'chief head minister secretary director chairman chairwoman chair president commissioner adviser advisor officer official officials manager boss leader editor correspondent reporter envoy ambassador spokesman spokeswoman spokesperson undersecretary superintendent'.split(' '),
);

/** What an official is of: `health ministry official`. */
const bodies: ReadonlySet<string> = new Set('ministry department agency office service force group committee commission council bureau board authority union company party team unit'.split(' '));
