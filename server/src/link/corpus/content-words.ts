/**
 * The words that carry an article's subject, folded, and the function words that do not.
 * It must not know what the words are used for.
 */
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/document.ts';

/** English function words and the verbs of reporting: they stand in every article and tell none from another. */
const functionWords: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along already also although always am among an and another any
  anyone are around as at away back be became because become been before began behind being below between both but by
  came can come could day days did do does doing done down during each early either else enough even ever every few
  first following for former found from full further gave get give given go going gone good got great had has have
  having he her here hers herself him himself his how however i if in including indeed instead into is it its itself
  just keep kept last late later least less let like likely little long made make making many may me might more most
  mr mrs ms much must my myself near nearly need neither never new next no nor not nothing now of off often old on
  once one only onto or other others our out over own part per put quite rather really right said same saw say saying
  says second see seem seen set several shall she should since so some still such take taken taking tell than that
  the their them themselves then there these they thing things third this those though three through time to together
  told too took toward towards two under until up upon us use used very via want was way we week weeks well went were
  what when where whether which while who whole whom whose why will with within without would year years yet you your
  added according announced called month months monday tuesday wednesday thursday friday saturday sunday january
  february march april june july august september october november december`.split(/\s+/),
);

/** Whether a folded word carries a subject: neither a function word nor a scrap of one or two letters. */
export function isContentWord(folded: string): boolean {
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
