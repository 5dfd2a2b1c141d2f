/** Functions of the library as text, `String(Math.abs)`: what Node.js prints of them, since Espruino prints something else. */

import { type Node, id, literal, walk } from "../ast.ts";
import { staticKey } from "../facts.ts";
import { pathOf } from "../library.ts";
import { standardAt } from "../standard.ts";

/** Puts the text in their place. */
export function printNatives(program: Node): void {
  walk(program, (node) => {
    if (node.type === "BinaryExpression" && node.operator === "+") {
      print(node, "left");
      print(node, "right");
    }
    if (node.type === "TemplateLiteral") node.expressions.forEach((_: Node, i: number) => print(node.expressions, i));
    if (node.type !== "CallExpression") return;
    const { callee, arguments: given } = node;
    const path = pathOf(callee);
    if (/^(String|Function\.prototype\.toString\.call)$/.test(path) && given.length === 1 && textOf(given[0]))
      Object.assign(node, { callee: id("String"), arguments: [literal(textOf(given[0])!)] });
    const text = callee.type === "MemberExpression" && staticKey(callee) === "toString" && textOf(callee.object);
    if (text) callee.object = literal(text);
  });
}

function print(holder: any, slot: string | number): void {
  const text = textOf(holder[slot]);
  if (text) holder[slot] = literal(text);
}

function textOf(node: Node): string | null {
  const path = methodPath(node) || pathOf(node);
  if (/^(Math|JSON|Reflect)$/.test(path)) return `[object ${path}]`;
  if (!LIBRARY.test(path)) return null;
  const value = standardAt(path);
  return typeof value === "function" ? Function.prototype.toString.call(value) : null;
}
/** `[].map`, `"".trim` */
function methodPath(node: Node): string {
  if (node.type !== "MemberExpression" || node.computed) return "";
  const { type, value } = node.object;
  const holder = type === "ArrayExpression" ? "Array" : typeof value === "string" ? "String" : "";
  return holder && `${holder}.prototype.${node.property.name}`;
}
const LIBRARY =
  /^((Object|Array|String|Number|Boolean|Math|JSON|Date|RegExp|Map|Set|WeakMap|WeakSet|Promise|Symbol|\w*Error)(\.\w+)*|parseInt|parseFloat|isNaN|isFinite)$/;
