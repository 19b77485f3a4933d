/**
 * Whom names mean by people's word, applied after every join: what they called one is one, what they called
 * different is kept apart, whatever joined it. It must not know recognisers.
 */
import { sameSpan } from '../../../base/span.ts';
import { fold } from '../../../text/fold.ts';
import { identityKey, noIdentities } from '../../identities.ts';
import type { ArticleEntity, ArticleOptions } from '../article.ts';
import type { LinkedNames } from './build-entities.ts';
import { Groups } from './groups.ts';
import type { Named } from './named.ts';

/** The id that each name means by people's word, where they said so. */
export function identityOfNames(names: readonly Named[], { identities = noIdentities, marks = [] }: ArticleOptions): readonly (string | undefined)[] {
  const { byName, byId } = identities;
  const tied = marks.filter(({ state, entity }) => state === 'accepted' && entity !== undefined);
  if (byName.size === 0 && tied.length === 0) return names.map(() => undefined);
  return names.map(({ mention, text }) => {
    const entity = tied.find((mark) => sameSpan(mark, mention))?.entity;
    return entity === undefined ? byName.get(fold(text.replace(/\s+/g, ' '))) : (byId.get(entity) ?? entity);
  });
}

/** The groups with people's word in them: names of one identity are joined, and a group of several is parted among them. */
export function applyIdentities(groups: Groups, identities: readonly (string | undefined)[]): Groups {
  if (identities.every((identity) => identity === undefined)) return groups;
  const parted = new Groups(identities.length);
  const heads = new Map<string, number>();
  const last = new Map<number, number>();
  const first = firstIdentified(groups, identities);
  identities.forEach((identity, at) => {
    const group = groups.find(at);
    // A name that means nobody by itself follows the one of its group that was said last, or will be first.
    const head = identity === undefined ? (last.get(group) ?? first.get(group) ?? group) : (heads.get(identity) ?? at);
    if (identity !== undefined) {
      heads.set(identity, head);
      last.set(group, at);
    }
    parted.join(at, head, identity === undefined ? groups.reason(at) : { maker: 'names/identified', words: 'a person says whom it means' });
  });
  return parted;
}

function firstIdentified(groups: Groups, identities: readonly (string | undefined)[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  identities.forEach((identity, at) => {
    const group = groups.find(at);
    if (identity !== undefined && !first.has(group)) first.set(group, at);
  });
  return first;
}

/** The entities with the key of the identity that people gave them, and under the name that they call it. */
export function nameIdentified(linked: LinkedNames, identities: readonly (string | undefined)[], { identities: known = noIdentities }: ArticleOptions): LinkedNames {
  const entities = linked.entities.map((entity): ArticleEntity => {
    const identity = entity.mentions.map((at) => identities[at]).find((one) => one !== undefined);
    if (identity === undefined) return entity;
    return { ...entity, name: known.names.get(identity) ?? entity.name, keys: [...entity.keys, identityKey(identity)] };
  });
  return { mentions: linked.mentions, entities };
}
