/** Private members of `this`: whether it may be an object that has none of them, so that each use has to look. */

import { type Node, contains } from "../ast.ts";
import { isOwnFunction } from "../context.ts";
import { pathOf } from "../library.ts";

/** Names that a program takes from objects without calling them, and names of its methods. */
interface Names {
  detached: ReadonlySet<string>;
  methods: ReadonlySet<string>;
  usesParents: boolean;
}

/**
 * Methods of the program may run for other objects: lent by `call`, `apply` or `bind`, taken from their object, inherited by
 * a class that has none of the static ones, or called by a parent's constructor before the fields are there.
 */
export function lendsThis(program: Node, { detached, methods, usesParents }: Names): boolean {
  if (!hasPrivateNames(program)) return false;
  if ([...methods].some((name) => detached.has(name))) return true;
  return contains(program, (node) => isLent(node) || (usesParents && callsOwn(node)));
}

const hasPrivateNames = (program: Node): boolean => contains(program, ({ type }) => type === "PrivateIdentifier");

/** `x.method.call(…)`; methods of the library have no use for private names. */
const isLent = (node: Node): boolean =>
  node.type === "MemberExpression" &&
  /^(call|apply|bind)$/.test(node.property.name ?? "") &&
  node.object.type === "MemberExpression" &&
  !/^\w+\.prototype\./.test(libraryPath(node.object)) &&
  node.object.object.type !== "ArrayExpression";

/** The path of what a global holds; nothing for the program's own. */
function libraryPath(node: Node): string {
  let root = node;
  while (root.type === "MemberExpression") root = root.object;
  return root.binding ? "" : pathOf(node);
}

/** A constructor that calls a method of its object. */
const callsOwn = (node: Node): boolean =>
  node.kind === "constructor" && contains(node.value.body, isCallOfThis, (inner) => !isOwnFunction(inner));

const isCallOfThis = ({ type, callee }: Node): boolean =>
  type === "CallExpression" && callee.type === "MemberExpression" && callee.object.type === "ThisExpression";
