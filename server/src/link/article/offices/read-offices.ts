/**
 * The one reading of who holds which office: what the recognisers give a holder, titles that are offices, and offices
 * in front of a name and behind it. Entities show them, names are joined by them, and rules compare them. It must not
 * know which names are one person, nor which offices exclude each other.
 */
import { groupBy } from '../../../base/group-by.ts';
import { overlaps } from '../../../base/span.ts';
import { SpanIndex } from '../../../base/span-index.ts';
import { roleQualifiers } from '../../../recognise/names/role-words.ts';
import { readPersonName } from '../../person-name.ts';
import { holderFinder } from './apposed.ts';
import { officesBefore } from './before.ts';
import { officeBehind } from './behind.ts';
import { embassy } from './embassy.ts';
import type { HeldRole, PlacedName, PlacedRole } from './held-role.ts';
import { officeOf } from './office.ts';
import { Owners, whoseOf } from './owners.ts';
import { titleOffice } from './title-office.ts';

/**
 * The roles of each person's name that has any, by where they stand beside it.
 * @param isCommon whether a word, in small letters, is an ordinary one
 */
export function readOffices(text: string, names: readonly PlacedName[], roles: readonly PlacedRole[], isCommon: (word: string) => boolean): ReadonlyMap<PlacedName, readonly HeldRole[]> {
  const owners = new Owners(text, names, isCommon);
  const recognised = recognisedRoles(owners, names, roles);
  const claims = names.flatMap((name) => {
    if (name.type !== 'PERSON') return [];
    const told = toldOf(owners, name, recognised.get(name) ?? []);
    const beside = name.level === 'name' ? [...officesBefore(owners, name), officeBehind(owners, name)].filter((role) => role !== undefined) : [];
    return [...told.flatMap((role) => merged(role, beside)).map((role) => ({ name, role, isSure: true })), ...alone(told, beside).map((role) => ({ name, role, isSure: told.some((other) => overlaps(other, role)) }))];
  });
  const byPlace = groupBy(claims, ({ role }) => role.start);
  // `Berg, the mayor, Lopez, the judge, …`: an office between two names is nobody's for sure.
  const held = claims.filter(({ name, role, isSure }) => isSure || (byPlace.get(role.start) ?? []).every((other) => surnameOf(text, other.name) === surnameOf(text, name)));
  return new Map([...groupBy(held, ({ name }) => name)].map(([name, own]) => [name, own.map(({ role }) => qualified(text, definite(text, role, name)))]));
}

// `the mayor, Ana Lopez,`: there is one; `the President Ana Lopez` says nothing of that.
function definite(text: string, role: HeldRole, name: PlacedName): HeldRole {
  const isOne = role.end + 1 !== name.start && !isOwned(role) && role.whose === undefined && /\bthe $/i.test(text.slice(Math.max(0, role.start - 5), role.start));
  return isOne ? { ...role, isTheOne: true } : role;
}

function surnameOf(text: string, { start, end }: PlacedName): string {
  return readPersonName(text.slice(start, end)).surname;
}

// What a recogniser gave a holder, or what stands beside a name as roles do.
function recognisedRoles(owners: Owners, names: readonly PlacedName[], roles: readonly PlacedRole[]): ReadonlyMap<PlacedName, readonly HeldRole[]> {
  const persons = new SpanIndex(names.filter(({ type }) => type === 'PERSON'));
  const holderOf = holderFinder(owners.text, names);
  const held = roles.flatMap((role) => {
    const holders = role.holder === undefined ? [holderOf(role)] : persons.overlapping(role.holder);
    return holders.flatMap((holder) => (holder === undefined ? [] : [{ holder, role }]));
  });
  return new Map([...groupBy(held, ({ holder }) => holder)].map(([holder, own]) => [holder, nearest(own.map(({ role }) => recognisedRole(owners, role)), holder)]));
}

// `the head of US President Lopez's office`: of two that share words the one right before the name.
function nearest(roles: readonly HeldRole[], holder: PlacedName): readonly HeldRole[] {
  return roles.filter((role) => !roles.some((other) => other !== role && overlaps(other, role) && other.end > role.end && other.end <= holder.start));
}

// `a Democratic senator from Texas` is Texas's.
function recognisedRole(owners: Owners, { start, end, role, of, qualifier }: PlacedRole): HeldRole {
  const to = embassy(owners, { role, end });
  const said = { start, end, role, ...(to && { to }) };
  if (of !== undefined) {
    const whole = owners.whole({ start, end }, of);
    // `president of Cuba's National Assembly` is not the president of Cuba.
    const isPart = of.end === end && whole?.end === end && /^['’]s/.test(owners.text.slice(end, end + 2));
    const further = whole?.type === 'NORP' && of.end < end ? owners.behind(end)?.of : undefined;
    const owner = further ?? whole;
    return { ...said, ...(qualifier && { qualifier }), ...(isPart ? {} : owner ? { of: owner } : { ofWords: of }) };
  }
  const before = owners.before(start, role);
  const owner = before?.of === undefined ? (owners.behind(end) ?? before) : before;
  return { ...said, ...(qualifier && { qualifier }), ...whoseOf(owner) };
}

/** `former` before what stands between it and an office: `former Apartheid-era South African President`. */
const formerBefore = /\b(?:former|ex|onetime|deposed|ousted)[ -](?:(?!(?:to|of|and|or|for|by|with|in|on|at|from|as|the|a|an|his|her|their|its|who|but) )[\p{L}-]+ ){1,2}$/iu;

// `former Barclays chief executive`: the word stands before the name.
function qualified(text: string, role: HeldRole): HeldRole {
  if (role.qualifier !== undefined) return role;
  const from = Math.min(role.start, (role.of ?? role.ofWords ?? role).start);
  const before = text.slice(Math.max(0, from - 45), from);
  const near = roleQualifiers.get(/(\p{L}+)[ -]$/u.exec(before)?.[1]?.toLowerCase() ?? '');
  const qualifier = near ?? (formerBefore.test(before) ? 'former' : undefined);
  return qualifier === undefined ? role : { ...role, qualifier };
}

// What was recognised, and the title where that is not in it.
function toldOf(owners: Owners, name: PlacedName, recognised: readonly HeldRole[]): readonly HeldRole[] {
  // `Lopez, the mayor's wife`: that is the mayor's.
  const own = recognised.filter((role) => isOwned(role) || !/^['’]s? [a-z]/.test(owners.text.slice(role.end, role.end + 4)));
  const title = titleOffice(owners, name);
  const all = title === undefined || own.some((role) => overlaps(role, title)) ? own : [...own, title];
  return all.map((role) => withPlaceBehind(owners, name, role));
}

// `Prime Minister Maria Lopez of Norway`: whose office it is stands behind the name.
function withPlaceBehind(owners: Owners, name: PlacedName, role: HeldRole): HeldRole {
  if (isOwned(role) || name.start !== role.end + 1 || officeOf(role.role) === undefined || !owners.text.startsWith(' of ', name.end)) return role;
  const { whose, ...named } = whoseOf(owners.behind(name.end));
  return whose === undefined ? { ...role, ...named } : role;
}

// A role is kept, and told more of, unless the words beside the name say more than it: `railways minister` than `minister`.
function merged(role: HeldRole, beside: readonly HeldRole[]): readonly HeldRole[] {
  const [other, further] = beside.filter((one) => overlaps(one, role));
  if (other === undefined) return [role];
  // `army chief General` are two.
  if (officeOf(role.role) === undefined && (further !== undefined || wordCount(other) > wordCount(role))) return [];
  // `lieutenant governor`, `lord mayor`
  const isLonger = other.role.startsWith(`${role.role} `) || other.role.endsWith(` ${role.role}`);
  if (isLonger && officeOf(other.role)?.name !== officeOf(role.role)?.name) return [];
  return [{ ...role, ...(isOwned(role) ? {} : whoseOf(other)), ...(other.isNow && { isNow: true }) }];
}

function isOwned({ of, ofWords }: HeldRole): boolean {
  return of !== undefined || ofWords !== undefined;
}

function wordCount({ role }: HeldRole): number {
  return role.split(' ').length;
}

function alone(told: readonly HeldRole[], beside: readonly HeldRole[]): readonly HeldRole[] {
  const kept = told.flatMap((role) => merged(role, beside));
  return beside.filter((role, at) => !kept.some((other) => overlaps(other, role)) && !beside.slice(0, at).some((other) => overlaps(other, role)));
}
