/**
 * The few words before a place in the text, read backwards: which preposition a name hangs on, whether a
 * date belongs to a reporting verb. Bounded look-back, so the cost does not grow with the article.
 * It must not know events.
 */

/** Code units looked at, at most. */
const reach = 48;

const prepositions: ReadonlySet<string> = new Set(
  'in at near outside inside on by of with between against to from into over under around across towards toward for within'.split(' '),
);
const reporting: ReadonlySet<string> = new Set(
  'said says say told tells announced announces reported reports stated added confirmed wrote tweeted noted statement'.split(' '),
);

/** Marks that end a phrase. */
const marks: ReadonlySet<string> = new Set(',.;:()"“”!?\n');

/** Up to `count` words before `offset`, the nearest first, in lower case; stops at a mark that ends a phrase. */
export function wordsBefore(text: string, offset: number, count: number): readonly string[] {
  const words: string[] = [];
  const least = Math.max(0, offset - reach);
  let end = offset;
  for (let at = offset; words.length < count && at >= least; at--) {
    const before = at > least ? text.charAt(at - 1) : '\n';
    const ends = marks.has(before);
    if (!ends && before.trim() !== '') continue;
    if (at < end) words.push(text.slice(at, end).toLowerCase());
    if (ends) break;
    end = at - 1;
  }
  return words;
}

/** The preposition that the phrase before `offset` hangs on, at most three words back: `at the joint base`. */
export function prepositionBefore(text: string, offset: number): string | undefined {
  for (const word of wordsBefore(text, offset, 4)) {
    if (prepositions.has(word)) return word;
    if (/(?:ed|'s|’s)$/.test(word)) return undefined;
  }
  return undefined;
}

/** Whether a verb that says, asks or promises something stands in the words between a date and an event. */
export function governs(between: string): boolean {
  return between.length < longestClause && between.toLowerCase().split(/[^a-z]+/).some((word) => reporting.has(word) || asking.has(word));
}

/** Code units of a clause that are looked through. */
const longestClause = 400;
const asking: ReadonlySet<string> = new Set(
  'pledged agreed vowed promised decided voted offered threatened urged called demanded ordered asked requested request approved warned directed instructed authorised authorized advised recommended invited permitted persuaded intended hoped sought'.split(' '),
);

/** Whether a reporting verb stands right before: the date in `said on Tuesday` is when it was said. */
export function isReportingDate(text: string, offset: number): boolean {
  return wordsBefore(text, offset, 3).some((word) => reporting.has(word));
}
