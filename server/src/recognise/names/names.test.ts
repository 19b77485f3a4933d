/**
 * What is a name, of which type, and how far it goes. One table a kind; every unmarked name fails.
 */
import { test } from 'node:test';
import { checkNames } from '../../../../test/support/check-names.ts';

const tables: Readonly<Record<string, readonly string[]>> = {
  'persons behind a title, rank or role': [
    'Mr [[Okello|PERSON]] left the room before Mrs [[van der Berg|PERSON]] spoke.',
    'Maj Gen [[Tomas “TK” Kirwan|PERSON]] inspected the base.',
    'The visit of President [[Adaeze Obi|PERSON]] was put off.',
    'On Friday Foreign Minister [[Lars Lindqvist|PERSON]] resigned.',
    '[[Iraqi|NORP]] Prime Minister [[Haider Karim al-Janabi|PERSON]] flew home.',
    'The militia leader [[Abu Salim al-Basri|PERSON]] was not there.',
    'The [[US|GPE]] Secretary of State, [[Helen Marsh|PERSON]], disagreed.',
    'A letter by Dr. [[Nadia Rahman|PERSON]] was read out.',
    'He met King [[Charles III|PERSON]] in the garden.',
    'The dictator [[Franco|PERSON]] died in his bed.',
    'On Sunday Pope [[Leo|PERSON]] spoke, and Prince [[Albert|PERSON]] listened.',
    'Chief Executive [[Anna Kowalska|PERSON]] left, and so did Chief Justice [[Tom Reuter|PERSON]].',
    '[[Northfield County|GPE]] Sheriff [[Tom Reuter|PERSON]] left, and Const. [[Okello|PERSON]] came.',
    'President [[Hassan Sheikh Farah|PERSON]] met Sheikh [[Nasser Hamdan|PERSON]].',
    'The acting leader of [[Abkhazia|GPE]] [[Beslan Gulia|PERSON]] resigned.',
    '[[German|NORP]] Chancellor [[Klaus Weber|PERSON]] was ill.',
  ],
  'lawmakers and towns with their state': [
    'Sen. [[Tom Reuter|PERSON]], R-[[Iowa|GPE]], met Rep. [[Anna Weber|PERSON]] (D-[[Ill|GPE]].) on Monday.',
    'The plant in [[Peoria|GPE]], [[Ill.|GPE]], was closed.',
    'In [[La Paz|GPE]] the singer [[Mo Hassan|PERSON]] met Miss [[Okello|PERSON]].',
  ],
  'a whole name, and nothing but it': [
    'The stake is in [[Brennan & Cargo Handling Co.|ORG]] of [[Oslo|GPE]].',
    '[[Kuwait|GPE]] and the [[Gulf Co-operation Council|ORG]] agreed.',
    'Last year [[Lake Basin Transport Ltd|ORG]] was sold.',
    'Trees fell when [[Storm Ciara|EVENT]] swept over [[Oslo|GPE]].',
  ],
  'firms by who leads them': [
    'She left [[Norvanta|ORG]]’s chief executive, and the CEO of [[Halvix|ORG]] agreed.',
    'The chief executive of [[Oslo|GPE]] council left; Chief Executive [[Anna Weber|PERSON]] stayed.',
  ],
  'letters behind a name, and two names': [
    '[[Helen Marsh|PERSON]] KC, for the defence, met [[Tom Reuter|PERSON]] MP on Monday.',
    'Her sisters, [[Anne|PERSON]] and [[Margaret|PERSON]], survive her.',
  ],
  'nicknames': [
    'The court heard [[Rebecca "Becky" Thornton|PERSON]] on Monday.',
    'They freed businessman [[Rui “the Baker” Tavares|PERSON]] at noon.',
    'The prize went to [[Robert (Bob) Hansen|PERSON]] again.',
    '“No,” [[Anna Weber|PERSON]] said. “[[Berlin|GPE]] is far.” [[Tom Reuter|PERSON]] agreed.',
    'Third was [[Anna Weber|PERSON]] ([[Germany|GPE]]) [[Olga Ivanova|PERSON]] said.',
  ],
  'fathers, sons and kings': [
    'The firm of [[Peter Lund Jr.|PERSON]] sued [[Thomas Marsh, Jr.|PERSON]], on Monday.',
    'They met King [[Abdullah|PERSON]] of [[Jordan|GPE]] and Prince [[Carl|PERSON]] of [[Norway|GPE]] there.',
    'The court heard [[A. J. Whitlock|PERSON]] on Monday.',
    'In [[Beirut|GPE]], Sayyed [[Nasrallah|PERSON]] spoke to Sheikh [[Rashid Hamdan|PERSON]].',
  ],
  'family first': [
    '[[Xi Jinping|PERSON]] met [[Wang Wentao|PERSON]] on Monday.',
    'They met [[Zou Kaiming|PERSON]], and [[Peng Lihua|PERSON]] left.',
  ],
  'persons by their given name': [
    'Reporters asked [[Maria Lopez|PERSON]] about the vote.',
    '[[Ahmed Hassan|PERSON]] and [[Anna Kowalska|PERSON]] were freed.',
    'The photographs by [[Qassim Abdul-Karim|PERSON]] were shown.',
    'It was [[J. P. Morgan|PERSON]] who said so.',
    'The mayor thanked [[Mohammed bin Rashid|PERSON]] warmly.',
    '[[Mark Jansen|PERSON]], 45, owns the shop.',
    'I asked [[Isabel Ruiz|PERSON]]; she said no.',
    'The prize went to [[German|NORP]] [[Klaus Weber|PERSON]] at last.',
    'Reporters asked [[Kim Tae-jun|PERSON]], [[Ma Li-wen|PERSON]] and [[Moon Se-in|PERSON]] about the vote.',
    'Rules of the [[Tony Blair|PERSON]]-era and firms that [[Robert Lee|PERSON]]-run funds own.',
  ],
  'organisations against something, and side by side': [
    'The ministers of the [[Global Coalition against Hunger|ORG]] met in [[Rabat|GPE]].',
    'The [[Citizens Alliance Against Torture|ORG]] and the [[Bar Council of [[Ghana|GPE]]|ORG]] agreed.',
    'She joined the [[National Union of Teachers|ORG]] and the [[International Campaign against Hunger|ORG]].',
    'The [[Global Coalition against [[Boko Haram|ORG]]|ORG]] met again.',
    'The alliance against [[Iran|GPE]] fell apart.',
  ],
  'organisations that say both what they are': [
    'The cabinet of the [[Social Democrats|ORG]] and the [[Green Party|ORG]] fell.',
    'He left [[Brightwater, Inc.|ORG]] on Monday.',
    'Posts of the [[Houthi|ORG]] forces were hit.',
  ],
  'no article in front of a newspaper': [
    'The Nation was divided, and the talks had failed.',
    'He told The [[New York Times|ORG]] that the talks had failed.',
    'The [[Guardian|ORG]] reported on Monday that the talks had failed.',
    'He read The [[Guardian|ORG]] every day.',
    'The [[Australian|NORP]] government said on Monday that it would not.',
    'She lives in [[The Hague|GPE]].',
  ],
  'events that say what they are': [
    'The two sides will hold [[Strategic Dialogue|EVENT]] sessions in [[Amman|GPE]].',
    'Officials met for the [[Strategic Dialogue|EVENT]] on Tuesday.',
  ],
  'faiths of several words': [
    'He was brought up as a [[Roman Catholic|NORP]] in [[Ghana|GPE]].',
    'The [[Roman Catholic Church|ORG]] said nothing.',
  ],
  'persons that no list has, by what they do': [
    '“It is over,” [[Tavekh Orrinsk|PERSON]] said.',
    'The owner, [[Wenzo Quill|PERSON]], 61, was unhurt.',
  ],
  'countries, demonyms, capitals, regions': [
    'Diplomats of the [[United States|GPE]] and [[Iraq|GPE]] meet for a third round of talks in May.',
    '[[Republic of Ireland|GPE]] voters went to the polls.',
    'The [[United States|GPE]] and the [[UAE|GPE]] signed; [[U.S.|GPE]] officials smiled.',
    '[[US|GPE]]-[[Iraq|GPE]] talks began as [[Iran|GPE]]-backed groups and [[American|NORP]] troops watched.',
    'The [[U.S.|GPE]]-[[Iraqi|NORP]] statement came late.',
    'From [[Washington, D.C.|GPE]], the envoy went to [[Sana’a|GPE]].',
    'In the [[Middle East|LOC]], the [[West Bank|GPE]] and [[Gaza|GPE]] stayed calm.',
    'The [[Republic of Iraq|GPE]] and the [[Democratic Republic of the Congo|GPE]] agreed.',
    '[[Kurdish|NORP]] and [[Shiite|NORP]] parties objected.',
    'She moved from [[Lagos|GPE]] to [[New York City|GPE]].',
    'They live in [[Anbar|GPE]] province.',
    'Boats met near [[Karsu Shoal|LOC]], north of the [[Arctic Circle|LOC]].',
    '[[North Korean|NORP]] soldiers crossed; [[South Korean|NORP]] ones looked on.',
    '[[Saudi Arabian|NORP]] pilots and [[New Zealand|GPE]] officials met.',
  ],
  'organisations': [
    'The [[US|GPE]] [[State Department|ORG]] and the [[[[Iraqi|NORP]] Parliament|ORG]] answered.',
    'The [[Ministry of Health|ORG]] closed the [[University of Northfield|ORG]].',
    'Officials of the [[Food and Agriculture Organization|ORG]] met the [[EU|ORG]].',
    'Shares of [[Halvorsen Industries|ORG]] fell.',
    'She joined the [[Ministry of Labour, Social Protection, and Family|ORG]] in May.',
    'He left the [[Ministry of Work, Training, Veterans, and Social Policy|ORG]] in May.',
    'The [[Archdiocese of [[Lagos|GPE]]|ORG]] and the [[Diocese of Northfield|ORG]] agreed.',
    'She spoke to the [[Ministry of Health|ORG]], [[Anna Kowalska|PERSON]], and [[Tom Reuter|PERSON]].',
    'A spokeswoman for the [[Northern Relief Network|ORG]] ([[NRN|ORG]]) declined.',
    'The [[NRN|ORG]] said nothing.',
    'Fighters of [[Daesh|ORG]] ([[ISIL|ORG]]) fled from [[al-Shabab|ORG]].',
    'In a leader the [[Washington Post|ORG]] disagreed with the [[BBC|ORG]].',
    'The [[Department of Defense|ORG]] ([[Pentagon|ORG]]) counted them.',
    'The [[[[Lebanese|NORP]] Foreign Ministry|ORG]] protested.',
  ],
  'ships': [
    'The ferry [[Northern Gannet|MISC]] sank off [[Bergen|GPE]].',
    'The frigate [[Álvaro de Montijo|MISC]] left [[Doha|GPE]].',
    'The destroyer [[USS Halloran|MISC]] fired two missiles.',
    'The bulk carrier [[Verbena|MISC]] was hit.',
    'The [[Greek|NORP]] ferry operator was fined, and the ship left [[Doha|GPE]] on Monday.',
    'They sank the vessel. [[Iran|GPE]] denied it.',
  ],
  'buildings, places, laws and events': [
    'The plane landed at [[[[Baghdad|GPE]] International Airport|FAC]].',
    'Rockets hit the [[Tell al-Ward air base|FAC]] at night.',
    'They crossed the [[Euphrates River|LOC]] near the [[Karsu Mountains|LOC]].',
    'The [[Strategic Water Agreement|LAW]] was signed by [[Turkey|GPE]].',
    'They act under the [[2004 Coastal Framework Agreement|LAW]] between them.',
    'Its commander in [[Operation Silent Harbour|EVENT]] was wounded.',
    'He fought in the [[Vietnam War|EVENT]].',
  ],
};

for (const [kind, rows] of Object.entries(tables)) {
  for (const marked of rows) test(`${kind}: ${marked}`, () => checkNames(marked));
}
