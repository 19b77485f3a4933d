/**
 * The verbs by which news gives words to somebody: verbs of saying, and verbs that call a thing by words in
 * quotation marks. Data only.
 */
import { reportingVerbs } from '../../../recognise/names/small-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Verbs of saying, in the forms in which they stand beside a quotation. */
export const sayingVerbs: ReadonlySet<string> = new Set([
  ...reportingVerbs,
  ...set(`
    saying adding alleged alleges complained complains joked jokes lamented laments conceded predicted promised suggested suggests
    shouted cried posted texted disclosed revealed recounted remembered explained cautioned countered retorted remarks reflected
    reflects recalls replies insisted reckons responds sighs protested
  `),
]);

/** Verbs of calling: `described the vote as “a sham”`. Who does it stands before them, the words behind. */
export const callingVerbs: ReadonlySet<string> = set(`
  described describes called calls dubbed branded condemned condemns denounced denounces hailed hails praised dismissed rejected
  welcomed slammed blasted labelled labeled likened deplored criticised criticized lauded accused accuses
`);

/** Verbs whose object is the one who hears it: `told Reuters`; behind them nobody speaks. */
export const addressingVerbs: ReadonlySet<string> = set('told tells texted');
