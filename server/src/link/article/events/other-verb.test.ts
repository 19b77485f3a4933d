/** Which word of a sentence has its day, where more than one could: all events that have one, with the first day of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay, parseDay } from '../../../base/civil-date.ts';
import { testModel } from '../../../../../test/support/model.ts';
import { analyse } from '../../../analyse.ts';

/** Published on Friday, 10 May 2019. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'The party has won Sunday’s election.': ['won 2019-05-05', 'election 2019-05-05'],
  'The guards killed in Monday’s attack were buried.': ['killed 2019-05-06', 'attack 2019-05-06'],
  // What a noun is like has no day of the clause.
  'Police arrested four people on Friday in connection with a cancelled navy contract.': ['arrested 2019-05-10'],
  'Police arrested four people on Friday over the stolen paintings.': ['arrested 2019-05-10'],
  'The contract was cancelled on Friday.': ['cancelled 2019-05-10'],
  'The strike was called off on Wednesday.': ['called off 2019-05-08'],
  'The attack on the mill was widely condemned on Monday.': ['condemned 2019-05-06'],
  'The sanctions have been extended on Monday.': ['extended 2019-05-06'],
  'The strike was held on Monday.': ['strike 2019-05-06', 'held 2019-05-06'],
  'The minister met the detained sailors on Monday.': ['met 2019-05-06'],
  'The sailors detained on Monday are well.': ['detained 2019-05-06'],
  // What somebody is arrested for took place before.
  'Police on Monday arrested the owner in connection with the collapse of a bridge.': ['arrested 2019-05-06'],
  'The union suspended the player on Monday over an earlier attack.': ['suspended 2019-05-06'],
  'On Monday the court jailed a driver for the killing of a guard.': ['jailed 2019-05-06'],
  'On Monday the ministers met for talks in Oslo.': ['met 2019-05-06', 'talks 2019-05-06'],
  'Gunmen on Monday launched an attack on the port.': ['launched 2019-05-06', 'attack 2019-05-06'],
  // A participle right before the time.
  'The prime minister cancelled a trip planned for next week.': ['trip 2019-05-13', 'planned 2019-05-13'],
  'The board approved a dividend payable on September 1.': ['payable 2019-09-01'],
  'Police searched a house bought in 2014.': ['bought 2014-01-01'],
  'A bomb was found and destroyed on Monday.': ['destroyed 2019-05-06'],
  'The agreement signed in 2014 was condemned.': ['agreement 2014-01-01', 'signed 2014-01-01'],
  'The attack was condemned by a group founded in 2011.': ['founded 2011-01-01'],
  'The talks on the dam were held on Monday.': ['talks 2019-05-06', 'held 2019-05-06'],
  // The infinitive of what is ahead.
  'France pledged to withdraw its troops in 2021.': ['withdraw 2021-01-01'],
  'On Tuesday France pledged to withdraw its troops.': ['pledged 2019-05-07'],
  'The plane was expected to land on Sunday.': ['land 2019-05-12'],
  // Set in between commas.
  'The contract, for three ships to be built by Norvind, was signed in 2017.': ['contract 2017-01-01', 'signed 2017-01-01'],
  'The project, approved in 2016 at great cost, was abandoned.': ['approved 2016-01-01'],
  'The club, which lost on Monday, was dissolved.': ['lost 2019-05-06'],
  'Rovers, who lost at Harwick last week, climb to ninth.': ['lost 2019-04-29'],
  'Her best drawing, made before the mayor resigned in 2014, showed a chair.': ['resigned 2014-01-01'],
  // What a verdict is on, what came later, what is still to be decided.
  'A jury on Monday convicted the owner of a bank of lying.': ['convicted 2019-05-06'],
  'He bought the mill in 2015 and later sold it.': ['bought 2015-01-01'],
  'On Monday he sold the company that his father had founded.': ['sold 2019-05-06'],
  'On Monday the company his father had founded was sold.': ['sold 2019-05-06'],
  'The council will decide on Monday whether to sell the mill.': ['decide 2019-05-13'],
  'The court on Monday directed the council to hold a vote.': ['directed 2019-05-06'],
  'The council is in talks to sell the mill in 2021.': ['sell 2021-01-01'],
  'Two mills have closed since the strike and a third was sold on Monday.': ['sold 2019-05-06'],
  // A year that says which murder, the end of a period, what is admitted, who is set in.
  'Man charged over 1998 murder': ['murder 1998-01-01'],
  'A man was charged in 1998 with murder.': ['charged 1998-01-01'],
  'The mine lost $90 million in the six months to December.': [],
  'The striker admitted biting a guard in 2014.': ['biting 2014-01-01'],
  'The board, chaired by retired judge Ida Roe, also fined the club on Friday.': ['fined 2019-05-10'],
  'Ida Roe, a doctor who fled from Norland in 2014, treated the guards on Monday.': ['fled 2014-01-01', 'treated 2019-05-06'],
  'The mayor resigned on Monday, two days after it emerged that he had sold the mill.': ['resigned 2019-05-06'],
  // An hour without its day.
  'The ferry left the port at 6 pm.': [],
  'The ferry left the port at 6 pm on Monday.': ['left 2019-05-06'],
  'The ferry left the port last night.': ['left 2019-05-09'],
  // What stands before the main clause.
  'Born in Leeds on 2 February 1927, the son of a railwayman, Lund was educated at Harwick.': ['Born 1927-02-02'],
  'Founded in 1921, the company employs nine people.': ['Founded 1921-01-01'],
  'If nobody files a petition within a week, the president will be sworn in on 24 August.': ['sworn in 2019-08-24'],
  'After retiring in 1989 he moved to Oslo.': ['retiring 1989-01-01'],
  'In 1951 he joined the navy.': ['joined 1951-01-01'],
  // Hours open no clause.
  'Gunmen attacked the mill before dawn on Monday.': ['attacked 2019-05-06'],
  'A bomb exploded shortly after 9pm on Monday.': ['exploded 2019-05-06'],
  'A bomb exploded after the talks on Monday.': ['talks 2019-05-06'],
};

test('the day of a sentence belongs to the word that has it', () => {
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(datedWords(text), expected, text);
});

function datedWords(text: string): readonly string[] {
  const published = parseDay('2019-05-10');
  const { document, events } = analyse(text, testModel(), { fileName: 'a.txt', ...(published === undefined ? {} : { published }) });
  return events.flatMap(({ trigger, interval: { from, to } }) => (from === null || to === null ? [] : [`${document.text.slice(trigger.start, trigger.end)} ${formatDay(from)}`]));
}
