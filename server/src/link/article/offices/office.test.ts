/** One name for all ways to write an office, and which exclude each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exclude, officeOf } from './office.ts';

test('ways to write an office', () => {
  const rows: readonly (readonly [role: string, office: string | undefined])[] = [
    ['defense secretary', 'defence minister'],
    ['secretary of defense', 'defence minister'],
    ['defence minister', 'defence minister'],
    ['secretary of the interior', 'interior minister'],
    ['health secretary', 'health minister'],
    ['home secretary', 'interior minister'],
    ['foreign minister', 'foreign minister'],
    ['external affairs minister', 'foreign minister'],
    ['secretary of state', 'state secretary'],
    ['premier', 'prime minister'],
    ['foreign ministry spokeswoman', 'spokesman'],
    ['press secretary', 'spokesman'],
    ['lieutenant general', 'general'],
    ['general secretary', undefined],
    ['private secretary', undefined],
    ['goalkeeping coach', undefined],
    ['chairwoman', 'chairman'],
    ['chief executive officer', 'chief executive'],
    ['chief of police', 'police chief'],
    ['ambassador to the holy see', 'ambassador to the holy see'],
  ];
  for (const [role, office] of rows) assert.equal(officeOf(role)?.name, office, role);
});

test('offices that exclude each other', () => {
  const rows: readonly (readonly [a: string, b: string, verdict: string])[] = [
    ['foreign minister', 'defence minister', 'sure'],
    ['senator', 'representative', 'sure'],
    ['prime minister', 'defence minister', 'likely'],
    ['house speaker', 'representative', 'no'],
    ['justice minister', 'attorney general', 'no'],
    ['health secretary', 'health minister', 'no'],
    ['oil minister', 'energy minister', 'no'],
    ['finance minister', 'economy minister', 'no'],
    ['secretary of state', 'foreign minister', 'no'],
    ['chancellor', 'finance minister', 'no'],
    ['opposition spokeswoman', 'senator', 'no'],
    ['senator', 'foreign minister', 'likely'],
    ['mayor', 'senator', 'likely'],
    ['governor', 'senator', 'sure'],
    ['spokesman', 'health minister', 'likely'],
    ['spokesman', 'judge', 'sure'],
    ['general', 'colonel', 'likely'],
    ['president', 'general', 'no'],
    ['police chief', 'fire chief', 'likely'],
    ['police chief', 'general', 'no'],
    ['prince', 'foreign minister', 'no'],
    ['prince', 'king', 'likely'],
    ['ambassador', 'ambassador to chad', 'no'],
    ['ambassador to mali', 'ambassador to chad', 'likely'],
    ['prosecutor', 'district attorney', 'no'],
    ['chief executive', 'president', 'no'],
    ['foreign minister', 'external affairs minister', 'no'],
  ];
  for (const [a, b, verdict] of rows) {
    const [one, other] = [officeOf(a), officeOf(b)];
    assert.ok(one !== undefined && other !== undefined);
    assert.equal(exclude(one, other), verdict, `${a}, ${b}`);
    assert.equal(exclude(other, one), verdict, `${b}, ${a}`);
  }
});
