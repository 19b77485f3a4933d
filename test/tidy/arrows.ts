/**
 * Judges one import: whether the room of the file may reach the room or package that it names.
 * Shared by the lint rule, which speaks while one types, and the tidy test. It must not read any file.
 */
import { posix } from 'node:path';
import { rooms } from './rooms.ts';
import type { Room } from './rooms.ts';

/**
 * Why this import is forbidden, or undefined where it is not.
 * @param file the importing file, relative to the repository, with forward slashes
 * @param specifier the words after `from`
 */
export function forbiddenArrow(file: string, specifier: string): string | undefined {
  const from = roomOf(file);
  if (from === undefined) return undefined;
  return specifier.startsWith('.') ? forbiddenRoom(from, file, specifier) : forbiddenPackage(from, file, specifier);
}

/** The room that a file belongs to; undefined for files outside the house (tests, scripts). */
export function roomOf(file: string): Room | undefined {
  if (isTest(file)) return undefined;
  return rooms.filter(({ at }) => file.startsWith(at)).reduce<Room | undefined>((found, room) => (found !== undefined && found.at.length >= room.at.length ? found : room), undefined);
}

/** Tests may import anything, and nothing may import them. */
export function isTest(file: string): boolean {
  return file.startsWith('test/') || /\.test\.ts$/.test(file);
}

/** The arrows of rooms.ts that none of these imports takes, as `room -> room` and `room -> package x`. */
export function arrowsInVain(imports: readonly { readonly file: string; readonly specifier: string }[]): readonly string[] {
  const taken = new Set(imports.flatMap(({ file, specifier }) => arrowOf(file, specifier) ?? []));
  return rooms
    .flatMap(({ name, imports: into, packages }) => [...into.map((to) => `${name} -> ${to}`), ...packages.map((to) => `${name} -> package ${to}`)])
    .filter((arrow) => !taken.has(arrow));
}

/** The arrows of rooms.ts that go to the right, to a room that is listed behind its own, as `room -> room`. */
export function arrowsToTheRight(): readonly string[] {
  const places = new Map(rooms.map(({ name }, place) => [name, place]));
  return rooms.flatMap(({ name, imports }, place) => imports.filter((to) => (places.get(to) ?? rooms.length) > place).map((to) => `${name} -> ${to}`));
}

/** The words of rooms.ts that let this import pass; undefined for one within a room and for one that nothing lets pass. */
function arrowOf(file: string, specifier: string): string | undefined {
  const from = roomOf(file);
  if (from === undefined) return undefined;
  if (!specifier.startsWith('.')) {
    const used = packageOf(from, specifier);
    return used === undefined ? undefined : `${from.name} -> package ${used}`;
  }
  const to = roomOf(posix.join(posix.dirname(file), specifier));
  return to === undefined || to === from ? undefined : `${from.name} -> ${to.name}`;
}

function forbiddenRoom(from: Room, file: string, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(file), specifier);
  if (isTest(target)) return `${file}: ${from.name} -> ${target}: nothing may import tests`;
  const to = roomOf(target);
  if (to === undefined) return `${file}: ${from.name} -> ${target}: this lies in no room`;
  if (to === from) return forbiddenNeighbour(from, file, target);
  if (from.imports.includes(to.name)) return undefined;
  return `${file}: ${from.name} -> ${to.name} (${target}): ${from.name} may import ${list(from.imports)}`;
}

function forbiddenNeighbour(room: Room, file: string, target: string): string | undefined {
  if (room.name === 'recognise') return forbiddenFamily(room, file, target);
  if (room.name === 'features') return forbiddenFeature(room, file, target);
  return undefined;
}

// Recogniser families stand beside each other: none knows another, so that each can be read and changed alone.
function forbiddenFamily(room: Room, file: string, target: string): string | undefined {
  const [family, other] = [folderIn(room, file), folderIn(room, target)];
  if (family === '' || other === '' || other === family || other === 'model') return undefined;
  return `${file}: recognise/${family} -> recognise/${other} (${target}): a family of recognisers knows no other`;
}

// Features stand side by side in their folder; what several need lies in its sub-folders.
function forbiddenFeature(room: Room, file: string, target: string): string | undefined {
  if (folderIn(room, target) !== '' || target.endsWith('/snapshot.ts')) return undefined;
  return `${file}: features -> features (${target}): a feature knows no other; what both need belongs in features/shared/`;
}

/** The first folder below the room that holds the file; empty for a file of the room itself. */
function folderIn(room: Room, file: string): string {
  const [folder, ...below] = file.slice(room.at.length).split('/');
  return below.length > 0 ? (folder ?? '') : '';
}

function forbiddenPackage(from: Room, file: string, specifier: string): string | undefined {
  if (packageOf(from, specifier) !== undefined) return undefined;
  return `${file}: ${from.name} -> package ${specifier}: ${from.name} may use ${list(from.packages)}`;
}

/** The package of the room's list that the specifier is of. */
function packageOf({ packages }: Room, specifier: string): string | undefined {
  return packages.find((name) => (name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`)));
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.join(', ');
}
