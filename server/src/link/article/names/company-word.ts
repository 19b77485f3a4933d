/**
 * The word by which news calls a company once its name is told: `Halden` of `Halden Foods Ltd`, `Kotak` of `Kotak
 * Securities`. It must not know where in the article it stands.
 */
import { companyForms, companyTrades } from '../../../recognise/names/company-endings.ts';
import { phraseKey } from '../../../recognise/model/phrase-key.ts';

/** The name without the word that says what form of company it is: `Halden` of `Halden Ltd`; the name itself where it has none. */
export function withoutForm(name: string): string {
  const last = lastWord(name);
  return last !== undefined && companyForms.has(last.key) ? name.slice(0, last.start) : name;
}

// The last word with a capital (or `plc`) behind others, and where what is before it ends; `Sa` is a surname, `SA` is none.
function lastWord(name: string): { readonly start: number; readonly key: string } | undefined {
  const found = /,? (?<word>(?!(?:Sa|Ag|Nv)$)\p{Lu}\p{L}*|plc)\.?$/u.exec(name);
  return found === null ? undefined : { start: found.index, key: found.groups?.word?.toLowerCase() ?? '' };
}

/** First words that many companies share, and that say nothing alone. */
const shared: ReadonlySet<string> = new Set(
  'national international general united royal first new central federal state people public private global world great northern southern eastern western standard north south east west american british european african asian pacific atlantic royal union city premier advanced applied digital modern'.split(' '),
);

/** The look-up key of the word that the company is called by, undefined where the name is no company's or its first word says nothing alone. */
export function companyWord(name: string): string | undefined {
  const ending = lastWord(name)?.key ?? '';
  if (!companyForms.has(ending) && !companyTrades.has(ending)) return undefined;
  const word = /^(\p{Lu}[\p{L}’'-]{3,}) /u.exec(name)?.[1];
  const key = word === undefined ? '' : phraseKey(word);
  return key === '' || shared.has(key) ? undefined : key;
}
