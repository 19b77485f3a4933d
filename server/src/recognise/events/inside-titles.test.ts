/** What an office or a party is called tells of no event; the same words elsewhere do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testModel } from '../../../../test/support/model.ts';
import { analyse } from '../../analyse.ts';

const cases: Readonly<Record<string, { readonly has?: string; readonly lacks?: string }>> = {
  'EU foreign policy chief Ida Roe arrived on Monday.': { has: 'arrived', lacks: 'policy' },
  'Health ministry official Ida Roe arrived on Monday.': { has: 'arrived', lacks: 'Health' },
  'Ida Roe, the head of procurement, resigned.': { has: 'resigned', lacks: 'procurement' },
  'The election of Ida Roe was a surprise.': { has: 'election' },
  'The head of the mission resigned after the procurement of ships.': { has: 'procurement' },
};

test('words of offices', () => {
  for (const [text, { has, lacks }] of Object.entries(cases)) {
    const { document, events } = analyse(text, testModel());
    const words = events.map(({ trigger }) => document.text.slice(trigger.start, trigger.end));
    if (has !== undefined) assert.ok(words.includes(has), `${has} in ${text}`);
    if (lacks !== undefined) assert.ok(!words.includes(lacks), `${lacks} in ${text}`);
  }
});
