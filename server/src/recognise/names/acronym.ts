/**
 * Capitals that stand for an organisation, and expansions beside them: `Acme Relief Network (ARN)`.
 * It must not know listed acronyms; those are found in the lists.
 */
import type { NameMention } from '../mention.ts';
import type { Model } from '../model/model.ts';
import { isRunWord } from './capital-run.ts';
import { nameOf } from './name-row.ts';
import type { NameRow } from './name-row.ts';
import { organisationLinks } from './head-words.ts';
import { roleHeads } from './role-words.ts';
import { plainAcronyms, reportingVerbs } from './small-words.ts';
import type { NameText, Word } from './words.ts';

/** The row. */
export const acronym: NameRow = { name: 'names/acronym', find };

const LONGEST = 7;

/** What stands behind an organisation that does something. */
const followers: ReadonlySet<string> = new Set(
  'officials leaders members fighters militants forces troops soldiers spokesmen government headquarters leadership supporters lawmakers mps candidates rebels militia has was is will also'.split(' '),
);

function find({ words }: NameText, { gazetteer }: Model): readonly NameMention[] {
  const found: NameMention[] = [];
  words.forEach((word, at) => {
    if (!isAcronym(word) || gazetteer.listed.has(word.key)) return;
    const from = inBrackets(words, at) ? expansionStart(words, at) : at;
    if (from < at) found.push(nameOf(words, from, at - 1, 'ORG', 'names/acronym#expansion', 0.9));
    const confidence = from < at ? 0.9 : actsAsOrganisation(words, at) ? 0.6 : 0;
    if (!word.loud && confidence > 0) found.push(nameOf(words, at, at + 1, 'ORG', 'names/acronym', confidence));
  });
  return found;
}

function isAcronym(word: Word): boolean {
  const { text } = word;
  if (word.case !== 'upper' || word.glued || text.length < 2 || text.length > LONGEST || plainAcronyms.has(word.key)) return false;
  return /^[A-Z][A-Za-z.]*[A-Z.]$/.test(text) && !/^[A-Z]\.[A-Z]?\.?$/.test(text);
}

// Capitals stand for many things; `the NDC`, `NDC said`, `NDC's` and `NDC officials` speak for an organisation.
function actsAsOrganisation(words: readonly Word[], at: number): boolean {
  if (isRunWord(words[at - 1]) || isRunWord(words[at + 1])) return false;
  const [before, after] = [words[at - 1]?.key ?? '', words[at + 1]?.key ?? ''];
  return (before === 'the' && words[at + 1]?.case !== 'number') || after === 's' || reportingVerbs.has(after) || roleHeads.has(after) || followers.has(after);
}

function inBrackets(words: readonly Word[], at: number): boolean {
  return /^[([]$/.test(words[at - 1]?.text ?? '') && /^[)\]]$/.test(words[at + 1]?.text ?? '');
}

// Walks back over as many capitalised words as the acronym has letters; their first letters must spell it.
function expansionStart(words: readonly Word[], at: number): number {
  const letters = (words[at]?.text ?? '').replace(/[^A-Z]/g, '');
  let left = letters.length;
  let from = at - 1;
  while (left > 0 && from > 0) {
    const word = words[from - 1];
    if (word === undefined) return at;
    if (isRunWord(word) && word.text.charAt(0) === letters.charAt(left - 1)) left--;
    else if (!(word.case === 'lower' && organisationLinks.has(word.key)) && !(left < letters.length && isRunWord(word))) return at;
    from--;
  }
  return left === 0 ? from : at;
}
