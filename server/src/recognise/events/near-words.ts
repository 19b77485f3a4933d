/**
 * Words that news uses for one another when it tells of one event and that neither a root, a table of senses nor WordNet
 * joins: `close` and `shut`, `sell` and `sale`, `rob` and `heist`. Each row is a group; a word may stand in several. They are no
 * synonyms: being in one group is a hint that a ranker weighs. It must not know any event.
 */

const groups: readonly string[] = [
  // crime and courts
  'rob robbery heist raid steal theft burgle burglary take loot hold-up',
  'kill murder slay assassinate shoot shot gun death die dead slaughter execute',
  'shoot shot fire gunfire shooting',
  'stab knife attack wound injure hurt slash',
  'kidnap abduct snatch seize hostage take capture',
  'free release liberate rescue let go',
  'arrest detain hold catch nab capture seize custody apprehend pick',
  'search hunt manhunt seek look comb',
  'find discover recover locate spot unearth turn',
  'flee escape run flight bolt jailbreak getaway abscond',
  'charge accuse indict prosecute allege',
  'sue lawsuit suit case litigation claim complain file action',
  'trial court hearing proceeding case',
  'convict guilty verdict find conviction ruling',
  'acquit clear exonerate innocent',
  'sentence jail imprison prison term convict condemn',
  'rule ruling verdict decide decision judgment order decree find',
  'appeal challenge contest fight',
  'quash overturn annul void scrap reverse strike',
  'plead admit confess confession guilty',
  'fraud swindle scam embezzle cheat con dupe',
  'smuggle traffic contraband',
  'bribe corruption graft payoff kickback',
  'investigate probe inquiry inquest look review examine examination inspect inspection study check',
  'swear oath inaugurate inauguration',
  'fine penalty penalise punish sanction levy',
  // disaster and accident
  'quake earthquake tremor temblor shake shock jolt rock rattle strike hit',
  'collapse fall topple crumble cave give fell',
  'crash smash collide collision accident wreck plunge derail derailment pile-up disaster',
  'explode blast explosion bomb detonate blow bang bombing',
  'burn fire blaze inferno torch flame arson ignite',
  'flood deluge inundate submerge swamp',
  'landslide mudslide slide slip',
  'sink capsize founder overturn',
  'damage destroy wreck ruin rip tear devastate devastation',
  'evacuate evacuation flee clear move',
  'rescue save pull winch dig recover',
  'perish die drown death lose claim kill',
  'injure hurt wound injury harm maim',
  'outbreak epidemic infect infection sicken fall disease spread outbreak contagion',
  'poison contaminate sicken contamination',
  'outage blackout power cut fail failure down',
  'storm hurricane typhoon cyclone gale tempest',
  'warn alert alarm warning caution',
  // work and business
  'sack fire dismiss axe oust remove removal drop terminate exit leave dump depose',
  'resign quit step leave departure exit depart resignation bow',
  'appoint name hire pick choose appointment elect tap install',
  'lay layoff cut axe shed redundancy job',
  'strike walkout stoppage stop walk protest action',
  'buy acquire acquisition takeover purchase deal sell sale bid take merge merger',
  'merge merger deal combine tie-up union',
  'sell sale dispose divest auction',
  'offer bid propose proposal dangle',
  'profit earn earning income gain',
  'loss lose deficit',
  'recall withdraw pull return',
  'launch unveil introduce release debut roll start announce',
  'list float flotation offering debut ipo',
  'bankrupt bankruptcy insolvency collapse fold administration protection file',
  'close closure shut shutdown shutter end',
  'open reopen start begin inaugurate launch',
  'delay postpone put defer adjourn suspend push',
  'cancel call scrap abandon axe drop abort shelve',
  'halt stop suspend pause cease ground idle freeze',
  'raise increase hike lift rise up climb jump soar',
  'cut reduce lower slash decrease trim drop fall',
  'fall drop decline slump slide tumble plunge sink dip slip',
  'pay payment compensate compensation settle settlement payout',
  'hack breach leak intrude steal attack',
  'copy infringe infringement pirate',
  'build construct construction erect',
  'hire rent lease charter',
  // politics and diplomacy
  'agree agreement accord deal pact decide decision sign treaty',
  'talk negotiate meet negotiation meeting session discussion round summit haggle dialogue sit',
  'visit trip tour come travel arrive call',
  'withdraw pull leave pull-out pullout departure exit recall',
  'vote ballot poll election cast elect referendum',
  'approve pass back endorse vote adopt ratify accept clear green',
  'reject refuse turn decline rebuff snub throw veto defeat',
  'demand call urge ask request insist want press appeal',
  'protest demonstrate march rally demonstration riot unrest gather',
  'expel throw oust deport eject banish',
  'ban bar outlaw prohibit block suspend forbid',
  'impose introduce slap order declare put',
  'lift ease end remove relax drop',
  'break violate breach violation infringe flout',
  'end conclude finish wrap close complete adjourn expire over',
  'extend prolong renew continue extension',
  'condemn denounce criticise criticize slam blast attack',
  'promise pledge vow commit undertake',
  'threaten threat warn',
  'swap exchange trade hand',
  'ambush attack clash skirmish battle fight fighting encounter',
  'attack strike hit raid assault bomb shell target',
  'invade invasion storm enter overrun occupy',
  'shell bombard fire bombardment pound',
  'truce ceasefire cease-fire armistice peace',
  'coup overthrow topple oust putsch depose bring',
  'send deploy dispatch deployment',
  'celebrate mark commemorate anniversary',
  'apologise apologize sorry apology regret',
  'deny reject denial dismiss refute',
  'win victory beat triumph defeat success',
  'lose defeat loss beat',
  // sport, culture, science
  'match game clash tie final encounter fixture contest',
  'score goal net strike header header head convert finish',
  'trade transfer swap sign move deal',
  'sign join contract deal move ink',
  'suspend ban bar suspension',
  'record mark best',
  'kick kick-off start begin',
  'save stop keep block',
  'retire retirement quit hang',
  'marry wed wedding marriage',
  'divorce split separate separation part',
  'bury funeral burial rest inter',
  'die death pass lose',
  'perform play concert gig show',
  'premiere release debut open',
  'lift launch rise blast-off liftoff take fly flight mission ascend',
  'land touch splash return come arrive landing touchdown',
  'fly flight jet travel',
  'fail failure fault malfunction problem glitch go break',
  'fix repair mend plug restore',
  'award prize honour honor win',
  'test trial experiment check analysis sample',
  'donate gift give donation present',
  'speak speech address talk remark',
  'write letter note',
  'show exhibit display present exhibition',
  'replace replacement swap successor succeed',
];

/** The groups that each word stands in, by number. */
const groupsOf: ReadonlyMap<string, readonly number[]> = indexed();

function indexed(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  groups.forEach((group, at) => {
    for (const word of new Set(group.split(' '))) {
      const numbers = found.get(word);
      if (numbers === undefined) found.set(word, [at]);
      else numbers.push(at);
    }
  });
  return found;
}

/** Whether both words stand in one group. */
export function areNear(one: string, other: string): boolean {
  const groups = groupsOf.get(one);
  return groups !== undefined && (groupsOf.get(other)?.some((group) => groups.includes(group)) ?? false);
}
