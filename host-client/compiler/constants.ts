/** Constants of the whole program are written where they are used, and simple arithmetic on them is done here. */

import { type Node, mapChildren } from "./ast.ts";
import type { Prepared } from "./pipeline.ts";
import type { Binding } from "./scope.ts";

/** Longer texts are kept once, under a name. */
const MAX_INLINE_TEXT = 12;

/** Inlines top-level `const NAME = number, short text or boolean`, folds, and drops what nothing refers to any more. */
export function inlineConstants(prepared: Prepared): void {
  const { program } = prepared.parsed;
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    const values = constantsOf(prepared);
    replace(program, values);
    if (values.size) {
      isChanged = true;
      for (const binding of values.keys()) drop(program, binding);
    }
  }
}

function constantsOf(prepared: Prepared): Map<Binding, Node> {
  const values = new Map<Binding, Node>();
  for (const item of prepared.parsed.program.body) {
    if (item.type !== "VariableDeclaration") continue;
    for (const { id: name, init } of item.declarations) {
      const binding = name.binding as Binding | undefined;
      if (!binding || binding.writes || !init) continue;
      const value = fold(init);
      if (value.type !== "Literal" || value.regex) continue;
      const uses = binding.uses.length - 1;
      if (typeof value.value !== "string" || value.value.length <= MAX_INLINE_TEXT || uses <= 1)
        values.set(binding, value);
    }
  }
  return values;
}

function replace(node: Node, values: Map<Binding, Node>): void {
  mapChildren(node, (child) => {
    if (child.type === "VariableDeclarator" && values.has(child.id.binding)) return child;
    const value = child.type === "Identifier" && child.binding ? values.get(child.binding) : undefined;
    if (value) return { ...value, loc: child.loc };
    replace(child, values);
    return fold(child);
  });
  if (node.type === "Property" && node.value?.type === "Literal") node.shorthand = false;
}

function drop(program: Node, binding: Binding): void {
  program.body = program.body.flatMap((item: Node) => {
    if (item.type !== "VariableDeclaration") return [item];
    item.declarations = item.declarations.filter((one: Node) => one.id.binding !== binding);
    return item.declarations.length ? [item] : [];
  });
}

const OPERATORS: Record<string, (a: any, b: any) => number | string> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "|": (a, b) => a | b,
  "&": (a, b) => a & b,
  "<<": (a, b) => a << b,
  ">>": (a, b) => a >> b,
  "**": (a, b) => a ** b,
};

/** The literal that an expression of literals is worth; the expression itself where it is not so simple. */
function fold(node: Node): Node {
  if (node.type !== "BinaryExpression") return node;
  const left = fold(node.left);
  const right = fold(node.right);
  if (left.type !== "Literal" || right.type !== "Literal" || left.regex || right.regex) return node;
  if (typeof left.value !== typeof right.value || !/number|string/.test(typeof left.value)) return node;
  const operate = OPERATORS[node.operator];
  if (!operate || (typeof left.value === "string" && node.operator !== "+")) return node;
  const value = operate(left.value, right.value);
  const isGood = typeof value === "string" || (Number.isSafeInteger(value) && value >= 0);
  return isGood ? { type: "Literal", value, loc: node.loc } : node;
}
