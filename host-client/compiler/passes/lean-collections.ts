/**
 * Map and Set in lean modules. Espruino's `for` and spread know lists and texts only, so that what may be something else is walked
 * over by its iterator. A module without these two has nothing else to walk over: it is left as it is.
 */

import { type Node, block, call, id, member, not, statement, walk } from "../ast.ts";
import { ARRAY } from "../kinds.ts";
import type { TypedKinds } from "../typed.ts";

/** Rewrites the parsed program of a lean module in place. @returns whether anything has changed */
export function walkCollections(program: Node, globals: Iterable<string>, kinds: TypedKinds | null): boolean {
  if (![...globals].some((name) => name === "Map" || name === "Set")) return false;
  const isList = (node: Node) => kinds?.walks(node) === "list";
  let count = 0;
  walk(program, (node, parent) => {
    if (node.type === "ForOfStatement" && !node.await && !isList(node.right)) walkByIterator(node, ++count);
    const held = parent ? walkedPart(node, parent) : null;
    if (held && !isList(node[held])) node[held] = listed(node[held]);
    if (isListing(node) && !isList(node.arguments[0])) node.arguments[0] = listed(node.arguments[0]);
  });
  return true;
}

const listed = (node: Node): Node => ({ ...call(id("$allOf"), node), kindSet: ARRAY });

/** The part of a node that is walked over at once, by the name of its field. */
function walkedPart(node: Node, parent: Node): string | null {
  if (node.type === "SpreadElement") return parent.type === "ObjectExpression" ? null : "argument";
  if (node.type === "VariableDeclarator") return node.id.type === "ArrayPattern" && node.init ? "init" : null;
  return node.type === "AssignmentExpression" && node.left.type === "ArrayPattern" ? "right" : null;
}

/** `Array.from(x)`, `Object.fromEntries(x)`, `Promise.all(x)` */
function isListing({ type, callee, arguments: given }: Node): boolean {
  if (type !== "CallExpression" || !given.length || callee.type !== "MemberExpression") return false;
  const { object, property } = callee;
  if (object.type !== "Identifier" || object.binding) return false;
  return /^(Array\.from|Object\.fromEntries|Promise\.all)$/.test(`${object.name}.${property.name}`);
}

/** `for (const x of all) body` by the iterator of what it walks over. */
function walkByIterator(node: Node, count: number): void {
  const { left, right, body } = node;
  const [walker, step] = [id(`$walker${count}`), id(`$step${count}`)];
  const next = () => call(member({ ...walker }, "next"));
  const value = member({ ...step }, "value");
  const isDeclared = left.type === "VariableDeclaration";
  const taken = isDeclared
    ? { ...left, declarations: [{ ...left.declarations[0], init: value }] }
    : statement({ type: "AssignmentExpression", operator: "=", left, right: value });
  for (const key of ["left", "right", "await"]) delete node[key];
  Object.assign(node, {
    type: "ForStatement",
    init: {
      type: "VariableDeclaration",
      kind: "let",
      declarations: [
        { type: "VariableDeclarator", id: walker, init: call(id("$walked"), right) },
        { type: "VariableDeclarator", id: step, init: next() },
      ],
    },
    test: not(member({ ...step }, "done")),
    update: { type: "AssignmentExpression", operator: "=", left: { ...step }, right: next() },
    body: block([taken as Node, body]),
  });
}
