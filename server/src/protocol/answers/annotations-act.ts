/**
 * An act of annotating on the wire: what a client sends is checked, done by the function of its kind, and given back as
 * an edit or as a refusal in words. THE table of acts stands here. It must not know how any act is done.
 */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { isObject } from '../../base/is-object.ts';
import type { FilePlace } from '../../host.ts';
import type { AnnotateAnswer, AnnotateParams, AnnotationRename, WireAct } from '../annotation-messages.ts';
import type { Context } from '../context.ts';
import { canonicalUri } from '../uris.ts';
import { adjudicateAgreed, adjudicateMarks } from './agreement-acts.ts';
import { Acting } from './annotations-acting.ts';
import type { Actor } from './annotations-acting.ts';
import { gatherInverse, Refused } from './annotations-draft.ts';
import { compareEvents } from './annotations-events.ts';
import { acceptSuggestions, changeMarks, confirmMarks, deleteMarks, markWords, reattachMark, rejectSuggestions, relateMarks } from './annotations-marks.ts';
import type { ActOf } from './annotations-marks.ts';
import { linkMarks, linkToNew, mergeNames, settleNames, splitNames } from './annotations-names.ts';
import { deleteNote, editNote, replyToNote, resolveNote, writeNote } from './annotations-notes.ts';
import { settleArticle } from './annotations-settle.ts';

/** Does an act of its kind, and says in words what was done. */
type Act<Kind extends WireAct['kind']> = (acting: Acting, act: ActOf<Kind>) => Promise<string>;

const ACTS: { readonly [Kind in WireAct['kind']]: Act<Kind> } = {
  mark: markWords,
  change: changeMarks,
  link: linkMarks,
  linkNew: linkToNew,
  relate: relateMarks,
  delete: deleteMarks,
  accept: acceptSuggestions,
  reject: rejectSuggestions,
  confirm: confirmMarks,
  reattach: reattachMark,
  note: writeNote,
  reply: replyToNote,
  editNote,
  deleteNote,
  resolve: resolveNote,
  merge: mergeNames,
  split: splitNames,
  acceptName: settleNames,
  rejectName: settleNames,
  settle: settleArticle,
  sameEvent: compareEvents,
  differentEvent: compareEvents,
  adjudicate: adjudicateMarks,
  adjudicateAgreed,
  restore: restore,
};

/** Acts that are nobody's: they say nothing of an article. */
const OF_NOBODY: readonly WireAct['kind'][] = ['settle', 'restore', 'acceptName', 'rejectName', 'merge', 'split', 'adjudicate', 'adjudicateAgreed'];

/** The edit of an act, or why there is none. */
export async function answerAnnotate(context: Context, params: AnnotateParams): Promise<AnnotateAnswer> {
  const act = readAct(params.act);
  const acting = new Acting(context, await context.session(), readActor(params));
  try {
    if (!OF_NOBODY.includes(act.kind)) acting.needAnnotator();
    const words = await (ACTS[act.kind] as Act<typeof act.kind>)(acting, act as never);
    return await acting.finish(words);
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  }
}

/** Who acts, of what a client says. */
export function readActor({ annotator, now, seed }: { readonly annotator: unknown; readonly now: unknown; readonly seed: unknown }): Actor {
  if (typeof annotator !== 'string' || typeof now !== 'string' || typeof seed !== 'string') fail('annotator, now and seed must be words');
  return { annotator, now, seed };
}

function restore({ draft, session }: Acting, { inverse, renames = [] }: ActOf<'restore'>): Promise<string> {
  const isFolder = (folder: string): boolean => session.locate(`${folder}/any`)?.folder === folder;
  const placeNow = (folder: string, article: string): FilePlace | undefined => {
    const path = pathBelow(folder, article);
    const now = renames.reduce(renamedPath, path);
    return now === path ? { folder, relative: article } : session.locate(now);
  };
  gatherInverse(draft, inverse, isFolder, placeNow);
  return Promise.resolve('Taken back');
}

function pathBelow(folder: string, relative: string): string {
  return canonicalUri(`${folder}/${relative.split('/').map(encodeURIComponent).join('/')}`);
}

function renamedPath(path: string, { from, to }: AnnotationRename): string {
  const [old, now] = [canonicalUri(from), canonicalUri(to)];
  return path === old || path.startsWith(`${old}/`) ? now + path.slice(old.length) : path;
}

type Check = (value: unknown) => boolean;

const isWords: Check = (value) => typeof value === 'string';
const isPlace: Check = (value) => isObject(value) && isWords(value['uri']) && isRange(value['range']) && isWords(value['exact']);
const isRef: Check = (value) => isObject(value) && isWords(value['uri']) && isWords(value['id']);
const isName: Check = (value) => isObject(value) && isWords(value['name']) && isWords(value['type']);
const isPair: Check = (value) => Array.isArray(value) && value.length === 2 && value.every(isWords);
const isYesNo: Check = (value) => typeof value === 'boolean';
const isValues: Check = (value) => isObject(value) && Object.values(value).every((one) => one === null || typeof one === 'string');
const isAny: Check = () => true;
const listOf = (check: Check): Check => (value) => Array.isArray(value) && value.length > 0 && value.every(check);
const anyOf = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const isRename: Check = (value) => isObject(value) && isWords(value['from']) && isWords(value['to']);
const isScope: Check = (value) => value === 'article' || value === 'corpus';
const maybe = (check: Check): Check => (value) => value === undefined || check(value);
const orNull = (check: Check): Check => (value) => value === null || check(value);

/** What an act of each kind must have. */
const FORMS: { readonly [Kind in WireAct['kind']]: Readonly<Record<Exclude<keyof ActOf<Kind>, 'kind'>, Check>> } = {
  mark: { places: listOf(isPlace), type: isWords, entity: maybe(isWords) },
  change: { marks: listOf(isRef), type: maybe(isWords), attributes: maybe(isValues) },
  link: { marks: listOf(isRef), entity: orNull(isWords) },
  linkNew: { marks: listOf(isRef), name: isWords, type: isWords },
  relate: { from: isRef, to: isRef, relation: isWords, roles: isPair },
  delete: { marks: listOf(isRef) },
  accept: { marks: listOf(isRef) },
  reject: { marks: listOf(isRef) },
  confirm: { marks: listOf(isRef) },
  reattach: { mark: isRef, place: isPlace },
  note: { place: isPlace, text: isWords },
  reply: { thread: isRef, text: isWords },
  editNote: { note: isRef, text: isWords },
  deleteNote: { note: isRef },
  resolve: { thread: isRef, resolved: isYesNo },
  merge: { uri: isWords, names: listOf(isName) },
  split: { uri: isWords, names: listOf(isName) },
  acceptName: { uri: isWords, names: listOf(isName) },
  rejectName: { uri: isWords, names: listOf(isName) },
  settle: { uri: isWords },
  sameEvent: { a: isPlace, b: isPlace },
  differentEvent: { a: isPlace, b: isPlace },
  adjudicate: { take: anyOf(isRef), leave: anyOf(isRef) },
  adjudicateAgreed: { uri: isWords, scope: isScope, annotators: listOf(isWords) },
  restore: { inverse: isAny, renames: maybe(anyOf(isRename)) },
};

function readAct(value: unknown): WireAct {
  if (!isObject(value)) fail('act must be an object');
  const { kind } = value;
  if (typeof kind !== 'string' || !Object.hasOwn(FORMS, kind)) fail(`there is no act ${String(kind)}`);
  for (const [field, check] of Object.entries<Check>(FORMS[kind as WireAct['kind']])) if (!check(value[field])) fail(`${field} of the act ${kind} is missing or of another form`);
  return value as unknown as WireAct;
}

function fail(message: string): never {
  throw new ResponseError(ErrorCodes.InvalidParams, message);
}

function isRange(value: unknown): boolean {
  const isCount = (count: unknown): boolean => typeof count === 'number' && Number.isInteger(count) && count >= 0;
  const isPosition = (at: unknown): boolean => isObject(at) && isCount(at['line']) && isCount(at['character']);
  return isObject(value) && isPosition(value['start']) && isPosition(value['end']);
}
