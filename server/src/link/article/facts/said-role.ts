/**
 * What the readers of offices give: a role at its words, with what the recognisers' roles do not tell. It must not
 * know where the readers look.
 */
import type { EntityRole } from '../article.ts';

/** A role that the words beside a name say. */
export interface SaidRole extends EntityRole {
  /** Of what without a name: `central bank`. */
  readonly whose?: string;
  /** Said to hold today, whatever days the sentence names: `has been mayor since 2015`. */
  readonly isNow?: true;
}
