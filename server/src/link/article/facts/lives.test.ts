/** Deaths in the many ways of news, with their day or without; and what is no death of the one who is named. */
import { test } from 'node:test';
import { checkFacts } from '../../../../../test/support/check-facts.ts';

test('deaths with their day', () => {
  checkFacts(['death'], [
    ['Maria Lopez fell to her death from a bridge on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['Maria Lopez took her own life on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['Maria Lopez perished in a fire on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['Maria Lopez succumbed to her injuries on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['Maria Lopez lost her battle with cancer on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['Maria Lopez lost her two-year battle with breast cancer on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['Maria Lopez succumbed to gunshot wounds at a hospital on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['Maria Lopez was fatally stabbed on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ["Maria Lopez's death, at her home in Leeds, on 3 April 2021 shook the town.", 'death of Maria Lopez: 2021-04-03'],
    ["Maria Lopez's death of pneumonia in 2011 shook the town.", 'death of Maria Lopez: 2011-01-01/2011-12-31'],
    ["Maria Lopez's sudden death in 2011 shook the town.", 'death of Maria Lopez: 2011-01-01/2011-12-31'],
    ["Maria Lopez's murder by two men on 3 April 2021 shook the town.", 'death of Maria Lopez: 2021-04-03'],
    ['Maria Lopez was pronounced dead on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['It was a good plan. The death of Maria Lopez in 2011 shook the town.', 'death of Maria Lopez: 2011-01-01/2011-12-31'],
    ['The death of the novelist Maria Lopez in 2011 shook the town.', 'death of Maria Lopez: 2011-01-01/2011-12-31'],
    ['In 2010, Maria Lopez died of pneumonia.', 'death of Maria Lopez: 2010-01-01/2010-12-31'],
    ['Tributes were paid to Maria Lopez, who died on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['Maria Lopez, murdered in 2011, was a lawyer.', 'death of Maria Lopez: 2011-01-01/2011-12-31'],
    ['The body of Maria Lopez was found on 3 April 2021.', 'death of Maria Lopez: ?/2021-04-03'],
    ['A bomb killed Maria Lopez, a judge, on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['The singer Maria Lopez lived in Leeds. She died on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['On 3 April 2021 Maria Lopez died. It was on 4 April 2021 that Ana Berg died.', 'death of Maria Lopez: 2021-04-03', 'death of Ana Berg: 2021-04-04'],
    ['The crash on 3 April 2021 killed the mayor, Maria Lopez.'],
    ['The crash on 3 April 2021 claimed the life of former mayor Maria Lopez.', 'death of Maria Lopez: 2021-04-03'],
    ['Among the dead in the crash on 3 April 2021 was Maria Lopez.', 'death of Maria Lopez: 2021-04-03'],
    ['Relatives buried Maria Lopez on 3 April 2021.', 'death of Maria Lopez: ?/2021-04-03'],
    ['Mourners gathered on 3 April 2021 for the funeral of Maria Lopez.', 'death of Maria Lopez: ?/2021-04-03'],
    ['Soldiers killed rebel leader Maria Lopez on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['The 2011 murder of the lawyer Maria Lopez was never solved.', 'death of Maria Lopez: 2011-01-01/2011-12-31'],
    ['Maria Lopez fell ill with malaria and died on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['On 3 April 2021, Maria Lopez died in Leeds after a fall.', 'death of Maria Lopez: 2021-04-03'],
    ['Maria Lopez died when a bomb went off on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['Maria Lopez was buried in Leeds on 3 April 2021.', 'death of Maria Lopez: ?/2021-04-03'],
    ['The funeral of Maria Lopez was held on 3 April 2021.', 'death of Maria Lopez: ?/2021-04-03'],
    ['The death of the poet Maria Lopez was announced on 3 April 2021.', 'death of Maria Lopez: ?/2021-04-03'],
    ["Maria Lopez's body was found in the harbour on 3 April 2021.", 'death of Maria Lopez: ?/2021-04-03'],
  ]);
});

test('deaths that are told without their day', () => {
  checkFacts(['death'], [
    ['Maria Lopez dies at age 84 in Leeds', 'death of Maria Lopez: ?/2021-04-08'],
    ['The mayor, Maria Lopez, is assassinated in Leeds.', 'death of Maria Lopez: ?/2021-04-08'],
    ['Maria Lopez is killed in a helicopter crash.', 'death of Maria Lopez: ?/2021-04-08'],
    ['Maria Lopez, who made 40 films, has passed away.', 'death of Maria Lopez: ?/2021-04-08'],
    ['Maria Lopez, founder of the Farm League, former mayor and writer of songs, dies of pneumonia.', 'death of Maria Lopez: ?/2021-04-08'],
    ['Film director Maria Lopez dies of cancer.', 'death of Maria Lopez: ?/2021-04-08'],
    ['Friends of the late Maria Lopez met in Leeds.', 'death of Maria Lopez: ?/2021-04-08'],
    ['Maria Lopez has lost her battle with cancer. Ana Berg has succumbed to her wounds.', 'death of Maria Lopez: ?/2021-04-08', 'death of Ana Berg: ?/2021-04-08'],
    ['Maria Lopez dead at 71', 'death of Maria Lopez: ?/2021-04-08'],
  ]);
});

test('no death of the one who is named', () => {
  checkFacts(['death'], [
    ['The father of Maria Lopez died on 3 April 2021. Two friends of Maria Lopez were killed on 3 April 2021.'],
    ['Reports that Maria Lopez died on 3 April 2021 were false. Maria Lopez denied that she had died on 3 April 2021.'],
    ['The singer, known for her works with Maria Lopez, dies. Maria Lopez, whose wife, a painter, dies, is in Leeds.'],
    ['Maria Lopez was convicted of the murder of Ana Berg on 3 April 2021.'],
    ['In the series, Maria Lopez dies in a fire in 2015. The film ends when Maria Lopez dies at 40.'],
    ['A man who shot Maria Lopez was killed on 3 April 2021. A bomb that hit Maria Lopez died away on 3 April 2021.'],
    ["The crash on 3 April 2021 killed Maria Lopez's son. The crash on 3 April 2021 killed two men with Maria Lopez."],
    ['Her sister met Maria Lopez. She died on 3 April 2021. Ana Berg met Maria Lopez. She died on 3 April 2021.'],
    ['The late Maria Lopez goal won the match. The gunman killed two friends of Maria Lopez on 3 April 2021.'],
    ['Maria Lopez said the driver fell and died on 3 April 2021. The funeral of her son, Maria Lopez said, is on 3 May.'],
    ['Maria Lopez nearly died on 3 April 2021. Maria Lopez killed two men on 3 April 2021.'],
    ['Maria Lopez was poisoned on 3 April 2021. Maria Lopez was strangled on 3 April 2021 but survived.'],
    ['Maria Lopez was pronounced dead by mistake on 3 April 2021. Maria Lopez was shot dead on 3 April 2021, the hoax said.'],
    ['Maria Lopez succumbed to pressure to quit on 3 April 2021. Maria Lopez succumbed in three sets on 3 April 2021.'],
    ['Maria Lopez lost her battle with the council on 3 April 2021. Maria Lopez lost her fight against extradition on 3 April 2021.'],
    ['Maria Lopez loses her battle with the council. Maria Lopez succumbs to pressure to quit. Maria Lopez has succumbed to Ana Berg in three sets.'],
    ['Maria Lopez suffered a fatal fall in the polls on 3 April 2021. Maria Lopez was killed off on 3 April 2021.'],
    ['The attempted murder of Maria Lopez in Leeds on 3 April 2021 was filmed. The failed assassination of Maria Lopez on 3 April 2021 shook the town.'],
    ['Maria Lopez drowned her sorrows on 3 April 2021. Maria Lopez drowned a kitten on 3 April 2021. Maria Lopez died laughing on 3 April 2021.'],
    ['Maria Lopez was buried under snow on 3 April 2021. Maria Lopez was buried alive on 3 April 2021. Maria Lopez died a little on 3 April 2021.'],
    ['News of the death of Maria Lopez on 3 April 2021 was premature. The death of Ana Berg was reported on 3 April 2021, but she lives.'],
    ["Maria Lopez's horse fell. He died on 3 April 2021."],
    ['Maria Lopez sued the surgeon. She died on 3 April 2021.'],
    ["Maria Lopez's funeral home burned on 3 April 2021. Maria Lopez had died on 3 April 2021, her foes wrote in jest."],
    ['The planned murder of Maria Lopez on 3 April 2021 shook the town. A plot for the killing of Maria Lopez on 3 April 2021 is known.'],
    ['The murder of Maria Lopez on 3 April 2021 was faked by police. The execution of Maria Lopez on 3 April 2021 was put off.'],
    ["Maria Lopez's murder trial on 3 April 2021 was short. Maria Lopez's murder conviction on 3 April 2021 was quashed."],
    ["Maria Lopez's execution date, 3 April 2021, passed. Maria Lopez's execution on 3 April 2021 was stayed."],
    ["Maria Lopez's death threat of 3 April 2021 shocked many. Maria Lopez's suicide attempt on 3 April 2021 did too."],
    ["Maria Lopez's killing of a guard on 3 April 2021 was filmed. Maria Lopez's death sentence on 3 April 2021 was read out."],
    ['Maria Lopez lost her wife in 2011. Maria Lopez survived when 12 people died on 3 April 2021.'],
  ]);
});

test('deaths behind another verb, and of whose body it is', () => {
  checkFacts(['death'], [
    ['Maria Lopez was taken to a hospital in Leith, where she died on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['Maria Lopez hanged herself in her cell on 3 April 2021.', 'death of Maria Lopez: 2021-04-03'],
    ['The body of Maria Lopez, who died on 3 April 2021, was flown home.', 'death of Maria Lopez: 2021-04-03'],
    ['Maria Lopez was a singer. On 3 April 2021, she died in Leith.', 'death of Maria Lopez: 2021-04-03'],
    ['Maria Lopez shot herself in the foot on 3 April 2021. The father of Maria Lopez, who died on 3 April 2021, was a baker.'],
    ['Maria Lopez was taken to a hospital in Leith, where he was treated on 3 April 2021.'],
  ]);
});

test('a year behind the birth is of something else', () => {
  checkFacts(['birth'], [
    ['Maria Lopez, born in 1950, won her first race in 1969.', 'birth of Maria Lopez: 1950-01-01/1950-12-31'],
    ['Born on 2 March 1940, Professor Maria Lopez taught in Leeds.', 'birth of Maria Lopez: 1940-03-02'],
  ]);
});
