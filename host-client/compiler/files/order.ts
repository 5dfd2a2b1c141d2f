/** The files of a module in the order in which they are evaluated. */

import { dirname } from "node:path";
import { resolveModule } from "../typecheck.ts";
import ts from "../typescript.mjs";

/**
 * Every file that an entry imports, each once, before those that import it; null where they import each other in a circle, or
 * something that is no TypeScript file.
 *
 * @see https://tc39.es/ecma262/#sec-innermoduleevaluation
 */
export function evaluationOrder(program: ts.Program, entry: string): ts.SourceFile[] | null {
  const done = new Set<ts.SourceFile>();
  const open = new Set<ts.SourceFile>();
  const visit = (path: string | undefined): boolean => {
    const file = path === undefined ? undefined : program.getSourceFile(path);
    if (!file || open.has(file)) return false;
    if (done.has(file)) return true;
    open.add(file);
    const isWhole = importsOf(file).every((text) => visit(resolveImport(file, text)));
    open.delete(file);
    done.add(file);
    return isWhole;
  };
  return visit(entry) ? [...done] : null;
}

/** The path of the file that another one imports by a relative name. */
export const resolveImport = (file: ts.SourceFile, text: string): string | undefined =>
  resolveModule(text, dirname(file.fileName))?.resolvedFileName;

export const isRelative = (text: string): boolean => text.startsWith(".");

function importsOf(file: ts.SourceFile): string[] {
  return file.statements.flatMap((item) => {
    const isTypeOnly = ts.isImportDeclaration(item)
      ? item.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : ts.isExportDeclaration(item) && item.isTypeOnly;
    const from = ts.isImportDeclaration(item) || ts.isExportDeclaration(item) ? item.moduleSpecifier : undefined;
    return from && !isTypeOnly && ts.isStringLiteral(from) && isRelative(from.text) ? [from.text] : [];
  });
}
