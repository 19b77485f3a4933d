/**
 * An annotation as W3C Web Annotation JSON-LD, its keys always in one order. What the program does not know of the
 * line that the annotation was read from is kept. It must not know files.
 */
import { isJsonObject } from './annotation.ts';
import type { Annotation, Json, JsonObject, Mark, Note, Relation, Reply, TextAnchor } from './annotation.ts';

/** The context that the standard asks for. Our own fields bear the prefix `dateline:`, which is an IRI's scheme as it stands. */
export const CONTEXT_IRI = 'http://www.w3.org/ns/anno.jsonld';

/** Where an entity lies, seen from the files of the annotations. */
export const ENTITIES = 'entities.yaml#';

/** Fields that are written anew with every change; all others of a line are kept as they were. */
const ours = new Set([
  'id', 'created', 'modified', 'body', 'target', 'purpose', 'value', 'source', 'selector', 'refinedBy', 'exact', 'prefix', 'suffix', 'start', 'end',
  'dateline:state', 'dateline:resolved', 'dateline:attributes', 'dateline:rival', 'dateline:text', 'dateline:role', 'dateline:article',
]);

/** An object under construction; a key without a value is left out. */
type Draft = Readonly<Record<string, Json | undefined>>;

/**
 * The annotation as JSON.
 * @param article the path of the article relative to the folder: the target's `source`
 */
export function annotationToJson(annotation: Annotation, article: string): JsonObject {
  const { id, creator, created, modified, original } = annotation;
  const made = solid({
    '@context': CONTEXT_IRI,
    id,
    type: 'Annotation',
    motivation: motivationOf(annotation),
    creator: { type: 'Person', name: creator },
    created,
    modified,
    'dateline:state': annotation.kind === 'mark' && annotation.state === 'rejected' ? 'rejected' : undefined,
    'dateline:resolved': annotation.kind === 'note' || annotation.kind === 'reply' ? annotation.resolved : undefined,
    body: bodyOf(annotation),
    target: targetOf(annotation, encodeURI(article)),
  });
  return original === undefined ? made : kept(made, original);
}

function motivationOf(annotation: Annotation): string {
  switch (annotation.kind) {
    case 'mark':
      return annotation.tag === undefined && annotation.entity !== undefined ? 'identifying' : 'tagging';
    case 'note':
      return 'commenting';
    case 'reply':
      return 'replying';
    case 'relation':
      return 'linking';
  }
}

function bodyOf(annotation: Annotation): Json | undefined {
  switch (annotation.kind) {
    case 'mark':
      return markBodies(annotation);
    case 'relation':
      return [{ type: 'TextualBody', purpose: 'linking', value: annotation.type }];
    default:
      return [{ type: 'TextualBody', purpose: motivationOf(annotation), value: annotation.text, format: 'text/plain' }];
  }
}

function markBodies({ tag, entity }: Mark): Json | undefined {
  const bodies: Json[] = [];
  if (tag !== undefined) {
    const attributes = Object.entries(tag.attributes).sort(([a], [b]) => (a < b ? -1 : 1));
    bodies.push(solid({ type: 'TextualBody', purpose: 'tagging', value: tag.type, 'dateline:attributes': attributes.length === 0 ? undefined : Object.fromEntries(attributes) }));
  }
  if (entity !== undefined) bodies.push({ type: 'SpecificResource', purpose: 'identifying', source: ENTITIES + encodeURIComponent(entity) });
  return bodies.length === 0 ? undefined : bodies;
}

function targetOf(annotation: Mark | Note | Reply | Relation, source: string): Json {
  if (annotation.kind === 'reply') return annotation.to;
  if (annotation.kind === 'relation') {
    return annotation.ends.map(({ role, annotation: end, article }) =>
      solid({ type: 'SpecificResource', source: end, 'dateline:role': role, 'dateline:article': article }),
    );
  }
  const { anchor } = annotation;
  return anchor === undefined ? { type: 'SpecificResource', source } : anchoredTarget(anchor, source);
}

function anchoredTarget({ exact, prefix, suffix, start, end, rival, text }: TextAnchor, source: string): JsonObject {
  const quote: JsonObject = { type: 'TextQuoteSelector', exact, prefix, suffix };
  const position: readonly JsonObject[] = start === undefined || end === undefined ? [] : [{ type: 'TextPositionSelector', start, end }];
  return solid({ type: 'SpecificResource', source, selector: [quote, ...position], 'dateline:rival': rival, 'dateline:text': text });
}

function solid(draft: Draft): JsonObject {
  return Object.fromEntries(Object.entries(draft).filter((pair): pair is [string, Json] => pair[1] !== undefined));
}

// What was there before stands where it says the same or is none of ours.
function kept(made: JsonObject, before: JsonObject): JsonObject {
  const now: Record<string, Json> = {};
  for (const [key, value] of Object.entries(made)) {
    const old = before[key];
    if (old === undefined) now[key] = value;
    else if (key === 'motivation' && Array.isArray(old) && old.includes(value)) now[key] = old;
    else if (key === 'creator') now[key] = isJsonObject(old) && isJsonObject(value) && old['name'] !== value['name'] ? { ...old, ...value } : old;
    else if (key === '@context' || (key === 'type' && !isJsonObject(old))) now[key] = old;
    else if (key === 'dateline:attributes') now[key] = value;
    else now[key] = keptValue(value, old);
  }
  for (const [key, value] of Object.entries(before)) if (!(key in now) && !ours.has(key)) now[key] = value;
  return now;
}

function keptValue(made: Json, before: Json): Json {
  if (Array.isArray(made)) return keptList(made as readonly Json[], Array.isArray(before) ? (before as readonly Json[]) : [before]);
  return isJsonObject(made) && isJsonObject(before) ? kept(made, before) : made;
}

// Bodies and selectors are told apart by what they are for; those that are for something else stay behind them.
function keptList(made: readonly Json[], before: readonly Json[]): readonly Json[] {
  const left = new Set(before.filter((one) => isJsonObject(one)));
  const now = made.map((one) => {
    const old = isJsonObject(one) ? [...left].find((other) => sortOf(other) === sortOf(one)) : undefined;
    if (old === undefined || !isJsonObject(one)) return one;
    left.delete(old);
    return kept(one, old);
  });
  return [...now, ...[...left].filter((one) => !known.has(sortOf(one)) && !('dateline:role' in one))];
}

const known = new Set(['tagging', 'identifying', 'linking', 'commenting', 'replying', 'TextQuoteSelector', 'TextPositionSelector']);

function sortOf(value: JsonObject): string {
  const sort = value['purpose'] ?? (value['dateline:role'] === undefined ? value['type'] : value['source']);
  return typeof sort === 'string' ? sort : '';
}
