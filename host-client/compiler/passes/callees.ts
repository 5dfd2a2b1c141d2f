/** How calls are written, for the words of "... is not a function": Espruino tells the last name only. */

import { type Node, assign, id, isFunction, literal, object, prop, statement, walk } from "../ast.ts";
import { staticKey } from "../facts.ts";
import type { Prepared } from "../pipeline.ts";
import { HIDDEN } from "./classes.ts";
import { textOf } from "./written.ts";

/** Keeps the way each name is called, in a program that looks at the words of errors. */
export function keepCallees(prepared: Prepared): void {
  const { program } = prepared.parsed;
  if (!prepared.facts.seesWords) return;
  const found = new Map<string, string | null>();
  const calls = new Map<string, Node[]>();
  walk(program, (node) => {
    if (node.type !== "CallExpression") return;
    const written = textOf(node.callee);
    const name = node.callee.type === "MemberExpression" ? nativeKey(node.callee) : (node.callee.name ?? UNNAMED);
    if (name === null || written === name || isFunction(node.callee)) return;
    calls.set(name, [...(calls.get(name) ?? []), node]);
    found.set(name, found.has(name) && found.get(name) !== written ? null : written);
  });
  for (const [name, nodes] of calls) if (found.get(name) === null) for (const node of nodes) node.isAmbiguous = true;
  const entries = [...found].filter(([, written]) => written !== null);
  if (!entries.length) return;
  const table = object(entries.map(([name, written]) => prop(literal(name), literal(written))));
  program.body.unshift({ type: "Held", node: statement(assign(id("$callees"), table)) });
}

/** The name by which Espruino knows a member that is called. */
const nativeKey = (callee: Node): string | null =>
  callee.property.type === "PrivateIdentifier" ? HIDDEN + callee.property.name : staticKey(callee);

/** What is called by no name. */
const UNNAMED = "()";
