/**
 * Look-alikes: capitals and listed forms that name nothing, or something else than they seem to.
 */
import { test } from 'node:test';
import { checkNames } from '../../../../test/support/check-names.ts';

const sentences: readonly string[] = [
  'In May the turkey was served; on Monday it was gone.',
  'May said nothing about polish or china.',
  'However, Officials and Witnesses Said So.',
  'Will the talks go on? Mark my words.',
  'It is up to us, and to who is in it.',
  'TELL US WHO DID IT NOW',
  'On Wednesday, January 6, the COVID-19 rules changed.',
  'The Tuesday Meeting Was Called Off Again',
  'The president and the foreign minister met; the general slept.',
  'I’m sure they won’t. Don’t go.',
  'About 1,200 Marines left in March.',
  'He watched TV at 7 PM GMT.',
  '[[Iraqi|NORP]] security forces are no organisation of that name.',
  'The singer [[Paris Hughes|PERSON]] and the author [[Jordan Parker|PERSON]] met.',
  'Green Tea is served.',
  'Thank you, my Lords, for hearing this.',
  'Where is he? WHERE IS HE?',
  'THIS IS SO GOOD',
  'The star of the show was late. The Star of the show was late.',
  'It was checked by [[Anna Weber|PERSON]], MD, on Monday.',
];

for (const marked of sentences) test(marked, () => checkNames(marked));
