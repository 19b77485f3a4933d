/**
 * Figures of news sentences and the numbers that are none.
 */
import { test } from 'node:test';
import { checkFigures } from '../../../../test/support/check-figures.ts';

test('counts', () => {
  checkFigures([
    'There are [[about 2,500 US troops|FIGURE ~2500 troop]] in the north.',
    'The blast killed [[three US soldiers|FIGURE 3 soldier]] and hurt [[at least 34 people|FIGURE ~34 person]].',
    'The force was cut to [[2,500|FIGURE 2500]] by the minister.',
    'Between [[30 to 40 protesters|FIGURE 30-40 protester]] came.',
    '[[Twenty-five houses|FIGURE 25 house]] burned.',
  ]);
});

test('money, percentages, measures', () => {
  checkFigures([
    'It cost [[$3.5 million|FIGURE 3500000 USD]], or [[€20bn|FIGURE 20000000000 EUR]] in all.',
    'A [[559 million-euro|FIGURE 559000000 EUR]] loan and a [[3.2 billion-dollar|FIGURE 3200000000 USD]] deal for 60 million-year-old bones.',
    'He paid [[2 million dollars|FIGURE 2000000 USD]] and [[US$5|FIGURE 5 USD]].',
    'Prices rose [[12.5%|FIGURE 12.5 %]], then [[3 per cent|FIGURE 3 %]].',
    'The wall is [[20 km|FIGURE 20 km]] long and [[5-foot|FIGURE 5 foot]] high across [[200 square miles|FIGURE 200 square mile]].',
  ]);
});

test('casualties, dozens, ranges', () => {
  checkFigures([
    '[[Twelve killed|FIGURE 12 dead]] in hotel blast, [[at least 30 wounded|FIGURE ~30 injured]]',
    'They freed [[two dozen hostages|FIGURE 24 hostage]] and [[a dozen guards|FIGURE 12 guard]].',
    'Between [[30 and 40 people|FIGURE 30-40 person]] came.',
    'It cost [[Rs8,300|FIGURE 8300 INR]], [[N41 million|FIGURE 41000000 NGN]], [[Shs200,000|FIGURE 200000 shilling]] and [[GH¢78 million|FIGURE 78000000 GHS]].',
    'They paid [[Ksh. 500|FIGURE 500 KES]], [[KSh 3,000|FIGURE 3000 KES]], [[R2.5bn|FIGURE 2500000000 ZAR]], [[R$4|FIGURE 4 BRL]] and [[20,000 naira|FIGURE 20000 NGN]] on the N2.',
    'The bid of [[$6.9 bln|FIGURE 6900000000 USD]] beat one of [[$800 mln|FIGURE 800000000 USD]].',
    'In Nis [[5 people|FIGURE 5 person]] died; the fine was [[rs 500|FIGURE 500 INR]].',
    'The firm sold [[US$3 bn|FIGURE 3000000000 USD]] of debt and [[Rs 40 crore|FIGURE 400000000 INR]] of land.',
  ]);
});

test('speeds, temperatures, measures of two units', () => {
  checkFigures([
    'Winds reached [[90 miles|FIGURE 90 mph]] per hour ([[145 kilometers|FIGURE 145 km/h]] an hour).',
    'It was [[86F|FIGURE 86 °F]], or [[30°C|FIGURE 30 °C]], and later [[25 degrees Celsius|FIGURE 25 °C]].',
    'The [[6-foot-4|FIGURE 6.3333 foot]] player made [[20 knots|FIGURE 20 knot]] with [[300 horsepower|FIGURE 300 hp]].',
    'The player is [[6ft 2in|FIGURE 6.1667 foot]] tall, his brother [[5 feet, 6 inches|FIGURE 5.5 foot]].',
    'The ship was [[40 nautical miles|FIGURE 40 nautical mile]] out, with [[12 sq km|FIGURE 12 square km]] of reef.',
  ]);
});

test('strengths of earthquakes', () => {
  checkFigures([
    'A magnitude [[6.4|FIGURE 6.4 magnitude]] quake shook the town after a [[5.1-magnitude|FIGURE 5.1 magnitude]] one.',
    'It measured [[6.1|FIGURE 6.1 magnitude]] on the Richter scale, a magnitude of [[six|FIGURE 6 magnitude]], and not magnitude-[[7.2|FIGURE 7.2 magnitude]].',
    'The magnitude of [[40 fires|FIGURE 40 fire]] surprised them.',
  ]);
});

test('shares in words', () => {
  checkFigures([
    '[[About one in five|FIGURE ~20 %]] voters stayed at home, [[two-thirds|FIGURE ~66.67 %]] of them women.',
    'They hold [[a quarter|FIGURE ~25 %]] of the seats and [[half|FIGURE ~50 %]] of the votes.',
    'The second half began late, and one in the crowd was hurt.',
  ]);
});

test('ages', () => {
  checkFigures([
    'A [[64-year-old|FIGURE 64 year-old]] man was held.',
    'Maria Lopez, [[64|FIGURE 64 year-old]], was born there.',
    'The boy, [[aged 6|FIGURE 6 year-old]], ran away.',
  ]);
});

test('years, days, clock times, scores and names are no figures', () => {
  checkFigures([
    'In 2003 they came, on March 5, at 7:04 PM.',
    'They won 2-1 in the second round.',
    'COVID-19 and the F-16 made news on 9/11.',
    'Flight 93 left two years ago.',
    'The first man, the second, the third.',
  ]);
});
