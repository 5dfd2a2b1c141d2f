/** Errors in lean modules: Espruino's own are of fewer kinds, and no class of a module can extend them as they are. */

import { type Node, contains } from "./ast.ts";
import type { Rule } from "./lean-values.ts";

/** The class of all errors: Espruino's kinds of errors do not derive from it. */
export const isErrorClass = (node: Node): boolean =>
  node.type === "Identifier" && node.name === "Error" && !node.binding;

/** Kinds that only a module itself throws, or JSON: what a node throws by itself is of other kinds than in Node.js. */
export const isErrorKind = (node: Node): boolean =>
  node.type === "Identifier" && /^(Range|Syntax)Error$/.test(node.name) && !node.binding;

/** A class of errors whose constructor hands more than what it says on to `Error`. */
export const whyNoErrorClass: Rule = (node) => {
  if (!node.superClass || !isErrorClass(node.superClass)) return null;
  return contains(node.body, handsMore) ? "the cause of an error" : null;
};

const handsMore = ({ type, callee, arguments: given }: Node): boolean =>
  type === "CallExpression" && callee.type === "Super" && (given.length > 1 || given[0]?.type === "SpreadElement");
