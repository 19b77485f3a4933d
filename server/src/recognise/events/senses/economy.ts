/**
 * Senses of business, sport, culture and private life as news tells them. Sources as in `conflict.ts`.
 * It must not know any single company, club or star.
 */
import type { SenseRow } from '../sense.ts';

const contest =
  'titles belts heavyweight game games match final finals season team teams playoff playoffs cup title championship league victory goal points seed quarterfinals semifinal race medal set sets round bout champion election primary award prize';

/** Rows in the order in which they are tried. */
export const economySenses: readonly SenseRow[] = [
  { sense: 'acquire', field: 'takeover', verbs: 'acquire buy take_over', nouns: 'acquisition takeover buyout purchase', near: 'company firm shares stake billion million bank business deal unit maker startup rival brand' },
  { sense: 'merge', field: 'takeover', verbs: 'merge', nouns: 'merger' },
  { sense: 'sell', verbs: 'sell', nouns: 'sale', near: 'company firm shares stake billion million bank business unit maker brand ship ferry vessel boat aircraft auction painting buyer buyers owner owners' },
  { sense: 'invest', verbs: 'invest', nouns: 'investment' },
  { sense: 'bankrupt', verbs: 'go_bankrupt', nouns: 'bankruptcy insolvency' },
  { sense: 'lay-off', verbs: 'lay_off', nouns: 'layoff lay-off redundancy' },
  { sense: 'default', verbs: 'default', nouns: 'default', near: 'debt loan loans bonds bond payment' },
  { sense: 'increase', field: 'level', verbs: 'raise hike', nouns: 'hike', near: 'rate rates price prices tax taxes wages interest tariff tariffs' },
  { sense: 'decrease', field: 'level', verbs: 'cut lower slash', near: 'rate rates price prices tax taxes wages interest output production' },
  { sense: 'open', verbs: 'inaugurate reopen', nouns: 'opening reopening' },
  { sense: 'close', verbs: 'shut_down close_down', nouns: 'closure shutdown' },
  { sense: 'publish', verbs: 'publish', nouns: 'publication' },
  { sense: 'release', verbs: 'release issue', nouns: 'release', near: 'album film movie update patch version report book song single footage video document documents software trailer game' },
  { sense: 'bid', verbs: 'bid', nouns: 'bid' },
  { sense: 'offer', verbs: 'offer', nouns: 'offer' },
  { sense: 'transfer', verbs: 'transfer', nouns: 'transfer' },
  { sense: 'win', field: 'contest', verbs: 'win beat defeat clinch triumph edge_past', nouns: 'win victory triumph', near: contest },
  { sense: 'win', field: 'contest', verbs: 'win defeat', nouns: 'victory' },
  { sense: 'lose', field: 'contest', verbs: 'lose', nouns: 'defeat loss', near: contest },
  { sense: 'retain', field: 'contest', verbs: 'retain', near: contest },
  { sense: 'fight', nouns: 'bout', near: 'boxing champion heavyweight title round' },
  { sense: 'score', verbs: 'score', nouns: 'touchdown' },
  { sense: 'record', nouns: 'record', near: 'scoring broke break breaks set sets world breaking surpassed' },
  { sense: 'tournament', nouns: 'playoff play-off tournament championship final' },
  { sense: 'award', verbs: 'award', nouns: 'award prize' },
  { sense: 'premiere', verbs: 'premiere', nouns: 'premiere debut' },
  { sense: 'direct', verbs: 'direct', near: 'film sequel movie adaptation' },
  { sense: 'sprain', verbs: 'sprain', nouns: 'sprain' },
  { sense: 'sideline', verbs: 'sideline', nouns: 'injured_reserve' },
  { sense: 'retire', verbs: 'retire', nouns: 'retirement' },
  { sense: 'marry', verbs: 'marry wed', nouns: 'wedding marriage' },
  { sense: 'divorce', verbs: 'divorce', nouns: 'divorce' },
  { sense: 'bear', nouns: 'birth' },
  { sense: 'bury', verbs: 'bury', nouns: 'funeral burial' },
  { sense: 'land', verbs: 'land', nouns: 'landing', near: 'moon mars plane spacecraft probe aircraft runway airport' },
  { sense: 'lift-off', verbs: 'blast_off lift_off take_off', nouns: 'lift-off liftoff takeoff take-off' },
];
