/**
 * Quotations without a verb of their own: a paragraph that goes on with what was quoted before it, and a sentence
 * that is nothing but a quotation behind one that says who speaks. It must not look further back than that.
 */
import { lastStartingAtOrBefore } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { PlacedParagraph } from '../../../text/document.ts';
import type { ArticleEntity, EntityMention, Quote } from '../article.ts';
import type { Speaker } from './clause.ts';
import { sayingVerbs } from './verbs.ts';

/** A quotation in its paragraph, and what was quoted before it. */
export interface Continued {
  readonly placed: PlacedParagraph;
  /** Its number among the quotations of its paragraph. */
  readonly at: number;
  readonly span: Span;
  readonly earlier: readonly Quote[];
  readonly entities: readonly ArticleEntity[];
  /** `he` or `she`, where the verb beside it has no other subject. */
  readonly byPronoun: string | undefined;
}

/** The speaker of what a quotation goes on with, and the words that name him. */
export interface Antecedent {
  readonly entity: number;
  readonly words: string;
  readonly span: Span;
}

/** How far behind a quotation, in code units, the paragraph may begin that goes on with it. */
const REACH = 400;

/** A paragraph that is nothing but words in quotation marks goes on with what was quoted before it. */
export function fromParagraphBefore({ placed, at, span, earlier, entities }: Continued): Antecedent | undefined {
  const previous = earlier.at(-1);
  const whole = at === 0 && span.end - span.start >= placed.paragraph.text.trim().length - 2;
  if (!whole || previous?.speaker === undefined || placed.start - previous.end > REACH) return undefined;
  const speaker = entities[previous.speaker];
  return speaker?.type === 'PERSON' ? asBefore(previous, entities) : undefined;
}

/**
 * `“We go,” said Roe. “They stay.”`, and `Roe said it was over. “They stay,” he added.`: a sentence that is a quotation and
 * at most a pronoun with its verb.
 * @param saysIn who alone says something in a sentence of the paragraph; absolute offsets
 */
export function fromSentenceBefore(continued: Continued, saysIn: (sentence: Span) => Speaker | undefined): Antecedent | undefined {
  const { placed, span, earlier, entities, byPronoun } = continued;
  const { sentences, text } = placed.paragraph;
  const [start, end] = [span.start - placed.start, span.end - placed.start];
  const own = lastStartingAtOrBefore(sentences, start);
  const [before, first, last] = [sentences[own - 1], sentences[own], sentences[lastStartingAtOrBefore(sentences, end - 1)]];
  const previous = earlier.at(-1);
  if (first === undefined) return undefined;
  const isSame = previous !== undefined && previous.end > first.start + placed.start;
  if (isSame && (byPronoun !== undefined || goesOnSaying(text.slice(previous.end - placed.start, start)))) return asBefore(previous, entities);
  // Its marks are at the edges of sentences.
  if (before === undefined || start - first.start > 2 || (byPronoun === undefined && (last?.end ?? end) - end > 2)) return undefined;
  const sentence = { start: before.start + placed.start, end: before.end + placed.start };
  if (previous !== undefined && previous.end > sentence.start) return isNowAnother(text.slice(previous.end - placed.start, first.start)) ? undefined : asBefore(previous, entities);
  const said = saysIn(sentence);
  if (said === undefined || (byPronoun !== undefined && !mayBe(byPronoun, said.mention, placed))) return undefined;
  return { entity: said.mention.entity, words: `goes on with what ${said.mention.text} says before it`, span: { start: said.mention.start, end: said.mention.end } };
}

// `called it “a sham” and promised that it would be “undone”`.
function goesOnSaying(words: string): boolean {
  const verb = /^["”’'»]{0,2},? (?:and|but) (?:[a-z]{2,12}ly |also |then |later )?([a-z]{2,20}) /.exec(words)?.[1];
  return verb !== undefined && sayingVerbs.has(verb);
}

// `he` is a person, and no Mrs.
function mayBe(pronoun: string, { type, title }: EntityMention, { start, paragraph }: PlacedParagraph): boolean {
  const titled = title === undefined ? '' : paragraph.text.slice(title.start - start, title.end - start);
  return type === 'PERSON' && !(pronoun === 'he' ? /^(?:Mrs|Ms|Miss|Lady|Dame)\b/ : /^(?:Mr|Sir|Lord)\b/).test(titled);
}

// `“It is over,” Roe said to Doe, who replied: “It is not.”` has a verb; what only speaks of a turn has none.
function isNowAnother(words: string): boolean {
  return /\b(?:replied|asked|retorted|countered)\b/.test(words);
}

function asBefore({ start, end, speaker }: Quote, entities: readonly ArticleEntity[]): Antecedent | undefined {
  const entity = speaker === undefined ? undefined : entities[speaker];
  return speaker === undefined || entity === undefined ? undefined : { entity: speaker, words: `goes on with the words of ${entity.name}`, span: { start, end } };
}
