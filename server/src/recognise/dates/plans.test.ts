/**
 * Clauses in the present that tell of what is to come, and what only looks like them, published on a Thursday:
 * a bare weekday is the latest one otherwise.
 */
import { test } from 'node:test';
import { checkDateLines } from '../../../../test/support/check-dates.ts';

const thursday = '2024-03-07';

test('clauses in the present that tell of a plan', () => {
  checkDateLines(thursday, [
    'The polls close on [[Sunday|DATE 2024-03-10]], and voters go to the polls on [[Sunday|DATE 2024-03-10]].',
    'Parliament votes on the bill on [[Tuesday|DATE 2024-03-12]].',
    'The strike ends on [[Friday|DATE 2024-03-08]]; the talks, which end [[Sunday|DATE 2024-03-10]], are tense.',
    'The rules come into force on [[Monday|DATE 2024-03-11]], the ban goes into effect [[April 1|DATE 2024-04-01]].',
    'He turns 80 on [[Tuesday|DATE 2024-03-12]].',
    'The show airs on [[Sunday|DATE 2024-03-10]], the album goes on sale [[Friday|DATE 2024-03-08]].',
    'The team plays Leeds on [[Saturday|DATE 2024-03-09]].',
    'He flies to Paris on [[Monday|DATE 2024-03-11]]; she leaves for Rome on [[Tuesday|DATE 2024-03-12]].',
    'The bill heads to the senate on [[Monday|DATE 2024-03-11]].',
    'The markets reopen [[Monday|DATE 2024-03-11]].',
    'The parties hold primaries on [[Tuesday|DATE 2024-03-12]], and the council holds a hearing on [[Friday|DATE 2024-03-08]].',
    'They vote on [[Saturday|DATE 2024-03-09]], and we meet on [[Friday|DATE 2024-03-08]].',
    "They are meeting on [[Saturday|DATE 2024-03-09]]; they'll dine on [[Friday|DATE 2024-03-08]].",
    'The mill is closing in [[June|DATE 2024-06]].',
    'The mill closes [[June 30|DATE 2024-06-30]].',
  ]);
});

test('what is likely, set, awaited, or opens a stretch to come', () => {
  checkDateLines(thursday, [
    'A decision is likely on [[Friday|DATE 2024-03-08]].',
    'The vote is set for [[Friday|DATE 2024-03-08]]; rain is forecast for [[Saturday|DATE 2024-03-09]].',
    "Markets await [[Friday|DATE 2024-03-08]]'s report, and clerks are preparing for [[Monday|DATE 2024-03-11]]'s vote.",
    'Starting [[Monday|DATE 2024-03-11]], buses are free.',
    'Beginning [[Monday|DATE 2024-03-11]] buses are free.',
    'They need to vote by [[Saturday|DATE 2024-03-09]].',
    'The summit is on [[Friday|DATE 2024-03-08]], the election is in [[November 2024|DATE 2024-11]].',
    'The hearing is [[two weeks|DURATION P2W]] from [[Monday|DATE 2024-03-11]].',
    "The final is [[Sunday|DATE 2024-03-10]], and campaigning for [[Sunday|DATE 2024-03-10]]'s election was called off; turnout for [[Sunday|DATE 2024-03-03]]'s vote was low.",
  ]);
});

test('what was to be on a weekday is still to come, unless more is told of it', () => {
  checkDateLines(thursday, [
    'The trains were to start again [[early Saturday|DATE 2024-03-09 START]].',
    'The trial was to start [[Monday|DATE 2024-03-11]].',
    'He was to testify on [[Monday|DATE 2024-03-04]] but failed to come.',
    'The ministers were to have met on [[Monday|DATE 2024-03-04]].',
    'The report, which was to appear on [[Monday|DATE 2024-03-04]], was delayed.',
  ]);
});

test('what is readied, reported, waited for or ordered for a day to come', () => {
  checkDateLines(thursday, [
    "The side prepared for [[Sunday|DATE 2024-03-10]]'s cup tie.",
    'The bureau reports [[January|DATE 2024-01]] prices on [[Friday|DATE 2024-03-08]].',
    'The paper reports on [[Friday|DATE 2024-03-01]] that he left.',
    'Shops are waiting for [[June|DATE 2024-06]].',
    'They were told not to return before [[Easter|DATE 2024-03-31]].',
    'A licence could follow in [[2026|DATE 2026]] or [[2027|DATE 2027]].',
    'It spent more in [[fiscal 1996-97|DATE 1996]].',
    'It fell from $3 million in [[the comparable period|DATE 2022-Q4]].',
  ]);
});

test('seasons and weekends that are called this', () => {
  checkDateLines('2024-01-09', [
    'So far [[this winter|DATE 2023-WI]] the city has had snow.',
    'A thaw comes [[this weekend|DATE 2024-W02-WE]].',
    'He died [[this weekend|DATE 2024-W01-WE]].',
  ]);
});

test('what has begun or is over', () => {
  checkDateLines(thursday, [
    'It is the first vote since [[June|DATE 2023-06]], and the first strike since [[Monday|DATE 2024-03-04]].',
    'It has been shut since [[June|DATE 2023-06]].',
    'The strike ended on [[Friday|DATE 2024-03-01]], both ends met on [[Friday|DATE 2024-03-01]].',
    'He held office in [[June|DATE 2023-06]]; his holds on [[Friday|DATE 2024-03-01]] were firm.',
    'By [[Friday|DATE 2024-03-01]], the mill was shut.',
    'It was likely the storm of [[Friday|DATE 2024-03-01]].',
    'It took effect on [[Monday|DATE 2024-03-04]], and came into force on [[Tuesday|DATE 2024-03-05]].',
    'The heads of the mills met on [[Monday|DATE 2024-03-04]].',
    'He was playing Leeds on [[Saturday|DATE 2024-03-02]].',
  ]);
});

test('months that are words as well', () => {
  checkDateLines(thursday, [
    'Next up is the [[May|DATE 2024-05]] summit, after a [[March|DATE 2024-03]] meeting.',
    'The [[May|DATE 2023-05]] election was close; the march attack failed, and the May she knew.',
  ]);
});

test('what opens a sentence is of the verb behind its comma', () => {
  checkDateLines('2024-03-07', [
    'On [[Saturday|DATE 2024-03-09]] and [[Sunday|DATE 2024-03-10]], trains will not run.',
    'On both [[Saturday|DATE 2024-03-02]] and [[Sunday|DATE 2024-03-03]], trains were late.',
    'The plan was shelved. From [[July|DATE 2024-07]], drivers must pay.',
    'From [[July|DATE 2023-07]], prices rose.',
    'The sentencing is scheduled for [[Dec 8|DATE 2024-12-08]].',
  ]);
});

test('what is found, awaited or wanted is no plan for the day of what happened', () => {
  checkDateLines('2021-05-10', [
    'Footage appears to show the bridge on [[Saturday|DATE 2021-05-08]].',
    'Doe appears in court over a crash on [[Saturday|DATE 2021-05-08]].',
    'Two men await trial for the bombing on [[Friday|DATE 2021-05-07]].',
    'Families want to know the cause of the crash on [[Saturday|DATE 2021-05-08]].',
    'The police are holding a man in connection with the fire on [[Saturday|DATE 2021-05-08]].',
    'Police are visiting the site of the shooting of Ida Roe in Karachi on [[Saturday|DATE 2021-05-08]].',
    'A report on the crash on [[Friday|DATE 2021-05-07]] presents two theories.',
    "It is likely the work of [[Saturday|DATE 2021-05-08]]'s attackers.",
    "Flowers are arriving at the scene of [[Sunday|DATE 2021-05-09]]'s blast.",
    'The inquiry opens into the crash on [[Saturday|DATE 2021-05-08]].',
    'Survivors go to the polls with the attack on [[Saturday|DATE 2021-05-08]] in mind.',
    'The ship leaves for the site of the collision on [[Friday|DATE 2021-05-07]].',
    'Rain is likely on [[Friday|DATE 2021-05-14]].',
  ]);
});

test('what happened on a day is past, whatever follows from it', () => {
  checkDateLines('2019-12-31', [
    'Since the arrest of Ida Roe on [[February 22|DATE 2019-02-22]], nothing has been heard of her.',
    'She will be sentenced for the attack on [[March 3|DATE 2019-03-03]].',
    'He is expected to be charged over the fire on [[Mar. 12|DATE 2019-03-12]].',
    'A decision on [[March 3|DATE 2020-03-03]] is expected.',
  ]);
});

test('what has just been called off was to come', () => {
  checkDateLines(thursday, [
    "The club has put off [[Tuesday|DATE 2024-03-12]]'s friendly in Leith.",
    'The union has called off [[Monday|DATE 2024-03-11]]’s strike, the clubs have cancelled [[Saturday|DATE 2024-03-09]]’s match.',
    "The union called off [[Monday|DATE 2024-03-04]]'s strike.",
    "The court has called [[Monday|DATE 2024-03-04]] 'a dark day'.",
  ]);
});
