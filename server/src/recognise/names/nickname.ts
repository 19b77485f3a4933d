/**
 * Joins the two halves of `Rebecca “Becky” Thornton` and `Rui ‘the Baker’ Tavares`: what stands between given name and
 * surname in quotation marks, or as one word in brackets, is what somebody is called. It must not know whose name it is.
 */
import { compareSpans } from '../../base/span.ts';
import { SpanIndex } from '../../base/span-index.ts';
import type { Span } from '../../base/span.ts';
import type { Paragraph } from '../../text/document.ts';
import type { Refiner } from '../finder.ts';
import type { Mention, NameMention } from '../mention.ts';
import type { Gazetteer, Model } from '../model/model.ts';
import { wordKey } from '../model/phrase-key.ts';
import { roleHeads, titles } from './role-words.ts';
import { calendarWords, functionWords } from './small-words.ts';

/** The refiner. Runs when overlaps are settled. */
export const nickname: Refiner = { name: 'names/nickname', refine };

/** A mark, what somebody is called, the other mark, and the surname behind it. */
const quoted = /(["“'‘])(?:[Tt]he |[Ee]l |[Ll]a )?\p{Lu}[\p{L}\p{M}.’-]{0,24}(?: \p{Lu}[\p{L}\p{M}.’-]{0,24})?["”'’] (?=(?:(?:al|el|de|da|dos|van|von|der|bin)[ -])?(\p{Lu}[\p{L}\p{M}’-]{1,24}))/gu;
const bracketed = /(\()\p{Lu}[\p{L}\p{M}.’-]{1,24}\) (?=(\p{Lu}[\p{L}\p{M}’-]{1,24}))/gu;

function refine(mentions: readonly Mention[], { text }: Paragraph, { gazetteer }: Model): readonly Mention[] {
  if (!/["“'‘(]/.test(text)) return mentions;
  const names = mentions.filter((mention): mention is NameMention => mention.kind === 'name').sort(compareSpans);
  const places: Places = { ending: new Map(names.map((name) => [name.end, name])), beginning: new Map(names.filter(isPerson).toReversed().map((name) => [name.start, name])) };
  const joined = [...text.matchAll(quoted), ...text.matchAll(bracketed)].flatMap((match) => join(match, places, text, gazetteer) ?? []);
  if (joined.length === 0) return mentions;
  const whole = new SpanIndex(joined);
  return [...mentions.filter((mention) => mention.kind !== 'name' || whole.overlapping(mention).length === 0), ...joined];
}

/** Names by where they end, persons by where they begin. */
interface Places {
  readonly ending: ReadonlyMap<number, NameMention>;
  readonly beginning: ReadonlyMap<number, NameMention>;
}

// `said Anna "Peace" Norris` needs a person before the mark, or a person behind it; `Edward "Rasta" Ssebuufu` then asks nothing more.
function join(match: RegExpExecArray, { ending, beginning }: Places, text: string, gazetteer: Gazetteer): NameMention | undefined {
  const before = ending.get(match.index - 1);
  if (before === undefined || text[match.index - 1] !== ' ') return undefined;
  const from = match.index + match[0].length;
  const behind = beginning.get(from);
  const isOneWord = !/\s/.test(text.slice(before.start, before.end));
  if (!isPerson(before) && !(isOneWord && behind !== undefined && match[1] !== '(')) return undefined;
  const to = behind?.end ?? surnameEnd(match, from, text, gazetteer, isOneWord);
  if (to === undefined || (match[1] === '(' && !isGivenAlone(before, text, gazetteer))) return undefined;
  const { title: _, ...rest } = behind ?? before;
  return { ...rest, start: before.start, end: to, ...(before.title && { title: before.title }), maker: nickname.name, confidence: Math.max(before.confidence, behind?.confidence ?? 0) };
}

function isPerson({ type }: NameMention): boolean {
  return type === 'PERSON';
}

// A word of the lists of surnames; behind a given name alone and a nickname in quotation marks any word with a capital that is no office.
function surnameEnd(match: RegExpExecArray, from: number, text: string, { surnames }: Gazetteer, isOneWord: boolean): number | undefined {
  const surname = match[2] ?? '';
  const key = wordKey(surname);
  const isPlain = isOneWord && match[1] !== '(' && !functionWords.has(key) && !calendarWords.has(key) && !titles.has(key) && !roleHeads.has(key);
  return surnames.has(key) || isPlain ? text.indexOf(surname, from) + surname.length : undefined;
}

// `Robert (Bob) Smith`; in `Anna Weber (Olympia) Ivanova` two are named.
function isGivenAlone({ start, end }: Span, text: string, { givenNames }: Gazetteer): boolean {
  const words = text.slice(start, end);
  return !/\s/.test(words) && givenNames.has(wordKey(words));
}
