/**
 * Titles, ranks and the words that make up roles, as news writes them. Data only; keys as in `wordKey`.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/[\s]+/).filter((word) => word !== ''));

/** Forms of address and ranks that stand right before a name and are no role of their own. */
export const titles: ReadonlySet<string> = set(`
  tsar czar tsarina duke duchess earl count countess viscount emperor empress
  mr mrs ms miss mx dr prof professor sir lord lady dame baroness baron hon rev reverend fr sheikh shaikh sheikha imam ayatollah
  hojatoleslam mullah maulana molla rabbi pope archbishop bishop cardinal monsignor patriarch king queen prince princess sultan emir
  gen col lt capt captain cmdr commander cdr maj major sgt sergeant cpl pvt adm admiral brig brigadier marshal colonel lieutenant general
  sen rep gov sens reps justice judge saint st pres president senator congressman congresswoman governor mayor chancellor ambassador
  premier mp sayyid sayyed hajj hajji field air vice rear staff lance warrant officer inspector superintendent detective constable
  commodore ratu togbe barrister engr alhaji alhaja hajiya mallam pastor evangelist archpriest archdeacon archimandrite abune datuk datin dato ustaz kyai magistrate
  rwot adg dgp ssp dsp asp igp eng comrade apostle otunba kabaka omukama hajia haji swami shri smt thiru venerable mufti maulvi
  tengku tunku seri pehin cllr rhp lhp barr nawab madam madame mme mlle councilwoman alderwoman assemblyman assemblywoman assemblymember
  supt insp det deputy sheriff undersheriff const trooper representative councillor councilman alderman minister secretary taoiseach
`);

/** Of those: words that make a title only before another one (`Vice Admiral`, `Air Marshal`, `Staff Sergeant`). */
export const titlePrefixes: ReadonlySet<string> = set('field air vice rear staff lance warrant deputy grand lieutenant lt major maj brigadier brig crown prime right hon rt supreme chief');

/** Of those: titles that never stand alone as a name part or a word of another name. */
export const sureTitles: ReadonlySet<string> = set('mr mrs ms mx dr prof gen lt maj capt cmdr col sgt cpl pvt adm brig sen rep gov supt insp sir dame');

/** Of those: what a ruler or a prelate is called before a given name alone (`Pope Francis`, `Prince Charles`). */
export const reigningTitles: ReadonlySet<string> = set('pope king queen prince princess emperor empress tsar czar sultan emir');

/** Of those: forms of respect that are given names too: a title before one name, a part of the name before two. */
export const respectful: ReadonlySet<string> = set('sayyed sayyid sheikh shaikh mullah hajji hajj haji');

/** Heads of roles: a person is said to be one. */
export const roleHeads: ReadonlySet<string> = set(`
  president minister secretary premier chancellor spokesman spokeswoman spokesperson commander chief leader general colonel major
  director chairman chairwoman chairperson chair governor mayor senator congressman congresswoman representative ambassador envoy
  dictator ruler king queen prince princess emperor sultan emir pope cardinal archbishop bishop patriarch imam cleric ayatollah
  judge justice sheriff prosecutor lawyer attorney lawmaker legislator parliamentarian mp deputy politician diplomat official negotiator
  counterpart adviser advisor aide speaker commissioner officer inspector captain lieutenant sergeant brigadier admiral analyst
  economist professor scientist researcher historian author writer journalist reporter correspondent editor columnist photographer
  activist campaigner founder cofounder executive ceo manager head coach striker footballer boxer singer actor actress filmmaker
  president-elect candidate nominee opponent warlord chieftain strongman coordinator administrator treasurer chaplain
  bodyguard midfielder goalkeeper quarterback winger surgeon dissident whistleblower billionaire businessman businesswoman businessperson entrepreneur tycoon
  undersecretary taoiseach moderator registrar provost vicar ombudsman comptroller rapporteur high-commissioner rector headmaster headmistress headteacher dean
`);

/** Heads that only make a role together with a word before or behind them; alone they say too little. */
export const lightHeads: ReadonlySet<string> = set('chief head leader official officer guard deputy executive manager author writer chair general major attorney opponent aide');

/** Words that stand inside a role before its head. */
export const roleModifiers: ReadonlySet<string> = set(`
  prime foreign defence defense interior finance oil energy health trade justice education transport environment agriculture labour
  labor culture information communications electricity planning home economy economic treasury vice deputy press chief senior top
  military army navy naval police intelligence security national armed forces force air opposition party militia rebel militant supreme
  attorney crown special assistant principal general executive political religious spiritual tribal union media public affairs human rights
  parliamentary parliament presidential cabinet state federal regional provincial local city house senate congressional veteran
  longtime long-time ranking high-ranking top-ranking senior-most majority minority white legal chief-of-staff resistance guerrilla
  group coalition campaign church catholic muslim shia shiite sunni kurdish border counterterrorism nuclear peace climate
  republican democratic democrat conservative liberal socialist communist taliban hamas hezbollah investment lead main managing
  ministry department government election electoral water sports science technology tourism industry industrial veterans women
  policy immigration welfare family fisheries mining mines roads youth heritage petroleum commerce digital forestry wildlife internal external european crown midfield research communications marketing sales operating sporting medical fire
`);

/** Words before a role that say when or how it is held. */
export const roleQualifiers: ReadonlyMap<string, 'former' | 'acting' | 'deputy' | 'then' | 'elect' | 'late'> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['onetime', 'former'],
  ['erstwhile', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['outgoing', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['then', 'then'],
  ['late', 'late'],
  ['slain', 'late'],
  ['deputy', 'deputy'],
  ['incoming', 'elect'],
] as const);

/** Complements behind a head: `Secretary of State`, `chief of staff`, `minister of foreign affairs`. */
export const roleComplements: ReadonlySet<string> = set(`
  state defense defence staff treasury homeland security commerce labor labour energy education agriculture transportation interior
  justice health foreign affairs finance oil war navy army air force the and for parliament police intelligence mission operations
  communications veterans housing urban development electricity planning trade culture information environment transport exchequer
  public prosecutions research policy strategy sales marketing operations law economics politics history medicine physics surgery sociology psychology
`);
