/**
 * W3C Web Annotation JSON-LD to annotations: the forms that this program writes, and those in which other tools
 * say the same (one body or several, nested selectors, a creator by name or by IRI). Never throws.
 * It must not know files.
 */
import { percentDecoded } from '../base/percent-decoding.ts';
import { isJsonObject } from './annotation.ts';
import type { Annotation, Json, JsonObject, Mark, Motivation, Note, Relation, RelationEnd, Reply, Tag, TextAnchor } from './annotation.ts';
import { ENTITIES } from './annotation-to-json.ts';

/** An annotation, or why it is none, as the end of a sentence that begins with where it stands. */
export type ReadAnnotation = { readonly annotation: Annotation } | { readonly problem: string };

type Common = Pick<Mark, 'id' | 'creator' | 'original'> & Partial<Pick<Mark, 'created' | 'modified'>>;

/**
 * Reads one annotation.
 * @param annotator whose it is where it does not say
 */
export function annotationFromJson(json: unknown, annotator: string): ReadAnnotation {
  if (!isJsonObject(json)) return { problem: 'is no JSON object' };
  const id = json['id'];
  if (typeof id !== 'string' || id === '') return { problem: 'has no `id`' };
  const common: Common = {
    id,
    creator: nameOf(json['creator']) ?? annotator,
    ...texts(json, ['created', 'modified']),
    original: json,
  };
  const motivations = list(json['motivation']);
  const bodies = list(json['body']).map((body) => (typeof body === 'string' ? { value: body } : body)).filter(isJsonObject);
  if (motivations.includes('linking')) return relation(common, json, bodies);
  if (motivations.includes('replying')) return reply(common, json, bodies);
  const anchor = anchorIn(list(json['target'])[0]);
  const marks = motivations.includes('tagging') || motivations.includes('identifying');
  if (!marks && (motivations.includes('commenting') || textOf(bodies, 'commenting') !== undefined)) return note(common, json, bodies, anchor);
  return mark(common, json, bodies, anchor);
}

function mark(common: Common, json: JsonObject, bodies: readonly JsonObject[], anchor: TextAnchor | undefined): ReadAnnotation {
  if (anchor === undefined) return { problem: 'has no words that it stands on: `target.selector` should hold a TextQuoteSelector with `exact`' };
  const tag = tagIn(bodies);
  const entity = entityIn(bodies);
  const state = json['dateline:state'] === 'rejected' ? 'rejected' : 'accepted';
  return { annotation: { kind: 'mark', ...common, anchor, state, ...(tag && { tag }), ...(entity !== undefined && { entity }) } };
}

function note(common: Common, json: JsonObject, bodies: readonly JsonObject[], anchor: TextAnchor | undefined): ReadAnnotation {
  const text = textOf(bodies, 'commenting');
  if (text === undefined) return { problem: 'comments without words: `body` should hold a TextualBody with a `value`' };
  const annotation: Note = { kind: 'note', ...common, ...(anchor && { anchor }), text, ...resolvedIn(json) };
  return { annotation };
}

function reply(common: Common, json: JsonObject, bodies: readonly JsonObject[]): ReadAnnotation {
  const to = iriOf(list(json['target'])[0]);
  if (to === undefined) return { problem: 'replies to nothing: `target` should hold the id of a note' };
  const annotation: Reply = { kind: 'reply', ...common, to, text: textOf(bodies, 'replying') ?? '', ...resolvedIn(json) };
  return { annotation };
}

function relation(common: Common, json: JsonObject, bodies: readonly JsonObject[]): ReadAnnotation {
  const type = textOf(bodies, 'linking');
  const ends = list(json['target']).flatMap((end) => relationEnd(end));
  if (type === undefined || type === '') return { problem: 'relates marks without saying how: `body` should hold a TextualBody with a `value`' };
  if (ends.length < 2) return { problem: 'relates fewer than two marks: `target` should hold their ids' };
  const annotation: Relation = { kind: 'relation', ...common, type, ends };
  return { annotation };
}

function relationEnd(end: Json): readonly RelationEnd[] {
  const annotation = iriOf(end);
  if (annotation === undefined) return [];
  const [role, article] = isJsonObject(end) ? [end['dateline:role'], end['dateline:article']] : [];
  return [{ role: typeof role === 'string' ? role : '', annotation, ...(typeof article === 'string' && { article }) }];
}

/** The anchor of a target; selectors may be one, a list of alternatives, or refine each other. */
function anchorIn(target: Json | undefined): TextAnchor | undefined {
  if (!isJsonObject(target)) return undefined;
  const selectors = list(target['selector']).flatMap((selector) => nested(selector));
  const quote = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && typeof exact === 'string' && exact !== '');
  if (quote === undefined) return undefined;
  const position = selectors.find(({ type, start, end }) => type === 'TextPositionSelector' && isCount(start) && isCount(end) && start <= end);
  const rival = target['dateline:rival'];
  return {
    exact: quote['exact'] as string,
    prefix: typeof quote['prefix'] === 'string' ? quote['prefix'] : '',
    suffix: typeof quote['suffix'] === 'string' ? quote['suffix'] : '',
    ...(position && { start: position['start'] as number, end: position['end'] as number }),
    ...(typeof rival === 'number' && rival >= 0 && rival <= 1 && { rival }),
    ...(typeof target['dateline:text'] === 'string' && { text: target['dateline:text'] }),
  };
}

function nested(selector: Json | undefined, depth = 0): readonly JsonObject[] {
  return isJsonObject(selector) && depth < 8 ? [selector, ...nested(selector['refinedBy'], depth + 1)] : [];
}

function tagIn(bodies: readonly JsonObject[]): Tag | undefined {
  const body = bodies.find(({ purpose, value }) => (purpose === undefined || purpose === 'tagging') && typeof value === 'string' && value !== '');
  if (body === undefined) return undefined;
  const written = body['dateline:attributes'];
  const attributes = isJsonObject(written) ? Object.entries(written).filter((pair): pair is [string, string] => typeof pair[1] === 'string') : [];
  return { type: body['value'] as string, attributes: Object.fromEntries(attributes) };
}

function entityIn(bodies: readonly JsonObject[]): string | undefined {
  const source = bodies.map((body) => (body['purpose'] === 'identifying' ? body['source'] : undefined)).find((one) => typeof one === 'string');
  if (source === undefined) return undefined;
  const at = source.indexOf(ENTITIES);
  return at < 0 ? source : percentDecoded(source.slice(at + ENTITIES.length));
}

function textOf(bodies: readonly JsonObject[], purpose: Motivation | 'linking'): string | undefined {
  const body = bodies.find((one) => one['purpose'] === purpose) ?? bodies.find((one) => one['purpose'] === undefined);
  return typeof body?.['value'] === 'string' ? body['value'] : undefined;
}

function resolvedIn(json: JsonObject): { readonly resolved?: boolean } {
  const resolved = json['dateline:resolved'];
  return typeof resolved === 'boolean' ? { resolved } : {};
}

function nameOf(creator: Json | undefined): string | undefined {
  const [first] = list(creator);
  const name = isJsonObject(first) ? (first['name'] ?? first['nickname'] ?? first['id']) : first;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

function iriOf(value: Json | undefined): string | undefined {
  const iri = isJsonObject(value) ? (value['source'] ?? value['id']) : value;
  return typeof iri === 'string' && iri !== '' ? iri : undefined;
}

function texts<Key extends string>(json: JsonObject, keys: readonly Key[]): Partial<Record<Key, string>> {
  return Object.fromEntries(keys.flatMap((key) => (typeof json[key] === 'string' ? [[key, json[key]]] : []))) as Partial<Record<Key, string>>;
}

function list(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

function isCount(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
