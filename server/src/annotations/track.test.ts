/** Marks under the edits of an open document: by hand, and at random with the truth known, undone to the last letter. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seeded } from '../../../test/support/chance.ts';
import type { Random } from '../../../test/support/chance.ts';
import { EditedText, editAtRandom, randomWords } from '../../../test/support/edited-text.ts';
import { inventedNews } from '../../../test/support/invented-news.ts';
import { anchorsAt } from './anchor.ts';
import type { Replacement } from './replacement.ts';
import { difference, outgrown, retrack } from './retrack.ts';
import { tellsOtherwise } from './telling-words.ts';
import { edited, tracked, withMarks } from './track-history.ts';
import type { TrackedText } from './track-history.ts';
import { track } from './track.ts';
import type { LiveMark } from './track.ts';

/** A document with one mark `[…]`, and what is done to it. */
class Desk {
  page: TrackedText;
  readonly undo: Replacement[] = [];

  constructor(marked: string) {
    const start = marked.indexOf('[');
    this.page = tracked(marked.replace(/[[\]]/g, ''), [{ id: 'm', span: { start, end: marked.indexOf(']') - 1 }, state: 'anchored' }]);
  }

  edit(start: number, end: number, newText: string): this {
    this.undo.push({ start, end: start + newText.length, newText: this.page.text.slice(start, end) });
    this.page = edited(this.page, { start, end, newText }, track);
    return this;
  }

  /** Replaces the first occurrence of the words. */
  put(words: string, newText: string): this {
    const at = this.page.text.indexOf(words);
    assert.ok(at >= 0, words);
    return this.edit(at, at + words.length, newText);
  }

  back(times = 1): this {
    for (let i = 0; i < times; i++) {
      const last = this.undo.pop();
      assert.ok(last);
      this.edit(last.start, last.end, last.newText);
      this.undo.pop();
    }
    return this;
  }

  /** What led here is remembered no longer, as in an article that was closed meanwhile. */
  forget(): this {
    this.page = tracked(this.page.text, this.page.marks);
    return this;
  }

  expect(marked: string, state = 'anchored'): this {
    const { text, marks: [mark] } = this.page;
    const { start = 0, end = 0 } = mark?.span ?? {};
    assert.equal(`${mark?.state} ${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`, `${state} ${marked}`);
    return this;
  }
}

test('a mark moves with what is written before it, and takes in only what is written within', () => {
  new Desk('met [Ada Lind] here').edit(0, 0, 'They ').expect('They met [Ada Lind] here');
  new Desk('met [Ada Lind] here').put('here', 'there').expect('met [Ada Lind] there');
  new Desk('met [Ada Lind] here').edit(4, 4, 'Dr ').expect('met Dr [Ada Lind] here');
  new Desk('met [Ada Lind] here').edit(12, 12, 's').expect('met [Ada Lind]s here');
  new Desk('met [Ada Lind] here').edit(7, 7, ' M.').expect('met [Ada M. Lind] here', 'moved');
  new Desk('said [the river rose over the old dam wall] again').put('old dam', 'old old dam').expect('said [the river rose over the old old dam wall] again');
  new Desk('said [that all of 300 people left for Derna] again').put('300', '400').expect('said [that all of 400 people left for Derna] again', 'moved');
});

test('deleted words wait for their return', () => {
  new Desk('met [Ada Lind] here').put('Ada Lind ', '').expect('met []here', 'orphaned').back().expect('met [Ada Lind] here');
  new Desk('met [Ada Lind] here').put('met Ada Lind here', '').expect('[]', 'orphaned').back().expect('met [Ada Lind] here');
  new Desk('met [Ada Lind] here').put('Lind', '').expect('met [Ada ] here', 'moved').back().expect('met [Ada Lind] here');
  new Desk('met [Ada Lind] here').put('t Ada', 't').expect('met[ Lind] here', 'moved').back().expect('met [Ada Lind] here');
  new Desk('met [Ada Lind] here').put('Ada Lind', 'Bo Roe').expect('met [Bo Roe] here', 'moved').back().expect('met [Ada Lind] here');
  new Desk('met [Ada Lind] here').put('met Ada Lind', 'saw him').expect('[]saw him here', 'orphaned').back().expect('met [Ada Lind] here');
});

test('letter by letter away, undone in one go or in several', () => {
  const desk = new Desk('met [Ada Lind] here');
  for (let end = 15; end > 1; end--) desk.edit(end - 1, end, '');
  desk.expect('m[]re', 'orphaned').edit(1, 1, 'et Ada Lind he').expect('met [Ada Lind] here');
  const other = new Desk('met [Ada Lind] here');
  for (let i = 0; i < 12; i++) other.edit(2, 3, '');
  other.expect('me[]ere', 'orphaned').edit(2, 2, 't Ada Lind h').expect('met [Ada Lind] here');
  new Desk('met [Ada Lind] here').put('Ada Lind', '').put('met  here', '').back(2).expect('met [Ada Lind] here');
  new Desk('met [Ada Lind] here').put('Ada Lind', '').edit(0, 4, '').edit(0, 1, '').back(3).expect('met [Ada Lind] here');
  new Desk('met [Ada Lind] here').put('Ada Lind', '').edit(4, 4, 'xyz').edit(0, 0, 'So ').back(3).expect('met [Ada Lind] here');
});

test('cut and put in elsewhere: with much else it is the same, alone it may be another, and nowhere a look-alike', () => {
  const long = 'Later that day the mayor met [Ada Lind] at the old dam above the town.';
  const bare = long.replace(/[[\]]/g, '');
  new Desk(`So. ${long} It rained.`).put(`${bare} `, '').expect('So. []It rained.', 'orphaned').edit(0, 0, `${bare} `).expect(`${long} So. It rained.`).back(2).expect(`So. ${long} It rained.`);
  new Desk(`So. ${long} It rained. ${bare}`).put(`${bare} `, '').edit(0, 0, `${bare} `).expect(`${long} So. It rained. ${bare}`, 'moved');
  const desk = new Desk('He met [Ada Lind] here. Then Ada Lind left.').put('met Ada Lind', '').expect('He [] here. Then Ada Lind left.', 'orphaned');
  desk.edit(0, 0, 'met Ada Lind').expect('met [Ada Lind]He  here. Then Ada Lind left.', 'moved').back(2).expect('He met [Ada Lind] here. Then Ada Lind left.');
  new Desk('[Ada Lind] here').put('Ada Lind', '').edit(5, 5, ' Ada Lind').expect('[] here Ada Lind', 'orphaned');
});

test('what comes back without an undo is the same round letters that stayed, or alone in its old place; else it asks', () => {
  new Desk('met [Ada Lind] here').put('da Lin', '').expect('met [Ad] here', 'moved').forget().put('Ad ', 'Ada Lind ').expect('met [Ada Lind] here');
  new Desk('met [Ada Lind] here').put('Lind', 'Roe').forget().put('Roe', 'Lind').expect('met [Ada Lind] here');
  new Desk('met [Ada Lind] here').put('Ada Lind', 'Lind').edit(0, 0, 'So ').put('Lind', 'Bo').put('Bo', 'Ada Lind').expect('So met [Ada Lind] here', 'moved');
  new Desk('met [Ada Lind] here').put('Ada Lind', '').forget().edit(4, 4, 'Ada Lind').expect('met [Ada Lind] here');
  new Desk('met [Ada Lind] here').put('Ada Lind', '').put('met', 'saw').forget().edit(4, 4, 'Ada Lind').expect('saw [Ada Lind] here', 'moved');
  new Desk('met [Ada Lind] here').put('Ada Lind', 'Bo Roe').forget().put('Bo Roe', 'Ada Lind').expect('met [Ada Lind] here');
  new Desk('met [Ada Lind] here').put('Ada Lind', 'Bo Roe').edit(0, 0, 'He ').put('Bo Roe', 'Ada Lind').expect('He met [Ada Lind] here', 'moved');
});

test('a text that stood before brings back its marks, whatever led to it', () => {
  new Desk('met [Ada Lind] here').put('Ada', 'Bo').put('Bo', 'Cy').put('here', 'there').put('Cy', 'Ada').put('there', 'here').expect('met [Ada Lind] here');
  const all = new Desk('met [Ada Lind] here').put('Ada', 'Bo').edit(0, 0, 'So ').put('Lind', '');
  all.edit(0, all.page.text.length, 'met Ada Lind here').expect('met [Ada Lind] here').edit(0, 17, 'So met Bo  here').expect('So met [Bo ] here', 'moved');
  assert.deepEqual([all.page.past.length, all.page.future.length], [3, 0]);
});

test('a mark that came or was confirmed later moves with what is undone, and is not put back', () => {
  const text = 'met Bo Lind here';
  const page = edited(tracked('met Ada Lind here', [{ id: 'old', span: { start: 4, end: 12 }, state: 'anchored' }]), { start: 4, end: 7, newText: 'Bo' }, track);
  assert.deepEqual([page.text, page.marks.map(({ state }) => state)], [text, ['moved']]);
  const confirmed: readonly LiveMark[] = [{ id: 'old', span: { start: 4, end: 11 }, state: 'anchored' }, { id: 'new', span: { start: 12, end: 16 }, state: 'anchored' }];
  const { marks } = edited(withMarks(page, confirmed), { start: 4, end: 6, newText: 'Ada' }, track);
  assert.deepEqual(marks.map(({ id, span, state }) => ({ id, span, state })), [{ id: 'old', span: { start: 4, end: 12 }, state: 'moved' }, { id: 'new', span: { start: 13, end: 17 }, state: 'anchored' }]);
});

test('a text put in whole: what did not change keeps its mark, the rest is looked for', () => {
  const before = 'Officials met in Rome on Tuesday, as agreed. Ada Lind told 2,300 people to leave at once. Nobody was hurt in Derna.';
  const spans = ['Rome', 'Ada Lind', '2,300', 'Derna'].map((words) => ({ start: before.indexOf(words), end: before.indexOf(words) + words.length }));
  const marks = spans.map((span, at) => ({ id: String(at), span, state: 'anchored' as const }));
  const after = before.replace('Officials met', 'They all met').replace('2,300', '2,400').replace('Nobody', 'No one');
  const words = retrack(marks, before, after).map(({ state, span }) => `${state} ${after.slice(span?.start, span?.end)}`);
  assert.deepEqual(words, ['anchored Rome', 'anchored Ada Lind', 'moved 2,400', 'anchored Derna']);
});

test('an anchor is written anew only where the old one would ask', () => {
  const before = 'Ada Lind told 2,300 people to leave at once. Nobody was hurt in Derna, she said later that day.';
  const [anchor] = anchorsAt(before, [{ start: 0, end: 8 }]);
  assert.ok(anchor);
  const longer = `Before. ${before}`;
  assert.deepEqual(outgrown(longer, [{ anchor, span: { start: 8, end: 16 } }]), [undefined]);
  const other = before.replace('Ada Lind', 'Ada M. Lind');
  const [made] = outgrown(other, [{ anchor, span: { start: 0, end: 11 } }]);
  assert.equal(made?.exact, 'Ada M. Lind');
});

test('what tells something else', () => {
  const table: readonly (readonly [string, string, boolean])[] = [
    ['Ada Lind', 'Ada  Lind', false], ['Ada Lind', 'Ada Lund', true], ['2,300', '2,301', true], ['the dam', 'a dam', true], ['“Lind”', 'Lind', false],
    ['he said that it would take all day', 'he says that it would take all day', false],
    ['he said that it would take two days', 'he said that it would take three days', true],
    ['he said that Lind would take a day', 'he said that Roe would take a day', true],
    ['it would have taken them all day', 'it would not have taken them all day', true],
  ];
  for (const [before, after, expected] of table) assert.equal(tellsOtherwise(before, after), expected, `${before} -> ${after}`);
});

/** Invented news with marks whose origin is known. */
function markedNews(seed: number): { readonly edited: EditedText; readonly marks: readonly LiveMark[]; readonly random: Random; readonly isRight: (mark: LiveMark) => boolean } {
  const random = seeded(seed);
  const news = new EditedText(inventedNews(random, 40));
  const spans = Array.from({ length: 200 }, () => randomWords(random, news.text, 1 + Math.floor(random() * 4))).filter(({ start, end }) => news.text.slice(start, end).trim() !== '');
  const origins = spans.map((span) => new Set(news.originsOf(span)));
  const isRight = ({ id, span }: LiveMark): boolean => span !== undefined && news.originsOf(span).some((origin) => origins[Number(id)]?.has(origin));
  return { edited: news, marks: spans.map((span, at) => ({ id: String(at), span, state: 'anchored' })), random, isRight };
}

function inverseOf({ start, end, newText }: Replacement, text: string): Replacement {
  return { start, end: start + newText.length, newText: text.slice(start, end) };
}

test('any edits, then all undone, then all done again: on the way no mark is on other words, and back every one is where it was', () => {
  fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 25 }), (seed, edits) => {
    const { edited: news, marks, random, isRight } = markedNews(seed);
    let page = tracked(news.text, marks);
    const done: { readonly before: TrackedText; readonly edit: Replacement }[] = [];
    for (let i = 0; i < edits; i++) {
      for (const edit of editAtRandom(news, random)) {
        done.push({ before: page, edit });
        page = edited(page, edit, track);
      }
      assert.equal(page.text, news.text);
      assert.ok(page.marks.every(({ span }) => span !== undefined && span.start <= span.end && span.end <= page.text.length));
      assert.deepEqual(page.marks.filter((mark) => mark.state === 'anchored' && !isRight(mark)), []);
    }
    const last = page;
    for (const { before, edit } of done.toReversed()) {
      page = edited(page, inverseOf(edit, before.text), track);
      assert.deepEqual([page.text, page.marks], [before.text, before.marks]);
    }
    assert.deepEqual(page.marks, marks);
    for (const { edit } of done) page = edited(page, edit, track);
    assert.deepEqual([page.text, page.marks], [last.text, last.marks]);
  }), { numRuns: 100 });
});

test('texts that come and go in any order, many edits at once, as an editor undoes and does again: each has its marks as it had them', () => {
  fc.assert(fc.property(fc.integer(), fc.array(fc.integer({ min: -6, max: 3 }), { minLength: 1, maxLength: 20 }), (seed, walk) => {
    const { edited: news, marks, random } = markedNews(seed);
    const states = [tracked(news.text, marks)];
    for (let i = 0; i < 12; i++) {
      editAtRandom(news, random);
      // A text that came before takes back what came between.
      if (!states.some(({ text }) => text === news.text)) states.push(turnedTo(states.at(-1), news.text));
    }
    let at = states.length - 1;
    let page = states.at(-1);
    for (const by of walk) {
      at = Math.min(states.length - 1, Math.max(0, at + by));
      page = turnedTo(page, states[at]?.text ?? '');
      assert.deepEqual([page.text, page.marks], [states[at]?.text, states[at]?.marks]);
    }
  }), { numRuns: 40 });
});

/** The page with another text, as it is told to the session: without the edit. */
function turnedTo(page: TrackedText = tracked('', []), text = ''): TrackedText {
  return edited(page, difference(page.text, text), retracked);
}

function retracked(marks: readonly LiveMark[], _: Replacement, before: string, after: string): readonly LiveMark[] {
  return retrack(marks, before, after);
}
