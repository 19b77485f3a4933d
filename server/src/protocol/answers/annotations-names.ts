/**
 * Acts on people's own list of entities: marks are linked to one, two names are one entity or are not, a name is one or
 * is none. It must not know how the list is written.
 */
import { editForAccepted, editForRejected } from '../../link/decision-edits.ts';
import { editForEntity, editForNotOne, editForOne } from '../../link/entity-edits.ts';
import { nameTypes } from '../../features/shared/type-words.ts';
import type { NameType } from '../../recognise/mention.ts';
import type { WireName } from '../annotation-messages.ts';
import { canonicalUri } from '../uris.ts';
import type { Acting } from './annotations-acting.ts';
import { Refused } from './annotations-draft.ts';
import { counted, putChanged } from './annotations-marks.ts';
import type { ActOf } from './annotations-marks.ts';

const FILE = 'entities.yaml';

/** Links marks, and suggestions that are accepted with it, to an entity of the list; null takes the link off. */
export async function linkMarks(acting: Acting, { marks, entity }: ActOf<'link'>): Promise<string> {
  for (const one of await acting.named(marks)) {
    if (one.kind === 'suggestion') await acting.accept(one.article, one.suggestion, undefined, entity ?? undefined);
    else
      putChanged(acting, one, ({ entity: _, ...mark }) => ({ ...mark, ...(entity !== null && { entity }) }));
  }
  return entity === null ? `Took the link off ${counted(marks.length, 'mark')}` : `Linked ${counted(marks.length, 'mark')}`;
}

/** Puts an entity on the list, and links the marks to it. */
export async function linkToNew(acting: Acting, { marks, name, type }: ActOf<'linkNew'>): Promise<string> {
  const [first] = await acting.named(marks.slice(0, 1));
  if (first === undefined || name.trim() === '') throw new Refused('An entity needs a name.');
  const known = await acting.session.entities(first.article.path);
  const machine = (await acting.tagSet(first.article)).types.find(({ id }) => id === type)?.machine ?? [type];
  const nameType = nameTypes.find((one) => machine.includes(one)) ?? 'MISC';
  const same = known.find((entity) => entity.name === name.trim());
  if (same === undefined) acting.draft.text(first.article.place.folder, FILE, (text) => editForEntity(text, { name: name.trim(), type: nameType }));
  await linkMarks(acting, { kind: 'link', marks, entity: same?.id ?? name.trim() });
  return `Linked ${counted(marks.length, 'mark')} to ${name.trim()}, new on your list`;
}

/** Says that the names are one entity. */
export function mergeNames(acting: Acting, { uri, names }: ActOf<'merge'>): Promise<string> {
  const [first, ...others] = names.map(nameOf);
  if (first === undefined || others.length === 0) throw new Refused('It takes two to be one.');
  for (const other of others) acting.draft.text(folderOf(acting, uri), FILE, (text) => editForOne(text, first.name, other.name));
  return Promise.resolve(`“${others.map(({ name }) => name).join('”, “')}” and “${first.name}” are one`);
}

/** Says that the names are not one entity. */
export function splitNames(acting: Acting, { uri, names }: ActOf<'split'>): Promise<string> {
  const [first, second] = names.map(nameOf);
  if (first === undefined || second === undefined) throw new Refused('It takes two to be apart.');
  acting.draft.text(folderOf(acting, uri), FILE, (text) => editForNotOne(text, first.name, second.name));
  return Promise.resolve(`“${first.name}” and “${second.name}” are not one`);
}

/** Says that the names are names, or that they are none. */
export function settleNames(acting: Acting, { kind, uri, names }: ActOf<'acceptName' | 'rejectName'>): Promise<string> {
  for (const one of names.map(nameOf)) acting.draft.text(folderOf(acting, uri), FILE, (text) => (kind === 'acceptName' ? editForAccepted(text, one) : editForRejected(text, one.name)));
  const said = names.map(({ name }) => `“${name}”`).join(', ');
  return Promise.resolve(kind === 'acceptName' ? `Accepted ${said}` : `${said}: not a name`);
}

function folderOf({ session }: Acting, uri: string): string {
  const place = session.locate(canonicalUri(uri));
  if (place === undefined) throw new Refused('A decision can be kept only for an article that lies in an opened folder.');
  return place.folder;
}

function nameOf({ name, type }: WireName): { readonly name: string; readonly type: NameType } {
  const known = nameTypes.find((one) => one === type);
  if (known === undefined || name.trim() === '') throw new Refused(`“${name}” has no type that a name can have.`);
  return { name: name.trim(), type: known };
}
