/**
 * Roles with their country, qualifier and holder.
 */
import { test } from 'node:test';
import { checkRoles } from '../../../../test/support/check-names.ts';

const sentences: readonly string[] = [
  '[[US President|ROLE president of US: Joan Reed]] Joan Reed arrived.',
  'It was [[former US President|ROLE former president of US: Carl Stone]] Carl Stone.',
  'The [[US Secretary of State|ROLE secretary of state of US: Helen Marsh]], Helen Marsh, disagreed.',
  'He met [[Iraqi Prime Minister|ROLE prime minister of Iraqi: Ali Karim al-Janabi]] Ali Karim al-Janabi.',
  'The [[top Iranian commander|ROLE commander of Iranian: Reza Mousavi]] Reza Mousavi was hurt.',
  '[[Pentagon spokesperson|ROLE spokesperson of Pentagon: John Harper]] John Harper told reporters so.',
  '[[State Department deputy spokesman|ROLE deputy spokesman of State Department: Amit Rao]] Amit Rao agreed.',
  'Stephen Howard, the [[prime minister of Canada|ROLE prime minister of Canada: Stephen Howard]], left.',
  '[[Ghana’s finance minister|ROLE finance minister of Ghana: Ama Owusu]] Ama Owusu resigned.',
  'The [[Minister of Foreign Affairs of Chile|ROLE foreign minister of Chile]] agreed.',
  '[[Iraqi military spokesman|ROLE military spokesman of Iraqi: Yusuf Rahim]] Maj Gen Yusuf Rahim said no.',
  '[[Pentagon manager|ROLE manager of Pentagon: Anna Weber]] Anna Weber left.',
  '[[General Manager|ROLE general manager: Lena Ortiz]] Lena Ortiz resigned.',
  'The president spoke to the minister.',
  'The Justice Department and the General Assembly objected.',
];

for (const marked of sentences) test(marked, () => checkRoles(marked));
