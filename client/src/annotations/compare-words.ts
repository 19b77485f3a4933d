/**
 * A comparison of annotators in words, and what can be said of a difference, each with the act that says it. It must
 * not know the editor.
 */
import type { WireAct, WireAgreement, WireDifference, WireMarkRef, WireSide } from '../../../server/src/protocol/annotation-messages.ts';
import { counted } from './mark-words.ts';

/** The coefficients on a line: of each two where there are few, and of all. */
export function agreementWords({ annotators, alpha, pairs, waiting, settled }: Pick<WireAgreement, 'annotators' | 'alpha' | 'pairs' | 'waiting' | 'settled'>): string {
  const of = pairs.slice(0, 3).map(({ first, second, kappa, spanF1 }) => `${pairs.length > 1 ? `${first} and ${second}: ` : ''}kappa ${figure(kappa)}, span F1 ${figure(spanF1)}`);
  const more = pairs.length > 3 ? [`${pairs.length - 3} more pairs`] : [];
  return [annotators.join(', '), ...of, ...more, `alpha ${figure(alpha)}`, `${counted(waiting, 'difference')}, ${settled} settled`].join(' · ');
}

/** A difference as a row: the words, who says what, what it is about and where. */
export function differenceWords({ exact, sides, words, article, place }: WireDifference): { readonly label: string; readonly description: string; readonly detail: string } {
  return { label: `“${exact}”`, description: sides.map(({ annotator, words: said }) => `${annotator}: ${said}`).join(' · '), detail: `${words} · ${article}, line ${place.range.start.line + 1}` };
}

/** Something that can be said of a difference. */
export interface Verdict {
  readonly label: string;
  readonly description: string;
  readonly act: WireAct;
}

/** What can be said of a difference: that one side is right, or the other, both, or none. */
export function verdicts({ sides, both }: WireDifference): readonly Verdict[] {
  const [one, other] = sides;
  const said: Verdict[] = [taking(one, other), taking(other, one)];
  if (both) said.push({ label: '$(list-flat) Take both', description: 'they stand beside each other', act: { kind: 'adjudicate', take: refs(one, other), leave: [] } });
  const none: Verdict = { label: '$(circle-slash) Take none', description: 'nothing is marked here', act: { kind: 'adjudicate', take: [], leave: refs(one, other) } };
  // Where one marked nothing, taking that side says the same.
  return one.mark === undefined || other.mark === undefined ? said : [...said, none];
}

function taking(side: WireSide, other: WireSide): Verdict {
  return { label: `$(check) Take ${side.annotator}’s`, description: side.words, act: { kind: 'adjudicate', take: refs(side), leave: refs(other) } };
}

function refs(...sides: readonly WireSide[]): readonly WireMarkRef[] {
  return sides.flatMap(({ mark }) => mark ?? []);
}

function figure(value: number | null): string {
  return value === null ? 'undefined' : value.toFixed(2);
}
