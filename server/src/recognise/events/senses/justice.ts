/**
 * Senses of crime, policing and courts. Sources as in `conflict.ts`. It must not know any single case.
 */
import type { SenseRow } from '../sense.ts';

/** Rows in the order in which they are tried. */
export const justiceSenses: readonly SenseRow[] = [
  { sense: 'arrest', field: 'custody', verbs: 'arrest detain apprehend nab take_into_custody pick_up', nouns: 'arrest detention apprehension' },
  { sense: 'charge', field: 'accusation', verbs: 'charge indict arraign', nouns: 'indictment arraignment' },
  { sense: 'charge', field: 'accusation', nouns: 'charge count', near: 'murder court assault robbery prosecutor prosecutors police criminal fraud attempted corruption' },
  { sense: 'accuse', field: 'accusation', verbs: 'accuse', nouns: 'accusation' },
  { sense: 'try', verbs: 'prosecute', nouns: 'trial retrial prosecution court-martial' },
  { sense: 'testify', verbs: 'testify', nouns: 'testimony' },
  { sense: 'hear', nouns: 'hearing' },
  { sense: 'convict', field: 'verdict', verbs: 'convict find_guilty', nouns: 'conviction verdict' },
  { sense: 'plead', verbs: 'plead', nouns: 'plea' },
  { sense: 'confess', verbs: 'confess', nouns: 'confession' },
  { sense: 'acquit', field: 'verdict', verbs: 'acquit exonerate', nouns: 'acquittal' },
  { sense: 'sentence', verbs: 'sentence jail imprison', nouns: 'sentencing imprisonment' },
  { sense: 'sentence', nouns: 'sentence term', near: 'prison jail life death years court judge' },
  { sense: 'rule', verbs: 'rule', nouns: 'ruling', near: 'court judge judges tribunal justices' },
  { sense: 'appeal', verbs: 'appeal', nouns: 'appeal', near: 'court ruling conviction sentence judge verdict' },
  { sense: 'sue', verbs: 'sue', nouns: 'lawsuit suit litigation' },
  { sense: 'fine', verbs: 'fine', nouns: 'fine', near: 'court judge regulator regulators company bank million billion thousand dollars euros pounds paid pay imposed penalty' },
  { sense: 'pardon', verbs: 'pardon', nouns: 'pardon amnesty clemency' },
  { sense: 'release-person', field: 'custody', verbs: 'release free', near: 'prison jail bail custody prisoner prisoners hostage hostages detainee detainees captive captives inmate inmates' },
  { sense: 'extradite', verbs: 'extradite', nouns: 'extradition' },
  { sense: 'escape', field: 'escape', verbs: 'escape', nouns: 'jailbreak' },
  { sense: 'escape', field: 'escape', verbs: 'break_out', nouns: 'escape breakout', near: 'prison jail inmate inmates prisoner prisoners custody guard guards officers deputies convict fugitive police' },
  { sense: 'search', nouns: 'manhunt search', verbs: 'search' },
  { sense: 'steal', field: 'theft', verbs: 'steal rob loot burgle snatch make_off', nouns: 'theft robbery heist burglary looting larceny' },
  { sense: 'rape', verbs: 'rape molest', nouns: 'rape' },
  { sense: 'smuggle', verbs: 'smuggle traffic', nouns: 'smuggling trafficking' },
  { sense: 'bribe', verbs: 'bribe', nouns: 'bribery bribe' },
  { sense: 'arson', field: 'fire', verbs: 'torch set_alight set_ablaze set_fire', nouns: 'arson' },
  { sense: 'investigate', verbs: 'investigate probe', nouns: 'investigation inquiry probe' },
  { sense: 'identify', verbs: 'identify' },
  { sense: 'vandalise', verbs: 'vandalise vandalize', nouns: 'vandalism' },
  { sense: 'poison', verbs: 'poison', nouns: 'poisoning' },
  { sense: 'discover', verbs: 'discover', nouns: 'discovery' },
];
