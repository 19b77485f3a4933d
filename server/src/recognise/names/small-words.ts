/**
 * Small closed classes of English words that the names family asks for. Data only.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Words that a title in capitals leaves small, and that never are a name by themselves. */
export const functionWords: ReadonlySet<string> = set(`
  a an the and or but nor of in on at by for from to with without within into onto over under after before amid among as is are was
  were be been has have had will would could should may might can not no it its he she they we you i his her their our my
  this that these those there here who whom whose which what when where why how if than then so such more most some any all
  both each every either neither one two three up out off about against between during since until while also only just
  yet still even now today yesterday tomorrow tonight however meanwhile moreover according although though because despite
  following earlier later last next first second third many much few several other another it's i'm don't let please thanks yes
`);

/** Words inside a person's name that may be written small. */
export const particles: ReadonlySet<string> = set(`
  al el as ad an ar at az ash ul ur ud us uz bin ben bint ibn ould abu abd van von vander der den ter ten de da do dos das del della
  delle di du la le las los lo y e zu zum af av
`);

/** Particles that also begin a name when they are written with a capital. */
export const leadingParticles: ReadonlySet<string> = set('al el bin ben ibn abu umm van von de da di du la le del abdul abd ould');

/** Verbs and nouns by which news says that somebody spoke. */
export const reportingVerbs: ReadonlySet<string> = set(`
  said says say told tells added adds stated states reiterated acknowledged announced announces warned warns argued argues insisted
  insists claimed claims explained explains noted notes wrote writes tweeted asked replied responded confirmed denied stressed
  emphasised emphasized urged declared commented remarked recalled admitted vowed pledged testified quipped continued concluded
  observed believes thinks
`);

/** Prepositions that put what follows somewhere. */
export const placePrepositions: ReadonlySet<string> = set(
  'in at near from to outside inside around across throughout into toward towards via through between of for leaving visiting',
);

/** Weekdays, months and feast names that are written with a capital and name no thing of ours. */
export const calendarWords: ReadonlySet<string> = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Capitals that are no organisation: units, technology, grades, rooms of the language. */
export const plainAcronyms: ReadonlySet<string> = set(`
  tv am pm gmt est edt pst pdt utc bst cet covid covid-19 hiv aids dna rna ceo cfo coo cto usd gbp eur id ok pc vip fm phd md
  ba ma mba bsc msc phd jr sr ii iii iv vi vii viii ix xi xii xiv xv xvi ied ieds uav uavs drone gps suv suvs gdp gnp hq it ict ai ip url
  www http pdf cv faq diy lgbt lgbtq lgbti asap rip ps ad bc bce ce no vs etc mp mps pm pms mla mep meps pow pows wmd wmds icbm icbms
  tnt rpg rpgs ak sms dvd cd cds usb led lcd cctv atm pin kg km cm mm mph kph lol omg btw fyi imo tbh rt dm ama sos mia kia ngo ngos
  read file photo video watch update breaking live more image images map
  i a o x cop
`);

/** Languages that share their name with a people, a country's adjective or a place. */
export const languages: ReadonlySet<string> = set(`
  afrikaans albanian amharic arabic armenian assyrian aymara azerbaijani azeri balochi basque belarusian bengali berber bosnian breton bulgarian
  burmese cantonese catalan chechen cherokee chinese creole croatian czech danish dari dutch english estonian farsi fijian filipino
  finnish flemish french frisian gaelic galician georgian german greek guarani gujarati hausa hawaiian hebrew hindi hungarian icelandic igbo indonesian
  inuktitut irish italian japanese kannada kazakh khmer korean kurdish kyrgyz lao latin latvian lithuanian luganda luxembourgish macedonian malay
  malayalam maltese mandarin maori marathi mongolian montenegrin nahuatl navajo nepali norwegian oromo pashto persian pidgin polish portuguese punjabi
  quechua romani romanian romansh russian samoan serbian setswana shona sindhi sinhala slovak slovene slovenian somali spanish swahili
  swedish tagalog taiwanese tajik tamazight tamil tatar telugu thai tibetan tigrinya tongan tswana turkish turkmen ukrainian urdu uyghur uzbek vietnamese
  welsh wolof xhosa yiddish yoruba zulu
`);
