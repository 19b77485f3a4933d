/**
 * What a sentence tells besides the number of an occurrence: whose names, which words of weight, who it is said to be.
 * By these two sentences are known to tell of one occurrence. It must not know series.
 */
import { smallWords } from '../../../../base/small-words.ts';
import { wordSet } from '../../../../base/word-set.ts';
import { beginningWithin } from '../../../../base/span.ts';
import type { Span } from '../../../../base/span.ts';
import { readPersonName } from '../../../person-name.ts';
import { fold } from '../../../../text/fold.ts';
import type { EntityMention } from '../../article.ts';
import type { ReadArticle } from '../extractor.ts';
import { foldedStem } from './phrase.ts';

/** Names and words that are kept of a sentence at most. */
const MOST = 14;

/** The mentions that begin in a stretch of the article. */
export function mentionsIn({ mentions }: ReadArticle, span: Span): readonly EntityMention[] {
  return beginningWithin(mentions, span).slice(0, MOST);
}

/** Last words that many names share. */
const shared = new Set('party union league council election elections government ministry parliament army police games cup university school court club united city state states association federation company group'.split(' '));

/** The names of a sentence, folded: of a person the surname, of others the last word besides. */
export function namesOf(mentions: readonly EntityMention[]): readonly string[] {
  return [...new Set(mentions.filter(({ level }) => level === 'name').flatMap((mention) => [nameOf(mention), nameOf(mention).split(' ').at(-1) ?? '']))].filter((name) => !shared.has(name)).slice(0, MOST);
}

/** The name by which two sentences know one bearer: folded, of a person the surname. */
export function nameOf({ type, text }: EntityMention): string {
  return fold(type === 'PERSON' ? readPersonName(text).surname || text : text);
}

/** Words that say nothing of an occurrence. */
const light: ReadonlySet<string> = new Set([...smallWords, ...wordSet('ago due met man men four five six seven eight nine ten ahead goes left none past people soon today')]);

const told = /(?<![\p{L}\d])(?:\p{Ll}[\p{L}'’-]{2,20}|\p{Lu}[\p{Ll}]{3,20}|\$?\d[\d.,]{0,9}\d|\d)(?![\p{L}\d])/gu;

/** The stems of a sentence's words of weight and its figures, without the words of a stretch of it and without names. */
export function nearWords(said: string, without: Span, names: readonly string[]): readonly string[] {
  const own = new Set(names.flatMap((name) => name.split(' ')));
  const words = [...said.matchAll(told)].filter(({ index }) => index < without.start || index >= without.end).map(([text]) => fold(text));
  return [...new Set(words.filter((text) => !light.has(text) && !own.has(text)).map(foldedStem))].slice(0, MOST);
}

const isHim = /^(?:,|,? who)?(?: (?:is|was|will be|would be|became|becomes|has become|had become|remains?))?(?: (?:now|only|also|just))?(?: [a-z]+(?: [a-z]+){0,4} as)? (?:the |a |an |his |her |their |its )?$/;
const isNamed = /^,? (?:named |called )?$/;

/** Who the numbered one is said to be: `Ana Lopez, the third witness`, `the third witness, Ana Lopez,`. */
export function holderOf(text: string, mentions: readonly EntityMention[], { start, end }: Span): EntityMention | undefined {
  const persons = mentions.filter(({ type }) => type === 'PERSON');
  const left = persons.findLast((mention) => mention.end < start);
  if (left !== undefined && isHim.test(text.slice(left.end, start)) && text.slice(left.end, start).trim().length > 2) return left;
  const right = persons.find((mention) => mention.start > end);
  return right !== undefined && isNamed.test(text.slice(end, right.title?.start ?? right.start)) ? right : undefined;
}
