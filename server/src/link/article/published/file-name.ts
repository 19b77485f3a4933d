/**
 * The day in a file's name: `2021-04-08-title.txt`, `20210408_title.txt`. It must not know folders.
 */
import { dayOf, isValidDate } from '../../../base/civil-date.ts';
import type { Day } from '../../../base/civil-date.ts';

/** The day that the name begins with or holds between marks; undefined where it holds none. */
export function dayInFileName(fileName: string): Day | undefined {
  const match = /(?:^|[^0-9])((?:19|20)[0-9]{2})([-_.]?)([0-9]{2})\2([0-9]{2})(?![0-9])/.exec(fileName);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return isValidDate(year, month, day) ? dayOf(year, month, day) : undefined;
}
