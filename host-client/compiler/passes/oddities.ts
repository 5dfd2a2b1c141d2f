/** Rare constructs whose difference no helper could hide: they are refused where a program as a whole has them. */

import { type Node, walk } from "../ast.ts";
import { refuse } from "../errors.ts";
import { numberOf, pathOf } from "../library.ts";
import { usesTyped } from "../typed-arrays.ts";
import type { Prepared } from "../pipeline.ts";

/** Refuses them at their place. */
export function refuseOddities(prepared: Prepared): void {
  const { program, reporter } = prepared.parsed;
  let hasForIn = false;
  const hasTyped = usesTyped(prepared.facts);
  walk(program, (node) => {
    if (node.type === "ForInStatement") hasForIn = true;
  });
  walk(program, (node) => {
    if (hasForIn && extendsBuiltIn(node))
      refuse(reporter, "assignment", node, "a new member of a built-in prototype, with for..in");
    if (node.type === "Literal" && typeof node.value === "string" && /"__proto__"/.test(node.value))
      refuse(reporter, "missing", node, "__proto__ in JSON");
    if (hasTyped && node.type === "MemberExpression" && node.computed && (numberOf(node.property) ?? 0) < 0)
      refuse(reporter, "missing", node, "a negative index in a program with typed arrays", "Use at().");
    if (node.type === "AssignmentExpression" && isOfClass(node.left, node))
      refuse(reporter, "class", node, "assignment to a declared class", "Keep it in a variable: let A = class {…}.");
    if (isIteratorOfLists(node)) refuse(reporter, "generator", node, "another iterator for all lists or texts");
    if (node.type === "BinaryExpression" && node.operator === "instanceof" && isGenerator(node.right))
      refuse(reporter, "generator", node, "instanceof a generator");
  });
}

/** The name of a declared class, outside of it: inside it still means the class. */
const isOfClass = ({ type, binding }: Node, node: Node): boolean =>
  type === "Identifier" &&
  binding?.kind === "class" &&
  !(node.start! > binding.declaration?.start && node.start! < binding.declaration?.end);

/** `Array.prototype[Symbol.iterator] = …`, or its removal. */
function isIteratorOfLists(node: Node): boolean {
  const isDelete = node.type === "UnaryExpression" && node.operator === "delete";
  const isDefine = node.type === "CallExpression" && pathOf(node.callee) === "Object.defineProperty";
  const target = isDelete ? node.argument : node.type === "AssignmentExpression" ? node.left : null;
  const [holder, key] = isDefine ? node.arguments : [target?.object, target?.computed ? target.property : null];
  if (!holder || !key) return false;
  return /^(Array|String)\.prototype$/.test(pathOf(holder)) && pathOf(key) === "Symbol.iterator";
}

function extendsBuiltIn(node: Node): boolean {
  const target = node.type === "AssignmentExpression" ? node.left : null;
  if (target?.type !== "MemberExpression" || target.object.type !== "MemberExpression") return false;
  const { object, property } = target.object;
  return property.name === "prototype" && object.type === "Identifier" && !object.binding;
}

const isGenerator = (node: Node): boolean =>
  node.type === "Identifier" && node.binding?.values?.[0]?.generator === true;
