/**
 * The form under which listed names are kept and looked up: the words of a name, folded, without stops and
 * apostrophes, hyphens read as spaces. It must not know which names are listed.
 */
import { fold } from '../../text/fold.ts';

/** The key of one word: `U.S.` is `us`, `Sana'a` is `sanaa`. */
export function wordKey(word: string): string {
  const folded = fold(word);
  return /['.]/.test(folded) ? folded.replace(/['.]/g, '') : folded;
}

/** The key of a name of several words, one space between each: `Deir ez-Zor` is `deir ez zor`. */
export function phraseKey(name: string): string {
  return wordKey(name.replace(/[-‐‑–/,&+]/g, ' '));
}
