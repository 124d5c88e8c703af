import { posix } from 'node:path';
import ts from 'typescript';
import { codeIn, lines, type Code, type SourceFile } from './source-file.ts';

export interface Import {
  readonly specifier: string;
  /** What it leads to: a path from the project's folder for a relative one, else the specifier. */
  readonly target: string;
  /** Whether nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
  /** Whether it stands in a `<script>` of an `.astro` file, which is sent to the browser. */
  readonly inScript: boolean;
  readonly line: number;
}

/** Every import of a file: static, dynamic, re-exported, or of types alone. */
export function importsOf(file: SourceFile): readonly Import[] {
  return codeIn(file).flatMap((code) => importsIn(code, file.path));
}

function importsIn(code: Code, path: string): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) {
      found.push({
        specifier: specifier.text,
        target: targetOf(specifier.text, path),
        typeOnly: isTypeOnly(node),
        inScript: code.kind === 'script',
        line: code.linesAbove + lines(code.tree.text.slice(0, specifier.getStart(code.tree))) + 1,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(code.tree);
  return found;
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : undefined;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return literal(node.arguments[0]);
  return undefined;
}

function literal(node: ts.Node | undefined): ts.StringLiteralLike | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly || namesTypesOnly(node.exportClause);
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  const { importClause } = node;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return importClause.name === undefined && namesTypesOnly(importClause.namedBindings);
}

/** `{ type A, type B }` */
function namesTypesOnly(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (names === undefined || !(ts.isNamedImports(names) || ts.isNamedExports(names))) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function targetOf(specifier: string, path: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
}
