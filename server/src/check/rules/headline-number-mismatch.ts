/**
 * A number of the headline, the standfirst or a caption that the body tells otherwise. Speaks only where the body
 * counts the same thing and nowhere has the number, nor one that rounds or adds up to it.
 */
import { overlaps } from '../../base/span.ts';
import type { Span } from '../../base/span.ts';
import type { Article } from '../../link/article/article.ts';
import type { AmountFact } from '../../link/article/facts/fact.ts';
import { countedOf, isPeopleOfSort, tollStems } from '../../link/article/facts/same-counted.ts';
import type { ArticlePath } from '../../link/corpus/corpus.ts';
import { isAmount, placeOf, rewrite, toldRange, wordsOf } from '../figures.ts';
import type { NumberRange } from '../figures.ts';
import { isSlip } from '../one-count.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { slipOf } from '../slips.ts';

/** See `headline-number-mismatch.md`. */
export const headlineNumberMismatch: Rule = {
  id: 'headline-number-mismatch',
  summary: 'A number in headline, standfirst or caption that the body tells otherwise.',
  severity: 'warning',
  needs: 'article',
  check({ article, path }) {
    const amounts = article.facts.filter(isAmount);
    // What happened long before is not what the headline counts: `In July 1949 a quake of magnitude 7.4 killed 7,200`.
    const { from: day } = article.published.interval;
    const body = amounts.filter((fact) => topOf(fact) === 'body' && !isLongPast(fact, day)).slice(0, mostCompared);
    const above = amounts.filter((fact) => topRoles.has(topOf(fact)));
    const found = body.length === 0 ? [] : above.flatMap((fact) => mismatch(fact, body, article, path) ?? []);
    const untold = article.facts.flatMap((fact) => (fact.attribute === 'untold-number' && !found.some((other) => overlaps(other, fact)) ? [nowhere(fact, fact.value.text)] : []));
    return [...found, ...untold];
  },
};

/** Numbers of the body that a headline's is held against: those of a long table are not what it tells of. */
const mostCompared = 200;
const topRoles: ReadonlySet<string> = new Set(['headline', 'standfirst', 'caption']);

// A caption that bears no credit stands among the paragraphs of the body.
function topOf({ paragraphRole, value }: AmountFact): AmountFact['paragraphRole'] {
  return value.isShown === true ? 'caption' : paragraphRole;
}

function mismatch(fact: AmountFact, body: readonly AmountFact[], { document }: Article, path: ArticlePath): RawFinding | undefined {
  const alike = body.filter((other) => isSameKind(fact, other) && mayCountSame(fact, other));
  // A dollar may be anybody's: the amount itself is what a reader compares.
  if (fact.attribute === 'money' && body.some((other) => other.attribute === 'money' && agree(fact, other))) return undefined;
  if (alike.some((other) => agree(fact, other)) || isMadeOf(fact, alike)) return undefined;
  const known = alike.filter((other) => isSameThing(fact, other));
  const same = known.length > 0 ? known : onlyCount(fact, alike);
  const [first] = same;
  if (first === undefined) return isOtherwise(fact, alike) ? nowhere(fact, fact.value.text) : undefined;
  const { madeIn = [] } = fact.value;
  if (madeIn.length > 0 && (fact.attribute === 'measure' || same.some(({ sentence }) => madeIn.includes(sentence.start)))) return undefined;
  if (same.some((other) => slipOf(other.value.value, fact.value.value) !== undefined && fact.attribute !== 'count')) return undefined;
  const isSure = known.length > 0 && first.value.bound === undefined && topOf(fact) !== 'caption' && isFirm(fact, first) && !isTotal(fact, first, document.text);
  return {
    start: fact.start,
    end: fact.end,
    message: `The ${topOf(fact)} says “${wordsOf(fact.value)}”, the body “${wordsOf(first.value)}”.`,
    ...(isSure ? {} : { severity: 'information' as const }),
    related: same.slice(0, 3).map((other) => placeOf(other.value, path, 'the body')),
    fixes: [
      ...rewrite(fact.value, first.value.value, path, 'as in the body'),
      ...rewrite(first.value, fact.value.value, path, `as in the ${topOf(fact)}`),
    ],
  };
}

/** Days after which what happened is no news. */
const LONG_PAST = 180;

function isLongPast({ time: { to } }: AmountFact, day: number | null): boolean {
  return to !== null && day !== null && day - to > LONG_PAST;
}

/** Words by which a headline takes several occasions together. */
const occasions = /\b(?:attacks|bombings|blasts|explosions|crashes|accidents|shootings|stabbings|killings)\b|\bover (?:the )?(?:weekend|holidays?|Easter|Christmas|New Year)\b|\bin (?:\p{L}+ )?(?:days|weeks|weekend)\b/iu;

// `Five die in three crashes`: the body tells of one after the other.
function isTotal({ value: { value }, sentence }: AmountFact, other: AmountFact, text: string): boolean {
  return other.value.value < value && occasions.test(text.slice(sentence.start, sentence.end));
}

// The only pupils of the body are likely those of the caption, whatever else is said of them.
function onlyCount(fact: AmountFact, alike: readonly AmountFact[]): readonly AmountFact[] {
  const { counts, value, bound } = fact.value;
  if (fact.attribute !== 'count' || fact.paragraphRole === 'headline' || counts === undefined || isPeopleOfSort(counts) || bound !== undefined) return [];
  const own = alike.filter((other) => other.value.counts === counts);
  return own.length === 1 && own.every((other) => isSameSort(fact.value, other.value) && other.value.value < 3 * value && value < 3 * other.value.value) ? own : [];
}

// What became of people is told in few words; other things want to be named alike.
function isFirm(fact: AmountFact, other: AmountFact): boolean {
  const isSameState = fact.value.state !== undefined && fact.value.state === other.value.state;
  return isSameState || (fact.value.counts !== 'person' && sharedWords(fact, other) >= 2);
}

// `Three astronauts return`, and the body knows of two only.
function isOtherwise({ attribute, paragraphRole, value }: AmountFact, alike: readonly AmountFact[]): boolean {
  if (attribute !== 'count' || paragraphRole !== 'headline' || value.counts === undefined || isPeopleOfSort(value.counts) || value.bound !== undefined) return false;
  const own = alike.filter((other) => countedOf(other.value.counts) === countedOf(value.counts) && isSameSort(value, other.value));
  return own.length > 0 && own.every((other) => other.value.value === own[0]?.value.value && isSlip(value.value, other.value.value));
}

function nowhere({ start, end }: Span, text: string): RawFinding {
  return { start, end, severity: 'hint', message: `The body nowhere tells the headline's “${text.replace(/\s+/g, ' ')}”.` };
}

function isSameKind(a: AmountFact, b: AmountFact): boolean {
  return a.attribute === b.attribute && a.value.unit === b.value.unit;
}

// Those killed are also said to be five men; five shops are nobody.
function mayCountSame({ attribute, value: a }: AmountFact, { value: b }: AmountFact): boolean {
  if (attribute !== 'count') return true;
  if (a.state !== undefined && b.state !== undefined) return a.state === b.state;
  return countedOf(a.counts) === countedOf(b.counts) || b.counts === undefined || (isPeopleOfSort(b.counts) && isPeopleOfSort(a.counts)) || (a.state !== undefined && b.counts === 'people');
}

function isSameThing(fact: AmountFact, other: AmountFact): boolean {
  const [a, b] = [fact.value, other.value];
  if (fact.attribute !== 'count') return areNear(a.value, b.value) && (sharedWords(fact, other) >= 1 || a.unit === 'magnitude') && (b.bound === undefined || b.bound === 'about');
  if (!areNear(a.value, b.value) && !(isSlip(a.value, b.value) && sharedWords(fact, other) >= 2)) return false;
  if (isBare(a) && isPeopleOfSort(b.counts)) return isMiswritten(a.value, b.value) && sharedWords(fact, other) >= 1;
  if (a.state !== undefined && b.state !== undefined && a.state !== b.state) return false;
  if (!isSameSort(a, b)) return false;
  if (a.isShown === true && !tellsSame(fact, other)) return false;
  if (a.state !== undefined && a.state === b.state) return isPeopleOfSort(a.counts) || isPeopleOfSort(b.counts) || a.counts === b.counts;
  return a.counts !== undefined && countedOf(a.counts) === countedOf(b.counts) && sharedWords(fact, other) >= (isPeopleOfSort(a.counts) ? 2 : 1);
}

const tollWords = new RegExp(`^(?:${tollStems}|hurt|lost|liv)`);

// A picture may be of another event of the day: some word of its own is told of both.
function tellsSame({ value: { near } }: AmountFact, { value: { near: others } }: AmountFact): boolean {
  return near.some((word) => others.includes(word) && !tollWords.test(word));
}

// Three times as many are hardly the same ones.
function areNear(a: number, b: number): boolean {
  return a <= 3 * b && b <= 3 * a;
}

// `Plane with 123 aboard`
function isBare({ counts, state }: AmountFact['value']): boolean {
  return counts === undefined && state === undefined;
}

// One digit of it, or two that changed places: what is counted otherwise differs in more.
function isMiswritten(a: number, b: number): boolean {
  const [one, other] = [String(a), String(b)];
  const differing = [...one].filter((digit, i) => digit !== other[i]).length;
  return one.length === other.length && (differing === 1 || (differing === 2 && [...one].sort().join('') === [...other].sort().join('')));
}

// `three pirate vessels` are not `five merchant vessels`.
function isSameSort(a: AmountFact['value'], b: AmountFact['value']): boolean {
  const [one, other] = [a, b].map(({ text }) => text.toLowerCase().split(/\s+/).slice(1, -1));
  return one === undefined || other === undefined || one.length === 0 || other.length === 0 || one.some((word) => other.includes(word));
}

function sharedWords({ value: { near, counts } }: AmountFact, { value: { near: others } }: AmountFact): number {
  const known = new Set(others);
  // What is counted is in both: that says nothing.
  return near.filter((word) => known.has(word) && counts?.startsWith(word.slice(0, 3)) !== true).length;
}

function agree(fact: AmountFact, other: AmountFact): boolean {
  const [a, b] = [rangeAbove(fact.value), toldRange(other.value)];
  return a.low <= b.high && b.low <= a.high;
}

// A headline rounds: what is written there with zeros at its end may be anything near.
function rangeAbove(number: AmountFact['value']): NumberRange {
  const { low, high } = toldRange(number);
  const { value, place, unit } = number;
  const zeros = /0*$/.exec(String(Math.round(value / place)))?.[0].length ?? 0;
  const slack = Math.min((place * 10 ** zeros) / 2, value * 0.07);
  // `4,800 children` for 4,878: what is cut off is more often left out than added.
  const cut = zeros === 0 ? slack : Math.min(place * 10 ** zeros, value * 0.07);
  return zeros === 0 && unit === undefined ? { low, high } : { low: low - slack, high: high + cut };
}

// Seven men and five women of one sentence are twelve people; so are the dead of two or three, and a man besides (two women and
// a man are the three told before).
function isMadeOf({ value: { value } }: AmountFact, alike: readonly AmountFact[]): boolean {
  const near = alike.filter((other) => other.value.value > 1).slice(0, 24);
  if (near.some((other) => other.value.andOne === true && other.value.value + 1 === value)) return true;
  return near.some((a, at) => near.slice(at + 1).some((b, on) => {
    if (a.value.value === b.value.value || !isPair(a, b)) return false;
    const sum = a.value.value + b.value.value;
    if (sum === value || Math.abs(a.value.value - b.value.value) === value || (a.value.state !== undefined && sum + 1 === value && Math.abs(a.value.value - b.value.value) !== 1)) return true;
    return sum < value && near.slice(at + on + 2).some((c) => isPair(b, c) && sum + c.value.value === value);
  }));
}

/** Code units between two sentences that stand side by side. */
const side = 3;

function isPair(a: AmountFact, b: AmountFact): boolean {
  const [first, second] = a.sentence.start <= b.sentence.start ? [a, b] : [b, a];
  if (a.sentence.start === b.sentence.start) return true;
  return (second.sentence.start - first.sentence.end <= side && a.value.unit !== undefined && a.attribute === 'money') || (a.value.state !== undefined && a.value.state === b.value.state);
}
