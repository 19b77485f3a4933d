/**
 * Roles said of a person, with country and holder where they stand beside. The reading is in `role-phrase.ts`;
 * this row turns it into mentions. It must not know who the holder is.
 */
import type { Mention } from '../mention.ts';
import type { Model } from '../model/model.ts';
import { spanOfWords } from './name-row.ts';
import type { NameRow } from './name-row.ts';
import { readRoles } from './role-phrase.ts';
import type { WordRange } from './role-phrase.ts';
import type { NameText, Word } from './words.ts';

/** The row. */
export const role: NameRow = { name: 'names/role', find };

function find({ words }: NameText, { gazetteer }: Model): readonly Mention[] {
  const said = readRoles(words, gazetteer).filter((phrase) => phrase.holder !== undefined || phrase.of !== undefined || mayBeApposed(words, phrase));
  return said.map((phrase) => ({
    kind: 'role' as const,
    maker: 'names/role',
    role: phrase.role,
    ...spanOfWords(words, phrase.from, phrase.to),
    ...(phrase.of && { of: spanOfWords(words, phrase.of.from, phrase.of.to) }),
    ...(phrase.qualifier && { qualifier: phrase.qualifier }),
    ...(phrase.holder && { holder: spanOfWords(words, phrase.holder.from, phrase.holder.to) }),
  }));
}

// A bare `the minister` says nothing of anybody; behind a comma, or before whose office it is, a name may stand beside.
function mayBeApposed(words: readonly Word[], { from, to }: WordRange): boolean {
  const at = /^(?:an?|the|its|their)$/.test(words[from - 1]?.key ?? '') ? from - 2 : from - 1;
  // `Farahat, CI Capital's senior economist`
  return words[at]?.text === ',' || words[from - 1]?.key === 's' || /^(?:of|at|for)$/.test(words[to]?.key ?? '');
}
