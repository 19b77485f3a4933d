/**
 * Whether two articles write one full name: one may write more or fewer of the names between the first and the last. It
 * must not know what is said of them.
 */
import { readPersonName } from '../link/person-name.ts';
import { fold } from '../text/fold.ts';

/** Whether both are the same full name, middle names and initials left out by either. */
export function areOneName(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  const [one, other] = [readPersonName(a), readPersonName(b)];
  if (one.surname !== other.surname || one.given.length === 0 || one.first !== other.first) return false;
  const [few = [], many = []] = [one.given.slice(1), other.given.slice(1)].sort((x, y) => x.length - y.length);
  return few.every((name, n) => name.charAt(0) === (many[n] ?? '').charAt(0));
}
