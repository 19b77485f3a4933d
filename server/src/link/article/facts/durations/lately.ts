/**
 * The last end of a length that runs up to the news itself: `Clubs reopen, ten years after the 2003 fire`, `In August they
 * asked again, four years after the 2018 flood`, `a painting stolen in 1991 has been found after 22 years`. It must not count.
 */
import type { Timex } from '../../article.ts';
import { endOf, isWritten, spanOf } from './ends.ts';
import type { Context, Ends } from './ends.ts';

/** Days before publication, and after it, that are the news' own. */
const [EARLIER, LATER] = [400, 60];

/** What a digest, a headline or a lead tells in the present, and what has just come about. */
const present =
  /\b(?:returns?|becomes?|wins?|dies|closes?|opens?|reopens?|resumes?|ends?|releases?|retires?|confirms?|begins?|launch(?:es)?|finds?|admits?|arrests?|convicts?|acquits?|sentences|jails|frees|takes (?:over|office|charge|up)|steps down|is|are|(?:has|have) (?:been |now |finally |at last ){0,2}[a-z]+(?:ed|en|wn|nd|ne|un|ld|ught))\b/;
const anotherClause = /["“”;:]|\b(?:who|which|whose|whom|where|when|that|said|says|told|if|would|could|because|before|since|until)\b/;

/** In front of a length that counts from nothing: `jails two men for a year after`. */
const ofItsOwn = /\b(?:for|to|of|in|within|by|than|at|aged|serv(?:es|ed|ing)|spen[dt]s?|spending|gets?|got|given|gives|receive[ds]?|last(?:s|ed)?|after|before|another|additional|extra|first|past|next|the|an?|his|her|their|its|these|those|every|some|him|them|with|and|or)(?: (?:nearly|almost|about|around|more than|less than|up to|at least|over))? $/i;

/** The day of the news that a sentence tells, where nothing else in front of the length has a time. */
export function newsEnd(context: Context, timex: Timex): Ends['last'] | undefined {
  const { article: { published }, text, sentence, times } = context;
  const day = published.status === 'stated' ? published.interval.from : null;
  if (day === null || timex.start - sentence.start > 300 || ofItsOwn.test(text.slice(Math.max(sentence.start, timex.start - 24), timex.start))) return undefined;
  const [only, ...more] = times.filter((time) => time.end <= timex.start && time.type === 'DATE' && time.interval.from !== null && !isOfName(text, time));
  if (more.length > 0) return undefined;
  if (only === undefined) {
    const head = text.slice(sentence.start, timex.start);
    const verb = present.exec(head);
    return verb === null || anotherClause.test(head.slice(verb.index)) || /^\P{L}*(?:if|when)\b/iu.test(head) ? undefined : untilNow(timex, published.interval);
  }
  const { from, to } = only.interval;
  const isNews = from !== null && to !== null && from >= day - EARLIER && to <= day + LATER && to - from < 32;
  const isApart = anotherClause.test(text.slice(only.end, timex.start)) || /\b(?:since|from|until|till|by|before|after|of) $/.test(text.slice(Math.max(0, only.start - 8), only.start));
  return isNews && !isApart ? endOf(only) : undefined;
}

// `the 2014 Island Cup`
function isOfName(text: string, { end, value }: Timex): boolean {
  return value.length === 4 && /^ \p{Lu}/u.test(text.slice(end, end + 2));
}

function untilNow(timex: Timex, days: Ends['last']['days']): Ends['last'] {
  return { ...spanOf(timex), text: 'publication', days };
}

/** What begins a search or a loss, in front of its year. */
const begins = /\b(?:murder(?:ed)?|kill(?:ed|ing)|assassinat(?:ed|ion)|disappear(?:ed|ance)|vanished|went missing|last seen|stolen|theft|robbery|lost|sank|sinking|abduct(?:ed|ion)|kidnap(?:ped|ping)|escaped?|fled|crash(?:ed)?|bombing)\b[^.;:]{0,40} (?:in|on) $/;
/** Between that year and the length. */
const foundAfter = /^,? (?:(?:(?:has|have) been |is |are )?(?:found|recovered|discovered|caught|arrested|captured|identified|returned|reunited|solved|freed|traced) )?after (?:nearly |almost |about |more than |some )?$/;
const ofSearch = /^ (?:of (?:(?:police |official |fruitless )?(?:investigations?|searching|hunting|inquiries|inquiry|uncertainty|waiting)|silence)|on the run|in hiding|missing|without a trace|as a fugitive)\b/;

/** The ends of a length of search, from the year of what was lost up to the news: `closes the case of the theft in 1971 after 40 years of searching`. */
export function searchOf(context: Context, timex: Timex): Ends | undefined {
  const { article: { published }, text, sentence, times } = context;
  const [first, ...more] = times.filter((time) => time.type === 'DATE');
  if (first === undefined || more.length > 0 || !isWritten(first) || first.end > timex.start || published.status !== 'stated') return undefined;
  const gap = text.slice(first.end, timex.start);
  const lead = text.slice(sentence.start, first.start);
  if (!foundAfter.test(gap) || !begins.test(lead.slice(-80))) return undefined;
  const isFound = !/^,? after /.test(gap);
  const behind = text.slice(timex.end, sentence.end);
  const isTold = isFound ? /^(?:[.,;)]|\s*$| in\b| by\b)/.test(behind) && !/\b(?:was|were|had)$/.test(lead) : ofSearch.test(behind) && present.test(lead);
  return isTold ? { first: endOf(first), last: untilNow(timex, published.interval), kind: 'interval' } : undefined;
}

const began = /\b(?:married|wed|met|joined|founded|opened|elected|appointed|became|began|started|took over|moved|built|crowned|jailed|imprisoned)\b[^.;:]{0,40}\b(?:in|on) $/;
const hadBeen = /^,? (?:and )?(?:(?:they|he|she|it|the couple|the pair|who) )?(?:had been|were|was|had (?:lived|ruled|served|worked|run|reigned|stood))(?: (?:together|married|a couple|there|in (?:office|power|prison|jail|charge|business|the job|the post)))? for (?:nearly |almost |about |more than )?$/;
const whenOver = /^(?: [a-z]+){0,4} when (?:the )?[^.;:,\d]{2,40} (?:in|on) $/;

/** The ends of a length that went on when something came: `married in 1952 and had been together for 61 years when he died in 2013`. */
export function whenItCame({ text, sentence, times }: Context, timex: Timex): Ends | undefined {
  const [first, last, ...more] = times.filter(isWritten);
  if (first === undefined || last === undefined || more.length > 0 || first.end > timex.start || last.start < timex.end) return undefined;
  const isTold = began.test(text.slice(Math.max(sentence.start, first.start - 80), first.start)) && hadBeen.test(text.slice(first.end, timex.start)) && whenOver.test(text.slice(timex.end, last.start));
  return isTold ? { first: endOf(first), last: endOf(last), kind: 'interval' } : undefined;
}
