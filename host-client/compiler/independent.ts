/** Whether the rounds of a loop over keys touch nothing but what lies under their own key: then their order is unseen. */

import { type Node, isFunction } from "./ast.ts";
import type { Binding } from "./scope.ts";

interface Round {
  /** Variables that hold the key of this round. */
  keys: Set<Binding>;
  /** Variables of the round itself. */
  own: Set<Binding>;
  /** Functions looked into, outermost first. */
  depth: number;
}

const MAX_DEPTH = 3;

/**
 * True where the statements only write `dictionary[key]`, from what they read there and from what does not change. The order
 * in which keys come into a dictionary shows only where it is looped over, and is put right there.
 */
export function isIndependent(body: Node, key: Binding): boolean {
  return isQuiet({ keys: new Set([key]), own: new Set(), depth: 0 }, body);
}

function isQuiet(round: Round, node: Node | null): boolean {
  if (!node) return true;
  switch (node.type) {
    case "BlockStatement":
      return node.body.every((item: Node) => isQuiet(round, item));
    case "EmptyStatement":
      return true;
    case "IfStatement":
      return isPure(round, node.test) && isQuiet(round, node.consequent) && isQuiet(round, node.alternate);
    case "VariableDeclaration":
      return node.declarations.every((one: Node) => declares(round, one));
    case "ExpressionStatement":
      return isQuietExpression(round, node.expression);
    default:
      return false;
  }
}

function declares(round: Round, { id: name, init }: Node): boolean {
  if (name.type !== "Identifier" || name.binding?.writes !== 0 || !init || !isPure(round, init)) return false;
  round.own.add(name.binding);
  return true;
}

function isQuietExpression(round: Round, node: Node): boolean {
  if (node.type === "AssignmentExpression") return isSlot(round, node.left) && isPure(round, node.right);
  if (node.type === "UpdateExpression") return isSlot(round, node.argument);
  if (node.type === "LogicalExpression") return isPure(round, node.left) && isQuietExpression(round, node.right);
  return node.type === "CallExpression" && isQuietCall(round, node);
}

/** A call of a function of the module, whose body is looked into with its parameters in place of the arguments. */
function isQuietCall(round: Round, node: Node): boolean {
  const binding = node.callee.type === "Identifier" ? (node.callee.binding as Binding | undefined) : undefined;
  const fn = binding?.writes === 0 && binding.values.length === 1 ? binding.values[0] : null;
  if (!fn || !isFunction(fn) || fn.async || fn.generator || round.depth >= MAX_DEPTH) return false;
  if (fn.params.length !== node.arguments.length || !node.arguments.every((one: Node) => isPure(round, one)))
    return false;
  const inner: Round = { keys: new Set(), own: new Set(), depth: round.depth + 1 };
  for (const [index, param] of fn.params.entries()) {
    if (param.type !== "Identifier" || param.binding?.writes !== 0) return false;
    const given = node.arguments[index];
    (given.type === "Identifier" && round.keys.has(given.binding) ? inner.keys : inner.own).add(param.binding);
  }
  return fn.body.type === "BlockStatement" ? isQuiet(inner, fn.body) : isQuietExpression(inner, fn.body);
}

/** `dictionary[key]`, of a dictionary that stays the same. */
function isSlot(round: Round, node: Node): boolean {
  return (
    node.type === "MemberExpression" &&
    node.computed &&
    node.object.type === "Identifier" &&
    node.object.binding?.writes === 0 &&
    node.property.type === "Identifier" &&
    round.keys.has(node.property.binding)
  );
}

/** An expression whose value depends on this round alone, and that changes nothing. */
function isPure(round: Round, node: Node): boolean {
  switch (node.type) {
    case "Literal":
      return !node.regex;
    case "Identifier":
      return node.binding !== undefined && node.binding.writes === 0;
    case "UnaryExpression":
      return /^(typeof|!|-|\+|~|void)$/.test(node.operator) && isPure(round, node.argument);
    case "BinaryExpression":
    case "LogicalExpression":
      return isPure(round, node.left) && isPure(round, node.right);
    case "ConditionalExpression":
      return isPure(round, node.test) && isPure(round, node.consequent) && isPure(round, node.alternate);
    default:
      return isSlot(round, node);
  }
}
