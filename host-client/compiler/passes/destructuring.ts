/** Patterns: declarations, assignments and parameters become plain reads, left to right. */

import {
  type Node,
  array,
  assign,
  binary,
  call,
  conditional,
  declare,
  id,
  isFunction,
  isStable,
  isString,
  literal,
  member,
  memberNode,
  sequence,
  statement,
  undef,
} from "../ast.ts";
import { type Context, copy, helper, temporary } from "../context.ts";
import { ARRAY, STRING, isOnly, kindOf } from "../kinds.ts";
import { lowerTarget, staticMember, twice } from "./members.ts";
import { withoutLater } from "./functions.ts";
import { writeTo } from "./assignments.ts";
import { guardParts, isTakenInTurn } from "./lazy-patterns.ts";
import { iteratedAs, seesWords, writtenAs } from "./written.ts";

export const handlers = {
  VariableDeclaration: lowerDeclaration,
};

type Emit = (target: Node, value: Node) => void;

/**
 * Emits one plain assignment for each name or temporary that a pattern needs.
 *
 * @param isDeclaration temporaries become declared names too (`emit` declares what it gets)
 */
export function bindPattern(context: Context, pattern: Node, value: Node, emit: Emit, isDeclaration: boolean): void {
  switch (pattern.type) {
    case "AssignmentPattern": {
      const target = isDeclaration ? pattern.left : targetFirst(context, pattern.left, emit);
      return bindPattern(context, target, withDefault(context, value, pattern.right, emit), emit, isDeclaration);
    }
    case "ObjectPattern":
      return bindObject(context, pattern, value, emit, isDeclaration);
    case "ArrayPattern":
      return bindArray(context, pattern, value, emit, isDeclaration);
    default:
      emit(isDeclaration ? copy(pattern) : lowerTarget(context, pattern), value);
  }
}

/** A member as a target, evaluated before the value is taken that a default may stand in for. */
function targetFirst(context: Context, pattern: Node, emit: Emit): Node {
  if (!context.isExact || pattern.type !== "MemberExpression" || pattern.object.type === "Super") return pattern;
  const { target, before } = twice(context, pattern);
  for (const { left, right } of before) emit(left, right);
  return { type: "Held", node: target };
}

function withDefault(context: Context, value: Node, fallback: Node, emit: Emit): Node {
  const held = hold(context, value, emit);
  return conditional(binary("===", held, undef()), context.lower(fallback), copy(held));
}

/** Keeps a value under a name, unless reading it twice makes no difference. */
function hold(context: Context, value: Node, emit: Emit): Node {
  if (isStable(value) || (value.type === "Identifier" && value.name.startsWith("$"))) return value;
  const name = temporary(context);
  emit(name, value);
  return copy(name);
}

function bindObject(context: Context, pattern: Node, value: Node, emit: Emit, isDeclaration: boolean): void {
  const source = hold(context, value, emit);
  const hasRead = pattern.properties.some((part: Node) => part.type !== "RestElement" && !part.computed);
  if (context.isExact && !hasRead)
    emit(temporary(context), call(helper(context, "$object"), copy(source), ...(value.written ?? [])));
  const used: Node[] = [];
  for (const part of pattern.properties) {
    if (part.type === "RestElement") {
      const rest = call(helper(context, context.isExact ? "$restShown" : "$rest"), copy(source), array(used));
      bindPattern(context, part.argument, rest, emit, isDeclaration);
      continue;
    }
    const key = patternKey(context, part, emit);
    used.push(typeof key === "string" ? literal(key) : isString(key) ? copy(key) : binary("+", literal(""), copy(key)));
    const isFirst = used.length === 1 && part.value.type === "Identifier" && !value.isNested && seesWords(context);
    const read =
      isFirst && typeof key === "string"
        ? call(helper(context, "$part"), copy(source), literal(key), ...(value.written ?? []))
        : typeof key === "string"
          ? staticMember(context, copy(source), key)
          : readBy(context, copy(source), key);
    bindPattern(context, part.value, nested(read), emit, isDeclaration);
  }
}

const readBy = (context: Context, source: Node, key: Node): Node =>
  context.isExact ? call(helper(context, "$get"), source, copy(key)) : memberNode(source, copy(key), true);

function patternKey(context: Context, part: Node, emit: Emit): string | Node {
  if (!part.computed) return part.key.type === "Identifier" ? part.key.name : String(part.key.value);
  const key = context.lower(part.key);
  return hold(context, context.isExact ? call(helper(context, "$key"), key) : key, emit);
}

function bindArray(context: Context, pattern: Node, given: Node, emit: Emit, isDeclaration: boolean): void {
  const { elements } = pattern;
  const value = pattern.isOfWide ? { ...call(helper(context, "$wideItems"), given), written: given.written } : given;
  const last = elements[elements.length - 1];
  const isOpen = last?.type === "RestElement";
  const isPlain = !context.isExact || isOnly(value.kind ?? 0, ARRAY);
  if (!isPlain && isTakenInTurn(context, pattern)) return bindInTurn(context, pattern, value, emit, isDeclaration);
  const isTextRest = context.isLean && isOpen && Boolean((value.kind ?? 0) & STRING);
  const items = isTextRest ? call(helper(context, "$items"), value) : value;
  const list = isPlain ? items : takeItems(context, value, isOpen ? -1 : elements.length, value.written);
  const source = hold(context, list, emit);
  elements.forEach((element: Node | null, index: number) => {
    if (!element) return;
    if (element.type === "RestElement") {
      const rest = call(member(copy(source), "slice"), literal(index));
      return bindPattern(context, element.argument, rest, emit, isDeclaration);
    }
    bindPattern(context, element, nested(member(copy(source), index)), emit, isDeclaration);
  });
}

/** Item by item: what a default does is seen by the iterator, and an error in one closes it. */
function bindInTurn(context: Context, pattern: Node, value: Node, emit: Emit, isDeclaration: boolean): void {
  const source = hold(context, call(helper(context, "$opened"), value, ...(value.written ?? [])), emit);
  const take = (name: string) => call(helper(context, name), copy(source));
  for (const element of pattern.elements) {
    if (!element) emit(temporary(context), take("$taken"));
    else if (element.type === "RestElement")
      bindPattern(context, element.argument, take("$takenRest"), emit, isDeclaration);
    else bindPattern(context, guardParts(element, source), nested(take("$taken")), emit, isDeclaration);
  }
  emit(temporary(context), take("$closeOpened"));
}

/** What a pattern takes out of a value, for a pattern inside of it: messages tell of a read then. */
const nested = (read: Node): Node => Object.assign(read, { isNested: true });

/** The first items of anything that can be iterated (-1: all of them), as an array. */
const takeItems = (context: Context, value: Node, count: number, name: Node[] = []): Node =>
  call(helper(context, count < 0 ? "$array" : "$take"), value, ...(count < 0 ? [] : [literal(count)]), ...name);

function lowerDeclaration(context: Context, node: Node): Node | Node[] {
  const kind = node.kind;
  const done: [Node, Node | null][] = [];
  for (const declarator of node.declarations) {
    if (declarator.init && context.isExact && kind !== "var")
      declarator.init = withoutLater(context, declarator.init, [declarator.id]);
    const known = declarator.init ? kindOf(context, declarator.init) : 0;
    const written = declarator.init ? namesOf(context, declarator.id, declarator.init) : [];
    const init = declarator.init ? context.lower(declarator.init) : null;
    if (declarator.id.type === "Identifier") done.push([declarator.id, init]);
    else splitPattern(context, declarator.id, { ...init!, kind: known, written } as Node, done);
  }
  return declarationsOf(context, kind, done);
}

/** How a pattern's messages call its value; an array pattern does not name what it takes from a property. */
function namesOf(context: Context, { type }: Node, init: Node): Node[] {
  if (type === "ObjectPattern") return writtenAs(context, init);
  return init.type === "MemberExpression" || isFunction(init) ? [] : iteratedAs(context, init);
}

function splitPattern(context: Context, pattern: Node, init: Node, done: [Node, Node | null][]): void {
  bindPattern(context, pattern, init, (left, right) => done.push([left, right]), true);
}

/** Temporaries are variables of the function already: an assignment among the declarations serves them. */
export function declarationsOf(context: Context, kind: string, done: [Node, Node | null][]): Node[] {
  const statements: Node[] = [];
  const temporaries = new Set(context.frame.temporaries);
  for (const [target, value] of done) {
    const last = statements[statements.length - 1];
    if (temporaries.has(target.name)) statements.push(statement(assign(target, value!)));
    else if (last?.type === "VariableDeclaration")
      last.declarations.push({ type: "VariableDeclarator", id: target, init: value });
    else statements.push(declare(kind === "const" && !value ? "let" : kind, [[target, value]]));
  }
  return statements;
}

/** A destructuring assignment as an expression with the value of its right side. */
export function lowerPatternAssignment(context: Context, node: Node): Node {
  const known = kindOf(context, node.right);
  const parts: Node[] = [];
  const value = temporary(context);
  const written = node.left.type === "ObjectPattern" ? writtenAs(context, node.right) : [];
  parts.push(assign(value, context.lower(node.right)));
  const source = { ...copy(value), kind: known, written };
  bindPattern(context, node.left, source as Node, (left, right) => parts.push(writeTo(context, left, right)), false);
  return sequence([...parts, id(value.name)]);
}
