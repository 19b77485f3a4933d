/**
 * The words that carry an article's subject, folded, and the function words that do not.
 * It must not know what the words are used for.
 */
import { smallWords } from '../../base/small-words.ts';
import { wordSet } from '../../base/word-set.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/document.ts';

/** English function words and the verbs of reporting: they stand in every article and tell none from another. */
const functionWords: ReadonlySet<string> = new Set([
  ...smallWords,
  ...wordSet(`
    a across almost along already always am an another anyone as at away be became because become began behind below
    by days do does doing done else enough few found full further go going good great he herself how i if in
    including indeed is it keep likely little long making me mr mrs ms my myself need neither no nor nothing of often
    old on onto or quite really right say saying second seem seen so still taking tell thing things to too towards up
    us use want we weeks whole whom whose why your added according announced called month months
  `),
]);

/** Whether a folded word carries a subject: neither a function word nor a scrap of one or two letters. */
function isContentWord(folded: string): boolean {
  return folded.length > 2 && !functionWords.has(folded);
}

/** The folded content words among the tokens, in reading order, repeats kept; possessive endings left out. */
export function contentWords(tokens: readonly Token[]): readonly string[] {
  const words: string[] = [];
  for (const { kind, lower } of tokens) {
    if (kind !== 'word') continue;
    const folded = fold(lower.endsWith("'s") ? lower.slice(0, -2) : lower);
    if (isContentWord(folded)) words.push(folded);
  }
  return words;
}
