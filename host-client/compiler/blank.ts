/** Strips types by writing spaces over them, so that every position stays that of the TypeScript source. */

import ts from "./typescript.mjs";

/** Thrown where types can't be blanked out (enums, namespaces, parameter properties ...): esbuild strips those. */
class NotBlankable extends Error {}

interface Eraser {
  source: ts.SourceFile;
  text: string[];
}

/** The source without its types, at the same positions; null where another way is needed. */
export function blankTypes(source: ts.SourceFile): string | null {
  const eraser: Eraser = { source, text: [...source.text] };
  if (eraser.text.length !== source.text.length) return null;
  try {
    visit(eraser, source);
    return eraser.text.join("");
  } catch (error) {
    if (error instanceof NotBlankable) return null;
    throw error;
  }
}

function erase({ text }: Eraser, from: number, to: number): void {
  for (let i = from; i < to; i++) if (text[i] !== "\n" && text[i] !== "\r") text[i] = " ";
}

const eraseNode = (eraser: Eraser, node: ts.Node) => erase(eraser, node.getStart(eraser.source), node.end);

/** `type Name` among names that are values, and the comma behind it. */
function eraseSpecifier(eraser: Eraser, node: ts.Node): void {
  const [comma] = /^\s*,/.exec(eraser.source.text.slice(node.end)) ?? [""];
  erase(eraser, node.getStart(eraser.source), node.end + comma.length);
}

const REFUSED = new Set([
  ts.SyntaxKind.EnumDeclaration,
  ts.SyntaxKind.ModuleDeclaration,
  ts.SyntaxKind.Decorator,
  ts.SyntaxKind.ImportEqualsDeclaration,
  ts.SyntaxKind.ExportAssignment,
  ts.SyntaxKind.TypeAssertionExpression,
]);
const MODIFIERS = new Set([
  ts.SyntaxKind.PublicKeyword,
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.ProtectedKeyword,
  ts.SyntaxKind.ReadonlyKeyword,
  ts.SyntaxKind.AbstractKeyword,
  ts.SyntaxKind.OverrideKeyword,
]);

function visit(eraser: Eraser, node: ts.Node): void {
  if (REFUSED.has(node.kind)) throw new NotBlankable();
  if (ts.isImportSpecifier(node) && node.isTypeOnly) return eraseSpecifier(eraser, node);
  if (isTypeOnly(node)) return eraseNode(eraser, node);
  eraseParts(eraser, node);
  ts.forEachChild(node, (child) => {
    if (!ts.isTypeNode(child) || ts.isExpressionWithTypeArguments(child)) visit(eraser, child);
  });
}

/** Statements and members that are nothing but types. */
function isTypeOnly(node: ts.Node): boolean {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isIndexSignatureDeclaration(node))
    return true;
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (ts.isHeritageClause(node)) return node.token === ts.SyntaxKind.ImplementsKeyword;
  const isBodiless =
    ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node);
  if (isBodiless && !node.body) return true;
  return (
    ts.canHaveModifiers(node) &&
    Boolean(ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword))
  );
}

function eraseParts(eraser: Eraser, node: ts.Node): void {
  const part = node as {
    type?: ts.Node;
    questionToken?: ts.Node;
    exclamationToken?: ts.Node;
    typeParameters?: ts.NodeArray<ts.Node>;
    typeArguments?: ts.NodeArray<ts.Node>;
  };
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node))
    return erase(eraser, node.expression.end, node.end);
  if (ts.isParameter(node) && (ts.getModifiers(node)?.length || node.name.getText(eraser.source) === "this"))
    throw new NotBlankable();
  for (const list of [part.typeParameters, part.typeArguments])
    if (list && !ts.isTypeNode(node)) erase(eraser, list.pos - 1, list.end + 1);
  if (ts.isExpressionWithTypeArguments(node) && part.typeArguments)
    erase(eraser, part.typeArguments.pos - 1, part.typeArguments.end + 1);
  const isTyped =
    ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node) || ts.isFunctionLike(node);
  if (!isTyped) return;
  if (part.type && ts.isTypeNode(part.type)) erase(eraser, part.type.pos - 1, part.type.end);
  if (part.questionToken) eraseNode(eraser, part.questionToken);
  if (part.exclamationToken) eraseNode(eraser, part.exclamationToken);
  if (ts.canHaveModifiers(node))
    for (const modifier of ts.getModifiers(node) ?? []) if (MODIFIERS.has(modifier.kind)) eraseNode(eraser, modifier);
}
