/** The project's own files and what each imports, for the style tests: it reads sources as text and judges nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

export const ROOT = resolve(__dirname, '../..');

export interface Import {
  /** As written. */
  readonly name: string;
  /** Path from the root when it is a file of ours, else null. */
  readonly file: string | null;
  readonly typesOnly: boolean;
  readonly line: number;
}

/** Paths from the root, with forward slashes, of every file below a folder. */
export function filesBelow(folder: string, endings: readonly string[] = ['.ts', '.tsx']): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join('/'))
    .sort();
}

export const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const parsed = new Map<string, ts.SourceFile>();
export function syntaxOf(file: string): ts.SourceFile {
  const known = parsed.get(file);
  if (known) return known;
  const tree = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  parsed.set(file, tree);
  return tree;
}

const sources = new Set([...filesBelow('src'), ...filesBelow('test')]);

function fileOf(from: string, name: string): string | null {
  if (!name.startsWith('.')) return null;
  const base = relative(ROOT, resolve(ROOT, dirname(from), name)).split(sep).join('/');
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`].find((path) => sources.has(path)) ?? null;
}

/** Every import, re-export and dynamic import of a file. */
export function importsOf(file: string): Import[] {
  const tree = syntaxOf(file);
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Expression, typesOnly: boolean): void => {
    if (!ts.isStringLiteral(specifier)) return;
    found.push({ name: specifier.text, file: fileOf(file, specifier.text), typesOnly, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')) {
      if (node.arguments[0]) add(node, node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) add(node, node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
