/**
 * What can be done about the words that are selected: mend or silence a finding, write a name one way, date
 * the article, confirm or reject a name. It proposes only; it must not know how edits and decisions are written.
 */
import type { Span } from '../base/span.ts';
import type { Finding } from '../check/rule.ts';
import { meets } from './actions/action.ts';
import type { Action } from './actions/action.ts';
import { dateActions } from './actions/date-actions.ts';
import { findingActions } from './actions/finding-actions.ts';
import { nameActions } from './actions/name-actions.ts';
import type { Snapshot } from './snapshot.ts';

export type { Action, Decision } from './actions/action.ts';

/** The actions for a selection; `findings` are those of the article. */
export async function codeActions(snapshot: Snapshot, selection: Span, findings: readonly Finding[]): Promise<readonly Action[]> {
  const here = findings.filter((finding) => meets(finding, selection));
  return [...findingActions(snapshot, here, findings), ...(await dateActions(snapshot, selection, here)), ...(await nameActions(snapshot, selection))];
}
