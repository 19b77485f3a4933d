/**
 * Senses of accidents, disasters, illness and damage. Sources as in `conflict.ts`. It must not know any
 * single mishap.
 */
import type { SenseRow } from '../sense.ts';

/** Rows in the order in which they are tried. */
export const mishapSenses: readonly SenseRow[] = [
  { sense: 'quake', nouns: 'earthquake quake tremor temblor' },
  { sense: 'aftershock', nouns: 'aftershock' },
  { sense: 'flood', verbs: 'flood inundate', nouns: 'flood flooding deluge' },
  { sense: 'storm', nouns: 'storm hurricane typhoon cyclone tornado blizzard' },
  { sense: 'tsunami', nouns: 'tsunami' },
  { sense: 'drought', nouns: 'drought famine' },
  { sense: 'landslide', nouns: 'landslide mudslide avalanche' },
  { sense: 'erupt', verbs: 'erupt', nouns: 'eruption', near: 'volcano volcanic lava ash crater' },
  { sense: 'fire', field: 'fire', verbs: 'burn catch_fire burn_down burn_out', nouns: 'fire blaze wildfire inferno bushfire' },
  { sense: 'crash', verbs: 'crash collide derail plough_into', nouns: 'crash collision derailment pile-up' },
  { sense: 'crash', nouns: 'wreck', near: 'highway interstate motorway car cars bus truck injured drivers passengers collided' },
  { sense: 'ground', verbs: 'run_aground', nouns: 'grounding' },
  { sense: 'ground', verbs: 'ground', near: 'ship ferry vessel tanker freighter reef sandbank rocks' },
  { sense: 'tow', verbs: 'tow', nouns: 'towing' },
  { sense: 'salvage', verbs: 'salvage refloat', nouns: 'salvage refloating' },
  { sense: 'sink', verbs: 'sink capsize', nouns: 'sinking shipwreck', near: 'ship boat ferry vessel tanker trawler sea migrants aboard' },
  { sense: 'collapse', verbs: 'collapse cave_in', nouns: 'collapse' },
  { sense: 'burst', verbs: 'burst', near: 'dam pipe pipeline banks levee' },
  { sense: 'leak', verbs: 'leak spill', nouns: 'leak spill', near: 'oil gas chemical pipeline plant reactor tanker water' },
  { sense: 'destroy', field: 'damage', verbs: 'destroy gut raze demolish flatten devastate', nouns: 'destruction demolition devastation' },
  { sense: 'damage', field: 'damage', verbs: 'damage', nouns: 'damage' },
  { sense: 'sever', field: 'outage', verbs: 'sever', near: 'cable cables line lines' },
  { sense: 'cut', field: 'outage', verbs: 'cut', nouns: 'cut', near: 'cable cables' },
  { sense: 'outage', field: 'outage', verbs: 'disrupt', nouns: 'outage blackout disruption downtime' },
  { sense: 'evacuate', verbs: 'evacuate', nouns: 'evacuation' },
  { sense: 'outbreak', nouns: 'outbreak epidemic pandemic' },
  { sense: 'infect', verbs: 'infect', nouns: 'infection' },
  { sense: 'hospitalise', verbs: 'hospitalise hospitalize', nouns: 'hospitalisation hospitalization' },
  { sense: 'heart-attack', nouns: 'heart_attack stroke' },
  { sense: 'operate', nouns: 'surgery transplant' },
  { sense: 'vaccinate', verbs: 'vaccinate', nouns: 'vaccination' },
  { sense: 'check-in', verbs: 'check_into' },
  { sense: 'repair', field: 'repair', verbs: 'repair restore', nouns: 'repair restoration', near: 'cable cables service services power line lines damage bridge road' },
  { sense: 'patch', field: 'repair', verbs: 'patch fix plug', nouns: 'patch fix', near: 'flaw flaws bug bugs vulnerability vulnerabilities security hole software' },
];
