/**
 * Who speaks: reporting verbs before, behind and inside a quotation; no speaker where none is clear.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testModel } from '../../../../test/support/model.ts';
import { analyse } from '../../analyse.ts';

const rows: readonly (readonly [text: string, speakers: readonly string[]])[] = [
  ['“It is over for all of us,” Maria Lopez said.', ['Maria Lopez']],
  ['“It is over for all of us,” said the mayor, Maria Lopez, on Monday.', ['Maria Lopez']],
  ['"We go," Pentagon spokesman John Harper told reporters, "when we are done."', ['John Harper', 'John Harper']],
  ['Maria Lopez said: “It is over for all of us.”', ['Maria Lopez']],
  ['The State Department said in a note that it was “ready to help”.', ['State Department']],
  ['According to Maria Lopez, “it is over”. The rest is silence.', ['-']],
  ['“It is over,” the statement said, and the talks with Iraq began.', ['-']],
  ['“It is over,” he said in Paris.', ['-']],
  ['The so-called “safe zone” lies in Syria.', ['-']],
  ['Maj Gen Tomas “TK” Kirwan inspected the base.', []],
  // Who hears it, whose helper speaks and whose office it is are no speakers.
  ['“It is over,” the driver told ABC News on Monday.', ['-']],
  ['“It is over,” said Maria Lopez’s adviser, John Harper, who lives in Rome.', ['John Harper']],
  ['“It is over,” said Maria Lopez’s lawyer.', ['-']],
  ['Officials in Syria said it was “over”.', ['-']],
  ['John Harper, of the Red Cross, who was in Rome, warned: “It is over.”', ['John Harper']],
  // Commas around the name or an adverb.
  ['The union’s spokeswoman, Maria Lopez, said: “It is over.”', ['Maria Lopez']],
  ['Maria Lopez, however, alleged that they were “big fish”.', ['Maria Lopez']],
  ['In Rome, Maria Lopez said it was “over”.', ['Maria Lopez']],
  ['The general, Maria Lopez, was quoted as saying it was “over”.', ['Maria Lopez']],
  // What somebody is called, and what somebody calls it.
  ['Maria Lopez described the vote as “a sham”.', ['Maria Lopez']],
  ['Maria Lopez later called the deal “a bad joke”.', ['Maria Lopez']],
  ['Maria Lopez was called “a bad joke” in the press.', ['-']],
  ['The vote was described as “a sham” when Maria Lopez lost.', ['-']],
  // A pronoun where it is clear who is meant.
  ['Maria Lopez defended the plan. “It is over for all of us,” she told reporters.', ['Maria Lopez']],
  ['Maria Lopez met John Harper. “It is over for all of us,” she told reporters.', ['-']],
  ['Maria Lopez said that John Harper had left the house. “It is over,” she told reporters, “for us.”', ['Maria Lopez', 'Maria Lopez']],
  ['Mr Harper, who lost to Mr Lopez by 100 votes, said that it was over. “We go home,” he added.', ['Harper']],
  ['Mr Harper said that it was over. “We go home,” she added.', ['-']],
  ['“It is over,” Maria Lopez told the jury. “We go home,” she said.', ['Maria Lopez', 'Maria Lopez']],
  ['Maria Lopez joined the paper in 1961. “It is over for all of us,” she told a reader in 1998.', ['Maria Lopez']],
  ['The house that Maria Lopez sold to John Harper burned down. “It is over for all of us,” she said.', ['-']],
  // Whom a sentence tells of is not the one who speaks behind it.
  ['John Harper was shot dead on Monday. “It was terrible,” she said.', ['-']],
  ['Police shot John Harper in Leeds. “He had a knife,” he said.', ['-']],
  ['The judge jailed John Harper. “You are a thief,” he said.', ['-']],
  ['The book by John Harper is out now. “It is a joy,” she said.', ['-']],
  ['The murder of Maria Lopez shocked the town. “It is horrible,” she said.', ['-']],
  ['John Harper was arrested. His lawyer denied it. “He is innocent,” she said.', ['-']],
  ['John Harper has been found guilty. “He is a danger to all,” she said.', ['-']],
  ['On Monday, the mayor Maria Lopez was re-elected. “It is a great day,” she told reporters.', ['Maria Lopez']],
  // Where somebody is from, and what is written or denied.
  ['“It is over,” Maria Lopez of Norvind said on Monday.', ['Maria Lopez']],
  ['Maria Lopez from Oslo said it was “over”.', ['Maria Lopez']],
  ['Maria Lopez denied that John Harper had called her “a liar”.', ['John Harper']],
  ['Maria Lopez wrote the book “My Way”.', ['-']],
  ['“It is over.” Maria Lopez said on Monday.', ['Maria Lopez']],
  ['Maria Lopez called the deal “a sham” and promised that it would be “undone”.', ['Maria Lopez', 'Maria Lopez']],
  ['Maria Lopez called the deal “a sham” and the press wrote that it was “undone”.', ['Maria Lopez', '-']],
  ['Maria Lopez said that it had agreed with Iraq on “working groups”.', ['Maria Lopez']],
  ['Maria Lopez accused the press of “lies”.', ['Maria Lopez']],
  ['John Harper, of the charity Red Cross, has since said that it was “over”.', ['John Harper']],
  // A sentence that is a quotation and no more.
  ['“It is over,” said Maria Lopez, who lives in Rome. “We go home.”', ['Maria Lopez', 'Maria Lopez']],
  ['“It is over,” said Maria Lopez. John Harper smiled. “We go home.”', ['Maria Lopez', '-']],
  ['Maria Lopez said that it was over. “We go home,” the mayor told the crowd. “All of us.”', ['-', '-']],
  ['Maria Lopez said that it was over. “We go home. All of us.”', ['Maria Lopez']],
  ['Maria Lopez said that John Harper had told the police. “We go home.”', ['-']],
  ['Maria Lopez said that it was over. The so-called “safe zone” is small.', ['-']],
  ['Maria Lopez said: “It is over.” John Harper said: “It is not.”', ['Maria Lopez', 'John Harper']],
  ['‘It is over,’ Maria Lopez said. ‘We go home.’', ['Maria Lopez', 'Maria Lopez']],
  ['“It is over,” Maria Lopez asked, “is it not?”', ['Maria Lopez', 'Maria Lopez']],
  ['“Is it over?” asked Maria Lopez. “It is,” replied John Harper.', ['Maria Lopez', 'John Harper']],
  ['“It is over for all of us,” Maria Lopez said.\n\n“And we go home now, all of us, today.”', ['Maria Lopez', 'Maria Lopez']],
];

for (const [text, speakers] of rows) {
  test(text, () => {
    const { quotes, entities } = analyse(text, testModel());
    const found = quotes.map(({ speaker }) => (speaker === undefined ? '-' : (entities[speaker]?.name ?? '?')));
    assert.deepEqual(found, speakers);
    for (const { speaker, reasons } of quotes) assert.equal(reasons.length > 0, speaker !== undefined);
  });
}
