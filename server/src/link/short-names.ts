/**
 * By what a given name is shortened in English: `Joe` of `Joseph`, `Bill` of `William`. It must not know whose name it is.
 */

const lines = `
joe:joseph bill:william will:william billy:william bob:robert bobby:robert rob:robert robbie:robert mike:michael mick:michael tom:thomas tommy:thomas
jim:james jimmy:james jamie:james dick:richard rick:richard dave:david dan:daniel danny:daniel steve:steven,stephen ben:benjamin tony:anthony,antonio
andy:andrew nick:nicholas,nicolas ted:edward,theodore ed:edward eddie:edward jeff:jeffrey greg:gregory ken:kenneth ron:ronald don:donald
ray:raymond larry:lawrence,laurence chuck:charles charlie:charles matt:matthew pat:patrick,patricia sam:samuel,samantha tim:timothy
jack:john johnny:john jon:jonathan kate:katherine,catherine,kathryn kathy:katherine,kathleen,kathryn cathy:catherine katie:katherine,catherine liz:elizabeth beth:elizabeth betty:elizabeth
maggie:margaret peggy:margaret meg:margaret sue:susan susie:susan becky:rebecca debbie:deborah jen:jennifer jenny:jennifer barb:barbara
pete:peter chris:christopher,christine,christina alex:alexander,alexandra,alexandre al:albert,alan,alfred gus:augustus,gustavo hank:henry harry:henry,harold
fred:frederick,alfred walt:walter phil:philip,phillip russ:russell vince:vincent stan:stanley norm:norman nate:nathan,nathaniel
zack:zachary abe:abraham josh:joshua doug:douglas jerry:gerald,jerome gerry:gerald terry:terence mitch:mitchell brad:bradley
`;

/** The full given names that each short one may stand for. */
const fullNames: ReadonlyMap<string, readonly string[]> = new Map(
  lines.trim().split(/\s+/).map((entry): readonly [string, readonly string[]] => {
    const [short = '', full = ''] = entry.split(':');
    return [short, full.split(',')];
  }),
);

/** Whether the first of two folded given names is a short form of the second. */
export function isShortFor(short: string, full: string): boolean {
  return fullNames.get(short)?.includes(full) ?? false;
}
