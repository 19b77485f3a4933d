/**
 * Every format, the same way: what is written is read back the same but for what the format said that it cannot hold;
 * offsets hold with astral characters, combining marks and CRLF; nonsense is a problem, never an error.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { AnnotatedText, TextMark } from './annotated-text.ts';
import { ordered } from './annotated-text.ts';
import type { Format } from './format.ts';
import { formats } from './formats.ts';

const words = ['Lena', 'Ruiz', '😀', 'e\u0301clair', 'naïve', '“port”', 'Łódź', '𝔘', '3.5', '&', '<b>', 'said', 'Monday,', 'a|b', '_', '*', 'x[1]', 'back\\slash', 'tab->arrow;'];
const gaps = [' ', ' ', ' ', '\n', '\r\n', '\r\n\r\n', '\n\n', '. '];

/** A text of awkward words, cut at word boundaries: marks stand on whole words, as people's do. */
const annotated: fc.Arbitrary<AnnotatedText> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), { minLength: 1, maxLength: 25 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('PERSON', 'ORG', 'DATE', 'TRIGGER', 'claim'), fc.option(fc.constantFrom('e1', 'Łódź port', 'a|b[2]'), { nil: undefined }), fc.boolean()), { maxLength: 8 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('same-event', 'contradicts')), { maxLength: 3 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('Check this', 'two\nlines', '“quoted”; a|b')), { maxLength: 2 }),
  )
  .map(([pieces, marked, related, noted]) => {
    let text = 'Head line\n\n';
    const places = pieces.map(([word, gap]) => {
      const start = text.length;
      text += word + gap;
      return { start, end: start + word.length };
    });
    const spans = new Set<string>();
    const marks = marked.flatMap(([at, length, type, entity, hasValue], i): TextMark[] => {
      const first = at % places.length;
      const [start, end] = [places[first]?.start ?? 0, places[Math.min(places.length - 1, first + length)]?.end ?? 0];
      // One mark of a type at a place: more could not be told apart.
      const key = `${start} ${end}`;
      if (spans.has(key)) return [];
      spans.add(key);
      return [{ id: `m${i}`, start, end, type, attributes: hasValue ? { value: '2024-03-05' } : {}, ...(entity === undefined ? {} : { entity }) }];
    });
    const relations = related.flatMap(([a, b, type], i) => {
      const [from, to] = [marks[a % Math.max(1, marks.length)], marks[b % Math.max(1, marks.length)]];
      return from === undefined || to === undefined || from === to ? [] : [{ id: `r${i}`, type, arguments: [{ role: 'first', mark: from.id }, { role: 'second', mark: to.id }] }];
    });
    const notes = noted.flatMap(([at, text], i) => {
      const mark = marks[at % Math.max(1, marks.length)];
      return mark === undefined ? [] : [{ id: `n${i}`, on: mark.id, text }];
    });
    return ordered({ path: 'desk/ferry.txt', text, published: '2024-03-06', marks, relations, notes });
  });

interface Kept {
  readonly marks: string[];
  readonly relations: string[];
  readonly notes: string[];
}

/** What of the text is compared, free of ids. */
function said(text: AnnotatedText, lost: ReadonlySet<string>): Kept {
  const places = new Map(text.marks.map(({ id, start, end }) => [id, `${start}-${end}`]));
  const markSaid = ({ start, end, type, entity, attributes }: TextMark): string =>
    JSON.stringify([start, end, type, lost.has('links to entities') ? null : (entity ?? null), lost.has('attributes') ? null : Object.entries(attributes).filter(([name]) => name !== 'class').sort()]);
  const place = (on: AnnotatedText['notes'][number]['on']): string | undefined => (typeof on === 'string' ? places.get(on) : on && `${on.start}-${on.end}`);
  return {
    marks: text.marks.map(markSaid).sort(),
    relations: text.relations.map(({ type, arguments: args }) => JSON.stringify([type, args.map(({ role, mark }) => [lost.has('roles in relations') ? null : role, places.get(mark)])])).sort(),
    notes: text.notes.map(({ on, text: words }) => JSON.stringify([[...lost].some((what) => what.startsWith('places of notes')) ? null : (place(on) ?? null), lost.has('line breaks in notes') ? words.replace(/\s/g, ' ') : words])).sort(),
  };
}

function roundTrip(format: Format, text: AnnotatedText): { readonly back: AnnotatedText | undefined; readonly lost: ReadonlyMap<string, number>; readonly problems: readonly object[] } {
  const { files, losses } = format.write([text]);
  const { texts, problems } = format.read(files.filter(({ path }) => format.owns(path) || format.id === 'brat'), (path) => (path === text.path ? text.text : undefined));
  return { back: texts[0], lost: new Map(losses.map(({ what, count }) => [what, count])), problems };
}

for (const format of formats) {
  test(`${format.id}: what is written is read back`, () => {
    fc.assert(
      fc.property(annotated, (text) => {
        const { back, lost, problems } = roundTrip(format, text);
        assert.deepEqual(problems, []);
        // A table of marks has no row for a text without any.
        if (back === undefined) return assert.equal(text.marks.length + text.notes.length, 0);
        assert.equal(back.path, text.path);
        assert.equal(back.text, text.text);
        const kinds = new Set([...lost.keys()].map((what) => (what === 'attributes besides the value of a time' ? 'nothing' : what.startsWith('links') ? 'links to entities' : what)));
        const [before, after] = [said(text, kinds), said(back, kinds)];
        for (const kind of ['marks', 'relations', 'notes'] as const) {
          const missing = before[kind].filter((one) => !after[kind].includes(one));
          const extra = after[kind].filter((one) => !before[kind].includes(one));
          assert.deepEqual(extra, [], `${format.id} made up ${kind}`);
          const declared = [...lost].filter(([what]) => what.startsWith(kind.slice(0, -1)) || (kind === 'relations' && what.startsWith('relations'))).reduce((sum, [, count]) => sum + count, 0);
          assert.ok(missing.length <= declared, `${format.id} lost ${kind} without saying so: ${missing.join(' ')}; it said ${JSON.stringify([...lost])}`);
        }
      }),
      { numRuns: 150, seed: 20240305 },
    );
  });

  test(`${format.id}: nonsense is told and read as far as it goes`, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('{', '[]', '[1]', '{"text":1}', '<a>', '<a><b></a>', 'T1\tX 5 2\tx\nR1\tq Arg1:T9 Arg2:T1', '1-1\tx\ty', 'a b c\nd', '#Text=x\n1-1\t0-9\tx\t_', '{"annotations":[{"result":[null,{"value":{}}]}],"data":{"text":"x"}}')), (words) => {
        const { texts } = format.read([{ path: 'a/b.jsonl', text: words }, { path: 'a/b.ann', text: words }, { path: 'a/b.txt', text: 'short' }], () => 'short');
        for (const { text, marks, relations } of texts) {
          const ids = new Set(marks.map(({ id }) => id));
          for (const { start, end } of marks) assert.ok(start >= 0 && start < end && end <= text.length);
          for (const { arguments: args } of relations) for (const { mark } of args) assert.ok(ids.has(mark));
        }
      }),
      { numRuns: 100, seed: 7 },
    );
  });
}

test('no format says twice what it cannot hold, and ids are in order', () => {
  assert.deepEqual(formats.map(({ id }) => id), formats.map(({ id }) => id).toSorted());
});
