/**
 * What the readers of offices give: a role at its words, with whose it is as it is written. It must not know where the
 * readers look.
 */
import type { Span } from '../../../base/span.ts';
import type { NameMention, RoleMention } from '../../../recognise/mention.ts';
import type { Placed } from '../place.ts';

/** A name at its place. */
export type PlacedName = Placed<NameMention>;

/** A role at its place, as the recognisers give it. */
export type PlacedRole = Placed<RoleMention>;

/** A role that the words beside a name lay to it. */
export interface HeldRole extends Span {
  readonly role: string;
  /** The name of what it is held of. */
  readonly of?: PlacedName;
  /** The words of what it is held of, where the recognisers of names have no name there. */
  readonly ofWords?: Span;
  /** Of what without a name, in small letters: `central bank`. */
  readonly whose?: string;
  /** The name of the country that an ambassador is sent to. */
  readonly to?: PlacedName;
  readonly qualifier?: Exclude<RoleMention['qualifier'], undefined>;
  /** Said to hold today, whatever days the sentence names: `has been mayor since 2015`. */
  readonly isNow?: true;
  /** `the mayor`, of nothing that is told: the only one who is spoken of. */
  readonly isTheOne?: true;
}
