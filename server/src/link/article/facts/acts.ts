/**
 * What people did themselves on a day that the article gives: spoke, met, signed. Only verbs whose subject must be
 * alive. It must not know deaths.
 */
import { lastStartingAtOrBefore, overlaps } from '../../../base/span.ts';
import type { EntityMention, Timex } from '../article.ts';
import type { ActFact, Fact } from './fact.ts';
import type { FactExtractor, ReadArticle } from './extractor.ts';
import { settingFinder } from './setting.ts';

/** See the head of this file. */
export const acts: FactExtractor = { name: 'facts/acts', extract };

/** Code units between the doer and the day at most. */
const REACH = 220;

const doing =
  'said|told|spoke|met|visited|arrived|attended|signed|announced|addressed|testified|resigned|voted|travelled|traveled|flew|apologised|apologized|appeared|performed|played|scored|pleaded|insisted|warned|urged|denied|admitted|accepted|rejected|ordered|declared|promised|pledged|vowed|called|asked|argued|added|stated|replied|refused|agreed|married|retired|returned|welcomed|hosted|opened|launched|joined|presented|chaired|confirmed|tweeted|wrote|explained|delivered|campaigned|acknowledged|criticised|criticized|defended|endorsed|dismissed|sacked|appointed|thanked|greeted|toured|inspected|interviewed|cancelled|canceled|surrendered|bought|sold|founded|moved|enrolled|ran|stood|quit|came|went|gave|took|paid|sued|hired|fired|confessed|fled|drove|walked|studied|taught';
/** What is done to somebody who must be alive for it. */
const undergone = 'elected|re-elected|appointed|sworn in|arrested|sentenced|hired|dismissed|sacked|promoted|interviewed|seen alive';
const doer = new RegExp(`^(?:,[^,.;:"“”]{1,90},)?(?: who)?(?: (?:also|later|then|again|himself|herself|has|had)){0,2} (?<verb>(?:${doing})|was (?:${undergone})|will (?!be (?:buried|remembered|mourned|honou?red)|(?:lie|rest|receive|remain|always|forever)\\b)[a-z]{3,12}|is (?:(?:due|scheduled|expected|set) )?to (?!lie\\b|receive\\b)[a-z]{3,12})\\b(?! (?:posthumously|in absentia))`);

function extract(article: ReadArticle): readonly Fact[] {
  const settingOf = settingFinder(article);
  const { document, mentions } = article;
  // A weekday of an article whose own date is only guessed is a guess.
  const isPlaced = ({ known }: Timex): boolean => known.has('year') || article.published.status === 'stated';
  const days = article.timexes.filter((timex) => timex.type === 'DATE' && timex.interval.from !== null && timex.interval.to !== null && isPlaced(timex));
  return mentions.flatMap((mention): readonly Fact[] => {
    if (mention.type !== 'PERSON' || mention.level !== 'name') return [];
    const verb = doer.exec(document.text.slice(mention.end, mention.end + REACH).replace(/\s/g, ' '));
    if (verb === null) return [];
    const setting = settingOf(mention);
    if (setting.isQuoted) return [];
    const end = mention.end + verb[0].length;
    const day = dayOfAct(article, mention, end, days.slice(lastStartingAtOrBefore(days, setting.sentence.start - 1) + 1), setting.sentence.end);
    const words = verb.groups?.verb ?? '';
    return day === undefined ? [] : [actFact(mention, end, words, day, setting)];
  });
}

type Setting = ReturnType<ReturnType<typeof settingFinder>>;

function actFact({ entity, start }: EntityMention, end: number, verb: string, { interval }: Timex, setting: Setting): ActFact {
  const modality = /^(?:will|is) /.test(verb) ? 'planned' : 'happened';
  return { attribute: 'act', maker: 'facts/acts', subject: { kind: 'entity', entity }, start, end, time: interval, modality, ...setting, value: { verb: verb.replace(/^(?:will|was|is (?:[a-z]+ )?to) /, '') } };
}

// `in his 2006 memoir`, `the 4 May speech`
function belongsToNoun(text: string, { start, end }: Timex): boolean {
  return /\b(?:the|his|her|its|their|a|an|this)\s$/.test(text.slice(Math.max(0, start - 6), start)) && /^\s[a-z]{3,}/.test(text.slice(end, end + 6)) && !/^\s(?:after|before|and|with|from|that|when|for)\b/.test(text.slice(end, end + 9));
}

/** Between the verb and the day no new clause may begin. */
const newClause = /[;:]|\b(?:that|after|before|since|until|when|while|which|who|whose|because|if|as|where|died|killed|death)\b/;

// The only day of the sentence, outside quotations, in the verb's own clause.
function dayOfAct({ document, quotes }: ReadArticle, { start, end: named }: EntityMention, end: number, days: readonly Timex[], last: number): Timex | undefined {
  // `Maria Lopez, who died on 5 June, will visit`: the day of the aside is not the verb's.
  const inside = days.filter((day) => day.start < last && !(day.start >= named && day.end <= end));
  const [day] = inside;
  if (inside.length !== 1 || day === undefined || quotes.some((quote) => overlaps(quote, day)) || belongsToNoun(document.text, day)) return undefined;
  if (day.end <= start) return /^[,\s]/.test(document.text.slice(day.end, day.end + 1)) && start - day.end < 60 ? day : undefined;
  return day.start >= end && day.start - end < REACH && !newClause.test(document.text.slice(end, day.start)) ? day : undefined;
}
