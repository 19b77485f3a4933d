/**
 * Senses of war, violence and the movement of forces. Words come from the ACE and TimeML event types, from
 * general knowledge of news English, and from coreferent mentions in the training part of ECB+ (Cybulska and
 * Vossen 2014, annotation under CC BY 3.0), word lists only. It must not know any single conflict.
 */
import type { SenseRow } from '../sense.ts';

const forces =
  'troop troops soldier soldiers force forces military army marines contingent contingents personnel units brigade coalition peacekeepers navy warship warships fighters mission presence';
const weapons =
  'shots gun guns gunman gunmen rifle pistol missile missiles rocket rockets artillery mortar mortars police officer officers soldiers troops bullet bullets weapon weapons rounds warning tank tanks';

/** Rows in the order in which they are tried. */
export const conflictSenses: readonly SenseRow[] = [
  { sense: 'kill', field: 'death', verbs: 'kill murder slay assassinate execute gun_down massacre behead lynch stab_to_death shoot_dead', nouns: 'killing murder slaying assassination execution homicide massacre beheading lynching manslaughter' },
  { sense: 'die', field: 'death', verbs: 'die perish succumb pass_away drown suffocate', nouns: 'death dead fatality demise' },
  { sense: 'suicide', field: 'death', verbs: 'hang', nouns: 'suicide' },
  { sense: 'injure', verbs: 'injure wound hurt maim', nouns: 'injury wounding' },
  { sense: 'shoot', field: 'violence', verbs: 'shoot open_fire', nouns: 'shooting gunfire gunshot shootout shoot-out gunplay crossfire' },
  { sense: 'shoot', field: 'violence', verbs: 'fire', near: weapons },
  { sense: 'stab', field: 'violence', verbs: 'stab knife', nouns: 'stabbing' },
  { sense: 'walkout', verbs: 'strike', nouns: 'strike walkout stoppage', near: 'workers union unions wage wages teachers nurses doctors drivers pilots staff pay employees miners dockers rail walkout picket' },
  { sense: 'strike', field: 'violence', nouns: 'airstrike strike air_strike drone_strike air_raid bombardment bombing_raid missile_strike', verbs: 'bombard' },
  { sense: 'bomb', field: 'violence', verbs: 'bomb blow_up detonate', nouns: 'bombing bomb_attack car_bomb suicide_bombing detonation' },
  { sense: 'explode', field: 'violence', verbs: 'explode', nouns: 'explosion blast' },
  { sense: 'shell', field: 'violence', verbs: 'shell', nouns: 'shelling barrage' },
  { sense: 'attack', field: 'violence', verbs: 'attack assault ambush storm target raid_into', nouns: 'attack assault ambush onslaught offensive counteroffensive rampage' },
  { sense: 'quake', verbs: 'strike hit rock jolt shake', near: 'earthquake quake tremor magnitude' },
  { sense: 'hit', verbs: 'strike hit', near: 'drone missile rocket bomb airstrike shell hurricane typhoon cyclone storm tornado tsunami flood planes jets warplanes' },
  { sense: 'raid', verbs: 'raid', nouns: 'raid crackdown swoop bust' },
  { sense: 'thwart', verbs: 'thwart foil' },
  { sense: 'launch-missile', verbs: 'launch fire', near: 'missile missiles rocket rockets satellite spacecraft' },
  { sense: 'invade', verbs: 'invade occupy annex', nouns: 'invasion incursion occupation annexation' },
  { sense: 'capture', verbs: 'capture overrun seize recapture retake', nouns: 'capture seizure recapture' },
  { sense: 'besiege', verbs: 'besiege blockade encircle', nouns: 'siege blockade' },
  { sense: 'clash', field: 'violence', verbs: 'clash battle', nouns: 'clash battle fighting firefight skirmish gunbattle' },
  { sense: 'war', nouns: 'war civil_war' },
  { sense: 'uprising', verbs: 'revolt', nouns: 'uprising insurrection rebellion mutiny revolt' },
  { sense: 'overthrow', verbs: 'overthrow topple oust depose', nouns: 'coup overthrow ouster putsch' },
  { sense: 'withdraw', field: 'troops', verbs: 'send bring return', then: 'home', near: forces },
  { sense: 'deploy', field: 'troops', verbs: 'redeploy return send', then: 'to into onto back', near: forces },
  { sense: 'withdraw', field: 'troops', verbs: 'redeploy move', nouns: 'redeployment', then: 'from out outside', near: forces },
  { sense: 'redeploy', field: 'troops', verbs: 'redeploy', nouns: 'redeployment', near: forces },
  { sense: 'deploy', field: 'troops', verbs: 'deploy', nouns: 'deployment' },
  { sense: 'deploy', field: 'troops', verbs: 'send dispatch', near: 'troop troops soldiers marines peacekeepers warships brigade contingent' },
  { sense: 'withdraw', field: 'troops', verbs: 'withdraw pull_out pull_back', nouns: 'withdrawal pullout pull-out pullback retreat' },
  { sense: 'withdraw', field: 'troops', verbs: 'leave exit depart', subject: forces },
  { sense: 'withdraw', field: 'troops', verbs: 'evacuate retract', nouns: 'exit departure', near: 'troop troops soldiers forces army marines contingent peacekeepers' },
  { sense: 'reduce-forces', field: 'troops', verbs: 'reduce cut draw_down', nouns: 'drawdown reduction', near: 'troop troops soldiers forces footprint' },
  { sense: 'ceasefire', nouns: 'ceasefire cease-fire truce armistice' },
  { sense: 'surrender', verbs: 'surrender capitulate', nouns: 'surrender capitulation' },
  { sense: 'kidnap', verbs: 'kidnap abduct take_hostage', nouns: 'kidnapping abduction hostage-taking' },
  { sense: 'hijack', verbs: 'hijack', nouns: 'hijacking' },
  { sense: 'rescue', verbs: 'rescue', nouns: 'rescue' },
  { sense: 'retaliate', field: 'violence', verbs: 'retaliate', nouns: 'retaliation reprisal' },
  { sense: 'hack', verbs: 'hack', nouns: 'hack cyberattack cyber-attack hacking breach' },
];
