/** What TypeScript has beyond types, as the statements that stand for it: enums, and parameters that are properties. */

import {
  type Node,
  assign,
  become,
  declare,
  id,
  literal,
  member,
  object,
  prop,
  self,
  statement,
  unary,
  walk,
} from "../ast.ts";
import { analyse } from "../scope.ts";
import ts from "../typescript.mjs";
import type { Segment } from "./segments.ts";

/**
 * Writes the enums and properties of a file into its tree.
 *
 * @returns false where a value shows only when the program runs, or an enum has several declarations
 */
export function emit(program: Node, { source, base, enums, properties }: Segment, checker: ts.TypeChecker): boolean {
  const names = new Set(enums.map(({ name }) => name.text));
  const made = enums.map((one) => enumObject(one, checker));
  if (names.size < enums.length || made.includes(null)) return false;
  const isDone = properties.every((one) => emitProperty(program, one.name.getStart(source) + base));
  const declared = enums.flatMap(({ name, modifiers }, index) => {
    const isExported = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const variable = { ...declare("const", [[id(name.text), made[index]!]]), isEnum: true };
    return isExported ? [variable, exportOf([[name.text, name.text]])] : [variable];
  });
  program.body.unshift(...declared);
  return isDone;
}

/** `export { local as exported }` for each pair. */
export function exportOf(names: readonly (readonly [local: string, exported: string])[]): Node {
  const specifiers = names.map(([local, exported]) => ({
    type: "ExportSpecifier",
    local: id(local),
    exported: id(exported),
  }));
  return { type: "ExportNamedDeclaration", declaration: null, specifiers, source: null };
}

/** Names to values, and numbers to names, as TypeScript emits it; null where a value is computed. */
function enumObject({ members }: ts.EnumDeclaration, checker: ts.TypeChecker): Node | null {
  const entries = new Map<string, Node>();
  for (const one of members) {
    const value = checker.getConstantValue(one);
    if (value === undefined || !(ts.isIdentifier(one.name) || ts.isStringLiteral(one.name))) return null;
    entries.set(one.name.text, constant(value));
    if (typeof value === "number") entries.set(String(value), literal(one.name.text));
  }
  return object([...entries].map(([name, value]) => prop(name, value)));
}

const constant = (value: string | number): Node =>
  typeof value === "number" && value < 0 ? unary("-", literal(-value)) : literal(value);

/** @param start of the parameter's name */
function emitProperty(program: Node, start: number): boolean {
  let isDone = false;
  walk(program, (node) => {
    if (!/^Class(Declaration|Expression)$/.test(node.type)) return;
    const { body } = node.body;
    const fn = body.find((item: Node) => item.kind === "constructor")?.value;
    const name = fn?.params.map(nameOf).find((one: Node | undefined) => one?.start === start)?.name;
    if (name !== undefined) isDone = declareProperty(node, fn, name);
  });
  return isDone;
}

const nameOf = (param: Node): Node | undefined => {
  const inner = param.type === "AssignmentPattern" ? param.left : param;
  return inner.type === "Identifier" ? inner : undefined;
};

/**
 * Properties of parameters stand before the fields, and have their values before any other statement of the constructor.
 *
 * @returns false where something is done before `super()`
 */
function declareProperty({ body: { body }, superClass }: Node, fn: Node, name: string): boolean {
  const statements: Node[] = fn.body.body;
  if (superClass && !isSuperCall(statements[0])) return false;
  const place = (superClass ? 1 : 0) + statements.filter((item) => item.isOfParameter).length;
  statements.splice(place, 0, { ...statement(assign(member(self(), name), id(name))), isOfParameter: true });
  if (body.some((item: Node) => item.type === "PropertyDefinition" && !item.static)) declareField(body, name);
  return true;
}

function declareField(body: Node[], name: string): void {
  const field = {
    type: "PropertyDefinition",
    key: id(name),
    value: null,
    computed: false,
    static: false,
    isOfParameter: true,
  };
  body.splice(body.findLastIndex((item) => item.isOfParameter) + 1, 0, field);
}

const isSuperCall = (node: Node | undefined): boolean =>
  node?.type === "ExpressionStatement" && node.expression.callee?.type === "Super";

/** `Level.High` is its value; an enum that is not used otherwise is none. */
export function inlineEnums(program: Node): void {
  analyse(program);
  const enums = new Map<unknown, Map<string, Node>>();
  for (const item of program.body) if (item.isEnum) enums.set(bindingOf(item), valuesOf(item));
  const kept = new Set<unknown>();
  walk(program, (node, parent) => {
    const value = node.type === "MemberExpression" ? enums.get(node.object.binding)?.get(keyOf(node)) : undefined;
    if (value) become(node, structuredClone(value));
    const isDeclared = parent?.type === "VariableDeclarator" && parent.id === node;
    if (node.type === "Identifier" && !isDeclared && parent?.type !== "ExportSpecifier") kept.add(node.binding);
  });
  program.body = program.body.filter((item: Node) => !item.isEnum || kept.has(bindingOf(item)));
  const isGone = ({ local: { binding } }: Node) => enums.has(binding) && !kept.has(binding);
  for (const item of program.body)
    if (item.type === "ExportNamedDeclaration") item.specifiers = item.specifiers.filter((part: Node) => !isGone(part));
}

const bindingOf = (item: Node): unknown => item.declarations[0].id.binding;

const valuesOf = (item: Node): Map<string, Node> =>
  new Map(item.declarations[0].init.properties.map(({ key, value }: Node) => [key.name ?? String(key.value), value]));

const keyOf = ({ computed, property }: Node): string =>
  computed ? (property.type === "Literal" ? String(property.value) : "") : property.name;
