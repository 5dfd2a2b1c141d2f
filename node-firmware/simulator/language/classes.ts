/** Classes, with Espruino's ways: fields sit on the prototype, `super` follows `this`. */
import { expression, readName } from "./expressions.ts";
import { functionCode, writeFunction } from "./functions.ts";
import type { Unit } from "./unit.ts";

/** The constructor where a class has none: nothing, or the parent's with the same arguments. */
function defaultConstructor(unit: Unit, node: any): number {
  const span = { start: node.start, end: node.start };
  const apply = {
    type: "MemberExpression",
    object: { ...node.superClass },
    property: { type: "Identifier", name: "apply", ...span },
    computed: false,
    ...span,
  };
  const given = [
    { type: "ThisExpression", ...span },
    { type: "Identifier", name: "arguments", ...span },
  ];
  const call = { type: "CallExpression", callee: apply, arguments: given, ...span };
  const body = node.superClass ? [{ type: "ExpressionStatement", expression: call, ...span }] : [];
  const fake = { type: "FunctionExpression", params: [], body: { type: "BlockStatement", body, ...span } };
  const number = functionCode(unit, fake, node.id?.name ?? "");
  const code = unit.translation.codes[number];
  code.source = node.superClass ? `${node.superClass.name}.apply(this,arguments)` : "";
  code.isReturn = false;
  return number;
}

function memberText(unit: Unit, target: string, node: any): string {
  const owner = node.static ? target : `$.prototypeOf(${target})`;
  const name = JSON.stringify(node.key.name);
  if (node.type === "PropertyDefinition") return `$.define(R,${owner},${name},${expression(unit, node.value)})`;
  const fn = writeFunction(unit, node.value);
  if (node.kind === "get" || node.kind === "set") return `$.addAccessor(R,${owner},${name},"${node.kind}",${fn})`;
  return `$.define(R,${owner},${name},${fn})`;
}

/** A class as a value. */
export function writeClass(unit: Unit, node: any): string {
  const constructor = node.body.body.find((m: any) => m.kind === "constructor");
  const internal = node.type === "ClassExpression" ? node.id?.name : undefined;
  const number = constructor
    ? functionCode(unit, constructor.value, node.id?.name ?? "", internal)
    : defaultConstructor(unit, node);
  const t = unit.temporary();
  const parent = node.superClass ? readName(unit, node.superClass.name) : "undefined";
  const members = node.body.body.filter((m: any) => m !== constructor).map((m: any) => memberText(unit, t, m));
  const made = `${t}=$.makeFunction(R,C[${number}],${unit.currentText()},self),$.makeClass(R,${t},${parent},${!!node.superClass})`;
  return `(${[made, ...members, t].join(",")})`;
}
