/** How values are written in the source, for the words of errors in programs that look at them. */

import { type Node, isName, literal } from "../ast.ts";
import type { Context } from "../context.ts";

const INTERMEDIATE = "(intermediate value)";

/** An expression as V8 prints it in its messages: paths of names and calls as they are, of the rest what it is. */
export function textOf(given: Node): string {
  const node = asWritten(given);
  const print = PRINTERS[node.type];
  return print ? print(node) : INTERMEDIATE;
}

/** What is walked over by characters (wide-texts.ts) is written without that. */
export const asWritten = (node: Node): Node => (node.isWalked ? node.arguments[0] : node);

const list = (nodes: (Node | null)[]): string => nodes.map((one) => (one ? textOf(one) : "")).join(",");

const PRINTERS: Record<string, (node: Node) => string> = {
  Identifier: (node) => (node.name === "undefined" && !node.binding ? "(void 0)" : (node.source ?? node.name)),
  ThisExpression: () => "this",
  Literal: ({ value }) => (typeof value === "string" ? `"${value}"` : String(value)),
  ChainExpression: ({ expression }) => textOf(expression),
  CallExpression: ({ callee }) => `${textOf(callee)}(...)`,
  ArrayExpression: ({ elements }) => `[${list(elements)}]`,
  ObjectExpression: ({ properties }) => `{${properties.map(() => INTERMEDIATE).join("")}}`,
  BinaryExpression: ({ left, operator, right }) => `(${textOf(left)} ${operator} ${textOf(right)})`,
  LogicalExpression: ({ left, operator, right }) => `(${textOf(left)} ${operator} ${textOf(right)})`,
  SequenceExpression: ({ expressions }) => `(${expressions.map(textOf).join(" , ")})`,
  UnaryExpression: ({ operator, argument }) => `(${operator}${/^\w/.test(operator) ? " " : ""}${textOf(argument)})`,
  TemplateLiteral: ({ expressions, quasis }) =>
    expressions.length ? expressions.map(textOf).join("") : `"${quasis[0].value.cooked}"`,
  MemberExpression: ({ object, computed, property, optional }) => {
    const holder = textOf(object) + (optional ? "?." : "");
    const key = computed ? keyText(property) : `.${property.name}`;
    if (property.type === "PrivateIdentifier") return `${holder}[#${property.source ?? property.name}]`;
    return holder + (optional && key.startsWith(".") ? key.slice(1) : key);
  },
};

const keyText = (key: Node): string =>
  key.type === "Literal" && typeof key.value === "string" ? `.${key.value}` : `[${textOf(key)}]`;

/** True for a path of names, `a.b.c`. */
export const isPath = (node: Node): boolean =>
  node.type === "Identifier" ||
  node.type === "ThisExpression" ||
  (node.type === "MemberExpression" && isPath(node.object) && (node.computed ? isWord(node.property) : true));

const isWord = ({ type, value }: Node): boolean => type === "Literal" && typeof value === "string" && isName(value);

/** True where the program may see the words of an error. */
export const seesWords = (context: Context): boolean => context.isExact && context.facts.seesWords;

/** The source of a value as the last argument of a helper; none where nobody looks. */
export const writtenAs = (context: Context, source: Node | null): Node[] =>
  source && seesWords(context) ? [literal(textOf(source))] : [];

/** The same of what is iterated over. */
export function iteratedAs(context: Context, given: Node): Node[] {
  const source = asWritten(given);
  const made = source.type === "NewExpression" || source.type === "CallExpression" ? source.callee : null;
  if (!made) return writtenAs(context, source);
  return seesWords(context) ? [literal(`${textOf(made)} is not a function or its return value`)] : [];
}
