/**
 * Random small articles in plain text, out of few names, days and verbs, so that articles speak of the same
 * people under changing spellings and names change owner with every edit. It must not know what reads them.
 */
import fc from 'fast-check';

const people = ['Interior Minister Omar Haddad', 'Omar Hadad', 'Haddad', 'President Lucía Ferrer', 'Ms. Ferrer', 'Ferrer', 'General Ivo Maric'];
const places = ['Derna', 'Rome', 'Libya', 'Italy', 'the Libyan parliament', 'Washington'];
const deeds = ['met envoys from Italy in', 'arrived in', 'resigned in', 'signed an agreement with', 'was killed by a bomb in'];
const days = ['on Monday', 'on March 5, 2024', 'last week', 'in 2021', 'on Sunday'];

const sentence = fc
  .tuple(fc.constantFrom(...people), fc.constantFrom(...deeds), fc.constantFrom(...places), fc.constantFrom(...days))
  .map(([who, did, where, when]) => `${who} ${did} ${where} ${when}, officials said.`);

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));

const dateline = fc.constantFrom('', 'ROME, March 9 (Reuters) - ', 'DERNA, March 5 (AP) - ');

/** The text of a random article: a headline, and paragraphs that share their words with other articles'. */
export const randomNews: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('Minister meets envoys', 'Dam bursts above Derna'), dateline, fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n'))
  .map(([headline, line, paragraphs, lineBreak]) => [headline, line + paragraphs.join(`${lineBreak}${lineBreak}`), ''].join(`${lineBreak}${lineBreak}`));
