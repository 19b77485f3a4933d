/**
 * The check helper of the names family: a marked paragraph against what `recognise` finds in it.
 * Looks at the marks of name types and at `ROLE role`, with nothing else behind the type of a name.
 */
import { readParagraph } from '../../server/src/text/paragraph.ts';
import { nameFinders } from '../../server/src/recognise/names/name-finders.ts';
import { nameRefiners } from '../../server/src/recognise/names/name-refiners.ts';
import type { Mention, NameMention, RoleMention } from '../../server/src/recognise/mention.ts';
import { expectMarks } from './expect.ts';
import { parseArticle } from './fixture.ts';
import type { Mark } from './fixture.ts';
import { testModel } from './model.ts';

const nameTypes: ReadonlySet<string> = new Set('PERSON ORG GPE LOC FAC NORP EVENT LAW WORK MISC'.split(' '));

/** What the family alone finds in a paragraph. */
export function findNames(text: string): readonly Mention[] {
  const paragraph = readParagraph(text);
  const model = testModel();
  let mentions: readonly Mention[] = nameFinders.flatMap((finder) => [...finder.find(paragraph, model)]);
  for (const refiner of nameRefiners) mentions = refiner.refine(mentions, paragraph, model);
  return mentions;
}

/** Fails unless exactly the marked names are found, with their types: `[[Hans Muster|PERSON]]`. */
export function checkNames(marked: string): void {
  const article = parseArticle(marked);
  const found = findNames(article.text).filter((mention): mention is NameMention => mention.kind === 'name');
  const marks = found.map(({ start, end, type }): Mark => ({ start, end, label: type }));
  expectMarks(article, (label) => nameTypes.has(label), marks);
}

/** Fails unless exactly the marked roles are found: `[[US President|ROLE president of US]]`, holder behind `:`. */
export function checkRoles(marked: string): void {
  const article = parseArticle(marked);
  const found = findNames(article.text).filter((mention): mention is RoleMention => mention.kind === 'role');
  const marks = found.map((role): Mark => ({ start: role.start, end: role.end, label: roleLabel(role, article.text) }));
  expectMarks(article, (label) => label.startsWith('ROLE'), marks);
}

function roleLabel(role: RoleMention, text: string): string {
  const qualifier = role.qualifier === undefined ? '' : `${role.qualifier} `;
  const of = role.of === undefined ? '' : ` of ${text.slice(role.of.start, role.of.end)}`;
  const holder = role.holder === undefined ? '' : `: ${text.slice(role.holder.start, role.holder.end)}`;
  return `ROLE ${qualifier}${role.role}${of}${holder}`;
}
