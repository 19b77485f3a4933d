/**
 * The wordings by which news sites mark what is not the report: sharing lines, copyright, photo credits,
 * cross-references. Generic wordings of the trade only; it must not know any one article or site.
 * Every pattern is anchored and has no nested repeat, so that matching stays linear.
 */

const boilerplateLines: readonly RegExp[] = [
  /^powered by\b/i,
  /^(?:this (?:article|story|page|text|content) (?:was|has been|is) )?(?:automatically |machine[- ])?translated (?:by|from|with|automatically)\b/i,
  /^(?:please )?(?:sign up|subscribe|register|log in|sign in|donate)(?: now| here| today| free| for| to|$)/i,
  /^share (?:this|on|via|with|now|$)/i,
  /^share$/i,
  /^follow (?:us|our|me|@|live|\S+ \S+ on |\S+ on )/i,
  /^(?:©|\(c\) |copyright\b)/i,
  /^(?:for immediate release|press release|news release|embargoed (?:until|for)\b.{0,60})$/i,
  /^!\[[^\]]{0,200}\]\(/,
  /^advertise?ment\b[: ]*$/i,
  /^(?:the )?(?:story|article|post) continues (?:below|after|on)\b/i,
  /^(?:continue|keep) reading\b/i,
  /^(?:click|tap) here\b/i,
  /^(?:download|get|install) (?:the|our) .{0,40}\bapp\b/i,
  /^join (?:our|the|us on) .{0,60}(?:newsletter|channel|whatsapp|telegram|community|conversation)/i,
  /^get (?:the|our) .{0,60}(?:newsletter|inbox|alerts?)/i,
  /^(?:loading|print|e-?mail|comments?|save|listen|copy link|facebook|twitter|whatsapp|telegram|linkedin|x|menu|home|search|skip to (?:main )?content)\.{0,3}$/i,
  /^(?:listen to this (?:article|story)|\d{1,3} ?(?:min(?:ute)?s?)(?: read)?|\d{1,4} (?:comments?|shares?|views?|words))$/i,
  /^this (?:article|story|report|piece|post) (?:was|has been|is|first|originally|may|contains)\b.{0,40}\b(?:published|generated|syndicated|appeared|edited|produced|translated|updated|affiliate)\b/i,
  /^\(?(?:this|the) (?:story|headline|report) (?:has|was|have) (?:not been|been)\b/i,
  /^\(?only the headline\b/i,
  /^(?:the )?(?:views|opinions) expressed\b/i,
  /^(?:disclaimer|tags?|topics?|keywords|categor(?:y|ies)|filed under|related topics|most (?:read|popular|viewed)|trending|recommended|more on this story|related (?:stories|articles|coverage|content))\b\s*(?:[:|]|$)/i,
  /^(?:our standards|editorial standards|terms of use|privacy policy|report (?:a|an) (?:error|typo|correction))\b/i,
  /^(?:we|this site|our website) uses? cookies\b/i,
  /^[-*_=~•·. ]{3,}$/,
];

/** Whole lines that no reporter wrote. Tried on short lines only, from their first character; one pattern, since most lines match none. */
export const boilerplateLine = new RegExp(boilerplateLines.map(({ source }) => source).join('|'), 'i');

/** `… Northern Wire. All rights reserved.`: as {@link boilerplateLine}, for lines of these last words. */
export const rightsReserved = /^(?:.{0,120}[.,;] )?all rights reserved\.?$/i;

/** A line, or a sentence inside a paragraph, that only sends the reader elsewhere. */
export const crossReference =
  /(?:read|watch|listen|see|also read|also see|also watch|must read|read more|read also|see also|see more|watch more|related|more|don'?t miss|in pictures|in pics|explained|in focus)\s{0,2}(?:\||:|>>|»|➡|→)\s?\S|READ (?:MORE|ALSO)\b|(?:Read more|Also read|Read also|See also)\b(?= ?(?:about|on|at|here|from|[-–—]))/iy;

/** Titles of players and galleries, told by what is behind the last dash or bar. */
export const playerTitle = /\s[-–—|]\s?\(?(?:video|videos|photos?|gallery|in pictures|audio|podcast|live|slideshow|infographic|interactive)\)?$/i;

const pictureAgency =
  "(?:Getty(?: Images)?|AP(?: Photos?)?|AFP|Reuters|EPA(?:-EFE)?|Alamy(?: Stock Photo)?|Shutterstock|Xinhua|Bloomberg|PA(?: Wire| Media| Images)?|Anadolu(?: Agency)?|AA|NurPhoto|UPI|ANI|PTI|dpa|Press Association|Associated Press|Zuma(?: Press)?|Sipa(?: USA)?|iStock|Unsplash|WAM|TASS|Kyodo|Yonhap|EFE|ANSA|Rex(?: Features)?|Handout|File|Pool|Supplied|Courtesy)";

/** `… the square on Friday. Getty Images`, `… . Jane Doe / AFP`: a credit behind the last stop of a caption. Group 1 is the credit. */
export const trailingCredit = new RegExp(
  `[.!?]["”’']?\\s+((?:[A-Z][\\w.'’-]{0,20}\\s){0,3}(?:[A-Z][\\w.'’-]{0,20}\\s?[/|,]\\s?)?${pictureAgency}(?:\\s?[/|,]\\s?${pictureAgency}){0,2}(?: via [A-Z][\\w ]{1,20})?)$`,
);

/** `… the square on Friday. Photograph: Jane Doe`, `… . Photo by John Roe`. Group 1 is the credit. */
export const trailingLabel = /[.!?]["”’']?\s+((?:photograph|photo|picture|image|illustration|graphic)s?(?: credits?)?(?:\s?:| by| courtesy(?: of)?)\s[^.!?:]{2,60})$/i;

/** `(AP Photo/Jane Doe, File)`, `[Jane Doe/Reuters]`, `(Photo by Jane Doe)`. Group 1 is what stands in the brackets. */
export const bracketedCredit = new RegExp(
  `[([]((?:[^()[\\]]{0,80}\\b)?(?:Photo|Image|Photograph|Picture|Illustration|File|Getty Images|Handout|${pictureAgency.slice(3, -1)})\\b[^()[\\]]{0,80})[)\\]]$`,
);

/** `Image credits: …`, `Photo: …`, `Reporting by …`: a line that names who made something. Group 1 is the label. */
export const creditLine =
  /^((?:(?:image|photo|photograph|picture|video|graphic|illustration|cover|featured|file)s?\s?(?:credits?|source|courtesy|by)?|credits?|sources?|pic)\s?[:|]\s?|(?:photo|photograph|image|picture|video|illustration|graphic)s? (?:by|courtesy(?: of)?)\s|\(?(?:additional |further )?(?:reporting|writing|editing|research|compiled|translated|edited|reported|written) by |\(?with (?:inputs?|reporting|files|agency inputs?) from |\(?(?:compiled|edited) from )/i;

/** `Jane Doe reported from Cairo.`, `John Roe contributed to this report.`: a sentence about who reported. */
export const reporterNote =
  /^\p{Lu}[\p{L}'’.-]{1,20}(?:,? (?:and )?\p{Lu}[\p{L}'’.-]{0,20}){1,12} (?:(?:reported|reports) from \p{Lu}[\p{L}, ]{2,60}|contributed (?:reporting|to this (?:report|story|article))\b.{0,60})\.$/u;

/** `FILE - In this …`, `FILE PHOTO: …`, `Pictured: …`, `Image caption: …`. */
export const captionOpening = /^(?:FILE(?: PHOTO| -|:)|(?:file photo|file image|pictured|(?:photo |image |picture )?caption)(?:\s?[:|]|\s[–—-])|in this (?:\w+\.? ){0,4}(?:\d{1,2},? )?(?:\d{4},? )?(?:file )?(?:photo|image|picture|frame grab)\b)/i;

/** `Above: …`, `Left: …`: where the picture stands, in a short line or before a credit; a report may begin so. */
export const captionPlace = /^(?:above|below|top|left|right|cover): /i;

/** `Published`, `Last updated on`, …: group 1 tells an update from a first publication. */
export const dateLabel =
  /(?:(?:article |story |page |first |originally )?(?:published|posted|publication date|publish date|date of publication|time of publication|issued?|press release|for (?:immediate )?release|released?|embargoed (?:until|for)|edition of|uploaded|created|added|filed|aired|broadcast|dated?)|(last |first )?(updated|modified|revised|edited|update|last update))(?:\s(?:on|at|date))?(?=[\s:|–—-])\s*[:|–—-]?\s*/iy;
