/** Kinds of expressions from the type checker, for modules whose source keeps its positions (blank.ts). */

import ts from "./typescript.mjs";
import type { Node } from "./ast.ts";
import { ANY, ARRAY, BOOLEAN, FUNCTION, NOTHING, NUMBER, OBJECT, STRING } from "./kinds.ts";

/** Answers for a node of the source; null where the checker has nothing to say. */
export interface TypedKinds {
  (node: Node): number | null;
  /** The kinds of the items of an array; null for anything else. */
  items(node: Node): number | null;
  /** Whether it is the result of a workflow (shared/signature/result.ts); null where the checker does not know. */
  isResult(node: Node): boolean | null;
  /** Whether it is an error, by what all errors have. */
  isError(node: Node): boolean;
  /** Whether a type behind it (`x!`, `x as T`) leaves null and undefined out: its author says that it is something. */
  isAsserted(node: Node): boolean;
  /** Whether it has a length and places, as lists, texts and typed arrays have. */
  isListLike(node: Node): boolean;
  /** Whether what is walked over is surely a list or a text, surely a Map, a Set or an iterator, or one of both; null where nothing is said. */
  walks(node: Node): Walked | null;
  /** Whether it is of a class of the module's own, or an error that only a module throws: what it is called is known. */
  isNamedByModule(node: Node): boolean;
  /** Whether the member that is asked for is one of the module's own, not of the library. */
  isOwnMember(node: Node): boolean;
}
export type Walked = "list" | "collection" | "mixed";

/** The kinds of all expressions of checked files, each of which begins at some position of a whole text. */
export function typedKinds(program: ts.Program, files: readonly { source: ts.SourceFile; base: number }[]): TypedKinds {
  const checker = program.getTypeChecker();
  const nodes = new Map<string, ts.Node>();
  const asserted = new Set<string>();
  for (const { source, base } of files) {
    const collect = (node: ts.Node): void => {
      ts.forEachChild(node, collect);
      if (!ts.isExpression(node) && !ts.isIdentifier(node)) return;
      const key = `${node.getStart(source) + base}:${endWithoutTypes(node) + base}`;
      if (isTyping(node) && !(kindOfType(checker, checker.getTypeAtLocation(node)) & NOTHING)) asserted.add(key);
      // What is within says what it is by itself: types that are laid on it may promise more.
      if (!isTyping(node)) nodes.set(key, node);
    };
    collect(source);
  }
  const find = (node: Node) => nodes.get(`${node.start}:${node.end}`);
  const kinds = (node: Node) => {
    const found = find(node);
    if (!found) return null;
    const kind = kindOfType(checker, checker.getTypeAtLocation(found));
    return ts.isElementAccessExpression(found) ? kind | NOTHING : kind;
  };
  const items = (node: Node) => {
    const found = find(node);
    const type = found && checker.getTypeAtLocation(found);
    const [item] = type && checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [];
    return item ? kindOfType(checker, item) : null;
  };
  const isResult = (node: Node) => {
    const found = find(node);
    const type = found && checker.getNonNullableType(checker.getTypeAtLocation(found));
    if (!type || type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return null;
    return RESULT_MEMBERS.every((name) => checker.getPropertyOfType(type, name));
  };
  const isError = (node: Node) => {
    const found = find(node);
    const type = found && checker.getNonNullableType(checker.getTypeAtLocation(found));
    return Boolean(type && checker.getPropertyOfType(type, "message") && checker.getPropertyOfType(type, "stack"));
  };
  const isAsserted = (node: Node) => asserted.has(`${node.start}:${node.end}`);
  const isListLike = (node: Node) => {
    const found = find(node);
    const type = found && checker.getTypeAtLocation(found);
    const length = type && checker.getPropertyOfType(type, "length");
    return Boolean(length && kindOfType(checker, checker.getTypeOfSymbol(length)) === NUMBER);
  };
  const walks = (node: Node) => {
    const found = find(node);
    return found ? walkedAs(checker, checker.getTypeAtLocation(found)) : null;
  };
  const isOwnMember = (node: Node) => {
    const found = find(node);
    const declared = found && checker.getSymbolAtLocation(found)?.declarations;
    return Boolean(declared?.length) && declared!.every(isOfModule);
  };
  const isNamedByModule = (node: Node) => {
    const found = find(node);
    const symbol = found && checker.getTypeAtLocation(found).symbol;
    if (!symbol) return false;
    return /^(Range|Syntax)Error$/.test(symbol.name) || Boolean(symbol.flags & ts.SymbolFlags.Class);
  };
  return Object.assign(kinds, {
    items,
    isResult,
    isError,
    isAsserted,
    isListLike,
    walks,
    isNamedByModule,
    isOwnMember,
  });
}

const isOfModule = (declared: ts.Declaration): boolean => !declared.getSourceFile().isDeclarationFile;

/** What a type is to a loop: in a module without generators and symbols, an iterator is that of a collection. */
function walkedAs(checker: ts.TypeChecker, given: ts.Type): Walked | null {
  const type = checker.getNonNullableType(checker.getBaseConstraintOfType(given) ?? given);
  if (type.isUnion()) {
    const parts = new Set(type.types.map((one) => walkedAs(checker, one)));
    if (parts.has(null)) return null;
    return parts.size === 1 ? [...parts][0]! : "mixed";
  }
  if (type.flags & ts.TypeFlags.StringLike || checker.isArrayType(type) || checker.isTupleType(type)) return "list";
  const { symbol } = type;
  if (!symbol?.declarations?.every((one) => one.getSourceFile().isDeclarationFile)) return null;
  if (/^(Readonly)?(Map|Set)$|^(Map|Set)Iterator$/.test(symbol.name)) return "collection";
  if (/^\w+Array$/.test(symbol.name)) return "list";
  return /^(Iterable|Iterator|IterableIterator)$/.test(symbol.name) ? "mixed" : null;
}

/** `x!`, `x as T`, `x satisfies T`: nothing of these is left but `x`. */
const isTyping = (node: ts.Node): node is ts.NonNullExpression | ts.AsExpression | ts.SatisfiesExpression =>
  ts.isNonNullExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node);

/** Where an expression ends without the types behind its last part: `a + b!` with `b`. */
function endWithoutTypes(node: ts.Node): number {
  if (isTyping(node)) return endWithoutTypes(node.expression);
  let last: ts.Node | undefined;
  ts.forEachChild(node, (child) => void (last = child));
  return last && last.end === node.end && ts.isExpression(last) ? endWithoutTypes(last) : node.end;
}

/** What tells a result from anything else. */
const RESULT_MEMBERS = ["children", "events", "onProgress"];

const FLAGS: [ts.TypeFlags, number][] = [
  [ts.TypeFlags.NumberLike, NUMBER],
  [ts.TypeFlags.StringLike, STRING],
  [ts.TypeFlags.BooleanLike, BOOLEAN],
  [ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void, NOTHING],
];

function kindOfType(checker: ts.TypeChecker, given: ts.Type): number {
  // `this`, and parameters of types: as much as is said of them.
  const type = given.flags & ts.TypeFlags.TypeParameter ? (checker.getBaseConstraintOfType(given) ?? given) : given;
  for (const [flags, kind] of FLAGS) if (type.flags & flags && !type.isUnion()) return kind;
  if (type.isUnion()) return type.types.reduce((sum, one) => sum | kindOfType(checker, one), 0);
  if (!(type.flags & ts.TypeFlags.Object)) return ANY;
  if (checker.isArrayType(type) || checker.isTupleType(type)) return ARRAY;
  return type.getCallSignatures().length ? FUNCTION : OBJECT;
}
