/**
 * One amount told twice in an article, once with million for billion or with the point moved. The article's own
 * amount where it tells one twice or can be made to, in words of another sentence. It must not know how figures are recognised.
 */
import { replaced, withSentence } from './edit.ts';
import type { Fault } from './fault.ts';
import type { Random } from './random.ts';

const amount = /((?:US)?[$€£]\d+(?:\.\d+)?) (million|billion)\b(?! (?:to|and) )/g;
const other: Readonly<Record<string, string>> = { million: 'billion', billion: 'million' };

/** An amount of the article that stands in it twice, one of them a thousand times off. */
export const magnitude: Fault = {
  id: 'magnitude',
  rules: ['magnitude-slip', 'headline-number-mismatch', 'sum-mismatch'],
  inject({ text }, _article, random) {
    const all = [...text.matchAll(amount)];
    const twice = all.filter((match) => all.some((each) => each.index !== match.index && each[0] === match[0]));
    const match = twice.length > 0 ? random.of(twice) : undefined;
    if (match === undefined) return added(text, all, random);
    const at = match.index + match[0].length - 7;
    const edited = replaced(text, at, at + 7, other[match[2] ?? ''] ?? '');
    return { ...edited, span: { start: match.index, end: edited.span.end }, note: `${match[0]} -> ${other[match[2] ?? ''] ?? ''}` };
  },
};

const again = ['The # @ was approved last year, officials said.', 'Critics have called the # @ excessive.', 'Lawmakers will look into the # @ next month.', 'It was not clear who would pay for the # @.'];

const notNouns = /^(?:year|month|week|years|quarter|from|were|after|that|over|have|with|last|this|each|when|annual|into|during|will|more|less|while|compared|earmarked|streamed|left|before|within|earlier|only|also|today|said|face|previously|.*ly|.*ed)$/;

// The noun that the amount stands in front of, taken up by a sentence that tells the amount again.
function added(text: string, all: readonly RegExpMatchArray[], random: Random): ReturnType<Fault['inject']> {
  const nouns = all.flatMap((match) => {
    const noun = /^ (?:in |of )?([a-z]{4,12})(?= (?:to|for|from|with|by|that|on|over|in)\b|[,.;])/.exec(text.slice((match.index ?? 0) + match[0].length))?.[1];
    return noun === undefined || notNouns.test(noun) ? [] : [{ match, noun }];
  });
  if (nouns.length === 0) return undefined;
  const { match, noun } = random.of(nouns);
  const frame = random.of(again).replace('@', noun);
  const told = `${match[1] ?? ''} ${match[2] ?? ''}`;
  const wrong = `${match[1] ?? ''} ${other[match[2] ?? ''] ?? ''}`;
  const edited = withSentence(text, frame.replace('#', wrong), random);
  if (edited === undefined) return undefined;
  const { start, end } = edited.span;
  return { ...edited, untouched: edited.text.slice(0, start) + frame.replace('#', told) + edited.text.slice(end), note: `${told} -> ${wrong}` };
}
