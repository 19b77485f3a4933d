/**
 * Whether a date behind a verb may be the day of something that stands between the two: of `the elections on 26 May` that
 * somebody spoke about, of the killing on 3 March that a court will hear of. It must not know dates.
 */
import type { Token } from '../../../../text/document.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What has a day that is known before it comes. */
const scheduled = set(
  'election elections by-election by-elections vote votes ballot poll polls referendum referendums plebiscite runoff run-off primary primaries caucus caucuses summit talks meeting meetings conference congress session debate strike strikes walkout march marches rally rallies protest protests demonstration demonstrations parade final finals semi-final semi-finals semifinal semifinals match matches game games race races derby fight bout tournament championship championships cup games olympics victory win triumph defeat ceasefire eclipse festival fair wedding coronation inauguration funeral concert concerts ceremony opening reopening launch release premiere debut hearing trial execution handover deadline departure arrival visit trip tour anniversary holiday exam exams event events celebration celebrations sale auction',
);
/** What befalls people, so that its day lies behind whoever speaks of it. */
const befallen = set(
  'murder murders killing killings death deaths crash crashes collision fire fires blaze attack attacks bombing bombings shooting shootings blast blasts explosion explosions flood floods earthquake quake storm incident accident accidents robbery robberies theft thefts raid raids collapse rape assault stabbing stabbings kidnapping abduction hijacking disaster tragedy massacre riot riots derailment sinking spill leak burglary heist disappearance clash clashes violence unrest coup assassination arson brawl fight scuffle failure failures outage outages fault blunder breach hack leaks mistake mistakes blackout delay delays',
);
/** What was decided or done to somebody, against which or over which somebody acts later. */
const decided = set('verdict ruling decision judgment judgement sentence conviction acquittal dismissal sacking resignation arrest arrests ban defeat suspension refusal');

/** Prepositions before what a verb is about, which need not be on the verb's day. */
const topic = set('about over on of against into regarding concerning behind');
/** The same where what befell is told: nobody plans to be there. */
const cause = set('about over on of against into regarding concerning behind for with from to in at');
const place = set('at in near outside inside during by from to for with under through across around');

/** `a round of talks`: of which the day is the day. */
const parts = set('round rounds series day days night week part stage leg edition set pair wave kind form hour hours game start end opening sidelines margins');
/** `a place in the final`, `interest in the eclipse` */
const sharesIn = set('place spot berth seat interest confidence faith trust belief hope hopes rose fell');
/** Who does this for or to something scheduled does it on that day. */
const atOnce = set('met marched went returned gathered voted held staged played performed flew travelled came fled visited');
/** Behind `for` who travels may be early. */
const early = set('flew came returned fled staged performed played held');

/** Verbs in the infinitive whose object has its own day. */
const toDo = set(
  'hold host stage organise organize prepare plan arrange attend call sign open reopen start begin launch join watch boycott cancel delay postpone avoid block prevent contest run stand fight step resign retire leave quit compete execute extradite release reach',
);
const toSpeakOf = set('discuss mark celebrate remember commemorate review examine consider protest demand press urge explain support oppose back honour honor investigate repeat match emulate avenge recreate relive undo overturn reverse appeal');

/** `tickets valid on` */
const ofItsDay = /^(?:valid|due|payable|available|effective)$/;

/** What makes another verb of a verb: `ruled out`, `played down`, `appeared certain`. */
const particles: Readonly<Record<string, RegExp>> = {
  ruled: /^out$/,
  played: /^(?:down|up)$/,
  rose: /^(?:of|about)$/,
  fell: /^(?:of|about)$/,
  voted: /^down$/,
  decided: /^against$/,
  appeared: /^(?:certain|sure|likely|unlikely|set|ready|bound|confident|hopeful|poised|keen|eager|destined|doubtful|determined|optimistic|resigned|close|to)$/,
};

/** Whether the words between a verb, as written in small letters, and the date behind it hold something that the date may belong to. */
export function mayBeOfAnother(verb: string, tense: 'past' | 'future', words: readonly Token[]): boolean {
  if (particles[verb]?.test(words[0]?.lower ?? '') === true || words.some(({ lower }) => ofItsDay.test(lower))) return true;
  let before = '';
  return words.some(({ lower }, at) => {
    if (lower === 'to' && hasOwnInfinitive(tense, words, at)) return true;
    if (topic.has(lower) || place.has(lower)) before = meant(lower, words[at - 1]?.lower ?? verb);
    if (!isHead(words, at)) return false;
    // `stand trial for murder` is of no murder at its place.
    if (befallen.has(lower)) return tense === 'future' && cause.has(before) && (words[at - 1]?.lower !== before || lower.endsWith('s'));
    if (decided.has(lower)) return tense === 'future' && /^(?:against|over|about|into)$/.test(before);
    return scheduled.has(lower) && (topic.has(before) || (tense === 'past' && isApart(verb, before)));
  });
}

// `to hold a referendum on`, `to discuss the summit on`; who will travel to sign a deal does both on the day.
function hasOwnInfinitive(tense: 'past' | 'future', words: readonly Token[], to: number): boolean {
  const verb = words[to + 1]?.lower ?? '';
  if (tense === 'past' && toDo.has(verb)) return true;
  return toSpeakOf.has(verb) && words.slice(to + 2).some(({ lower }, n) => isHead(words, to + 2 + n) && (scheduled.has(lower) || (tense === 'future' && befallen.has(lower))));
}

// `a round of` is no more than what it is of; a place in a final is about it.
function meant(preposition: string, before: string): string {
  if (preposition === 'of') return parts.has(before) ? '' : 'of';
  return preposition === 'in' && sharesIn.has(before) ? 'about' : preposition;
}

// At the end of its phrase: not `the vote count`.
function isHead(words: readonly Token[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || next.kind !== 'word' || topic.has(next.lower) || place.has(next.lower) || /^(?:scheduled|planned|due|held|called)$/.test(next.lower);
}

function isApart(verb: string, before: string): boolean {
  return (before === 'to' && !atOnce.has(verb)) || (before === 'for' && (!atOnce.has(verb) || early.has(verb)));
}
