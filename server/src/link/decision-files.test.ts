/** Reading `.dateline/` files, and editing them without touching what is not meant. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dayOf, formatDay } from '../base/civil-date.ts';
import { editForAccepted, editForIgnored, editForPublished, editForRejected } from './decision-edits.ts';
import type { DecisionEdit } from './decision-edits.ts';
import { readDecisions } from './decision-files.ts';
import { applied } from './yaml-edits.ts';

const articles = `# Dates that the desk agreed on
published:
  a.txt: 2021-03-01 # phoned the editor
  "z: odd.txt": 2021-04-08
owner: desk
`;
const entities = `entities:
  - name: Jane Doe
    type: PERSON
    note: kept as it is
  - {name: Acme, type: ORG}
rejected:
  # a month, mostly
  - May
`;

test('reads what is written, and passes over what is unknown', () => {
  const ignored = '{"rule":"name-drift","exact":"Doe","by":"desk"}\n\n{"rule":"x","article":"a.txt","exact":"y","prefix":"p","suffix":"s"}\r\n';
  const { decisions, problems } = readDecisions({ articles, entities, ignored });
  assert.deepEqual(problems, []);
  assert.deepEqual([...decisions.published], [['a.txt', dayOf(2021, 3, 1)], ['z: odd.txt', dayOf(2021, 4, 8)]]);
  assert.deepEqual(decisions.accepted, [{ name: 'Jane Doe', type: 'PERSON' }, { name: 'Acme', type: 'ORG' }]);
  assert.deepEqual([...decisions.rejected], ['May']);
  assert.deepEqual(decisions.ignored, [
    { rule: 'name-drift', exact: 'Doe' },
    { rule: 'x', article: 'a.txt', exact: 'y', prefix: 'p', suffix: 's' },
  ]);
});

test('a broken part is told with its line, and the rest is read', () => {
  const { decisions, problems } = readDecisions({
    articles: 'published:\n  a.txt: soon\n  b.txt: 2021-03-01\n',
    entities: 'entities:\n  - name: X\n    type: HERO\n  - name: Y\n    type: ORG\nrejected: May\n',
    ignored: '{"rule":"x","exact":"y"}\n{broken\n[]\n',
  });
  assert.deepEqual(problems.map(({ file, line }) => `${file}:${line + 1}`).sort(), [
    'articles.yaml:2', 'entities.yaml:2', 'entities.yaml:6', 'ignored.jsonl:2', 'ignored.jsonl:3',
  ]);
  assert.ok(problems.every(({ line, message }) => message.startsWith(`Line ${line + 1} `)));
  assert.deepEqual([decisions.published.size, decisions.accepted.length, decisions.ignored.length], [1, 1, 1]);
});

test('text that is no YAML is told, never thrown', () => {
  for (const text of ['published: [', '\t- x', 'a: b: c', '"', '%', '&a *b', '? x\n: - [', 'published: *none']) {
    assert.ok(readDecisions({ articles: text, entities: text }).problems.length > 0 || readDecisions({ articles: text }).decisions.published.size === 0);
  }
});

function after(text: string | undefined, edit: DecisionEdit | undefined): string {
  assert.ok(edit);
  return applied(text ?? '', edit);
}

test('one line more, in alphabetical order, and no other line touched', () => {
  assert.equal(
    after(articles, editForPublished(articles, 'story/m.txt', '2024-01-28')),
    articles.replace('  "z: odd', '  story/m.txt: 2024-01-28\n  "z: odd'),
  );
  assert.equal(
    after(entities, editForAccepted(entities, { name: 'John Roe', type: 'PERSON' })),
    entities.replace('rejected:', '  - name: John Roe\n    type: PERSON\nrejected:'),
  );
  assert.equal(after(entities, editForRejected(entities, 'Will')), `${entities}  - Will\n`);
});

test('a value that is there is changed in its place', () => {
  assert.equal(after(articles, editForPublished(articles, 'a.txt', '2021-03-02')), articles.replace('2021-03-01', '2021-03-02'));
  assert.equal(after(entities, editForAccepted(entities, { name: 'Acme', type: 'GPE' })), entities.replace('ORG', 'GPE'));
});

test('accepting takes a name off the rejected ones, and the other way round', () => {
  const accepted = after(entities, editForAccepted(entities, { name: 'May', type: 'PERSON' }));
  assert.deepEqual(readDecisions({ entities: accepted }).decisions.rejected.size, 0);
  const rejected = after(entities, editForRejected(entities, 'Jane Doe'));
  assert.deepEqual(readDecisions({ entities: rejected }).decisions.accepted, [{ name: 'Acme', type: 'ORG' }]);
  assert.match(rejected, /- Jane Doe\n/);
});

test('files that are not there yet', () => {
  assert.equal(after(undefined, editForPublished(undefined, 'a.txt', '2024-01-28')), 'published:\n  a.txt: 2024-01-28\n');
  assert.equal(after(undefined, editForAccepted(undefined, { name: 'X: Y', type: 'ORG' })), 'entities:\n  - name: "X: Y"\n    type: ORG\n');
  assert.equal(after('# ours\n', editForRejected('# ours\n', 'May')), '# ours\nrejected:\n  - May\n');
  assert.equal(after(undefined, editForIgnored(undefined, { rule: 'x', exact: 'y' })), '{"rule":"x","exact":"y"}\n');
});

test('empty and bracketed lists, CRLF, a last line without its end', () => {
  for (const text of ['rejected:\n', 'rejected: []\n', 'rejected: [April]', 'rejected:\r\n  - April', 'entities: []\r\nrejected:\r\n- April\r\n', '\ufeffrejected:\n  - April\n']) {
    const now = readDecisions({ entities: after(text, editForRejected(text, 'May')) });
    assert.ok(now.decisions.rejected.has('May'), text);
    assert.equal(now.decisions.rejected.has('April'), text.includes('April'), text);
    assert.deepEqual(now.problems, []);
  }
});

test('a file that cannot be read whole is left alone', () => {
  for (const text of ['just words', '- a list', 'published: 2021', 'published:\n\t- x', '{']) {
    assert.equal(editForPublished(text, 'a.txt', '2024-01-28'), undefined, text);
  }
  assert.equal(editForPublished(undefined, 'a.txt', 'soon'), undefined);
});

test('a finding is silenced once', () => {
  const text = '{"exact":"y","rule":"x"}';
  assert.equal(editForIgnored(text, { rule: 'x', exact: 'y' }).newText, '');
  assert.equal(editForIgnored(text, { rule: 'x', exact: 'z' }).newText, '\n{"rule":"x","exact":"z"}\n');
});

const words = fc.oneof(
  fc.constantFrom('a.txt', 'b/c d.txt', 'May', "O'Neil", 'no', 'null', '- x', '# y', 'k: v', '"q"', '[z]', '~', 'é', '👍', 'x #y', '*a', '&b', '|', '>', '%', '@', '...', '---', '0', ' s ', 'a\nb', '\ufeff', '\u2028'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
);
const type = fc.constantFrom('PERSON' as const, 'ORG' as const);
const day = fc.integer({ min: 0, max: 40_000 }).map(formatDay);
const starts = fc.constantFrom(undefined, '', '# ours\n', articles, entities, entities.replaceAll('\n', '\r\n'), 'other: 1', 'rejected: []\nentities:\n');

test('any decisions one after the other: all hold, and all that was there before', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('accept' as const), name: words.filter((text) => text.trim() === text), type }),
    fc.record({ kind: fc.constant('reject' as const), name: words }),
  );
  fc.assert(
    fc.property(starts, fc.array(step, { maxLength: 8 }), (start, steps) => {
      let text = start;
      for (const decision of steps) {
        const before = readDecisions({ entities: text ?? '' });
        const edit = decision.kind === 'accept' ? editForAccepted(text, decision) : editForRejected(text, decision.name);
        text = after(text, edit);
        const now = readDecisions({ entities: text });
        assert.deepEqual(now.problems, before.problems);
        const others = before.decisions.accepted.filter(({ name }) => name !== decision.name);
        for (const other of others) assert.ok(now.decisions.accepted.some(({ name, type: same }) => name === other.name && same === other.type));
        for (const other of before.decisions.rejected) assert.ok(other === decision.name || now.decisions.rejected.has(other));
        assert.equal(now.decisions.rejected.has(decision.name), decision.kind === 'reject');
      }
    }),
    { numRuns: 200 },
  );
});

test('any days one after the other: all hold, lines that were there stay', () => {
  fc.assert(
    fc.property(starts, fc.array(fc.tuple(words, day), { maxLength: 6 }), (start, steps) => {
      let text = start;
      const wanted = new Map<string, string>();
      for (const [path, date] of steps) {
        text = after(text, editForPublished(text, path, date));
        wanted.set(path, date);
      }
      const { published } = readDecisions({ articles: text ?? '' }).decisions;
      for (const [path, date] of wanted) assert.equal(formatDay(published.get(path) ?? 0), date);
      for (const line of (start ?? '').split(/\r?\n/).filter((row) => row.startsWith('#'))) assert.ok((text ?? '').includes(line));
    }),
    { numRuns: 200 },
  );
});

test('any silenced findings: all are read again, beside what was there', () => {
  const ignored = fc.record({ rule: words, exact: words, prefix: words }, { requiredKeys: ['rule', 'exact'] });
  fc.assert(
    fc.property(fc.constantFrom('', '{broken', '{"rule":"x","exact":"y"}\r\n'), fc.array(ignored, { maxLength: 5 }), (start, steps) => {
      let text: string = start;
      for (const one of steps) text = after(text, editForIgnored(text, one));
      assert.ok(text.startsWith(start));
      const known = readDecisions({ ignored: text }).decisions.ignored.map((one) => JSON.stringify(one));
      for (const { rule, exact, prefix } of steps) {
        assert.ok(known.includes(JSON.stringify({ rule, exact, ...(prefix !== undefined && { prefix }) })));
      }
    }),
  );
});

test('a conflict that a merge left, a file of another form and a day given twice are told in one line each', () => {
  const messages = (articles: string): readonly string[] => readDecisions({ articles }).problems.map(({ message }) => message);
  const conflict = 'published:\n  a.txt: 2024-03-05\n<<<<<<< HEAD\n  b.txt: 2024-03-05\n=======\n  b.txt: 2024-03-06\n>>>>>>> other\n';
  assert.deepEqual(messages(conflict), ['Line 3 begins a conflict that a merge left; settle it by hand.']);
  assert.deepEqual(messages('42\n'), ['Line 1 should begin with a field, as in `published:`.']);
  assert.deepEqual(messages('- a.txt: 2024-03-05\n'), ['Line 1 should begin with a field, as in `published:`.']);
  assert.deepEqual(messages('published:\n  a.txt: 2024-03-05\n  a.txt: 2024-03-06\n'), ['Line 3 is the second day of one article; it takes the place of the first.']);
  assert.deepEqual(messages('# nothing yet\n'), []);
  assert.equal(readDecisions({ articles: 'published:\n  a.txt: 2024-03-05\n  a.txt: 2024-03-06\n' }).decisions.published.size, 1);
});
