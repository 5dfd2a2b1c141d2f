/** Text on the node is bytes: characters beyond ASCII are written as those of their UTF-8 form. */

import { type Node, literal, walk } from "../ast.ts";

// eslint-disable-next-line no-control-regex
export const NON_ASCII = /[^\x00-\x7f]/;
/** Half of a pair of UTF-16, which has no bytes. */
const HALF = /\p{Surrogate}/u;
/** Characters as those of their UTF-8 form, one for each byte. */
export const bytesOf = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

/** Rewrites literals, keys and names of a parsed program; true where there was anything to rewrite. */
export function textToBytes(program: Node): boolean {
  let found = false;
  walk(program, (node, parent) => {
    if (node.type === "Literal" && typeof node.value === "string" && NON_ASCII.test(node.value)) {
      found = true;
      if (node.isBytes) return;
      node.isHalved = HALF.test(node.value);
      node.value = bytesOf(node.value);
    } else if (node.type === "TemplateElement" && NON_ASCII.test(node.value.raw + (node.value.cooked ?? ""))) {
      found = true;
      node.value = {
        raw: bytesOf(node.value.raw),
        cooked: node.value.cooked === null ? null : bytesOf(node.value.cooked),
      };
    } else if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(node.type)) rewriteKey(node, "key");
    else if (node.type === "MemberExpression") rewriteKey(node, "property");
    else if (node.type === "Identifier" && NON_ASCII.test(node.name) && !/Specifier$/.test(parent?.type ?? "")) {
      found = true;
      node.source = bytesOf(node.name);
      node.name = node.name.replace(new RegExp(NON_ASCII, "g"), (character: string) => `$${character.charCodeAt(0)}$`);
    }
    if (node.type === "CallExpression" && makesNonAscii(node)) found = true;
    else if (node.regex && NON_ASCII.test(node.regex.pattern)) found = true;
  });
  return found;
}

/** `String.fromCharCode(233)`, `decodeURIComponent("%C3%A9")` */
function makesNonAscii({ callee, arguments: given }: Node): boolean {
  if (/^decodeURI(Component)?$/.test(callee.name ?? "")) return NON_ASCII.test(decoded(String(given[0]?.value)));
  if (callee.type !== "MemberExpression" || callee.object.name !== "String") return false;
  return (
    /^from(CharCode|CodePoint)$/.test(callee.property.name ?? "") &&
    given.some((one: Node) => one.type === "Literal" && one.value > LAST_ASCII)
  );
}
const LAST_ASCII = 127;

/** What escapes stand for; nothing where they are none. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

function rewriteKey(node: Node, slot: "key" | "property"): void {
  const key = node[slot];
  if (node.computed || key.type !== "Identifier" || !NON_ASCII.test(key.name)) return;
  node[slot] = { ...literal(bytesOf(key.name)), isBytes: true };
  node.shorthand = false;
  if (slot === "property") node.computed = true;
}
