/**
 * Past forms and participles of English verbs, as sources of regular expressions for words in small letters. It must not
 * know whose they are.
 */

/** Words in `-ed` that are no past forms. */
const noPast = '(?!(?:need|indeed|hundred|speed|feed|breed|seed|weed|red|bed|exceed|proceed|succeed|united)\\b)';

/** Past forms that are participles as well. */
const both = 'bought|brought|built|caught|dealt|found|fought|held|hit|hurt|led|left|lost|made|met|paid|read|sent|set|shot|sold|struck|told|won';

/** A participle. */
export const participle = `${noPast}(?:[a-z]{2,}ed|${both}|begun|born|driven|drawn|given|known|seen|stolen|taken|written)`;

/** What somebody did: a past form that helps no other verb. */
export const plainPast = `${noPast}(?:[a-z]{2,}ed|${both}|began|broke|came|fell|fled|flew|gave|got|rose|said|sank|saw|spoke|stole|took|went|wrote)`;
