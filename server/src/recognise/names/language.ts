/**
 * Tells a language from the people of its name: `they spoke German`, `in French`, `from Arabic into English`, `the Kurdish
 * language`. A language is no nationality and stands for no country. It must not know who speaks it.
 */
import { lastStartingAtOrBefore } from '../../base/span.ts';
import type { Paragraph } from '../../text/document.ts';
import type { Refiner } from '../finder.ts';
import type { Mention, NameMention } from '../mention.ts';
import { languages } from './small-words.ts';
import { isCapital, readWords } from './words.ts';
import type { Word } from './words.ts';

/** The refiner. Runs when overlaps are settled. */
export const language: Refiner = { name: 'names/language', refine };

/** What is done with a language, and words that stand before one alone. */
const speaking = /^(?:speak(?:s|ing)?|spoken?|learn(?:s|ed|t|ing)?|stud(?:y|ies|ied|ying)|teach(?:es|ing)?|taught|understands?|understood|fluent|broken)$/;
const carrying = /^(?:in|into|from)$/;
/** What a language may have behind it; `Greek speaker` may be one of a parliament. */
const kinds = /^(?:languages?|dialects?|alphabet|grammar|speakers)$/;
/** Words behind a language that stands alone: no noun that `French` could belong to. */
const goesOn =
  /^(?:and|or|but|nor|in|on|at|by|to|for|with|without|from|into|of|as|that|when|where|while|before|after|because|since|during|if|than|which|who|is|was|are|were|has|had|will|would|can|could|only|alone|too|instead|again|here|there|well|fluently|perfectly)$/;
/** Words of a list that are walked over at most. */
const LONGEST = 60;

/** What joins languages: `in Tamil, Hindi and English`. */
const joining = /^(?:,|and|or)$/;

function refine(mentions: readonly Mention[], paragraph: Paragraph): readonly Mention[] {
  if (!mentions.some(isOfPeople)) return mentions;
  const { words } = readWords(paragraph);
  return mentions.map((mention) => (isOfPeople(mention) && isSpoken(words, lastStartingAtOrBefore(words, mention.start), mention.end) ? { ...mention, type: 'MISC', maker: language.name } : mention));
}

function isOfPeople(mention: Mention): mention is NameMention {
  return mention.kind === 'name' && mention.type === 'NORP';
}

function isSpoken(words: readonly Word[], at: number, nameEnd: number): boolean {
  const word = words[at];
  if (!isLanguage(word) || word?.end !== nameEnd) return false;
  const next = words[at + 1];
  if (next?.case === 'lower' && !next.glued && kinds.test(next.key)) return true;
  const cue = words[listEnd(words, at, -1) - 1]?.key ?? '';
  const end = listEnd(words, at, 1);
  if (speaking.test(cue)) return standsAlone(words[end + 1]) && !isCapital(words[end + 2]);
  // `in German and British firms`, `from Turkish to Syrian`: what goes on behind is no language.
  return carrying.test(cue) && standsAlone(words[end + 1]) && !/^(?:and|or|to)$/.test(words[end + 1]?.key ?? '');
}

// The last word of a list of languages, in the direction of `step`.
function listEnd(words: readonly Word[], at: number, step: 1 | -1): number {
  let end = at;
  for (let next = at + step; Math.abs(next - at) < LONGEST && joining.test(joiner(words[next])); ) {
    while (joining.test(joiner(words[next]))) next += step;
    if (!isLanguage(words[next])) break;
    end = next;
    next += step;
  }
  return end;
}

function joiner(word: Word | undefined): string {
  return word?.key || (word?.text ?? '');
}

function isLanguage(word: Word | undefined): boolean {
  return isCapital(word) && languages.has(word.key);
}

function standsAlone(word: Word | undefined): boolean {
  return word === undefined || (!word.glued && (word.case === 'mark' || (word.case === 'lower' && goesOn.test(word.key))));
}
