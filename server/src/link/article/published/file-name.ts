/**
 * The day in a file's name: `2021-04-08-title.txt`, `20210408_title.txt`, `title-april-8-2021.txt`. What the order
 * of day and month leaves open states nothing. It must not know folders.
 */
import { dayOf, isValidDate } from '../../../base/civil-date.ts';
import type { Day } from '../../../base/civil-date.ts';

/** The day that the name begins with or holds between marks; undefined where it holds none. */
export function dayInFileName(fileName: string): Day | undefined {
  return yearFirst(fileName) ?? withMonthName(fileName);
}

function yearFirst(fileName: string): Day | undefined {
  const match = /(?:^|[^0-9])((?:19|20)[0-9]{2})([-_.]?)([0-9]{2})\2([0-9]{2})(?![0-9])/.exec(fileName);
  return match === null ? undefined : dayFrom(Number(match[1]), Number(match[3]), Number(match[4]));
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const name = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const monthFirst = new RegExp(`(?:^|[^a-z])${name}[-_. ]([0-9]{1,2})[-_. ,]{1,2}((?:19|20)[0-9]{2})(?![0-9])`, 'i');
const dayFirst = new RegExp(`(?:^|[^0-9])([0-9]{1,2})[-_. ]${name}[-_. ]((?:19|20)[0-9]{2})(?![0-9])`, 'i');

// `april-8-2021`, `8-apr-2021`.
function withMonthName(fileName: string): Day | undefined {
  const american = monthFirst.exec(fileName);
  if (american !== null) return dayFrom(Number(american[3]), monthOf(american[1]), Number(american[2]));
  const european = dayFirst.exec(fileName);
  return european === null ? undefined : dayFrom(Number(european[3]), monthOf(european[2]), Number(european[1]));
}

function monthOf(name = ''): number {
  return months.indexOf(name.toLowerCase()) + 1;
}

function dayFrom(year: number, month: number, day: number): Day | undefined {
  return isValidDate(year, month, day) ? dayOf(year, month, day) : undefined;
}
