/** Rare constructs whose difference no helper could hide: they are refused where a program as a whole has them. */

import { type Node, walk, walkOwn } from "../ast.ts";
import { type Reporter, refuse } from "../errors.ts";
import type { Prepared } from "../pipeline.ts";

/** Refuses them at their place. */
export function refuseOddities(prepared: Prepared): void {
  const { program, reporter } = prepared.parsed;
  let hasForIn = false;
  let hasParents = false;
  walk(program, (node) => {
    if (node.type === "ForInStatement") hasForIn = true;
    if (node.superClass) hasParents = true;
  });
  walk(program, (node) => {
    if (hasForIn && extendsBuiltIn(node))
      refuse(reporter, "assignment", node, "a new member of a built-in prototype, with for..in");
    if (node.type === "Literal" && typeof node.value === "string" && /"__proto__"/.test(node.value))
      refuse(reporter, "missing", node, "__proto__ in JSON");
    if (node.kind === "constructor" && hasParents) for (const found of returnsOf(node)) refuseReturn(reporter, found);
    if (node.type === "BinaryExpression" && node.operator === "instanceof" && isGenerator(node.right))
      refuse(reporter, "generator", node, "instanceof a generator");
  });
}

/** Values that a constructor returns. */
function returnsOf(node: Node): Node[] {
  const found: Node[] = [];
  walkOwn(node.value.body, (inner) => {
    if (inner.type === "ReturnStatement" && inner.argument) found.push(inner);
  });
  return found;
}

const refuseReturn = (reporter: Reporter, node: Node) =>
  refuse(reporter, "class", node, "a constructor that returns a value, with a class that extends");

function extendsBuiltIn(node: Node): boolean {
  const target = node.type === "AssignmentExpression" ? node.left : null;
  if (target?.type !== "MemberExpression" || target.object.type !== "MemberExpression") return false;
  const { object, property } = target.object;
  return property.name === "prototype" && object.type === "Identifier" && !object.binding;
}

const isGenerator = (node: Node): boolean =>
  node.type === "Identifier" && node.binding?.values?.[0]?.generator === true;
