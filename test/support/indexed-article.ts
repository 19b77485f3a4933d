/**
 * Random small articles as an index keeps them, with names that collide on purpose: few paths, few keys,
 * few words, so that every edit takes a key from one article and gives it to another.
 */
import fc from 'fast-check';
import type { ArticleHead, EntityItem, EventItem, IndexedArticle, Item } from '../../server/src/link/corpus/corpus.ts';

/** Paths whose UTF-16 order is not their UTF-8 order, and some that contain each other. */
export const somePaths = ['/a.txt', '/b.txt', '/a.txt/c', '/\u{1f4f0}.txt', '/\uffee.txt', '/\ud800.txt', '/B.txt', '/é.txt'];

const names = ['Ana Ruiz', 'Ana Ruíz', 'Ruiz', 'Oslo', 'OSLO', 'Derna Dam', '100%', "O'Neil", '\u{10400}x', 'a\0b', '\ud83d'];
const keys = ['person:ruiz', 'gpe:NO', 'sense:talks', 'key\ud800', 'key\ud801', 'k"e\\y', 'key\0', 'key\ue000d800', ''];
const words = ['dam', 'flood', 'talks', 'minister', 'río', '\ud800', 'fell'];

const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([start, length]) => ({ start, end: start + length }));
const excerpt = fc.record({ span, sentence: span, text: fc.constantFrom('She came.', 'The dam fell.', 'El río creció.', 'He\ud800 left\0') });
const someKeys = fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 4 });

const entity: fc.Arbitrary<Omit<EntityItem, 'path' | 'n'>> = fc.record({
  kind: fc.constant('entity' as const),
  type: fc.constantFrom('PERSON' as const, 'GPE' as const),
  name: fc.constantFrom(...names),
  variants: fc.array(fc.record({ text: fc.constantFrom(...names), count: fc.nat(3) }), { maxLength: 2 }),
  mentions: fc.constant([]),
  roles: fc.constant([]),
  introduced: excerpt,
  keys: someKeys,
});

const event: fc.Arbitrary<Omit<EventItem, 'path' | 'n'>> = fc.record({
  kind: fc.constant('event' as const),
  sense: fc.constantFrom('talks', 'collapse'),
  lemma: fc.constantFrom('talk', 'burst', 'Ruiz'),
  modality: fc.constantFrom('happened' as const, 'planned' as const, 'denied' as const),
  trigger: span,
  told: excerpt,
  participants: someKeys,
  participantNames: fc.constant([]),
  interval: fc.record({ from: fc.option(fc.nat(9)), to: fc.option(fc.nat(99)) }),
  words: fc.uniqueArray(fc.constantFrom(...words)),
  keys: someKeys,
});

const head: fc.Arbitrary<Omit<ArticleHead, 'path'>> = fc.record({
  hash: fc.constantFrom('h1', 'h2', 'h3'),
  published: fc.constant({ value: null, status: 'missing', interval: { from: null, to: null }, evidence: '' } as const),
  lineStarts: fc.constant([0, 10]),
  length: fc.nat(99),
  words: fc
    .uniqueArray(fc.constantFrom(...words))
    .chain((chosen) => fc.tuple(...chosen.map((word) => fc.tuple(fc.constant(word), fc.integer({ min: 1, max: 5 }))))),
});

/** An article of a given path, out of random parts. */
export const randomParts: fc.Arbitrary<(path: string) => IndexedArticle> = fc
  .tuple(head, fc.array(entity, { maxLength: 4 }), fc.array(event, { maxLength: 2 }))
  .map(([parts, entities, events]) => (path: string): IndexedArticle => ({
    head: { path, ...parts },
    items: [...entities, ...events].map((item, n): Item => ({ ...item, path, n })),
  }))
  // Records of fast-check may lack a prototype, which strict comparison minds.
  .map((article) => (path: string): IndexedArticle => structuredClone(article(path)));

/** One step of an edit script; `rename` moves what lies at one path to another. */
export type Step =
  | { readonly kind: 'put'; readonly path: string; readonly article: (path: string) => IndexedArticle }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string };

const somePath = fc.constantFrom(...somePaths);

/** Random edit scripts. */
export const editScript: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('put' as const), path: somePath, article: randomParts }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path: somePath }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), path: somePath, to: somePath }) },
  ),
  { minLength: 1, maxLength: 12 },
);
