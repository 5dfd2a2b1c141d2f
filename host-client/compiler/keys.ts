/**
 * What a lean module's own text proves about the keys of its dictionaries, so that no helper is carried where it could make
 * no difference: keys that an object is known to have, values that are looked at only after `typeof`, orders that nobody sees.
 * Works on the parsed source, before anything is lowered; marks nodes with `isOwnKey`, `isUnordered` and `isTotal`.
 */

import { type Node, children, isFunction, walk } from "./ast.ts";
import type { Facts } from "./facts.ts";
import type { Binding } from "./scope.ts";
import { isIndependent } from "./independent.ts";

type ListFacts = Pick<Facts, "isTextList" | "isNumberList">;

interface KeyFacts extends ListFacts {
  /** The dictionary that the values of a variable are keys of. */
  ownerOf: Map<Binding, Binding>;
  /** Variables that are handed on, or written through: a list of keys in them may come to hold anything. */
  loose: Set<Binding>;
}

/** Marks the nodes of a program. */
export function markKeys(program: Node, { isTextList, isNumberList }: ListFacts): void {
  if (deletes(program)) return;
  const facts: KeyFacts = { ownerOf: new Map(), loose: new Set(), isTextList, isNumberList };
  walk(program, (node, parent) => noteLoose(facts, node, parent));
  walk(program, (node) => noteOwners(facts, node));
  walk(program, (node) => {
    if (node.type === "MemberExpression" && node.computed) node.isOwnKey ||= isOwnKey(facts, node);
    if (node.type === "CallExpression") markSort(facts, node);
    if (node.type === "ForInStatement" || node.type === "ForOfStatement") markLoop(facts, node);
    if (Array.isArray(node.body)) markSortedNext(facts, node.body);
  });
  markGuarded(program);
}

function deletes(program: Node): boolean {
  let found = false;
  walk(program, (node) => {
    if (node.type === "UnaryExpression" && node.operator === "delete") found = true;
  });
  return found;
}

const steady = (node: Node | null | undefined): Binding | null =>
  node?.type === "Identifier" && node.binding?.writes === 0 ? node.binding : null;

const isKeysCall = (node: Node): boolean =>
  node.type === "CallExpression" &&
  node.arguments.length === 1 &&
  node.callee.type === "MemberExpression" &&
  node.callee.property.name === "keys" &&
  node.callee.object.name === "Object" &&
  !node.callee.object.binding;

/** Methods that leave the items of their list what they are. */
const HARMLESS = new Set(
  "map filter forEach some every find findIndex flatMap sort reverse slice join includes indexOf length reduce concat".split(
    " ",
  ),
);

/** Notes a variable that is used in another way than to look at what it holds. */
function noteLoose({ loose }: KeyFacts, node: Node, parent: Node | null): void {
  if (node.type !== "Identifier" || !node.binding || !parent) return;
  const isRead =
    parent.type === "MemberExpression" &&
    parent.object === node &&
    !parent.computed &&
    HARMLESS.has(parent.property.name);
  const isPassed = /^(ReturnStatement|SpreadElement|ForOfStatement)$/.test(parent.type);
  const isDeclared = parent.type === "VariableDeclarator" && parent.id === node;
  if (!isRead && !isPassed && !isDeclared) loose.add(node.binding);
}

/** The dictionary whose keys a list holds. */
function listOwner(facts: KeyFacts, node: Node | null | undefined): Binding | null {
  if (!node) return null;
  if (isKeysCall(node)) return steady(node.arguments[0]);
  const binding = steady(node);
  if (binding)
    return binding.values.length === 1 && !facts.loose.has(binding) ? listOwner(facts, binding.values[0]) : null;
  const isPart = node.type === "CallExpression" && node.callee.type === "MemberExpression";
  return isPart && /^(slice|filter|sort|reverse)$/.test(node.callee.property.name ?? "")
    ? listOwner(facts, node.callee.object)
    : null;
}

/** Methods that hand items of their list to a function, and in how many of its parameters. */
const ITEM_PARAMETERS: Record<string, number> = {
  map: 1,
  filter: 1,
  forEach: 1,
  some: 1,
  every: 1,
  find: 1,
  findIndex: 1,
  flatMap: 1,
  sort: 2,
};

function noteOwners(facts: KeyFacts, node: Node): void {
  if (node.type === "ForOfStatement" || node.type === "ForInStatement") {
    const owner = node.type === "ForInStatement" ? steady(node.right) : listOwner(facts, node.right);
    const name = node.left.type === "VariableDeclaration" ? steady(node.left.declarations[0].id) : null;
    if (owner && name) facts.ownerOf.set(name, owner);
  }
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return;
  const [fn] = node.arguments;
  const owner = fn && isFunction(fn) ? listOwner(facts, node.callee.object) : null;
  if (!owner || node.callee.computed) return;
  const given = Object.hasOwn(ITEM_PARAMETERS, node.callee.property.name)
    ? ITEM_PARAMETERS[node.callee.property.name]!
    : 0;
  for (const param of fn.params.slice(0, given)) if (steady(param)) facts.ownerOf.set(param.binding, owner);
}

/** `counts[word]` where `word` is a key of `counts`. */
function isOwnKey({ ownerOf }: KeyFacts, node: Node): boolean {
  const key = steady(node.property);
  const owner = steady(node.object);
  return key !== null && owner !== null && ownerOf.get(key) === owner;
}

/** A sort that takes no two items for equal that can be told apart: then any sort will do. */
function markSort(facts: KeyFacts, node: Node): void {
  if (!isSort(node)) return;
  const list = node.callee.object;
  const [compare] = node.arguments;
  if (!isFunction(compare)) return;
  const isNumbers = facts.isNumberList?.(list) ?? false;
  const isPlain = isNumbers || listOwner(facts, list) !== null || facts.isTextList?.(list) === true;
  node.isTotal = (isPlain && neverZero(resultOf(compare))) || (isNumbers && isDifference(compare));
  if (node.isTotal && isKeysCall(list)) list.isUnordered = true;
}

const isSort = (node: Node): boolean =>
  node.type === "CallExpression" &&
  node.arguments.length === 1 &&
  node.callee.type === "MemberExpression" &&
  node.callee.property.name === "sort";

/** What a function of one `return` gives. */
function resultOf(fn: Node): Node | null {
  if (fn.body.type !== "BlockStatement") return fn.body;
  const [only, ...more] = fn.body.body;
  return only?.type === "ReturnStatement" && !more.length ? only.argument : null;
}

/** `(a, b) => a - b`, or the other way round. */
function isDifference(compare: Node): boolean {
  const result = resultOf(compare);
  if (result?.type !== "BinaryExpression" || result.operator !== "-" || compare.params.length !== 2) return false;
  const [first, second] = compare.params.map(steady);
  const [left, right] = [steady(result.left), steady(result.right)];
  return (
    first != null && second != null && ((left === first && right === second) || (left === second && right === first))
  );
}

function neverZero(node: Node | null): boolean {
  if (!node) return false;
  if (node.type === "Literal") return typeof node.value === "number" && node.value !== 0;
  if (node.type === "UnaryExpression") return node.operator === "-" && neverZero(node.argument);
  if (node.type === "ConditionalExpression") return neverZero(node.consequent) && neverZero(node.alternate);
  return node.type === "LogicalExpression" && node.operator === "||" && neverZero(node.right);
}

/** `const words = Object.keys(counts); words.sort(...)`: the order before the sort is never seen. */
function markSortedNext(facts: KeyFacts, body: Node[]): void {
  body.forEach((item, index) => {
    if (item.type !== "VariableDeclaration" || item.declarations.length !== 1) return;
    const [{ id: name, init }] = item.declarations;
    const next = body[index + 1]?.expression;
    if (!init || !isKeysCall(init) || !next || !isSort(next)) return;
    markSort(facts, next);
    const list = next.callee.object;
    if (next.isTotal && list.type === "Identifier" && list.binding === name.binding) init.isUnordered = true;
  });
}

/** A loop over keys whose rounds have nothing to do with each other may run in any order. */
function markLoop(facts: KeyFacts, node: Node): void {
  const name = node.left.type === "VariableDeclaration" ? steady(node.left.declarations[0].id) : null;
  if (!name || !facts.ownerOf.has(name) || !isIndependent(node.body, name)) return;
  if (node.type === "ForInStatement") node.isUnordered = true;
  else if (isKeysCall(node.right)) node.right.isUnordered = true;
}

/** `const before = counts[word]` that is used only where `typeof before` has said that it is no function. */
function markGuarded(program: Node): void {
  const candidates = new Map<Binding, Node>();
  walk(program, (node) => {
    if (node.type !== "VariableDeclarator" || node.init?.type !== "MemberExpression" || !node.init.computed) return;
    const binding = steady(node.id);
    if (binding) candidates.set(binding, node.init);
  });
  const visit = (node: Node, guarded: readonly Binding[], parent: Node | null): void => {
    const isUse = node.type === "Identifier" && candidates.has(node.binding);
    if (isUse && parent?.id !== node && !guarded.includes(node.binding)) candidates.delete(node.binding);
    const tested = guardOf(node);
    for (const child of children(node)) {
      if (tested && child === node.test) continue;
      const isInside = tested !== null && child === node.consequent;
      visit(child, isInside ? [...guarded, tested] : guarded, node);
    }
  };
  visit(program, [], null);
  for (const init of candidates.values()) init.isOwnKey = true;
}

/** The variable that `typeof x === "number"` tests at the head of a conditional or an `if`. */
function guardOf(node: Node): Binding | null {
  if (node.type !== "ConditionalExpression" && node.type !== "IfStatement") return null;
  const { type, operator, left, right } = node.test;
  const isTest = type === "BinaryExpression" && /^===?$/.test(operator) && left.operator === "typeof";
  if (!isTest || right.type !== "Literal" || /^(function|undefined)$/.test(String(right.value))) return null;
  return steady(left.argument);
}
