/**
 * Joins the names of one article to entities: decisions of people first, then what the article makes known of
 * itself, then lists and spellings. It must not know the corpus.
 */
import type { Model } from '../../recognise/model/model.ts';
import { fold } from '../../text/fold.ts';
import type { Document } from '../../text/document.ts';
import type { ArticleOptions } from './article.ts';
import { agreeTypes } from './names/agree-types.ts';
import { buildEntities } from './names/build-entities.ts';
import type { LinkedNames } from './names/build-entities.ts';
import { decideNames, withoutRejected } from './names/decided.ts';
import { withFirstNames } from './names/first-names.ts';
import { Groups } from './names/groups.ts';
import { applyIdentities, identityOfNames, nameIdentified } from './names/identified.ts';
import { joinListed } from './names/join-listed.ts';
import { joinPersons } from './names/join-persons.ts';
import { addKnownNames } from './names/known-names.ts';
import { readNamed } from './names/named.ts';
import { standsFor } from './names/stands-for.ts';
import type { PlacedMentions } from './place.ts';

/** The article's mentions in reading order and its entities in the order of first mention. */
export function linkNames(document: Document, placed: PlacedMentions, model: Model, options: ArticleOptions): LinkedNames {
  const { gazetteer } = model;
  const { text } = document;
  const refused = new Set([...(options.rejected ?? [])].map(fold));
  const decided = decideNames(document, placed.names, options);
  const known = addKnownNames(document, withFirstNames(text, agreeTypes(text, decided, gazetteer), gazetteer), gazetteer, (words) => refused.has(fold(words)));
  const all = withoutRejected(known, options);
  const names = readNamed(text, all, placed.roles, gazetteer);
  const groups = new Groups(names.length);
  joinListed(names, groups);
  joinPersons(names, groups, (word) => gazetteer.givenNames.has(word));
  const identities = identityOfNames(names, options);
  const linked = buildEntities(text, names, applyIdentities(groups, identities), gazetteer, (members) => standsFor(text, members, gazetteer));
  return nameIdentified(linked, identities, options);
}
