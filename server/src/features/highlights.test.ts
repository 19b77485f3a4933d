/**
 * Highlights of marked articles: every mention of what lies under the caret, and nothing else.
 */
import { test } from 'node:test';
import { checkAtCaret } from '../../../test/support/check-features.ts';
import { highlights } from './highlights.ts';

const check = (fixture: string): Promise<void> =>
  checkAtCaret(`//- /a.txt published:2024-06-12\n${fixture}`, async (snapshot, offset) =>
    (await highlights(snapshot, offset)).map((span) => ({ ...span, label: 'X' })),
  );

test('a person, however written', () =>
  check('Mayor [[Ol$0ga Reuter|X]] closed the bridge. [[Reuter|X]] said that Anna Berg had warned her.'));

test('a country and its adjective are apart from another country', () =>
  check('Ministers of [[Fra$0nce|X]] met ministers of Germany. [[France|X]] said that the talks went well.'));

test('dates that mean the same day', () =>
  check('The bridge was closed on [[Mon$0day|X]], the mayor said. On [[June 10|X]] lorries turned back; on Tuesday nobody came.'));

test('nothing where there is nothing', () => check('The bridge was clo$0sed for want of paint.'));
