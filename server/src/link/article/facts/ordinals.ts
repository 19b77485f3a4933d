/**
 * Occurrences of a series with their number: `the third round of talks`, `the fifth Harbour Festival`, `Dahl's fourth
 * title defence`. Only nouns that are counted through a series; `its first round` begins a count of its own. It must
 * not know events.
 */
import { beginningWithin, shiftSpan } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { PlacedParagraph } from '../../../text/document.ts';
import type { Fact, OrdinalFact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { cardinalsFrom, ordinalNumber } from '../../../base/number-words.ts';
import { numberedPhrases } from './ordinals/phrase.ts';
import type { NumberedPhrase } from './ordinals/phrase.ts';
import { holderOf, mentionsIn, nameOf, namesOf, nearWords } from './ordinals/told.ts';
import { isQuotedIn } from './surroundings.ts';

/** See the head of this file. */
export const ordinals: FactExtractor = { name: 'facts/ordinals', extract };

const anyNumber = new RegExp(ordinalNumber, 'i');

/** Words that tell two occurrences apart, or one from the series. */
const apart = /\b(?:previous|earlier|prior|(?<!(?:would|will|could|to|may) )last(?! (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week)\b)|next|another|after|before|follow(?:s|ed|ing)?|since|then|later|again|(?<!last )until(?! (?:19|20)\d\d\b)|ago|both(?! (?:sides|parties|countries|nations|governments|teams|men|women|leaders|delegations|houses|chambers)\b)|under|ever|instead|unlike|compared|(?<!(?:more|less|fewer) )than|resume[sd]?)\b/iu;
const past = /\b(?:was|were|ended|began|took place|held|opened|lasted|met|closed|concluded|brought|drew|fell|had|won|lost|beat|cost|failed|collapsed|broke|stalled|finished|produced|started)\b/i;
/** Words that one occurrence is begun with, and what is still to come of it. */
const begins = /^(?: (?:of|for|in|at|between|on) [^,.;:]{1,60}?)? (?:opened|began|started|kicked off|got under way|convened|resumed|is under way)\b/;
const rest = /^(?: (?:of|for|in|at|between|on) [^,.;:]{1,60}?)? (?:(?:will|would|is (?:to|due to|set to|expected to|scheduled to)) (?:end|close|conclude|finish|wrap up|continue|last|run until|hear|go on)|ends|closes|concludes|continues)\b/;
const ahead = /\b(?:(?:will|would)(?! last\b)|expected(?! to last\b)|scheduled|planned|due|to be held|set to|may|could|hopes?|seeks?|seeking|aims?|bid for|chance|chas(?:es|ed|ing)|hunt(?:s|ing)|eye(?:s|ing)|target(?:s|ing)|yet to|ruled out|wants?|short of)\b/i;
/** Behind an occurrence that is to come, and in front of one. */
const willBe = /^(?: (?:of|for|in|at|between|on) [^,.;:]{1,60}?)? (?:will(?! last\b)|would(?! last\b)|is (?:to|due|set|expected(?! to last\b)|scheduled|planned|likely|possible|on the cards|in the works)|may|might|could|begins?|starts?|opens?|ends|kicks off|runs)\b/;
const toHold = /\b(?:will|would|to|may|could|hopes? to|plans? to) (?:then )?(?:hold|host|open|begin|start|stage|run|play|win|mark|celebrate|seek|serve|attend|enter|have) (?:\p{L}+ )?$/u;
/** In front of one that is thought of. */
const thoughtOf = /\b(?:rul(?:es?|ed|ing) out|seek(?:s|ing)?|sought|wants?|wanted|bid for|plan(?:s|ned)? for|agree[ds]? (?:on|to)|call(?:s|ed)? for|demand(?:s|ed|ing)?|propose[ds]?|offer(?:s|ed)?|eye(?:s|ing)|chas(?:es|ing)|pursu(?:es|ing)|barred from|chance of|hopes of|talk of) (?:an?|the|his|her|its|their) $/i;
const inPhrase = /\b(?:of|in|at|to|for|during|from|by) (?:the|an?) $/i;
const setApart = /\b(?:previous|earlier|prior|last|next|another|since|unlike|than|from|before|after|until|or|if|each|every|no)(?: (?:the|his|her|its|their|a))? $/i;
/** A count of its own. */
const ownCount = /^(?:its|his|her|our|my)$/;
const onesOwn = /^(?:round|meeting|session|summit|edition|conference|congress|phase|stage|day|night)$/;

/** `a third round`, `a third term` may be the one that is told of; `a third phase` is one more. */
const oneMore = /^(?:round|meeting|session|summit|term|mandate|title|win|victory|defeat|loss|defence)$/;

/** Behind a number whose count begins elsewhere than the series: `the first meeting this year`. */
const anew = new RegExp(`^[^,.;:]{0,24}\\b(?:this (?:year|month|week|season|century)|in (?:an?|${cardinalsFrom(2, 10)}|\\d+|more|nearly|almost|over) |of (?:the|this|his|her|its) (?:year|week|month|season))\\b`);

const finishing = /\b(?:stop(?:s|ped|ping)?|stoppage|knock(?:s|ed|ing)(?: \p{L}+){0,3} out|knockout|TKO|end(?:s|ed|ing)|won|wins|beats?|finishe[sd]|halt(?:s|ed)|threw in the towel|dismantl(?:ed|es|ing)|demolish(?:ed|es|ing)|dispatch(?:ed|es|ing)|outclass(?:ed|es|ing))\b/u;

/** Sentences longer than this are lists. */
const LONGEST = 600;

function extract(article: ReadArticle): readonly Fact[] {
  return article.document.paragraphs.flatMap((placed) => {
    const { text, sentences } = placed.paragraph;
    if (!anyNumber.test(text)) return [];
    return sentences.flatMap((sentence) => {
      if (sentence.end - sentence.start > LONGEST) return [];
      const phrases = numberedPhrases(text.slice(sentence.start, sentence.end));
      return phrases.filter(({ lead, head }) => !(ownCount.test(lead) && onesOwn.test(head))).flatMap((phrase) => ordinalFact(article, placed, sentence, phrase) ?? []);
    });
  });
}

function ordinalFact(article: ReadArticle, placed: PlacedParagraph, sentence: Span, phrase: NumberedPhrase): OrdinalFact | undefined {
  const said = placed.paragraph.text.slice(sentence.start, sentence.end);
  const at = shiftSpan(sentence, placed.start);
  const inParagraph = shiftSpan({ start: phrase.start, end: phrase.end }, sentence.start);
  const span = shiftSpan(inParagraph, placed.start);
  const mentions = mentionsIn(article, at);
  // `the 14th Leith Film Festival` is one name with its number.
  const others = mentions.filter(({ start, end }) => end <= span.start || start > span.start + 4);
  const names = namesOf(others.filter(({ type }) => type !== 'PERSON'));
  const people = namesOf(others.filter(({ type }) => type === 'PERSON'));
  const holder = holderOf(article.document.text, mentions, span);
  const { number, head, kind, series, of, mode, place, isNamed } = phrase;
  // Whoever is the fifth man of a row is nobody in particular.
  if (kind === 'person' && holder === undefined) return undefined;
  const clause = clauseAround(said, phrase);
  const isAhead = kind === 'series' ? isToCome(said, phrase) : ahead.test(said);
  return {
    attribute: 'ordinal',
    maker: 'facts/ordinals',
    subject: { kind: 'article' },
    ...span,
    time: article.published.interval,
    modality: isAhead ? 'planned' : 'happened',
    isQuoted: isQuotedIn(placed, inParagraph),
    sentence: at,
    paragraphRole: placed.role,
    value: {
      ...{ number, head, kind, series, of, isNamed, names, people, isAhead },
      ...(mode === undefined ? {} : { mode }),
      ...(place === undefined ? {} : { place }),
      ...(holder === undefined ? {} : { holder: nameOf(holder) }),
      near: nearWords(said, phrase, [...names, ...people]),
      dates: datesIn(article, at),
      isApart: apart.test(clause),
      isSetApart: thoughtOf.test(said.slice(Math.max(0, phrase.start - 40), phrase.start)) || setApart.test(said.slice(Math.max(0, phrase.start - 30), phrase.start)) || (/^an?$/.test(phrase.lead) && !oneMore.test(head)) || (kind === 'series' && number <= 5 && head !== 'term' && anew.test(said.slice(phrase.end, phrase.end + 60))) || (head === 'term' && number === 1 && /\b(?:in|during|throughout|from) (?:his|her|their)? $/i.test(said.slice(Math.max(0, phrase.start - 20), phrase.start))),
      isFinish: head === 'round' && finishing.test(/^ ?in the \S+ round[.!]?\s*$/.test(clause) ? said : clause) && /\bin (?:the )?$|\b(?:seconds|minutes|second|minute) (?:of|into) the $|^\s*$/.test(said.slice(Math.max(0, phrase.start - 18), phrase.start)),
      isPast: past.test(said),
      ...partOf(said.slice(phrase.end, phrase.end + 120)),
    },
  };
}

// `Delegates of the third congress will vote` says nothing of when the congress is.
function isToCome(said: string, { start, end }: Span): boolean {
  const before = said.slice(Math.max(0, start - 60), start);
  return toHold.test(before) || (willBe.test(said.slice(end, end + 100)) && !inPhrase.test(before));
}

function partOf(behind: string): { readonly part?: 'begun' | 'rest' } {
  return begins.test(behind) ? { part: 'begun' } : rest.test(behind) ? { part: 'rest' } : {};
}

// Between the commas.
function clauseAround(said: string, { start, end }: Span): string {
  const from = Math.max(...[...',;:'].map((mark) => said.lastIndexOf(mark, start)));
  const to = said.slice(end).search(/[,;:]/);
  return said.slice(from + 1, to < 0 ? said.length : end + to);
}

const isDated = /^\d{4}(?:-\d\d){0,2}$/;
/** A year from which or up to which something holds is not the occurrence's. */
const bounded = /\b(?:since|until|till|after|before|from) $/i;

// The days, months or years that a sentence names.
function datesIn({ timexes, document }: ReadArticle, sentence: Span): readonly string[] {
  const dates: string[] = [];
  for (const timex of beginningWithin(timexes, sentence)) {
    if (timex.type === 'DATE' && isDated.test(timex.value) && (timex.value.length > 4 || timex.known.has('year')) && !bounded.test(document.text.slice(Math.max(sentence.start, timex.start - 8), timex.start))) dates.push(timex.value);
  }
  return dates;
}
