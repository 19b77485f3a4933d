/** Facts that figures state together: conversions, sums, changes, shares, lists, lengths of time; and their look-alikes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../../analyse.ts';
import { checkFacts } from '../../../../../test/support/check-facts.ts';
import { testModel } from '../../../../../test/support/model.ts';
import { numberedSentences } from './numbered-sentences.ts';

test('a measure in two units', () => {
  checkFacts(['conversion'], [
    ['The camp lies 20 miles (32 km) from the border.', 'conversion: 20 miles is 32 km'],
    ['A grant of $1.5 million (about 1,500,000 dollars) was approved.', 'conversion: $1.5 million is about 1,500,000 dollars'],
    ['A fine of $1.5 million ($15 million in ten years) was set. It cost $2 million or $3 million each.'],
    ['Players may bet $10 or $100. Fines are $50, or $500, for a second offence. Tickets are $5 ($50).'],
    ['She won a grant of fifty dollars ($500).', 'conversion: fifty dollars is $500'],
    ['The bid is $3 million, or 30,000,000 dollars.', 'conversion: $3 million is 30,000,000 dollars'],
    ['A 5-mile (8-kilometer) stretch of road.', 'conversion: 5-mile is 8-kilometer'],
    ['It was 86F (30C), with winds of 90 mph, or 145 km/h.', 'conversion: 86F is 30C', 'conversion: 90 mph is 145 km/h'],
    ['The tower is 1,000 feet (300m) tall.', 'conversion: 1,000 feet is 300m'],
    ['The reef covers 500 square miles of sea (1,300 sq km).', 'conversion: 500 square miles is 1,300 sq km'],
    ['They walked 5 miles or 6 hours a day, then 20 miles (with 30 kg each).'],
    ['The boy weighed 7 pounds 4 ounces (3.3 kg).', 'conversion: 7 pounds 4 ounces is 3.3 kg'],
    ['It held 30 tonnes of acid, about 66,000 pounds.', 'conversion: 30 tonnes is about 66,000 pounds'],
    ['She is 1.88 metres (6 feet 2 inches) tall.', 'conversion: 1.88 metres is 6 feet 2 inches'],
    ['The camp is 30 miles away, about 40 kilometres from the sea.'],
    ['The road is 20 miles long (in all 300 people live there).'],
  ]);
});

test('totals and parts', () => {
  checkFacts(['sum'], [
    ['Twelve people were killed: seven men and five women.', 'sum: 12 = 7 + 5, said'],
    ['They found 12 bodies (seven men, four women and one child) there.', 'sum: 12 = 7 + 4 + 1, said'],
    ['Police held nine people, including four Britons and the other five from France.', 'sum: 9 = 4 + 5, said'],
    ['In all, 13 passengers were rescued, four from the first boat and nine from the second.', 'sum: 13 = 4 + 9, likely'],
    ['Seven men and five women, a total of 12 people, were held.', 'sum: 12 = 7 + 5, said'],
    ['Ten people died. The dead were six men and four women.', 'sum: 10 = 6 + 4, likely'],
    ['In the poll 60 percent voted for, 30 percent against and 10 percent abstained.', 'sum: 100% = 60 + 30 + 10, at-most'],
    ['Thirty people were killed, 12 of them children, and nine were hurt.'],
    ['Of the 14 members, eight voted for it and five against.', 'sum: 14 = 8 + 5, at-most'],
    ['Of the 12 dead, seven were men and five women.', 'sum: 12 = 7 + 5, likely'],
    ['Leith County 4 (Reid 3, 31; Obi 77) Oster Town 0 (Hall 12)'],
    ['The board has nine members, four appointed by the king and five elected.', 'sum: 9 = 4 + 5, likely'],
    ['Three of the seven judges are appointed by parliament and four by the king.', 'sum: 7 = 3 + 4, at-most'],
    ['Eleven of the 20 hostages were freed and nine killed.', 'sum: 20 = 11 + 9, at-most'],
    ['Forty percent of the power comes from coal, 35 percent from gas and 25 percent from wind.', 'sum: 100% = 40 + 35 + 25, at-most'],
    ['The Left is on 40%, followed by the Greens on 35%.', 'sum: 100% = 40 + 35, at-most'],
    ['Three of the seven judges sit in Leith and four more in Oslo.'],
    ['Those held include seven women, five men and five children.'],
    ['The blast killed 74 people, including ten guards, and another five died of hunger.'],
    ['They laid 1,479 cases to rebels, 892 to soldiers and 397 to police.'],
    ['Nine people, including three guards and two cooks, were hurt.', 'sum: 9 = 3 + 2, at-most'],
    ['The fleet of 70 comprises 50 tugs and 20 ferries.', 'sum: 70 = 50 + 20, said'],
    ['Fifty died on Monday and 25 on Tuesday, bringing the toll to 75.', 'sum: 75 = 50 + 25, at-most'],
    ['The bill passed 45-25 in the 70-member senate.', 'sum: 70 = 45 + 25, at-most'],
    ['The vote was 45 to 25, with all 70 members present.', 'sum: 70 = 45 + 25, likely'],
    ['The 70-member senate met from 10 to 12, and the team won 45-25.'],
    ['Of the 70 ships, 50 were tugs and 25 were built in Spain.'],
    ['Fifty of the 70 ships sailed, and 25 lorries stayed.'],
    ['In the survey 60 percent feared war, 55 percent want and 40 percent both.'],
    ['Prices rose 60 percent in January and 50 percent in February.'],
    ['The dead were eight Germans, four Austrians and a Swiss, 13 in all.', 'sum: 13 = 8 + 4 + 1, said'],
    ['Five Italians, two Swiss and a German priest, for a total of eight, were hurt.', 'sum: 8 = 5 + 2 + 1, said'],
    ['Thirty people died, 29 of them in Leeds and nine in York.', 'sum: 30 = 29 + 9, at-most'],
    ['Among them were 88 women (37 killed and 51 wounded) and 441 children (159 killed and 282 wounded).', 'sum: 88 = 37 + 51, said', 'sum: 441 = 159 + 282, said'],
    ['There are 37 in the north, 46 in the south, 63 in the west and 56 in the east.'],
  ]);
});

test('a part of a whole in percent, and fractions in words', () => {
  checkFacts(['share'], [
    ['Turnout was 60 percent: 30,000 of the 50,000 voters took part.', 'share: 30000 of 50000 is 60'],
    ['Of 50,000 voters, 30,000 voted, a turnout of 60 percent.', 'share: 30000 of 50000 is 60'],
    ['A third of the members, 33 percent, voted against.', 'share: 1 of 3 is 33'],
    ['Two thirds of the pupils (67 percent) failed.', 'share: 2 of 3 is 67'],
    ['One in four pupils, or 25 percent, failed.', 'share: 1 of 4 is 25'],
    ['Nine in ten pupils, or 80 percent, passed.', 'share: 9 of 10 is 80'],
    ['One in seven pupils, or 14 percent, failed.', 'share: 1 of 7 is 14'],
    ['More than half, or 52 percent, agreed.', 'share: 1 of 2 is 52'],
    ['Half a point, or 50 percent, was lost.'],
    ['More than half of the debt was in Leeds (23 percent), Derby (20 percent) and York (10 percent).'],
    ['In the third quarter, 25 percent left.'],
    ['A third of the 40 members, and 25 percent of the guests, left.'],
  ]);
});

test('changes with their end points', () => {
  checkFacts(['change'], [
    ['Revenue rose 8 percent at constant currency to $540 million from $530 million.'],
    ['Sales fell 8 percent on Monday and another 4 percent on Tuesday, from $50 to $44.', 'change: 50 to 44 down'],
    ['The price rose 20 percent, from 50 to 60 cents.', 'change: 50 to 60 up 20 percent'],
    ['Sales fell 12 percent to 88,000 from 100,000.', 'change: 100000 to 88000 down 12 percent'],
    ['The fleet has more than doubled from 40 ships to 90 ships.', 'change: 40 to 90 more than doubled'],
    ['The fleet grew sixfold from 40 ships to 90 ships.', 'change: 40 to 90 up sixfold'],
    ['Rents grew from 500 to 600 dollars, a 20% rise.', 'change: 500 to 600 up 20%'],
    ['It earned 6.44 dollars a share, up 8.9 percent from 387.8 million dollars.'],
    ['They drove from 5 miles away to 20 kilometres beyond.'],
    ['Shares rose $2, or 4 percent, to $52.', 'change: 50 to 52 up 4 percent'],
    ['The index fell 2 percent, or 20 points, to 980.', 'change: 1000 to 980 down 2 percent'],
    ['Shares closed at $52, up $2, or 4 percent.', 'change: 50 to 52 up 4 percent'],
    ['Shares rose $2, or 4 percent, in a week to May, and oil rose 62 cents, or 2 percent, to $32.'],
    ['The number of members grew by a quarter from 400 to 500.', 'change: 400 to 500 up a quarter'],
    ['The budget was cut in half, from $80 million to $40 million.', 'change: 80000000 to 40000000 down in half'],
    ['Membership, which stood at 400 in 2015, is now 500, 25 percent more.', 'change: 400 to 500 25 percent'],
    ['The number of guests rose by 60 percent (from 91,379 to 145,118).', 'change: 91379 to 145118 60 percent'],
    ['The rate fell by more than 40 percent between 2011 and 2018, from 782 to 406.', 'change: 782 to 406 down more than 40 percent'],
    ['Sales fell by a third party from 400 to 300.', 'change: 400 to 300 down'],
  ]);
});

test('parts of a whole in percent', () => {
  checkFacts(['share'], [
    ['Only 12 of the 40 members (30 percent) were there.', 'share: 12 of 40 is 30'],
    ['Inspectors closed 12 of 40 bakeries, or 30%, in the district.', 'share: 12 of 40 is 30'],
    ['Of 40 members, 12 said that prices had risen 30 percent.'],
    ['Only 12 of 48 schools, a quarter, have reopened.', 'share: 12 of 48 is 25'],
    ['The party won 40 percent of the seats, 60 of 150.', 'share: 60 of 150 is 40'],
    ['Of the 220 members, 66 or 30 percent were women.', 'share: 66 of 220 is 30'],
    ['Women held 17 (20 percent) of 83 seats.', 'share: 17 of 83 is 20'],
    ['It named 200 candidates, including 50 women (25 percent) and 150 men (75 percent), in May.', 'share: 50 of 200 is 25', 'share: 150 of 200 is 75'],
    ['The court heard 400 cases, of which 100 (25 percent) were dismissed.', 'share: 100 of 400 is 25'],
    ['It has 200 members, including 50 women (25 percent more than in 2018). The 17 (20 percent fewer) of 83 left.'],
    ['Only 12 of 48 schools, a quarter of those in the north, have reopened. Of 48 boys, 12 came in a third time.'],
  ]);
});

test('lists that say how long they are', () => {
  checkFacts(['list'], [
    ['The treaty was signed by three countries: France, Italy and Spain.', 'list: 3 announced, 3-3 listed'],
    ['The two suspects - Ana Cruz and Luis Vega - were held.', 'list: 2 announced, 2-2 listed'],
    ['The prize went to three writers: Anna Berg, 34, Karl Lund, 51, and Eva Holm (47).', 'list: 3 announced, 3-3 listed'],
    ['It has three plants: one in Leeds; one in York; and one in Hull.'],
    ['Police held 12 people, among them Ana Cruz and Luis Vega.'],
    ['The rules are two: he was told to wait, and that he would be called.'],
    ['Three countries such as: France and Spain.'],
  ]);
});

test('lengths of time and their ends', () => {
  checkFacts(['duration'], [
    ['He ruled from 1990 to 2001, an eleven-year reign.', 'duration: 11 year, 1990 to 2001, stretch'],
    ['Troops left in 2011, eight years after the 2003 invasion.', 'duration: 8 year, 2003 to 2011, interval'],
    ['He was elected in 1997 and left office eight years later, in 2005.', 'duration: 8 year, 1997 to 2005, interval'],
    ['The firm, founded in 1990, was sold in 2002, twelve years after its founding.', 'duration: 12 year, 1990 to 2002, interval'],
    ['She left five years ago, in March 2016.', 'duration: 5 year, March 2016 to publication, interval'],
    ['They marked the 20th anniversary of the 2001 floods.', 'duration: 20 year, 2001 to publication, interval'],
    ['They marked the thirty-fifth anniversary of the 1985 floods.', 'duration: 35 year, 1985 to publication, interval'],
    ['They marked the first anniversary of the 2019 floods.'],
    ['In 2011, five years after he came, the 2003 treaty lapsed.'],
    ['Ten years after the fall of the bank in the crisis of 2007–2008, the case was dropped.'],
    ['It is a two-year study of data from 1990 to 2010.'],
    ['Between 2014 and 2021 he served a two-year term.'],
  ]);
});

test('tolls with what became of those counted', () => {
  checkFacts(['count'], [
    ['The blast killed at least 12 and injured 30 others.', 'count: at-least 12 dead', 'count: 30 other injured'],
    ['Three people, one of them a guard, were killed.', 'count: 3 person dead', 'count: 1 dead'],
    ['The death toll rose to 19.', 'count: 19 dead'],
    ['He had been arrested four times. The magnitude-5.2 quake was felt.'],
  ]);
});

test('every number stands where it says', () => {
  const word = fc.constantFrom('12', 'three men', '$3.5 million', '20 miles (32 km)', 'from 5 to 7 percent', 'in 2011', 'killed', ', ', '. ', ': ', '\n\n', '\ud800', 'a dozen', '"', 'about');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      const article = analyse(text, testModel(), {});
      for (const { numbers, span } of numberedSentences(article)) {
        for (const { start, end, text: said } of numbers) {
          assert.equal(article.document.text.slice(start, end), said);
          assert.ok(start >= span.start);
        }
      }
    }),
    { numRuns: 60, seed: 6 },
  );
});
