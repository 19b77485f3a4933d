/**
 * The word by which news calls a company once its name is told: `Halden` of `Halden Foods Ltd`, `Kotak` of `Kotak
 * Securities`. It must not know where in the article it stands.
 */
import { phraseKey } from '../../../recognise/model/phrase-key.ts';

/** How the names of companies end. */
const endings = / (?:Inc|Corp|Corporation|Ltd|Limited|LLC|PLC|Plc|plc|GmbH|AG|SA|NV|SpA|Co|Company|Group|Holdings?|Industries|Securities|Motors?|Foods?|Energy|Petroleum|Pharmaceuticals?|Pharma|Technologies|Technology|Systems|Software|Steel|Mining|Resources|Insurance|Entertainment|Pictures|Studios|Telecom|Electronics|Chemicals?|Aerospace|Logistics|Shipping|Airlines?|Airways|Brewery|Breweries|Beverages|Retail|Stores|Supermarkets|Hotels|Properties|Homes|Laboratories|Semiconductors?|Biotech|Therapeutics|Capital|Partners|Ventures|Analytics|Robotics)\.?$/;

/** First words that many companies share, and that say nothing alone. */
const shared: ReadonlySet<string> = new Set(
  'national international general united royal first new central federal state people public private global world great northern southern eastern western standard north south east west american british european african asian pacific atlantic royal union city premier advanced applied digital modern'.split(' '),
);

/** The look-up key of the word that the company is called by, undefined where the name is no company's or its first word says nothing alone. */
export function companyWord(name: string): string | undefined {
  if (!endings.test(name)) return undefined;
  const word = /^(\p{Lu}[\p{L}’'-]{3,}) /u.exec(name)?.[1];
  const key = word === undefined ? '' : phraseKey(word);
  return key === '' || shared.has(key) ? undefined : key;
}
