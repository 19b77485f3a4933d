/** Facts of dated events: what verb and noun share, whom or what it befell, and the date as far as it is written. */
import { test } from 'node:test';
import { checkFacts } from '../../../../../test/support/check-facts.ts';

test('a verb with its date, in the clauses of news', () => {
  checkFacts(['dated-event'], [
    ['The charity Sundhelp was founded in 1998.', 'dated-event: found of sundhelp, 1998'],
    ['The Arden Institute, founded in 1998, trains nurses.', 'dated-event: found of arden institute, 1998'],
    ['Founded in 1998, the Arden Institute trains nurses.', 'dated-event: found of arden institute, 1998'],
    ['On 4 May 2019, the Leith Council approved the stadium.', 'dated-event: pass of stadium, 2019-5-4'],
    ['Police arrested Maria Lopez in Leeds on 4 May 2019.', 'dated-event: arrest of Maria Lopez, 2019-5-4'],
    ['Maria Lopez, a former judge, stepped down on 4 May 2019.', 'dated-event: resign of Maria Lopez, 2019-5-4'],
    ['An earthquake struck Durango on 4 May 2019.', 'dated-event: quake of durango, 2019-5-4'],
    ['Trams have crossed the Calder Bridge since it opened on 4 May.', 'dated-event: open of calder bridge, 5-4'],
    ['Five people died on 4 May 2019 when a bus crashed near Leeds.', 'dated-event: death of people, 2019-5-4', 'dated-event: crash of bus, 2019-5-4'],
  ]);
});

test('the subject of a relative clause, of two verbs, of an aside, of a pronoun', () => {
  checkFacts(['dated-event'], [
    ['The tape of Flight 618, which crashed on 4 May 2019, was found.', 'dated-event: crash of flight 618, 2019-5-4'],
    ['They met in memory of Maria Lopez, who was murdered on 4 May 2019.', 'dated-event: death of Maria Lopez, 2019-5-4'],
    ['The Argo, the ferry that sank on 4 May 2019, lies in the harbour.', 'dated-event: sink of argo, 2019-5-4'],
    ['Maria Lopez was shot and killed on 4 May 2019.', 'dated-event: death of Maria Lopez, 2019-5-4'],
    ['Maria Lopez (born 4 May 1950) is a judge.', 'dated-event: birth of Maria Lopez, 1950-5-4'],
    ['Maria Lopez, whose arrest on 4 May 2019 shocked Leeds, is free.', 'dated-event: arrest of Maria Lopez, 2019-5-4 (back)'],
    ['Maria Lopez has been on the run since she escaped on 4 May 2019.', 'dated-event: escape of Maria Lopez, 2019-5-4'],
    ['A man was charged with murdering Maria Lopez on 4 May 2019.', 'dated-event: death of Maria Lopez, 2019-5-4'],
    ['When it sank on 4 May 2019, the Argo had 60 people aboard.', 'dated-event: sink of argo, 2019-5-4'],
    ['It sank on 4 May 2019, the police said.', 'dated-event: sink, 2019-5-4'],
  ]);
});

test('verbs of several words, verdicts, announcements', () => {
  checkFacts(['dated-event'], [
    ['The Tolva dam burst on 4 May 2019.', 'dated-event: burst of tolva, 2019-5-4'],
    ['The court struck down the Press Law on 4 May 2019.', 'dated-event: annul of press law, 2019-5-4'],
    ['The tanker Argo hit a reef on 4 May 2019.', 'dated-event: ground of argo, 2019-5-4'],
    ['The tanker Argo, aground off Leith since 4 May 2019, is empty.', 'dated-event: ground of argo, 2019-5-4'],
    ['The rocket Argo lifted off on 4 May 2019.', 'dated-event: launch of argo, 2019-5-4'],
    ['Maria Lopez pleaded guilty on 4 May 2019.', 'dated-event: plead of Maria Lopez, 2019-5-4'],
    ['The verdict was handed down on 4 May 2019.', 'dated-event: verdict, 2019-5-4 (back)'],
    ['The merger of Norvik and Celta was announced on 4 May 2019.', 'dated-event: announce merge of norvik, 2019-5-4 (back)'],
    ['Who announced its merger with Celta on 4 May 2019?', 'dated-event: announce merge, 2019-5-4 (back)'],
  ]);
});

test('a noun that points back, with its date', () => {
  checkFacts(['dated-event'], [
    ['The death of Maria Lopez on 4 May 2019 shocked Leeds.', 'dated-event: death of Maria Lopez, 2019-5-4 (back)'],
    ["Maria Lopez's arrest in May 2019 shocked Leeds.", 'dated-event: arrest of Maria Lopez, 2019-5 (back)'],
    ['The 4 May 2019 attack on the Lomond barracks was the worst.', 'dated-event: attack of lomond, 2019-5-4 (back)'],
    ['The Durango earthquake of 4 May 2019 left many homeless.', 'dated-event: quake of durango, 2019-5-4 (back)'],
    ['The crash on 4 May 2019 was the worst.', 'dated-event: crash, 2019-5-4 (back)'],
  ]);
});

test('what is planned is of a kind of its own, what a weekday dates has a day', () => {
  checkFacts(['dated-event'], [
    ['The press chief Tony Marlow, who is ill, will step down from his post on May 4.', 'dated-event: plan resign of Tony Marlow, 5-4'],
    ['Ana Cruz will be sentenced on May 4. She will not resign on May 4, and unions want her to resign on May 9.', 'dated-event: plan sentence of Ana Cruz, 5-4'],
    ['The body of Ana Cruz was found late Tuesday.', 'dated-event: body of Ana Cruz, 2021-4-6 (back)'],
    ['Ana Cruz was arrested on Tuesday night.', 'dated-event: arrest of Ana Cruz, 2021-4-6'],
    ['The car was found on Tuesday. She resigned before Tuesday and is jailed until Friday.'],
  ]);
});

test('what has not happened, is one of several, or has another date', () => {
  checkFacts(['dated-event'], [
    ['The Calder Bridge will be opened on 4 May 2022.', 'dated-event: plan open of calder bridge, 2022-5-4'],
    ['The Calder Bridge was to open on 4 May 2022.'],
    ['The planned opening of the Calder Bridge on 4 May 2022 was put off.'],
    ['The Calder Bridge was open from 4 May 2019.'],
    ['The second attack on the Lomond barracks on 4 May 2019 failed.'],
    ['The attacks on the Lomond barracks on 4 May 2019 failed.'],
    ['A spokesman for the Calder Bridge left on 4 May 2019.'],
    ['An inquiry into the 2014 killings opened.'],
    ['Maria Lopez resigned, and on Sunday rain fell.'],
  ]);
});

test('verbs of several words, asides, and subjects of their own', () => {
  checkFacts(['dated-event'], [
    ['The Clean Rivers Act came into force on 4 May 2019.', 'dated-event: force of clean rivers act, 2019-5-4'],
    ['The Clean Rivers Act, in force since 4 May 2019, bans such nets.', 'dated-event: force of clean rivers act, 2019-5-4'],
    ['Two brothers set up the Arden Institute in 1998.', 'dated-event: found of arden institute, 1998'],
    ['Maria Lopez was found guilty of fraud by a court in Leeds on 4 May 2019.', 'dated-event: convict of Maria Lopez, 2019-5-4'],
    ['Maria Lopez became mayor of Leeds on 4 May 2019.', 'dated-event: open of Maria Lopez, 2019-5-4'],
    ['Maria Lopez, who led the union for a decade, died on 4 May 2019.', 'dated-event: death of Maria Lopez, 2019-5-4'],
    ['Born on 4 May 1962, Lopez went to school in Leeds.', 'dated-event: birth of Lopez, 1962-5-4'],
    ['The school opened its doors in May 2018.', 'dated-event: open of school, 2018-5'],
    ['Cyclone Orla made landfall near Leith on 4 May 2019.', 'dated-event: storm of cyclone orla, 2019-5-4 (back)'],
    ['Nine died since Cyclone Orla struck on 4 May 2019.', 'dated-event: storm of cyclone orla, 2019-5-4 (back)'],
    ['Nine were hurt in the blast at the Lomond plant, which took place on 4 May 2019.', 'dated-event: explode of lomond, 2019-5-4 (back)'],
    ['The May 4, 2019, fire at the Lomond plant was set on purpose.', 'dated-event: fire of lomond, 2019-5-4 (back)'],
    ['The bridge has been closed since May 2017.', 'dated-event: close of bridge, 2017-5'],
    ['Contact was lost two days after the launch of the satellite on 4 May 2019.', 'dated-event: launch of satellite, 2019-5-4 (back)'],
    ['Few spoke of the end of the war on 4 May 1995.', 'dated-event: end of war, 1995-5-4 (back)'],
  ]);
});

test('look-alikes of these', () => {
  checkFacts(['dated-event'], [
    ['Maria Lopez became angry on 4 May 2019.'],
    ['Maria Lopez became a citizen of Leeds on 4 May 2019.'],
    ['The bridge has been painted since May 2017.'],
    ['Rain has fallen since 4 May 2019.'],
    ['The law would come into force on 4 May 2020.'],
    ['Nobody knew of the second blast at the plant, which took place on 4 May 2019.'],
  ]);
});
