/** Regular expressions of a program, written out or made of a text, as the node gets them. */

import { type Node, array, call, construct, id, isString, literal } from "./ast.ts";
import { type Context, helper, reject } from "./context.ts";
import { bytesOf } from "./passes/bytes.ts";
import { compileRegExp } from "./regexp.ts";
import { RegExpRefusal } from "./regexp-program.ts";

/** A pattern is compiled here; on the node runs only the machine. Firmware keeps Espruino's own expressions. */
export function lowerRegExp(context: Context, node: Node): Node {
  if (!context.isExact) return node;
  return regExpNode(context, node, node.regex.pattern, node.regex.flags, node.bytePattern);
}

/** @param bytes the pattern for text beyond ASCII, where it is another one */
export function regExpNode(context: Context, node: Node, pattern: string, flags: string, bytes?: string | null): Node {
  try {
    const { code, sets, groups, names } = compileRegExp(bytes ?? pattern, flags);
    const numbers = (list: number[]) => array(list.map(literal));
    const parts = [
      literal(bytesOf(pattern) || "(?:)"),
      literal([...flags].sort().join("")),
      code.length < BYTE_PROGRAM ? construct(id("Uint8Array"), numbers(code)) : numbers(code),
      array(sets.map(numbers)),
      literal(groups),
      array(names.map(([name, group]) => array([literal(name), literal(group)]))),
    ];
    return construct(helper(context, "$RegExp"), ...parts);
  } catch (error) {
    if (!(error instanceof RegExpRefusal)) throw error;
    reject(context, "regexp", node, error.message);
    return node;
  }
}
/** Longer programs have addresses beyond a byte. */
const BYTE_PROGRAM = 250;

/** `new RegExp(text, flags)`: what is written out is compiled here, the rest on the node. */
export function dynamicRegExp(context: Context, node: Node): Node {
  const [pattern, flags] = node.arguments;
  const isKnown = isString(pattern ?? literal("")) && (!flags || isString(flags));
  if (isKnown) {
    try {
      const { source } = new RegExp(pattern?.value ?? "", flags?.value ?? "");
      return regExpNode(context, node, source === "(?:)" ? "" : source, flags?.value ?? "");
    } catch {
      return call(helper(context, "$throwPattern"));
    }
  }
  if (pattern.regex && !flags) return regExpNode(context, node, pattern.regex.pattern, pattern.regex.flags);
  return laterRegExp(context, node, node.arguments, node.type === "NewExpression" ? "$newRegExp" : "$toRegExp");
}

/** A pattern that is known at run time only: its parser goes along. */
export function laterRegExp(context: Context, node: Node, given: Node[], maker = "$newRegExp"): Node {
  const flags = given[1]?.value;
  if (typeof flags === "string" && /[duv]/.test(flags))
    reject(context, "regexp", node, `flag ${/[duv]/.exec(flags)![0]} of a pattern made at run time`);
  if (given.some(({ type }) => type === "SpreadElement"))
    reject(context, "class", node, "spread into a built-in constructor");
  return call(helper(context, maker), ...given.map((one) => context.lower(one)));
}
