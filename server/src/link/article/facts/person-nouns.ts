/**
 * Nouns that stand before a surname and say that a person bears it: `the striker Berg`, `Influencer Berg`, `her lawyer,
 * Berg`. Data only; in small letters. A word that is a given name or a surname as well is left out.
 */

import { wordSet } from '../../../base/word-set.ts';

/** What people do, are and have become. */
export const personNouns: ReadonlySet<string> = wordSet(`
  accountant activist actor actress administrator adviser advisor aide airman ally ambassador analyst announcer anthropologist archaeologist
  architect artist assailant assassin astronaut astronomer athlete attacker attorney author backbencher ballerina banker barrister
  batsman biographer biologist blogger bodyguard bomber boss bowler boxer builder businessman businesswoman
  campaigner candidate captain captor caretaker cartoonist chairman chairwoman challenger champion chancellor chaplain chemist chief
  chieftain choreographer cleric climber coach cofounder co-founder colleague colonel columnist comedian commander commentator
  commissioner composer conductor congressman congresswoman conservationist constable consultant contestant coordinator coroner correspondent
  councillor councilman councilwoman counterpart cricketer criminal critic curator cyclist dancer defendant defender delegate democrat
  deputy designer detective developer dictator diplomat director dissident diver doctor dramatist drummer economist editor
  employee engineer entertainer entrepreneur envoy epidemiologist executive expert explorer
  fighter filmmaker film-maker financier firefighter footballer forward founder fugitive geologist goalkeeper goalscorer golfer governor
  guitarist gunman gymnast halfback hacker hijacker historian hostage host housewife illustrator immunologist
  influencer inmate inspector instructor inventor investigator investor jockey journalist judge killer kidnapper landlord lawmaker lawyer leader
  lecturer legislator librarian lieutenant lobbyist magistrate manager mathematician mayor mechanic meteorologist midfielder millionaire billionaire
  minister missionary mobster model moderator monk motorcyclist musician navigator negotiator neighbor neighbour neurologist newcomer newsreader
  nominee novelist nun nurse officer official ombudsman opener operative opponent organiser organizer oncologist paediatrician painter paramedic
  passenger pastor pathologist patient pensioner performer philanthropist philosopher photographer physician physicist pianist pilot
  pitcher playwright poet policeman policewoman politician postman predecessor premier presenter president preacher priest principal
  prisoner producer professor programmer prosecutor protester psychiatrist psychologist publicist quarterback racer ranger rapper rebel
  receptionist recruit referee refugee registrar reporter representative republican researcher resident restaurateur retiree rider rival robber rower
  runner sailor salesman scholar scientist sculptor secretary seismologist senator sergeant serviceman sheriff shooter singer singer-songwriter
  skater skier skipper sniper sociologist soldier solicitor songwriter soprano speaker spokesman spokesperson spokeswoman sportsman
  sprinter star starlet stowaway striker student superintendent superstar surgeon surveyor survivor suspect swimmer teacher team-mate teammate technician
  tenor terrorist trainee trainer treasurer trooper trumpeter tycoon umpire undersecretary veteran victim violinist virologist volunteer
  warden weatherman whistleblower winger winner witness worker wrestler writer youtuber zoologist
  englishman englishwoman irishman irishwoman frenchman frenchwoman dutchman dutchwoman welshman welshwoman scotsman scotswoman
  american australian austrian belgian brazilian briton bulgarian canadian chilean colombian croat croatian cuban czech egyptian ethiopian
  ghanaian greek hungarian indian iranian iraqi israeli italian jamaican kenyan latvian lithuanian mexican moroccan nigerian norwegian
  pakistani peruvian portuguese romanian russian serb serbian slovak slovenian somali spaniard swede swiss syrian turk ugandan ukrainian
  conservative liberal socialist libertarian pole-sitter newlywed nobel-winner laureate medallist medalist titleholder front-runner frontrunner runner-up
`);
