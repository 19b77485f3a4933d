/**
 * The units that the reading of a dated event walks over: the tokens of a sentence, each date one unit, with absolute
 * offsets; and the classes of words at which phrases and clauses part. It must not know events.
 */
import type { Span } from '../../../../base/span.ts';
import { overlaps, shiftSpan } from '../../../../base/span.ts';
import type { PlacedParagraph, Token } from '../../../../text/document.ts';
import type { Timex } from '../../article.ts';

/** A word, a number, a mark or a date. */
export interface Unit extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark' | 'date';
  readonly isCapital: boolean;
  /** Index into `Article.timexes` of a date. */
  readonly timex?: number;
}

const none: Unit = { start: 0, end: 0, text: '', lower: '', kind: 'mark', isCapital: false };

/** The unit at `at`; an empty mark outside the sentence, so that walks need no bounds of their own. */
export function unitAt(units: readonly Unit[], at: number): Unit {
  return units[at] ?? none;
}

/** A sentence with more units is a list or a table, and dates nothing. */
const longest = 120;

/** A date of the sentence, and its index in the article. */
export interface DatedAt {
  readonly timex: Timex;
  readonly index: number;
}

/**
 * The units of a sentence; empty where it is too long for one.
 * @param tokens those of the sentence, offsets in the paragraph
 * @param dates those of the sentence, in reading order
 */
export function unitsOf({ start }: PlacedParagraph, tokens: readonly Token[], dates: readonly DatedAt[]): readonly Unit[] {
  if (tokens.length > longest) return [];
  const units: Unit[] = [];
  let last = -1;
  for (const token of tokens) {
    const span = shiftSpan(token, start);
    const date = dates.find(({ timex }) => overlaps(timex, span));
    if (date === undefined) units.push({ ...span, text: token.text, lower: token.lower, kind: kindOf(token), isCapital: /^\p{Lu}/u.test(token.text) });
    else if (date.index !== last) units.push({ start: date.timex.start, end: date.timex.end, text: date.timex.text, lower: '', kind: 'date', isCapital: false, timex: date.index });
    last = date?.index ?? -1;
  }
  return units;
}

function kindOf({ kind }: Token): Unit['kind'] {
  return kind === 'word' || kind === 'number' ? kind : 'mark';
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Words that begin a noun phrase. */
export const determiners = set('a an the this that these those his her its their our my your no some any each every another both all several many few');
/** Determiners that speak of one that is known. */
export const definite = set('the this that his her its their');
/** Words that join a phrase to what it belongs to. */
export const prepositions = set('of in on at by for with from into onto near off outside inside through across around along under over against between among amid about as to towards toward behind beyond within without upon despite during late early');
/** Words that begin another clause. */
export const clauseWords = set('who which whose whom where that after before since while when because although though if unless until till whereas once and or but so yet nor than whether how why what following ; : -- – — ( ) " “ ” `` \'\' ? !');
/** Helping verbs. */
export const helpers = set("was were is are be been being has have had having got get 's 're 've");
/** Helping verbs that make what follows befall their subject. */
export const passive = set('was were is are be been being got');
/** Words that keep an event from having happened, or from being the only one. */
export const unreal = set("will would could can may might must shall should to not n't never cannot nearly almost if again re-elected reportedly allegedly");
/** Words between a helping verb and its verb, or between a noun phrase and its verb. */
export const adverbs = set('also later then first finally officially formally secretly jointly recently previously subsequently publicly suddenly eventually narrowly unanimously overwhelmingly both all just only now still itself himself herself already');
