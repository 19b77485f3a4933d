/** Heads and feet of articles as papers, agencies and sites set them: the day that they state, and look-alikes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document, Part, WrittenDate } from './document.ts';
import { readDocument } from './read-document.ts';

const headline = 'Ministry to rebuild bridge over the Lune';
const report = `The transport ministry said on Tuesday that the bridge over the Lune would be rebuilt by 2027.

"We have no choice," minister Ida Roe told reporters in Lancaster.`;

/** Lines between headline and report, and the days in them: `p` published, `u` updated. */
const heads: readonly (readonly [lines: string, days: string])[] = [
  ['By Jane Doe\n\nMarch 3, 2024 5:15 PM UTC · Updated 2 hours ago', 'p 2024-3-3'],
  ['March 3, 20245:15 PM UTCUpdated a day ago', 'p 2024-3-3'],
  ['Published On 3 Mar 20243 Mar 2024', 'p 2024-3-3, p 2024-3-3'],
  ['Published March 3, 2024Updated March 4, 2024', 'p 2024-3-3, u 2024-3-4'],
  ['Posted Sun 3 Mar 2024 at 10:15amSunday 3 Mar 2024 at 10:15am', 'p 2024-3-3, p 2024-3-3'],
  ['18 September 2013 Last updated at 13:59 GMT', 'p 2013-9-18'],
  ['Updated 1500 GMT (2300 HKT) March 3, 2024', 'u 2024-3-3'],
  ['March 3, 2024 -- Updated 1500 GMT (2300 HKT)', 'p 2024-3-3'],
  ['Sunday 3 March 2024 17:15, UK', 'p 2024-3-3'],
  ['By\nJane Doe, Transport Editor\n\n3 March 2024 • 5:15pm', 'p 2024-3-3'],
  ['Source: Northern Wire | 2024-03-03 10:15:00 | Editor: jdoe', 'p 2024-3-3'],
  ['March 03, 2024 10:15 am | Updated 10:20 am IST - LANCASTER', 'p 2024-3-3'],
  ['Updated - March 03, 2024 10:15 am IST - LANCASTER', 'u 2024-3-3'],
  ['Published - March 03, 2024 10:15 am IST - London', 'p 2024-3-3'],
  ['TNN / Mar 3, 2024, 10:15 IST', 'p 2024-3-3'],
  ['Jane Doe / TNN / Updated: Mar 3, 2024, 10:15 IST', 'u 2024-3-3'],
  ['NORTHERN NEWS - Mar 3, 2024 - 10:15 | All, World', 'p 2024-3-3'],
  ['3 March 2024 - Northern Wire', 'p 2024-3-3'],
  ['Northern Wire, 3 March 2024', 'p 2024-3-3'],
  ['(Northern Wire, March 3, 2024)', 'p 2024-3-3'],
  ['Posted by Jane Doe on March 3, 2024', 'p 2024-3-3'],
  ['By Jane Doe | Updated March 4, 2024 | Published March 3, 2024', 'u 2024-3-4, p 2024-3-3'],
  ['*By Jane Doe, 5 March 2024*', 'p 2024-3-5'],
  ['![The bridge in 2021](https://example.org/2021/02/03/bridge.jpg "3 March 2021")\n\n**3 March 2024**', 'p 2024-3-3'],
  ['LANCASTER (AP) — March 3, 2024', 'p 2024-3-3'],
  ['Report by Jane Doe at the Dell, Sunday 3 March 2024 22.41 GMT', 'p 2024-3-3'],
  ['LIFE | 3 MAR 2024 | Words: Jane Doe | Photo: John Roe', 'p 2024-3-3'],
  ['Lancaster, Pa., March 3, 2024', 'p 2024-3-3'],
  ['Sunday March 3 2024, 12.01am, The Herald on Sunday', 'p 2024-3-3'],
  ['STAFF REPORT | Posted March 3, 2024 at 7:02 a.m. | Updated March 4, 2024 at 4:15 p.m.', 'p 2024-3-3, u 2024-3-4'],
  ['Published 3 March 2024, Folha do Cais', 'p 2024-3-3'],
  ['Published on 3 March 2024 in Folha do Cais', 'p 2024-3-3'],
  ['Updated 3 March 2024, Folha do Cais', 'u 2024-3-3'],
  ['By our Africa desk. Published March 3, 2024', 'p 2024-3-3'],
  ['Folha do Cais, 3 March 2024', 'p 2024-3-3'],
  ['How the old bridge over the Lune was lost on 3 March 1989', ''],
  ['The last service was held on Sunday 3 March 2019 in the mill', ''],
  ['Release date: March 3, 2024', 'p 2024-3-3'],
  ['Press release | 3 March 2024', 'p 2024-3-3'],
  ['For immediate release: March 3, 2024', 'p 2024-3-3'],
  ['Dated 3rd March, 2024', 'p 2024-3-3'],
  ['Issue date: 2024-03-03', 'p 2024-3-3'],
  ['Filed: 3 March 2024', 'p 2024-3-3'],
  ['By Jane Doe, Northern Wire\nLANCASTER, March 3, 2024 (Reuters)', 'p 2024-3-3'],
  ['By Jane Doe\nLANCASTER, March 3, 2024', 'p 2024-3-3'],
  ['(Northern Wire, Lancaster, 3 March 2024)', 'p 2024-3-3'],
  ['By: Northern News Service | New Lune | Updated: March 3, 2024 10:15:32 am', 'u 2024-3-3'],
  ['Press Trust of Norland | New Lune | Updated on March 03, 2024', 'u 2024-3-3'],
  ['Sunday March 03 2024, 12.01am GMT, The Northern Times', 'p 2024-3-3'],
  ['March 3, 2024 10:15 AM ET Jane Doe', 'p 2024-3-3'],
  ['By Jane Doe in Lancaster and John Roe in London 3 March 2024', 'p 2024-3-3'],
  ['Jane Doe and John Roe in London MARCH 3 2024', 'p 2024-3-3'],
  ['Updated: 4 March 2024 14:05 GMT. Published: 3 March 2024', 'u 2024-3-4, p 2024-3-3'],
  ['Posted on March 3, 2024 by Jane Doe', 'p 2024-3-3'],
  ['Posted March 3, 2024 at 2:05 pm by Jane Doe in Local News', 'p 2024-3-3'],
  ['3 March 2024 by Jane Doe', 'p 2024-3-3'],
  ['March 3, 2024 Sunday', 'p 2024-3-3'],
  ['The Northern Times (Lancaster), March 3, 2024 Sunday', 'p 2024-3-3'],
  ['Date of publication: 3 March 2024', 'p 2024-3-3'],
  ['Print edition, March 3, 2024', 'p 2024-3-3'],
  ['March 3, 2024 Issue', 'p 2024-3-3'],
  ['BY JANE DOE, STAFF WRITER  |  MARCH 3, 2024  |  5 MIN READ', 'p 2024-3-3'],
  ['By Jane Doe / March 3, 2024 / 0 comments', 'p 2024-3-3'],
  // A library's own days are none of the article's.
  ['Load-Date: March 4, 2024', ''],
  ['Retrieved 4 March 2024', ''],
  ['The bridge was opened on March 3, 2024 by Jane Doe', ''],
  // What is only told of, or may be read in two ways, is no day of publication.
  ['Opening set for 3 March 2024', ''],
  ['Work begins March 3, 2024', ''],
  ['Work to start in May - 3 March 2024 was the first plan', ''],
  ['Lune Bridge Opening Set For March 3 2024', ''],
  ['Work begins on Sunday 3 March 2024, The Times says', ''],
  ['3 hours ago', ''],
  ['03/04/2024', ''],
];

test('the days in the head of an article', () => {
  for (const [lines, days] of heads) {
    const document = readDocument(`${headline}\n\n${lines}\n\n${report}`);
    assert.equal(daysOf(document.parts), days, lines);
    assert.equal(document.headline && document.text.slice(document.headline.start, document.headline.end), headline, lines);
    assert.deepEqual(bodyOf(document), report.split('\n\n'), lines);
  }
});

test('the days in the foot of an article', () => {
  const feet = [
    ['Published: 3 March 2024', 'p 2024-3-3'],
    ['This article was published on 3 March 2024.', 'p 2024-3-3'],
    ['This story was originally published March 3, 2024, 5:00 AM.', 'p 2024-3-3'],
    ['This story was last updated on 4 March 2024.', 'u 2024-3-4'],
    ['© 2024 Northern Wire', ''],
  ] as const;
  for (const [line, days] of feet) {
    const document = readDocument(`${headline}\n\n${report}\n\n${line}`);
    assert.equal(daysOf(document.parts), days, line);
    assert.deepEqual(bodyOf(document), report.split('\n\n'), line);
  }
});

test('a standfirst may be a sentence, a note on reporters stands apart', () => {
  const roles = (head: string): string => readDocument(`${headline}\n\n${head}\n\n${report}`).paragraphs.map(({ role }) => role).join(' ');
  assert.equal(roles('Minister says that work will begin in May.\n\nBy Jane Doe\n\nPublished On 3 Mar 2024'), 'headline standfirst byline dateline body body');
  assert.equal(roles('By Jane Doe\n\nJane Doe reported from Lancaster, England.\n\nMarch 3, 2024, 5:00 a.m. ET'), 'headline byline credit dateline body body');
  assert.equal(roles('Minister says that work will begin in May.'), 'headline body body body');
});

test('a label above the headline is no headline', () => {
  const { headline: found, text } = readDocument(`FOR IMMEDIATE RELEASE\nMarch 3, 2024\n\n${headline}\n\n${report}`);
  assert.equal(found && text.slice(found.start, found.end), headline);
});

function daysOf(parts: readonly Part[]): string {
  return parts.filter(({ kind }) => kind === 'published' || kind === 'updated').flatMap(({ kind, date }) => (isFull(date) ? `${kind.charAt(0)} ${date.year}-${date.month}-${date.day}` : [])).join(', ');
}

function isFull(date: WrittenDate | undefined): date is WrittenDate & Required<Pick<WrittenDate, 'year' | 'month' | 'day'>> {
  return date?.year !== undefined && date.month !== undefined && date.day !== undefined;
}

function bodyOf({ paragraphs }: Document): readonly string[] {
  return paragraphs.filter(({ role }) => role === 'body').map(({ paragraph }) => paragraph.text);
}

test('a report may begin with a word that tells where a picture stands', () => {
  const roleOf = (line: string): string | undefined => readDocument(`${headline}\n\n${report}\n\n${line}`).paragraphs.at(-1)?.role;
  assert.equal(roleOf('Right: The court ruled on Monday that the firm must pay nine million dollars to the families of the drowned.'), 'body');
  assert.equal(roleOf('Left — the party of Ida Roe — won nine seats in the north and lost four in the south on the same evening.'), 'body');
  assert.equal(roleOf('Above: nothing was left of the town, Ida Roe told reporters.'), 'body');
  assert.equal(roleOf('Above: The bridge at dawn.'), 'caption');
  assert.equal(roleOf('Left: Ida Roe and her two sons wait by the old bridge over the river for the first train of the day in Lancaster. Jane Doe/Reuters'), 'caption');
});
