/**
 * Occurrences of a series with their number: `the third round of talks`, `the fifth Harbour Festival`. Only nouns
 * that are counted through a series; `its first round` begins a count of its own. It must not know events.
 */
import { shiftSpan } from '../../../base/span.ts';
import type { Span } from '../../../base/span.ts';
import type { PlacedParagraph } from '../../../text/document.ts';
import type { Fact, OrdinalFact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { isQuotedIn } from './surroundings.ts';

/** See the head of this file. */
export const ordinals: FactExtractor = { name: 'facts/ordinals', extract };

const words = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const number = `(?<number>${words.join('|')}|\\d{1,3}(?:st|nd|rd|th))`;
const anyNumber = new RegExp(number.replace('?<number>', '?:'), 'i');
const ofSeries = new RegExp(`\\b(?<lead>\\p{L}+) ${number} (?<head>round|meeting|session|summit|edition|anniversary|conference|congress|phase|stage) (?:of|for) (?:the |an? )?(?<of>\\p{L}[\\p{L}'’-]{2,20})`, 'giu');
const named = new RegExp(`\\b(?<lead>[Tt]he) ${number} (?:annual )?(?<of>(?:\\p{Lu}[\\p{L}'’-]{1,20} ){1,3}(?:Festival|Marathon|Summit|Conference|Congress|Games|Cup|Forum|Championships?|Tournament|Awards|Convention|Fair|Expo))\\b`, 'gu');

/** Words that tell two occurrences apart, or one from the series. */
const apart = /\b(?:previous|earlier|prior|last|next|another|after|before|follow(?:s|ed|ing)?|since|then|later|again|until|ago|both|under|ever|instead|unlike|compared|than|[12]\d{3}|resume[sd]?)\b/i;
const ahead = /\b(?:will|would|expected|scheduled|planned|due|to be held|set to|may|could)\b/i;

function extract(article: ReadArticle): readonly Fact[] {
  return article.document.paragraphs.flatMap((placed) => {
    const { text, sentences } = placed.paragraph;
    if (!anyNumber.test(text)) return [];
    return sentences.flatMap((sentence) => {
      const said = text.slice(sentence.start, sentence.end);
      const [match, ...others] = [...said.matchAll(ofSeries), ...said.matchAll(named)];
      const { lead = '', head, of = '', number: written = '' } = match?.groups ?? {};
      // Two numbers in one sentence are told apart on purpose.
      if (match === undefined || others.length > 0 || /^(?:its|his|her|their|our|my)$/i.test(lead)) return [];
      const inParagraph = shiftSpan({ start: match.index + lead.length + 1, end: match.index + match[0].length }, sentence.start);
      const value = { number: numberOf(written), series: (head === undefined ? of : `${head} of ${of}`).toLowerCase(), isNamed: /^\p{Lu}/u.test(of), isApart: apart.test(said), isAhead: ahead.test(said) };
      return [ordinalFact(article, placed, inParagraph, sentence, value)];
    });
  });
}

function ordinalFact({ published }: ReadArticle, placed: PlacedParagraph, inParagraph: Span, sentence: Span, value: OrdinalFact['value']): OrdinalFact {
  return {
    attribute: 'ordinal',
    maker: 'facts/ordinals',
    subject: { kind: 'article' },
    ...shiftSpan(inParagraph, placed.start),
    time: published.interval,
    modality: value.isAhead ? 'planned' : 'happened',
    isQuoted: isQuotedIn(placed, inParagraph),
    sentence: shiftSpan(sentence, placed.start),
    paragraphRole: placed.role,
    value,
  };
}

function numberOf(word: string): number {
  const at = words.indexOf(word.toLowerCase());
  return at >= 0 ? at + 1 : Number.parseInt(word, 10);
}
