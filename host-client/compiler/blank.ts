/** Strips types by writing spaces over them, so that every position stays that of the TypeScript source. */

import ts from "./typescript.mjs";

/** Thrown where types can't be blanked out (namespaces, decorators ...): esbuild strips those. */
class NotBlankable extends Error {}

/** A source without its types, and what of it is more than types: emitted.ts writes that into the tree. */
export interface Blanked {
  /** At the same positions. */
  text: string;
  enums: ts.EnumDeclaration[];
  /** Parameters of constructors that declare properties. */
  properties: ts.ParameterDeclaration[];
}

interface Eraser extends Omit<Blanked, "text"> {
  source: ts.SourceFile;
  text: string[];
}

/** Blanks the types of a source; null where another way is needed. */
export function blankTypes(source: ts.SourceFile): Blanked | null {
  const eraser: Eraser = { source, text: [...source.text], enums: [], properties: [] };
  if (eraser.text.length !== source.text.length) return null;
  try {
    visit(eraser, source);
    return { ...eraser, text: eraser.text.join("") };
  } catch (error) {
    if (error instanceof NotBlankable) return null;
    throw error;
  }
}

function erase({ text }: Eraser, from: number, to: number): void {
  for (let i = from; i < to; i++) if (text[i] !== "\n" && text[i] !== "\r") text[i] = " ";
}

const eraseNode = (eraser: Eraser, node: ts.Node) => erase(eraser, node.getStart(eraser.source), node.end);

/** One of several names, and the comma behind it. */
function eraseSpecifier(eraser: Eraser, node: ts.Node): void {
  const [comma] = /^\s*,/.exec(eraser.source.text.slice(node.end)) ?? [""];
  erase(eraser, node.getStart(eraser.source), node.end + comma.length);
}

const REFUSED = new Set([
  ts.SyntaxKind.ModuleDeclaration,
  ts.SyntaxKind.Decorator,
  ts.SyntaxKind.ImportEqualsDeclaration,
  ts.SyntaxKind.ExportAssignment,
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
  if (ts.isEnumDeclaration(node)) return eraseEnum(eraser, node);
  eraseParts(eraser, node);
  ts.forEachChild(node, (child) => {
    if (!ts.isTypeNode(child) || ts.isExpressionWithTypeArguments(child)) visit(eraser, child);
  });
}

function eraseEnum(eraser: Eraser, node: ts.EnumDeclaration): void {
  if (!ts.isSourceFile(node.parent)) throw new NotBlankable();
  eraser.enums.push(node);
  eraseNode(eraser, node);
}

/** `<T>x`; an object behind an arrow would become its body. */
function eraseAssertion(eraser: Eraser, node: ts.TypeAssertion): void {
  if (ts.isObjectLiteralExpression(node.expression)) throw new NotBlankable();
  erase(eraser, node.getStart(eraser.source), node.expression.getStart(eraser.source));
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
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  return modifiers.some(
    ({ kind }) =>
      kind === ts.SyntaxKind.DeclareKeyword || (kind === ts.SyntaxKind.AbstractKeyword && ts.isClassElement(node)),
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
  if (ts.isTypeAssertionExpression(node)) return eraseAssertion(eraser, node);
  if (ts.isParameter(node) && node.name.getText(eraser.source) === "this") return eraseSpecifier(eraser, node);
  if (ts.isParameter(node) && ts.getModifiers(node)?.length) eraser.properties.push(node);
  for (const list of [part.typeParameters, part.typeArguments])
    if (list && !ts.isTypeNode(node)) erase(eraser, list.pos - 1, list.end + 1);
  if (ts.isExpressionWithTypeArguments(node) && part.typeArguments)
    erase(eraser, part.typeArguments.pos - 1, part.typeArguments.end + 1);
  const isTyped =
    ts.isClassLike(node) ||
    ts.isParameter(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isFunctionLike(node);
  if (!isTyped) return;
  if (part.type && ts.isTypeNode(part.type)) erase(eraser, part.type.pos - 1, part.type.end);
  if (part.questionToken) eraseNode(eraser, part.questionToken);
  if (part.exclamationToken) eraseNode(eraser, part.exclamationToken);
  if (ts.canHaveModifiers(node))
    for (const modifier of ts.getModifiers(node) ?? []) if (MODIFIERS.has(modifier.kind)) eraseNode(eraser, modifier);
}
