/** What is one token, in a table; and that tokens are ordered, disjoint and leave only white space out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isBlank } from './characters.ts';
import { hyphenParts, readTokens } from './tokens.ts';

const texts: readonly (readonly [text: string, tokens: string])[] = [
  ['See https://example.org/2020/01/02/Jane-Roe. Then', 'See https://example.org/2020/01/02/Jane-Roe . Then'],
  ['[Oban](https://example.org/a_b) and www.example.org, too', '[ Oban ] ( https://example.org/a_b ) and www.example.org , too'],
  ['Mail Jane.Roe@example.org or @janeroe; 5 @ 3', 'Mail Jane.Roe@example.org or @ janeroe ; 5 @ 3'],
  ['www. is short, https:// too', 'www . is short , https : / / too'],
  ['He left.', 'He left .'],
  ["They don't know", "They don't know"],
  ["O'Brien's dog, O’Neill’s cat", "O'Brien 's dog , O’Neill ’s cat"],
  ["the Houthis' leader", "the Houthis ' leader"],
  ["Nouri Rafi' Al Hadid spoke", "Nouri Rafi' Al Hadid spoke"],
  ["'They saw Rafi' Ahmed said", "' They saw Rafi ' Ahmed said"],
  ['Nourī ʿAbd al-Raḥmān', 'Nourī ʿAbd al-Raḥmān'],
  ['US-led, military-to-military, COVID-19 and F-16s', 'US-led , military-to-military , COVID-19 and F-16s'],
  ['a magnitude-7.2 quake hit COVID-19. Then', 'a magnitude-7.2 quake hit COVID-19 . Then'],
  ['the U.S.-Iraqi talks', 'the U.S.-Iraqi talks'],
  ['US–Iraq talks', 'US – Iraq talks'],
  ['the U.S. and the U.K.', 'the U.S. and the U.K.'],
  ['U.S forces', 'U.S forces'],
  ['J. R. Smith and J.Smith', 'J. R. Smith and J. Smith'],
  ['Maj. Gen. Doe, Lt.Col. Roe, Mr. X', 'Maj. Gen. Doe , Lt. Col. Roe , Mr. X'],
  ['at 5 p.m. on Jan. 5', 'at 5 p.m. on Jan. 5'],
  ['at 7p.m. and 7pm', 'at 7 p.m. and 7pm'],
  ['No. 5 said no. Five did.', 'No. 5 said no . Five did .'],
  ['in the sun. On Sun. 5', 'in the sun . On Sun. 5'],
  ['2,500 men, 3.5 and 1,00,000', '2,500 men , 3.5 and 1,00,000'],
  ['1,2,3 and 2,5000', '1 , 2 , 3 and 2 , 5000'],
  ['at 7:04 on 2021-04-08', 'at 7:04 on 2021-04-08'],
  ['2021-04-08T19:04:00Z', '2021-04-08T19:04:00Z'],
  ['04/05/2021, 9/11, 2014-16, 2014–16', '04/05/2021 , 9/11 , 2014-16 , 2014–16'],
  ['the 7th, the 1990s, a 19-year-old', 'the 7th , the 1990s , a 19-year-old'],
  ['US$40 billion, $2.5m, €3, 20%', 'US $ 40 billion , $ 2.5m , € 3 , 20 %'],
  ['Rs8,300, N41 million, Shs200,000, K20,000, P1.2bn, NGN5bn', 'Rs 8,300 , N 41 million , Shs 200,000 , K 20,000 , P 1.2bn , NGN 5bn'],
  ['the N2, K2, Q1 2024, M23, R350 and P5 children', 'the N2 , K2 , Q1 2024 , M23 , R350 and P5 children'],
  ['an RS6, an RS500, PHP7 and the NIS2 directive', 'an RS6 , an RS500 , PHP7 and the NIS2 directive'],
  ['KES4,500, EUR3.5bn and Rs5', 'KES 4,500 , EUR 3.5bn and Rs 5'],
  ['Ksh. 500 of it', 'Ksh. 500 of it'],
  ['well... and -- so — yes', 'well ... and -- so — yes'],
  ["``Go,'' he said", "`` Go , '' he said"],
  ['(yes)[no]{so}', '( yes ) [ no ] { so }'],
  ['no-break\u00a0space\u2009thin\u200bzero', 'no-break space thin zero'],
  ['\ufeffAfter a mark', 'After a mark'],
  ['caf\u0065\u0301 au lait', 'caf\u0065\u0301 au lait'],
  ['𝐀𝐁 👍🏽 ok', '𝐀𝐁 👍 🏽 ok'],
  ['a\ud800b', 'a \ud800 b'],
  ['', ''],
];

test('tokens of a text', () => {
  for (const [text, expected] of texts) {
    assert.equal(readTokens(text).map((token) => token.text).join(' '), expected);
  }
});

test('lower case with straight apostrophes', () => {
  assert.deepEqual(readTokens('O’Brien’s ‘X’').map(({ lower }) => lower), ["o'brien", "'s", "'", 'x', "'"]);
});

test('kinds of tokens, and whether white space stands before', () => {
  const kinds = readTokens('Pay $5, x').map(({ kind, spaced }) => `${kind}${spaced ? '+' : ''}`);
  assert.deepEqual(kinds, ['word+', 'symbol+', 'number', 'punctuation', 'word+']);
});

test('parts between hyphens', () => {
  for (const [word, parts] of [['US-led', 'US led'], ['plain', 'plain'], ['-', '-'], ['a-b-c', 'a b c']] as const) {
    const [token] = readTokens(word);
    assert.ok(token);
    assert.equal(hyphenParts(token).map(({ start, end }) => word.slice(start, end)).join(' '), parts);
  }
});

test('any string: tokens in order, disjoint, their text their slice, white space between', () => {
  const pieces = fc.constantFrom("'", '’', '.', '-', '–', ',', ':', ' ', '\u00a0', '\n', 'a', 'S', 's', '5', 'Jan', 'U', '$', '`', '"', '\u0301', '\ud83d', '👍');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 30 }).map((all) => all.join(''))), (text) => {
      let end = 0;
      for (const token of readTokens(text)) {
        assert.ok(token.start >= end && token.end > token.start && token.end <= text.length);
        assert.equal(token.text, text.slice(token.start, token.end));
        assert.ok(isBlank(text.slice(end, token.start)));
        end = token.end;
      }
      assert.ok(isBlank(text.slice(end)));
    }),
  );
});
