/**
 * Surnames alone that are one person by their role: `President Stone` here and there. The most used form founds
 * a class and others join the first that fits, so that one odd role never chains two people together.
 * It must not know full names.
 */
import { sharedRole } from './evidence.ts';
import type { Spelling } from './spelling.ts';

/** Forms of one surname whose roles fit the founder's. */
export interface SurnameClass {
  readonly founder: Spelling;
  readonly members: readonly Spelling[];
}

/** Whether a form has a role that tells who is meant. */
export function tellsRole({ roles }: Spelling): boolean {
  return sharedRole(roles, roles) !== undefined;
}

/** The classes of forms, each a spelling of its own. */
export function classesOf(forms: readonly Spelling[]): readonly SurnameClass[] {
  const classes: { readonly founder: Spelling; readonly members: Spelling[] }[] = [];
  for (const form of [...forms].sort(byUse)) {
    const fitting = classes.find(({ founder }) => sharedRole(form.roles, founder.roles) !== undefined);
    if (fitting === undefined) classes.push({ founder: form, members: [form] });
    else fitting.members.push(form);
  }
  return classes;
}

function byUse(a: Spelling, b: Spelling): number {
  return b.items - a.items || ((a.tallies[0]?.form.id ?? '') < (b.tallies[0]?.form.id ?? '') ? -1 : 1);
}
