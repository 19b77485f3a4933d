/**
 * Finds what is exported and named nowhere outside its file, and files that load each other in a circle. Reads the
 * code with the compiler's parser alone, file by file, so that it takes a second. It must not know the rooms.
 */
import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

/** One file as the others see it. */
export interface Outline {
  readonly path: string;
  readonly exports: readonly Exported[];
  readonly imports: readonly Imported[];
}

/** A name that a file exports. */
export interface Exported {
  readonly name: string;
  /** A type that another export of the file is declared with: whoever uses that one has it in hand. */
  readonly ofAnother: boolean;
}

/** What a file takes from another file of the house. */
export interface Imported {
  /** Of the other file, relative to the repository. */
  readonly path: string;
  /** The names there; undefined where it takes whatever there is (`import * as`, `import('…')`). */
  readonly names: readonly string[] | undefined;
  /** Gone when the code runs (`import type`), or waits until it is asked for (`import('…')`). */
  readonly later: boolean;
}

/** What each file exports and imports, in the order of the files. */
export function outlines(files: readonly SourceFile[]): readonly Outline[] {
  return files.map(outlineOf);
}

/** The exports that no other file names, as `path: name`; a type that another export is declared with is used with it. */
export function unusedExports(all: readonly Outline[]): readonly string[] {
  const used = new Map<string, Set<string> | undefined>();
  for (const { path, names } of all.flatMap(({ imports }) => imports)) {
    if (names === undefined) used.set(path, undefined);
    else if (!used.has(path)) used.set(path, new Set(names));
    else names.forEach((name) => used.get(path)?.add(name));
  }
  const isUsed = (path: string, name: string): boolean => used.has(path) && (used.get(path)?.has(name) ?? true);
  return all.flatMap(({ path, exports }) => exports.filter(({ name, ofAnother }) => !ofAnother && !isUsed(path, name)).map(({ name }) => `${path}: ${name}`));
}

/**
 * The files that load each other in a circle when the code runs, each with those of the circle that it loads, as
 * `path -> path, path`. A file between two circles counts to both.
 */
export function circles(all: readonly Outline[]): readonly string[] {
  let left = new Map(all.map(({ path, imports }) => [path, new Set(imports.filter(({ later }) => !later).map((each) => each.path))]));
  // Whoever loads none of the others, or is loaded by none, is in no circle; what stays is.
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    const among = left;
    const loaded = new Set([...among.values()].flatMap((paths) => [...paths]));
    left = new Map([...among].filter(([path, paths]) => loaded.has(path) && [...paths].some((other) => among.has(other))));
  }
  return [...left].map(([path, paths]) => `${path} -> ${[...paths].filter((other) => left.has(other)).join(', ')}`);
}

function outlineOf({ path, text }: SourceFile): Outline {
  const source = ts.createSourceFile(path, text, { languageVersion: ts.ScriptTarget.ES2024, jsDocParsingMode: ts.JSDocParsingMode.ParseNone });
  const exporting = source.statements.map((statement) => ({ statement, names: exportedNames(statement) })).filter(({ names }) => names.length > 0);
  // Each declaration holds its own name, so a type that another one is declared with is in two.
  const words = exporting.some(({ statement }) => isType(statement)) ? exporting.map(({ statement }) => declaredWith(statement, source)) : [];
  const isOfAnother = (name: string): boolean => words.filter((each) => each.has(name)).length > 1;
  return {
    path,
    exports: exporting.flatMap(({ statement, names }) => names.map(({ text: name }) => ({ name, ofAnother: isType(statement) && isOfAnother(name) }))),
    imports: [...source.statements.flatMap((statement) => importsIn(statement, path, text)), ...lateImports(text, path)],
  };
}

function isType(statement: ts.Statement): boolean {
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
}

/** The words of a declaration; of a function without those of its body. */
function declaredWith(statement: ts.Statement, source: ts.SourceFile): ReadonlySet<string> {
  const end = ts.isFunctionDeclaration(statement) ? (statement.body?.pos ?? statement.end) : statement.end;
  return new Set(source.text.slice(statement.getStart(source), end).match(/\w+/g));
}

function exportedNames(statement: ts.Statement): readonly (ts.Identifier | ts.ModuleExportName)[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    return exportClause !== undefined && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name) : [];
  }
  if (!ts.canHaveModifiers(statement) || ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) !== true) return [];
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
  const { name } = statement as ts.DeclarationStatement;
  return name !== undefined && ts.isIdentifier(name) ? [name] : [];
}

function namesIn(name: ts.BindingName): readonly ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));
}

function importsIn(statement: ts.Statement, path: string, text: string): readonly Imported[] {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
  const { moduleSpecifier } = statement;
  if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('.')) return [];
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : statement;
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
  const later = clause !== undefined && 'isTypeOnly' in clause && clause.isTypeOnly;
  return [{ path: target(path, moduleSpecifier.text), names: clause === undefined ? [] : namesTaken(bindings, text), later }];
}

/** The names that an import or a re-export takes; undefined where it takes them all. */
function namesTaken(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined, text: string): readonly string[] | undefined {
  if (bindings === undefined || ts.isNamespaceExport(bindings)) return undefined;
  if (!ts.isNamespaceImport(bindings)) return bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text);
  return [...text.matchAll(new RegExp(`\\b${bindings.name.text}\\.(\\w+)`, 'g'))].map(([, name = '']) => name);
}

// `import('…').Name` and `await import('…')` stand anywhere in the code; a search finds them faster than a walk.
function lateImports(text: string, path: string): readonly Imported[] {
  return [...text.matchAll(/\bimport\(\s*'(\.[^']+)'\s*\)(?:\.(?!then\b)(\w+))?/g)].map(([, specifier = '', name]) => ({
    path: target(path, specifier),
    names: name === undefined ? undefined : [name],
    later: true,
  }));
}

function target(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier);
}
