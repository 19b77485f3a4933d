/**
 * Whether an edit inside marked words changed what they tell: a name, a figure, a day. It must not know marks.
 */

/** Words up to which a marked stretch is taken for a name, a figure or a date as a whole. */
const SHORT = 4;

const telling = /^\P{L}*\p{Lu}|\p{N}|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|first|second|third|half|not?|never)$/u;

/** Whether the words after an edit tell something else: any letter of a short stretch; the names, figures and denials of a longer one. */
export function tellsOtherwise(before: string, after: string): boolean {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  if (Math.min(was.length, is.length) <= SHORT) return was.join(' ') !== is.join(' ');
  // The first word of a sentence has its capital from its place.
  const told = (words: readonly string[]): string => words.filter((word) => telling.test(word)).join(' ');
  return told(was) !== told(is);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}\p{M}.,:'’$€£%-]+/u).map((word) => word.replace(/^[.,:'’-]+|[.,:'’-]+$/g, '')).filter((word) => word !== '');
}
