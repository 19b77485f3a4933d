/**
 * Head words of names that say what they name: of organisations, buildings, places, laws, events. Data only.
 */
import { closingForms, closingTrades } from './company-endings.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Heads that take what they are for behind them: `Ministry of Health`, `Bank of Ghana`, `Centre for Policy Research`. */
export const openOrganisationHeads: ReadonlySet<string> = set(`
  ministry department university college institute institution academy school bank council committee commission office bureau agency
  party front federation union association confederation league society organization organisation movement army forces force brigade
  brigades battalion court tribunal chamber house board centre center church parliament assembly senate congress authority fund
  foundation trust network coalition alliance service services administration directorate secretariat guard guards command corps
  museum library embassy mission delegation group company corporation hospital observatory order community cabinet senate consulate
  division regiment squadron fleet navy police inspectorate registry initiative project programme program campaign club
  conference company trade commissioner archdiocese diocese
`);

/** Of those: what people join for or against something: `Coalition against Torture`. */
export const joinedHeads: ReadonlySet<string> = set(`
  coalition campaign alliance movement committee union league front network mothers initiative association federation forum
`);

/** Heads that end a name: of companies, newspapers, clubs and others. */
export const closedOrganisationHeads: ReadonlySet<string> = new Set([
  ...closingForms,
  ...closingTrades,
  ...set(`
    lines media records communications networks newspaper newspapers news times post herald tribune gazette telegraph
    journal chronicle observer magazine press radio television tv broadcasting daily weekly fc afc united rovers wanderers
    athletic militia cartel parties ministries brothers associates enterprises solutions investments bancorp financial
    mobilization resistance
  `),
]);

/** Of the heads: words that begin no name of an organisation and often end something else; they need a capitalised word right before. */
export const plainHeads: ReadonlySet<string> = set(`
  house order community mission project program programme campaign center centre office school church group company service services
  energy capital media communications times post observer journal press daily weekly news united financial solutions records stores
  guard guards force forces command division trust service trade conference network networks club brothers partners press insurance
  systems industries pictures foods party union commission college commissioner court board police army navy co sa ag resistance
`);

/** Small words inside the name of an organisation: `Ministry of Health and Education`. */
export const organisationLinks: ReadonlySet<string> = set('of for and the & on in de des du la der und');

/** Heads of buildings and works that have a name of their own. */
export const facilityHeads: ReadonlySet<string> = set(`
  airport airbase base bridge stadium prison palace mosque cathedral temple synagogue shrine hospital hotel square avenue street
  boulevard highway motorway road station port harbour harbor dam tower towers museum theatre theater arena gate crossing camp
  barracks plaza hall building plant refinery pipeline tunnel monument memorial cemetery fort fortress castle checkpoint terminal park
`);

/** Of those: written small behind a name, they still say what it names. */
export const namedFacilities: ReadonlySet<string> = set('airport airbase base prison bridge stadium crossing dam camp refinery checkpoint');

/** Heads of places of nature and of the map, behind the name. */
export const placeHeads: ReadonlySet<string> = set(`
  river lake sea ocean bay gulf strait straits channel canal valley mountain mountains hills desert island islands peninsula coast
  province governorate district county region state prefecture oblast municipality township village city town territory basin
  heights plateau delta forest reef cape peninsula neighborhood neighbourhood suburb parish strip canyon glacier creek
  shoal shoals atoll archipelago isthmus fjord lagoon
`);

/** Of those: what has a government, so that the whole is a GPE. */
export const governedHeads: ReadonlySet<string> = set(
  'province governorate district county region state prefecture oblast municipality township village city town territory parish',
);

/** Heads of places that stand before the name: `Mount Sinai`, `Lake Tana`. */
export const leadingPlaceHeads: ReadonlySet<string> = set('mount mt lake river cape gulf strait port fort camp isle island');

/** Heads of laws and agreements. */
export const lawHeads: ReadonlySet<string> = set(
  'agreement act treaty accord accords convention protocol constitution pact charter amendment code declaration law covenant directive bill resolution memorandum communique',
);

/** Heads of events that have a name. */
export const eventHeads: ReadonlySet<string> = set(`
  war wars revolution uprising massacre genocide summit conference olympics games cup championship championships festival marathon
  election elections referendum crisis intifada conflict earthquake hurricane cyclone typhoon pandemic tournament prix forum congress
  battle siege offensive dialogue talks awards ceremony
`);

/** Event heads that stand before the name: `Operation Sea Breeze`, `Hurricane Maria`, `Battle of Verdun`. */
export const leadingEventHeads: ReadonlySet<string> = set('operation hurricane cyclone typhoon battle siege storm');
