/** Votes in a house of so many, and what it seats; games, crews and budgets that look alike. */
import { test } from 'node:test';
import { checkFacts } from '../../../../../test/support/check-facts.ts';

test('a vote in a house of so many', () => {
  checkFacts(['sum'], [
    ['The bill passed 45-25 in the 70-member senate.', 'sum: 70 = 45 + 25, at-most'],
    ['The 70-seat house voted 45 to 30 on Monday to keep the tax.', 'sum: 70 = 45 + 30, at-most'],
    ['The 15-nation Security Council voted 12-2 for the plan.', 'sum: 15 = 12 + 2, at-most'],
    ['The motion was defeated 45 to 30 in the 70-seat house.', 'sum: 70 = 45 + 30, at-most'],
    ['In a 45-30 vote, the 70-member senate kept the tax.', 'sum: 70 = 45 + 30, at-most'],
    ['Ghana defeated Togo 21-15 in the 24-nation tournament.'],
    ['Spain defeated Italy 88-76 in the 16-nation cup.'],
    ['Kenya won 45 to 30 and were confirmed as hosts of the 20-nation cup.'],
    ['Dahl beat Berg 6-4 in the 5-man team tie and was passed fit.'],
    ['The 8-man crew confirmed that 20 to 30 boats had passed.'],
    ['The bill passed as the 12-member team won 21-15.'],
    ['The motion was defeated 12-9 in the 9-member panel’s parent body.'],
  ]);
});

test('what a house or a plan holds', () => {
  checkFacts(['sum'], [
    ['The 70-seat house has 40 Liberals and 35 Greens.', 'sum: 70 = 40 + 35, at-most'],
    ['The $70 million plan provides $40 million for roads and $35 million for schools.', 'sum: 70000000 = 40000000 + 35000000, at-most'],
    ['The 70-seat house has 40 members and 35 clerks.'],
    ['The 12-man team has five defenders, four strikers and six reserves.'],
    ['The $50 million fund has $40 million in shares and $30 million in debt.'],
  ]);
});
