/**
 * What began at one time and ended at another, told of one thing in one clause: `opened on 3 May 2018 and closed on
 * 9 May 2018`, `born in 1935, died in 1991`. A stretch like any other. It must not know rules.
 */
import { cover } from '../../../base/span.ts';
import type { PlacedParagraph } from '../../../text/document.ts';
import type { Timex } from '../article.ts';
import type { FactExtractor } from './extractor.ts';
import type { StretchEnd, StretchFact } from './fact.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { isQuotedIn, sentenceAt } from './surroundings.ts';

/** A row of the list of extractors. */
export const begunAndEnded: FactExtractor = {
  name: 'facts/begun-and-ended',
  extract({ document, timexes }) {
    const dated = paragraphsOf(document, timexes.filter(isDate));
    return dated.flatMap(({ placed, item }, at) => {
      const before = dated[at - 1];
      return before?.placed === placed ? (factOf(document.text, placed, before.item, item) ?? []) : [];
    });
  },
};

function isDate({ type, value, known, mod }: Timex): boolean {
  return (type === 'DATE' || type === 'TIME') && mod === undefined && /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:T|$)/.test(value) && (known.has('year') || (known.has('month') && known.has('day')));
}

/** What a thing or a person begins with. */
const begins =
  /\b(?:beg[aiu]ns?|starts?|started|starting|(?:re-?)?open(?:s|ed)?|opening|founded|established|launche[ds]|created|formed|built|erected|erupted|broke out|born|took office|takes office|came to power|sworn in|joined|elected|appointed|crowned|enlisted|enrolled|moved in|set up|set out|premiered|imprisoned|jailed|arrested|hired|issued|enacted|introduced|kicks? off|kicked off|runs?)(?: [a-z]+){0,4}?(?: on| in| at)? ?$/i;
const ends =
  '(?:ends?|ended|ending|clos(?:es?|ed|ing)|finish(?:es|ed|ing)?|conclud(?:es?|ed|ing)|dies|died|dissolved|disbanded|demolished|dismantled|torn down|pulled down|retired|resigned|stepped down|left office|released|freed|completed|scrapped|decommissioned|expires?|expired|abdicated|wrapped up|wraps up|shut down|abolished|repealed)';
/** From the first time to the second: of the same thing, with no other subject between. */
const joint = new RegExp(
  `^(?:,? (?:and|but|then|before)|,|;| \\([^()]{0,20}\\),?)? ?(?:(?:it|he|she|they) )?(?:(?:is|are|was|were|will|has|had|be|been|finally|then|eventually|later|only|due|to|scheduled|being) ){0,4}${ends}(?: [a-z]+){0,3}?(?: on| in| at)? (?:the )?$`,
  'i',
);
/** `Elected in 1985, he served until 1991`. */
const kept = /^, (?:he|she|it|they) (?:(?:then|only|has|had) )?(?:served|ruled|reigned|worked|led|remained|stayed|stood|lasted|ran|held|taught|governed|lived|operated)(?: [a-z]+){0,5}? (?:until|till) $/i;

function factOf(text: string, placed: PlacedParagraph, first: Timex, last: Timex): StretchFact | undefined {
  const at = { start: first.start - placed.start, end: last.end - placed.start };
  const sentence = sentenceAt(placed, at);
  const gap = text.slice(first.end, last.start);
  if (last.end > sentence.end || gap.length > 90 || !(joint.test(gap) || kept.test(gap))) return undefined;
  if (!begins.test(text.slice(Math.max(sentence.start, first.start - 60), first.start))) return undefined;
  const value = { first: endOf(first), last: endOf(last) };
  return {
    ...cover(first, last),
    maker: 'facts/begun-and-ended',
    subject: { kind: 'article' },
    attribute: 'stretch',
    value,
    time: { from: null, to: null },
    modality: 'happened',
    isQuoted: isQuotedIn(placed, at),
    sentence,
    paragraphRole: placed.role,
  };
}

function endOf({ start, end, value, known }: Timex): StretchEnd {
  const [year, month, day] = value.split('T')[0]?.split('-').map(Number) ?? [];
  return {
    start,
    end,
    ...(known.has('year') && year !== undefined ? { year } : {}),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}
