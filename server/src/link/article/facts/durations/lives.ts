/**
 * What begins and ends together: who joins leaves, what is built is pulled down, who is taken is freed. By these pairs a
 * length is known to be of the two days beside it. It must not know times.
 */

/** What begins and what ends it, and the words that a length of it may have behind. */
interface Life {
  readonly begins: RegExp;
  readonly ends: RegExp;
  readonly tail: RegExp;
}

const office = 'in (?:the|that|this) (?:post|job|role|office|position)|in (?:office|charge|power|post|government)|at the (?:helm|top|bank|firm|company|club|paper|ministry|university|party)|with the (?:club|firm|company|team|band|party|bank|paper)|there|as [a-z]+(?: [a-z]+){0,3}|on the (?:throne|board|bench|council|job)|of (?:service|rule)';
const cell = 'in (?:captivity|prison|jail|custody|detention|exile|hiding|a labou?r camp)|behind bars|on death row|as (?:a )?(?:hostages?|prisoners?|captives?)|of (?:captivity|detention|imprisonment)';

const lives: readonly Life[] = [
  {
    begins: /\b(?:join(?:ed|ing)|appointed|elected|came|arrived|took (?:over|office|power|up)|hired|started|sworn in|crowned|succeeded|promoted|named|became|enlisted|moved)\b/,
    ends: /\b(?:left|leav(?:es|ing)|quit|resign(?:ed|s|ing)|retir(?:ed|es|ing)|step(?:ped|s|ping) down|stood down|was (?:sacked|dismissed|fired|ousted|toppled|deposed|replaced|voted out)|departed|abdicated|lost (?:office|power)|handed over|ended|finished)\b/,
    tail: new RegExp(`^ (?:${office})`),
  },
  { begins: /\b(?:married|wed)\b/, ends: /\b(?:divorced|separated|split(?: up)?|parted|broke up)\b/, tail: /^ (?:of marriage|together|as a couple)/ },
  {
    begins: /\b(?:taken(?: hostage| prisoner)?|kidnapped|abducted|seized|captured|arrested|jailed|imprisoned|detained|interned)\b/,
    ends: /\b(?:released|freed|returned|rescued|escaped|let go|set free|walked free|hanged|executed)\b/,
    tail: new RegExp(`^ (?:${cell})`),
  },
  { begins: /\b(?:shut(?: down)?|closed)\b/, ends: /\b(?:reopened|re-opened|was reopened)\b/, tail: /^(?!)/ },
  { begins: /\b(?:last seen|disappeared|went missing|vanished|reported missing)\b/, ends: /\b(?:returned|(?:was|were) found|turned up|came (?:home|back)|reappeared)\b/, tail: /^(?!)/ },
  {
    begins: /\b(?:beg[au]n|started|broke out|erupted|opened|launched|premiered|went on)\b/,
    ends: /\b(?:ended|ends|finished|(?:was |were )?closed|concluded|collapsed|stopped|wrapped up|was (?:over|won|lost|called off|abandoned|cancelled|completed))\b/,
    tail: /^ (?:of (?:[a-z]+ )?(?:fighting|war|conflict|bloodshed|strife|work|construction|operation|talks that|business)|in operation|in business|on air)/,
  },
  { begins: /\b(?:signed|enacted|adopted|passed|introduced|ratified|came into force|took effect)\b/, ends: /\b(?:expired|expires|repealed|lapsed|abolished|scrapped|revoked|overturned)\b/, tail: /^ (?:in force|on the books)/ },
  { begins: /\b(?:built|erected|founded|established|set up|created|formed)\b/, ends: /\b(?:closed(?: down)?|demolished|torn down|pulled down|scrapped|decommissioned|dissolved|disbanded|shut(?: down)?|destroyed|collapsed|folded|wound up)\b/, tail: /^ (?:in business|of operation|in existence|at sea|in service)/ },
];

/** The pair that two stretches of words, each right before or around a time, begin and end; undefined where they belong to no one thing. */
export function lifeIn(begun: string, over: string): Life | undefined {
  return lives.find(({ begins, ends }) => begins.test(begun.toLowerCase()) && ends.test(over));
}

/** What a length is of that has no noun behind it but its time in office or in force. */
export const tenure = /^ (?:tenure|reign|rule|term|stint|spell|leadership|presidency|premiership|chairmanship|mayoralty|run|(?<private>captivity|imprisonment|detention|marriage|ordeal))\b/;
/** Somebody in office, by the words before a stretch. */
export const inOffice = /\b(?:was|were|served as|led|ruled|headed|ran|governed|chaired|reigned|held (?:the )?(?:post|office)|presided|coached|managed|edited)\b/;
/** Behind a length of somebody's time in office. */
export const asHolder = /^ (?:in (?:office|power|charge|the (?:post|job|role|office))|at the helm|on the throne|as (?<as>[a-z]+)(?: of (?:the )?(?<of>[\p{L}-]+))?)\b/u;

const detained = /\b(?:arrested|detained|seized|captured)\b/;

/**
 * Whether a length with this tail may be of a part of a life only: of years `as captain` who joined as no captain, in prison
 * who was first arrested, or with more words behind the tail (`in business as a private firm`).
 */
export function isPartOf(tail: string, behind: string, begun: string, over: string): boolean {
  const role = /^ as (?:an? )?(?<role>[a-z]+)/.exec(tail)?.groups?.role;
  if (role !== undefined) return !/^(?:hostages?|prisoners?|captives?|couple)$/.test(role) && !begun.includes(role);
  if (!/^(?:[.,;)]|$| and\b)/.test(behind)) return true;
  return /prison|jail|camp/.test(tail) ? detained.test(begun) || /\breturned\b/.test(over) : /captivity/.test(tail) && /\breturned\b/.test(over);
}
