/**
 * Folds of marked articles: what can be folded is marked, all of it.
 */
import { test } from 'node:test';
import { checkArticle } from '../../../test/support/check-features.ts';
import { foldingRanges } from './folding.ts';

const check = (fixture: string): Promise<void> =>
  checkArticle(fixture, (snapshot) => foldingRanges(snapshot).map(({ start, end, kind }) => ({ start, end, label: kind })));

test('sections reach from their heading to their last paragraph', () =>
  check(`
Harvest fails in the south

Farmers in the south lost half of their wheat this summer, the ministry said.

[[What it means for prices

Bread will cost a tenth more by winter, bakers said.

Millers expect to buy abroad.|section]]
`));

test('a quotation that goes on in the next paragraph is one fold', () =>
  check(`
Mayor speaks of the flood

The mayor spoke for an hour. "[[We had no warning and no boats.

"We had each other, and that was enough,|quotation]]" she said.

Then she thanked the "[[pumping crews|quotation]]" of two towns.
`));

test('captions and credits together, boilerplate together', () =>
  check(`
Bridge reopens after repairs

[[Photo: the bridge seen from the quay on Monday

Image credits: Tarn Press|captions]]

The bridge reopened on Monday after two months of repairs, the council said.

Lorries may cross from Friday.
`));

test('front matter', () =>
  check(`
[[---
title: Bridge reopens
date: 2024-06-12
---|front-matter]]

The bridge reopened on Monday, the council said.
`));
