/** Facts of people: ages, births, deaths, roles, what they did; and acronyms and quotations. */
import { test } from 'node:test';
import { checkFacts } from '../../../../../test/support/check-facts.ts';

test('ages, by the words that lay them to a full name', () => {
  checkFacts(['age'], [
    ['Maria Lopez, 64, left Oslo.', 'age of Maria Lopez: 64'],
    ['Police named the driver as 64-year-old Maria Lopez.', 'age of Maria Lopez: 64'],
    ['The 64-year-old teacher Maria Lopez left. Lopez, who is 65, came back.', 'age of Maria Lopez: 64', 'age of Maria Lopez: 65'],
    ['Maria Lopez, a 64-year-old teacher, left. Maria Lopez, aged 64, came back.', 'age of Maria Lopez: 64', 'age of Maria Lopez: 64'],
    ['Maria Lopez (64), who left, and Ana Berg (born 1985), now 36, came back.', 'age of Maria Lopez: 64', 'age of Ana Berg: 36'],
    ['The 64-year-old told Maria Lopez to leave.'],
    ['At 71, Maria Lopez is the oldest.', 'age of Maria Lopez: 71'],
    ['Looking at 71, Maria Lopez left.'],
    ['The 64-year-old mother of Maria Lopez left.'],
    ['Lopez, 64, left Oslo.'],
    ['About 64-year-old trees, Maria Lopez knows much.'],
  ]);
});

test('births and deaths with their days', () => {
  checkFacts(['birth', 'death'], [
    ['Maria Lopez was born in Leeds on 4 May 1962.', 'birth of Maria Lopez: 1962-05-04'],
    ['Born in Leeds in 1962, Maria Lopez left.', 'birth of Maria Lopez: 1962-01-01/1962-12-31'],
    ['Maria Lopez, who died in 2003, wrote two books.', 'death of Maria Lopez: 2003-01-01/2003-12-31'],
    ['The painter Maria Lopez (1930-2010) lived in Leeds.', 'birth of Maria Lopez: 1930-01-01/1930-12-31', 'death of Maria Lopez: 2010-01-01/2010-12-31'],
    ['The death of Maria Lopez in the flood was mourned in 2003.'],
    ['Coach Maria Lopez (1997-2001) won two cups.'],
    ['Maria Lopez was killed in Leeds on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['Gunmen assassinated Maria Lopez in Leeds on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['Maria Lopez lost her life on 3 April 2021 in a flood.', 'death of Maria Lopez: 2021-04-03'],
    ['The flood nearly killed Maria Lopez on 3 April 2021.'],
    ['The army that killed Maria Lopez left on 3 April 2021.'],
    ['Maria Lopez died after she was elected in 2003.'],
  ]);
});

test('acts of somebody who must be alive, on their day', () => {
  checkFacts(['act'], [
    ['Maria Lopez met the mayor on 4 April 2021.', 'act of Maria Lopez: met 2021-04-04'],
    ['Maria Lopez will visit Leeds on 9 April.', 'act of Maria Lopez: visit 2021-04-09'],
    ['Maria Lopez was remembered in Leeds on 9 April.'],
    ['Maria Lopez was elected mayor in 2003.', 'act of Maria Lopez: elected 2003-01-01/2003-12-31'],
    ['Maria Lopez was elected posthumously in 2003.'],
    ['Maria Lopez wrote in her 2003 memoir about Leeds.'],
    ['Maria Lopez bought the mill in 2003.', 'act of Maria Lopez: bought 2003-01-01/2003-12-31'],
    ['Maria Lopez said that the bridge was built in 1962.'],
    ['"Maria Lopez met the mayor on 4 April 2021," he said.'],
  ]);
});

test('roles, offices in titles among them', () => {
  checkFacts(['role'], [
    ['Iraqi Foreign Minister Fuad Hussein left.', 'role of Fuad Hussein: foreign minister of Iraq'],
    ['Sen. Maria Lopez met former Norwegian president Jan Berg.', 'role of Maria Lopez: senator', 'role of Jan Berg: former president of Norway'],
    ['Anna Berg met Jan Dahl. Berg, the German chancellor, left.', 'role of Anna Berg: chancellor of Germany'],
    ['Anna Berg, who is president, met Jan Dahl. Dahl, the former governor of Texas, left.', 'role of Anna Berg: president', 'role of Jan Dahl: former governor of Texas'],
    ['Texas Gov. Anna Berg left.', 'role of Anna Berg: governor of Texas'],
    ['Anna Berg left. Berg, the president of a rowing club, came back. Berg, the eldest, did not.'],
  ]);
});

test('offices in front of a name', () => {
  checkFacts(['role'], [
    ['Commerce Secretary Ana Lopez left.', 'role of Ana Lopez: commerce secretary'],
    ['Norway’s deputy minister of health, Ana Lopez, left.', 'role of Ana Lopez: deputy health minister of Norway'],
    ['Fire chief Ana Lopez left.', 'role of Ana Lopez: fire chief'],
    ['The company’s chief executive, Ana Lopez, left.', 'role of Ana Lopez: chief executive of the company'],
    ['The governor of the central bank, Ana Lopez, left.', 'role of Ana Lopez: governor of the central bank'],
    ['Norway’s ambassador to Chad, Ana Lopez, left.', 'role of Ana Lopez: ambassador to chad of Norway'],
    ['The mayor, whom Ana Lopez met, left. They met the mayor and Ana Lopez. It was the mayor who told Ana Lopez.'],
    ['The health minister of state for Ana Lopez left.'],
  ]);
});

test('offices behind a name', () => {
  checkFacts(['role'], [
    ['Ana Lopez, mayor of Leeds, left. Ana Lopez, chief executive of the company, came back.', 'role of Ana Lopez: chief executive of the company', 'role of Ana Lopez: mayor of Leeds'],
    ['Ana Lopez, a Democratic senator from Texas, left.', 'role of Ana Lopez: senator of Texas'],
    ['Ana Lopez has been mayor since 2015.', 'role of Ana Lopez: mayor'],
    ['Ana Lopez was appointed interior minister in March.', 'role of Ana Lopez: interior minister'],
    ['Ana Lopez, who was mayor from 2001, left. Ana Lopez became mayor in 2015.'],
    ['Ana Lopez, an aide to the mayor, left. Ana Lopez, the mayor’s wife, came back. Ana Lopez, son of the mayor, did not.'],
    ['Ana Lopez, mayor Jan Dahl and others left.', 'role of Jan Dahl: mayor'],
    ['Ana Lopez is the mayor they wanted.'],
  ]);
});

test('acronyms beside their words', () => {
  checkFacts(['expansion'], [
    ['The World Food Council (WFC) met. It asked the WFA (World Farm Agency).', 'expansion: WFC = World Food Council', 'expansion: WFA = World Farm Agency'],
    ['The World Food Council (WFK) met.', 'expansion: WFK = World Food Council (does not fit)'],
    ['The World Food Council, or WFC, met. The World Farm Agency, known as WFA, left.', 'expansion: WFC = World Food Council', 'expansion: WFA = World Farm Agency'],
    ['The WFC, the World Food Council, met.', 'expansion: WFC = World Food Council'],
    ['The gross domestic product (GDP) rose. Small and medium-sized firms (SMFs) grew.', 'expansion: GDP = gross domestic product', 'expansion: SMF = Small and medium-sized firms'],
    ['Weapons of mass destruction (WDM) were found.', 'expansion: WDM = Weapons of mass destruction (does not fit)'],
    ['The Farm Workers’ Union (FWU) and the Department for Ports, Fisheries and Harbours (DPFH) met.', 'expansion: DPFH = Department for Ports, Fisheries and Harbours', 'expansion: FWU = Farm Workers’ Union'],
    ['The World Food Council - WFC - met. The WFA stands for the World Farm Agency.', 'expansion: WFC = World Food Council', 'expansion: WFA = World Farm Agency'],
    ['The World Food Council, which is known as the WCF, met.', 'expansion: WCF = World Food Council (does not fit)'],
    ['The Attorney General and the World Food Council (CWFC) met.', 'expansion: CWFC = World Food Council (does not fit)'],
    ['They left in a hurry (NATO did so) and on the way (UN) met. He stood - USA - there.'],
    ['The World Food Council, NATO and the UN met. NATO, the World Food Council and others left.'],
    ['He lives in Dallas (TX) and works (ALONE) there.'],
  ]);
});

test('quotations by their words', () => {
  checkFacts(['quotation'], [
    ['"We shall not give up the harbour," Maria Lopez said.', 'quotation of Maria Lopez: Maria Lopez: we shall not give up the harbour'],
    ['According to Maria Lopez, "We shall not give up the harbour."', 'quotation of Maria Lopez: Maria Lopez: we shall not give up the harbour'],
    ['"We shall not give up the harbour," the director, Maria Lopez, told the paper.', 'quotation of Maria Lopez: Maria Lopez: we shall not give up the harbour'],
    ['He called it "a shame" and left.'],
    ['"We shall [not] give up ... the harbour," she said.', 'quotation: ?: we shall … give up … the harbour'],
  ]);
});

test('occurrences of a series by their number', () => {
  checkFacts(['ordinal'], [
    ['The third round of talks ended.', 'ordinal: 3 round of talks'],
    ['The 12th summit of the river states will begin.', 'ordinal: 12 summit of river states (ahead)'],
    ['The fifth annual Harbour Festival opened after the flood.', 'ordinal: 5 harbour festival (apart)'],
    ['Its first round of talks ended. The first round of talks ended before the second round of talks.'],
    ['The fifth man left the third floor of the building.'],
    ['The fourth round of negotiations in Geneva was short.', 'ordinal: 4 round of negotiations'],
    ['Officials called the first round of talks useful.', 'ordinal: 1 round of talks'],
    ['His third term as mayor of Brookfield ends in May.', 'ordinal: 3 term of mayor of brookfield (ahead)'],
    ['The dialogue, whose third round began on Monday, is slow.', 'ordinal: 3 round of dialogue'],
  ]);
});
