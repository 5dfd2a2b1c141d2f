/** How calls are written, for the words of "... is not a function": Espruino tells the last name only. */

import { assign, id, literal, object, prop, statement, walk } from "../ast.ts";
import { staticKey } from "../facts.ts";
import type { Prepared } from "../pipeline.ts";
import { textOf } from "./written.ts";

/** Keeps the way each name is called, in a program that looks at the words of errors. */
export function keepCallees(prepared: Prepared): void {
  const { program } = prepared.parsed;
  if (!prepared.facts.properties.has("message")) return;
  const found = new Map<string, string | null>();
  walk(program, (node) => {
    if (node.type !== "CallExpression") return;
    const written = textOf(node.callee);
    const name = node.callee.type === "MemberExpression" ? staticKey(node.callee) : node.callee.name;
    if (written === null || written === name) return;
    found.set(name, found.has(name) && found.get(name) !== written ? null : written);
  });
  const entries = [...found].filter(([, written]) => written !== null);
  if (!entries.length) return;
  const table = object(entries.map(([name, written]) => prop(literal(name), literal(written))));
  program.body.unshift({ type: "Held", node: statement(assign(id("$callees"), table)) });
}
