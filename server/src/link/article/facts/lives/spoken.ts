/**
 * `He` and `She` at the beginning of a sentence, where only one person can be meant: nobody else, with a name or without,
 * is in the sentence before. It must not know what is told of them.
 */
import { lastStartingAtOrBefore } from '../../../../base/span.ts';
import type { Span } from '../../../../base/span.ts';
import { roleHeads } from '../../../../recognise/names/role-words.ts';
import type { EntityMention } from '../../article.ts';
import type { ReadArticle } from '../extractor.ts';

/** Somebody without a name: `he` may be one. */
const somebody = /\b(?:son|daughter|child|boy|girl|man|woman|husband|wife|mother|father|brother|sister|friend|victim|suspect|driver|neighbou?r|officer|baby|widow|partner|uncle|aunt|nephew|niece|cousin|(?:his|her)(?! (?:sleep|home|death|life|house|bed|native|own|injuries|wounds|battle|fight|long|first|last|final|hometown|car|office|career|family)\b))\b/i;
/** `The film is about Maria Lopez. She is 17.` */
const aboutThem = /\b(?:film|movie|novel|series|play|book|story|opera|musical) (?:is|was|tells|follows|centres|centers|revolves)\b/i;
const heOrShe = /^(?:He|She)(?= (?:was|is|turned|died|passed|had|has|retired|became|would)\b)/;

/** The pronouns that open a sentence behind one of one person alone, as mentions of theirs: `She was 84.` */
export function spokenOf({ document }: ReadArticle, persons: readonly EntityMention[], opening = heOrShe): readonly EntityMention[] {
  let before: Span | undefined;
  return document.paragraphs.flatMap(({ start, paragraph }) =>
    paragraph.sentences.flatMap((sentence) => {
      const said = before;
      before = { start: start + sentence.start, end: start + sentence.end };
      const pronoun = opening.exec(paragraph.text.slice(sentence.start, sentence.start + 44))?.[0];
      const words = said === undefined ? '' : document.text.slice(said.start, said.end);
      if (pronoun === undefined || said === undefined || somebody.test(words) || aboutThem.test(words)) return [];
      const [name, ...others] = personsIn(persons, said);
      // `Lopez's horse fell. He died.`
      if (name === undefined || /^['’]s? /.test(document.text.slice(name.end, name.end + 3)) || others.some(({ entity }) => entity !== name.entity)) return [];
      const { title: _title, ...mention } = name;
      const end = before.start + pronoun.length;
      return [{ ...mention, start: end - (/s?he$/i.exec(pronoun)?.[0].length ?? 0), end }];
    }),
  );
}

/** The first people whose names stand in a stretch of the text. */
export function personsIn(persons: readonly EntityMention[], { start, end }: Span): readonly EntityMention[] {
  const first = lastStartingAtOrBefore(persons, start - 1) + 1;
  return persons.slice(first, first + 6).filter((person) => person.start < end);
}

/** Whatever the verb. */
const anyVerb = /^(?:(?:On|In) [\p{L}\d .]{3,20}, (?:he|she)|He|She)(?= [a-z])/u;
const opensSentence = /(?:[.!?”"] |\n)(?:(?:On|In) [\p{L}\d .]{3,20}, )?(?:The )?(?:(?!\p{L}*(?:ed|ing|s)\b|(?:met|said|told|saw|knew|beat|hit|left|took|gave|paid|shot|had|was)\b)\p{L}[\p{L}-]{2,20} ){0,2}$/u;

/** Somebody by an office or a trade, who is not said to be the one named: `sued the surgeon`. */
const someone = /(?<!\b(?:is|was|as|became|become|been|being|remained|named|elected|appointed|made) )\b(?:the|an?|his|her|its|their) (?:\p{Ll}[\p{Ll}-]{1,20} ){0,2}?(?<head>\p{Ll}[\p{Ll}-]{2,20})\b/gu;

function isSomebodyElse(words: string): boolean {
  return [...words.matchAll(someone)].some(({ groups }) => roleHeads.has(groups?.head ?? ''));
}

/** The same with any verb, where the sentence before begins with the person: whoever else acts in it is not its subject. */
export function subjectsSpokenOf(article: ReadArticle, persons: readonly EntityMention[]): readonly EntityMention[] {
  return spokenOf(article, persons, anyVerb).filter((pronoun) => {
    const name = persons[lastStartingAtOrBefore(persons, pronoun.start)];
    const start = name?.title?.start ?? name?.start ?? 0;
    if (name === undefined || isSomebodyElse(article.document.text.slice(name.end, pronoun.start).replace(/^, [^,]{2,80},/, ''))) return false;
    return name.entity === pronoun.entity && opensSentence.test(`\n${article.document.text.slice(Math.max(0, start - 60), start)}`.slice(start > 60 ? 1 : 0));
  });
}
