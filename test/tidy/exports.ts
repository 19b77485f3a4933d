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
  /** Counted from 1. */
  readonly line: number;
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

/**
 * The exports that no other file names, as `path:line: name`. A type that an export of its own file is made with
 * is used wherever that one is.
 */
export function unusedExports(all: readonly Outline[]): readonly string[] {
  const used = new Map<string, Set<string> | undefined>();
  for (const { path, names } of all.flatMap(({ imports }) => imports)) {
    if (names === undefined) used.set(path, undefined);
    else if (!used.has(path)) used.set(path, new Set(names));
    else names.forEach((name) => used.get(path)?.add(name));
  }
  const isUsed = (path: string, name: string): boolean => used.has(path) && (used.get(path)?.has(name) ?? true);
  return all.flatMap(({ path, exports }) => exports.filter(({ name }) => !isUsed(path, name)).map(({ name, line }) => `${path}:${line}: ${name}`));
}

function outlineOf({ path, text }: SourceFile): Outline {
  const source = ts.createSourceFile(path, text, { languageVersion: ts.ScriptTarget.ES2024, jsDocParsingMode: ts.JSDocParsingMode.ParseNone });
  return {
    path,
    exports: source.statements.flatMap((statement) => exportsIn(statement, source)),
    imports: [...source.statements.flatMap((statement) => importsIn(statement, path)), ...lateImports(text, path)],
  };
}

function exportsIn(statement: ts.Statement, source: ts.SourceFile): readonly Exported[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    return exportClause !== undefined && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => exported(name, source)) : [];
  }
  if (!ts.canHaveModifiers(statement) || ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) !== true) return [];
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name).map((id) => exported(id, source)));
  const { name } = statement as ts.DeclarationStatement;
  return name !== undefined && ts.isIdentifier(name) ? [exported(name, source)] : [];
}

function namesIn(name: ts.BindingName): readonly ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));
}

function exported(name: ts.ModuleExportName, source: ts.SourceFile): Exported {
  return { name: name.text, line: source.getLineAndCharacterOfPosition(name.getStart(source)).line + 1 };
}

function importsIn(statement: ts.Statement, path: string): readonly Imported[] {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
  const { moduleSpecifier } = statement;
  if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('.')) return [];
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : statement;
  const named = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
  const names = named !== undefined && (ts.isNamedImports(named) || ts.isNamedExports(named)) ? named.elements.map((each) => (each.propertyName ?? each.name).text) : undefined;
  const bare = ts.isImportDeclaration(statement) && statement.importClause === undefined;
  return [{ path: target(path, moduleSpecifier.text), names: bare ? [] : names, later: clause !== undefined && isTypeOnly(clause) }];
}

function isTypeOnly(clause: ts.ImportClause | ts.ExportDeclaration | ts.ImportDeclaration): boolean {
  return 'isTypeOnly' in clause && clause.isTypeOnly;
}

// `await import('…')` and `import('…').Name` stand anywhere in the code; a search finds them faster than a walk.
function lateImports(text: string, path: string): readonly Imported[] {
  return [...text.matchAll(/\bimport\(\s*'(\.[^']+)'/g)].map(([, specifier = '']) => ({ path: target(path, specifier), names: undefined, later: true }));
}

function target(path: string, specifier: string): string {
  return posix.join(posix.dirname(path), specifier);
}
