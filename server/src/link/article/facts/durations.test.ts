/** Lengths whose ends another clause or the sentence before tells, and lengths of something else. */
import { test } from 'node:test';
import { checkFacts } from '../../../../../test/support/check-facts.ts';

test('ends in another clause', () => {
  checkFacts(['duration'], [
    ['Maria Lopez joined the firm in 2004 and left it in 2011 after seven years.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['Maria Lopez joined the bank in 2004 and, after seven years there, resigned in 2011.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['She left in 2011 after seven years in the post; she had been appointed in 2004.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['They married in 2004 and divorced in 2011, after seven years of marriage.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['The men, taken on 3 May 2018, were released on 9 May 2018 after six days.', 'duration: 6 day, 3 May 2018 to 9 May 2018, stretch'],
    ['The boy was last seen on 3 May 2018 and returned on 9 May 2018, six days later.', 'duration: 6 day, 3 May 2018 to 9 May 2018, interval'],
    ['The case began in 2004 and was closed in 2011, seven years on.', 'duration: 7 year, 2004 to 2011, interval'],
    ['In 2011, seven years on from the 2004 fire, the school opened.', 'duration: 7 year, 2004 to 2011, interval'],
    ['The seven-day fair, from 3 to 9 May 2018, was short.', 'duration: 7 day, 3 to 9 May 2018, stretch'],
    ['They married in 2004 and divorced in 2011, and were together for seven years.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['She was seized on 3 May 2018 and freed after six days on 9 May 2018.', 'duration: 6 day, 3 May 2018 to 9 May 2018, stretch'],
    ['The trial opened on 3 May 2018 and lasted six days, ending on 9 May 2018.', 'duration: 6 day, 3 May 2018 to 9 May 2018, stretch'],
    ['From 2004 to 2011, during his seven years as mayor, it grew.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['He left the bank in 2011, having worked there for seven years since 2004.', 'duration: 7 year, 2004 to 2011, interval'],
    ['The museum, shut by a fire in 2004, reopened in 2011, seven years later.', 'duration: 7 year, 2004 to 2011, interval'],
    ['It has been ten years since the flood of 2011. A dam burst in 2011, a decade ago.', 'duration: 10 year, 2011 to publication, interval', 'duration: 10 year, 2011 to publication, interval'],
    ['She has led the firm for seven years, since 2014.', 'duration: 7 year, 2014 to publication, interval'],
    ['Over the seven years that she led the party, from 2004 to 2011, it lost.', 'duration: 7 year, 2004 to 2011, stretch'],
  ]);
});

test('ends in the sentence before', () => {
  checkFacts(['duration'], [
    ['The war began in 2004 and ended in 2011. It lasted seven years.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['She led the party from 2004 to 2011. During her seven years as leader, it lost.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['She was mayor between 2004 and 2011. Her seven-year tenure ended badly.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['Construction began in 2004. The bridge opened in 2011, seven years after work started.', 'duration: 7 year, 2004 to 2011, interval'],
    ['Work on the bridge began in 2004. The bridge opened in 2011, seven years after construction began.', 'duration: 7 year, 2004 to 2011, interval'],
    ['The club was founded in 2004. It closed in 2011, seven years after it was established.', 'duration: 7 year, 2004 to 2011, interval'],
    ['Maria Lopez was elected in 2004. She left in 2011, seven years after she was elected.', 'duration: 7 year, 2004 to 2011, interval'],
    ['She led the party from 2004 to 2011. In her seven years as leader of the party, it lost.', 'duration: 7 year, 2004 to 2011, stretch'],
    ['She was mayor from 2004 to 2011. Her seven-year term as mayor ended badly.', 'duration: 7 year, 2004 to 2011, stretch'],
  ]);
});

test('lengths of something else', () => {
  checkFacts(['duration'], [
    ['She led the party from 2004 to 2011. During her nine years in parliament, she wrote a book. The talks lasted two years.'],
    ['They married in 2004 and divorced in 2011, two years after their son was born.'],
    ['He was arrested in 2004 and tried in 2011, after three years in hiding.'],
    ['Work began in 2004, and after two years of delay it opened in 2011.'],
    ['He joined in 2004, left in 2011 and came back after three years.'],
    ['She was chief executive between 2004 and 2011. Her twelve-year career ended badly.'],
    ['The fair runs from 3 May 2018 to 9 May 2018. A two-day concert opens it.'],
    ['She led the party from 2004 to 2011. In her three years as leader of the opposition she lost two votes.'],
    ['She was mayor from 1990 to 2000. Her four-year term as chair of the council began later. Her five-year marriage ended in tears.'],
    ['She reigned from 1990 to 2010. In her ten years on the throne alone she wrote much.'],
    ['The mine opened in 1990. A new shaft was finished in 2011, three years after construction began.'],
    ['The mill opened in 1990. It burned in 2011, three years after construction began.'],
    ['She was elected in 1998. He left in 2012, two years after he was elected.'],
    ['Maria Lopez was elected in 1998. Her son left in 2012, two years after he was elected.'],
    ['The club was founded in 1990. The museum closed in 2012, eight years after it was established.'],
    ['He was arrested on 3 May 2018 and released on 9 May 2018, two days later than the others.'],
    ['The trial ran from 2001 to 2009, a two-year break included. The work, planned since 2014, two years ago stopped.'],
    ['The strike ran from 3 May 2018 to 9 May 2018, two days longer than planned. She left in 2010, two years after joining the party founded in 1990.'],
    ['The law of 1959 followed two years after the law of 1950 was dropped. She died in 2010, 20 years after the 1980 crash made her famous abroad.'],
  ]);
});

test('lengths up to the news, and on to what came', () => {
  checkFacts(['duration'], [
    ['Leith closes the file on the theft of a bell in 1986 after 35 years of searching.', 'duration: 35 year, 1986 to publication, interval'],
    ['A painting stolen in 1991 has been found after 30 years.', 'duration: 30 year, 1991 to publication, interval'],
    ['The body of a boy who disappeared in 1991 found after 30 years.', 'duration: 30 year, 1991 to publication, interval'],
    ['Maria Lopez takes over as coach, 15 years after leading the club to the 2006 Island Cup title.', 'duration: 15 year, 2006 to publication, interval'],
    ['In March the family asked again for news of Jan Dahl three years after his disappearance in 2018.', 'duration: 3 year, 2018 to March, interval'],
    ['They married in 1952 and had been together for 61 years when he died in 2013.', 'duration: 61 year, 1952 to 2013, interval'],
    ['He left in 1973 and did not come home until 1990, 17 years later.', 'duration: 17 year, 1973 to 1990, interval'],
    ['The boat vanished on 3 May 2018 and was found on 9 May 2018, six days after.', 'duration: 6 day, 3 May 2018 to 9 May 2018, interval'],
    ['The girl was found on 20 February, 20 days after she vanished on 10 February.', 'duration: 20 day, 10 February to 20 February, interval'],
    ['The girl vanished on 10 February. She was found on 20 February, 20 days after she disappeared.', 'duration: 20 day, 10 February to 20 February, interval'],
    ['Work that began on 3 May 2018 stopped on 10 May 2018, a week later.', 'duration: 1 week, 3 May 2018 to 10 May 2018, interval'],
    ['Jan Dahl, who ran the club from 1990 to 2002, was its chairman for 12 years.', 'duration: 12 year, 1990 to 2002, stretch'],
  ]);
});

test('lengths that run up to no news', () => {
  checkFacts(['duration'], [
    // What is told in the past may be of any day; whoever is named has a story of their own.
    ['The painting stolen in 1991 was found after eight years. The boy who disappeared in 1991 said that he was found after nine years.'],
    ['Leith honours Jan Dahl, who left the club ten years after the 1966 final.'],
    ['Maria Lopez said on Monday that she had moved there ten years after the 1966 flood.'],
    ['A man murdered his wife in 1986 after twelve years of marriage. Work on it has begun in 2020 after two years of delay.'],
    ['In 2018 he came back to the town ten years after the 1966 flood.'],
    ['She left in 1973 and the club closed in 1990, five years later. He came in 1973, left in 1980 and died in 1990, ten years later.'],
    ['They married in 1955 and had known each other for 12 years when he died in 1990.'],
    ['A court jails a man for two years after he read a poem about the 1989 march. A thief gets five years after robbing a house of 1970.'],
    ['If the mine reopens, ten years after the 2003 fire, it will pay.'],
  ]);
});
