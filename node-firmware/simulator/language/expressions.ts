/** Expressions of Espruino's language as JavaScript that calls the machine. */
import { parseFloatText, parseIntText } from "../machine/numbers.ts";
import { CALL_BYTES } from "../machine/calls.ts";
import { writeClass } from "./classes.ts";
import { writeFunction } from "./functions.ts";
import type { Unit } from "./unit.ts";
import * as stack from "./stack.ts";

const text = (value: string): string => JSON.stringify(value);

/** Reads a name. */
export function readName(unit: Unit, name: string): string {
  if (name === "undefined") return "undefined";
  const { candidates, global } = unit.scope.resolve(name);
  let out = global ? `$.getGlobal(R,${text(name)})` : "";
  for (const { frame, slot } of candidates.reverse()) {
    const place = `${unit.frameText(frame)}[${slot.index}]`;
    if (slot.always) {
      out = place;
      continue;
    }
    const t = unit.temporary();
    out = `((${t}=${place})!==U?${t}:${slot.make ? `(${place}=${slot.make})` : out})`;
  }
  return out;
}

/** Assigns to a name the value of a simple JavaScript expression, which may be written more than once. */
export function assignName(unit: Unit, name: string, value: string): string {
  const { candidates, global } = unit.scope.resolve(name);
  let out = global ? `$.setGlobal(R,${text(name)},${value})` : "";
  for (const { frame, slot } of candidates.reverse()) {
    const place = `${unit.frameText(frame)}[${slot.index}]`;
    const write = slot.constant ? `$.constantError(R)` : `(${place}=${value})`;
    out = slot.always ? write : `(${place}!==U?${write}:${out})`;
  }
  return out;
}

const BINARY: Record<string, string> = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "/": "div",
  "%": "mod",
  "&": "and",
  "|": "or",
  "^": "xor",
  "<<": "shl",
  ">>": "shr",
  ">>>": "ushr",
  "<": "lt",
  ">": "gt",
  "<=": "le",
  ">=": "ge",
  instanceof: "instanceOf",
};

function binary(unit: Unit, node: any): string {
  return unit.inner(stack.BINARY, () => {
    const a = expression(unit, node.left);
    const b = expression(unit, node.right);
    if (node.operator === "===") return `$.same(R,${a},${b})`;
    if (node.operator === "!==") return `!$.same(R,${a},${b})`;
    if (node.operator === "==") return `$.looseEqual(R,${a},${b})`;
    if (node.operator === "!=") return `!$.looseEqual(R,${a},${b})`;
    if (node.operator === "in") return `$.inOrder(${a},${b},R)`;
    return `$.${BINARY[node.operator]}(R,${a},${b})`;
  });
}

function logical(unit: Unit, node: any): string {
  return unit.inner(
    stack.LOGICAL,
    () => `(${expression(unit, node.left)}${node.operator}${expression(unit, node.right)})`,
  );
}

function unary(unit: Unit, node: any): string {
  if (node.operator === "delete") return deletion(unit, node.argument);
  if (node.operator === "typeof" && node.argument.type === "Identifier") {
    return `$.typeOf(${readName(unit, node.argument.name).replace(/\$\.getGlobal\(/g, "$.peekGlobal(")})`;
  }
  const bytes = node.operator === "typeof" || node.operator === "void" ? stack.TYPEOF : stack.UNARY;
  const value = unit.inner(bytes, () => expression(unit, node.argument));
  switch (node.operator) {
    case "typeof":
      return `$.typeOf(${value})`;
    case "!":
      return `!${value}`;
    case "-":
      return `$.negate(R,${value})`;
    case "+":
      return `$.plus(R,${value})`;
    case "~":
      return `$.bitNot(R,${value})`;
    default:
      return `(${value},undefined)`;
  }
}

const unwrap = (node: any): any => (node.type === "ParenthesizedExpression" ? unwrap(node.expression) : node);

function deletion(unit: Unit, wrapped: any): string {
  const target = unwrap(wrapped);
  if (target.type === "Identifier") return `$.remove(R,R.root,${text(target.name)})`;
  if (target.type !== "MemberExpression") return `(${expression(unit, target)},false)`;
  return `$.remove(R,${expression(unit, target.object)},${keyText(unit, target)})`;
}

const keyText = (unit: Unit, member: any): string =>
  member.computed ? unit.inner(stack.INDEX, () => expression(unit, member.property)) : text(member.property.name);

function member(unit: Unit, node: any): string {
  const object = node.object.type === "Super" ? "$.superTarget(R,self)" : expression(unit, node.object);
  return node.computed
    ? `$.getKey(R,${object},${keyText(unit, node)})`
    : `$.get(R,${object},${text(node.property.name)})`;
}

const isMember = (node: any): boolean => node.type === "MemberExpression";

interface Place {
  before: string;
  read: string;
  write: (value: string) => string;
  /** The same; what it gives is the value of the assignment. */
  assign: (value: string) => string;
}

/** The setter of a member, and the getter that `op=` and `++` need, with object and key evaluated once. */
function place(unit: Unit, node: any): Place {
  if (!isMember(node)) {
    const read = readName(unit, node.name);
    const write = (value: string) => assignName(unit, node.name, value);
    return { before: "", read, write, assign: (value) => `${write(value)},${value}` };
  }
  const object = unit.temporary();
  const source = node.object.type === "Super" ? "self" : expression(unit, node.object);
  if (!node.computed) {
    const name = text(node.property.name);
    const read = `$.get(R,${object},${name})`;
    const before = `${object}=${source},`;
    return { before, read, ...writers((value) => `$.set(R,${object},${name},${value}`) };
  }
  const key = unit.temporary();
  const before = `${object}=${source},${key}=${keyText(unit, node)},`;
  return {
    before,
    read: `$.getKey(R,${object},${key})`,
    ...writers((value) => `$.setKey(R,${object},${key},${value}`),
  };
}

const writers = (call: (value: string) => string): Pick<Place, "write" | "assign"> => ({
  write: (value) => `${call(value)})`,
  assign: (value) => `${call(value)},true)`,
});

function assignment(unit: Unit, node: any): string {
  const left = unwrap(node.left);
  const value = unit.temporary();
  return unit.inner(stack.ASSIGN, () => {
    if (left.type !== "Identifier" && !isMember(left)) {
      return `(${expression(unit, left)},$.notAssignable(R))`;
    }
    const target = place(unit, left);
    const right = expression(unit, node.right);
    if (node.operator === "=") return `(${target.before}${value}=${right},${target.assign(value)})`;
    const operator = BINARY[node.operator.slice(0, -1)];
    return `(${target.before}${value}=${right},${value}=$.${operator}(R,${target.read},${value}),${target.assign(value)})`;
  });
}

function update(unit: Unit, node: any): string {
  const old = unit.temporary();
  const made = unit.temporary();
  const target = place(unit, unwrap(node.argument));
  const operator = node.operator === "++" ? "add" : "sub";
  if (node.prefix) return `(${target.before}${made}=$.${operator}(R,${target.read},1),${target.write(made)},${made})`;
  return `(${target.before}${old}=$.toNumber(R,${target.read}),${made}=$.${operator}(R,${old},1),${target.write(made)},${old})`;
}

function args(unit: Unit, nodes: any[]): string {
  return `[${nodes.map((n) => unit.inner(stack.ARGUMENT, () => expression(unit, n))).join(",")}]`;
}

/** What stack traces call a function: the name that it was called by. */
const calleeName = (callee: any): string =>
  callee.type === "Identifier" ? callee.name : isMember(callee) && !callee.computed ? callee.property.name : "";

/** A call: the function is found, and must be one, before the arguments are evaluated, as on the node. */
function callText(unit: Unit, node: any): string {
  const callee = isMember(unwrap(node.callee)) ? unwrap(node.callee) : node.callee;
  const rest = `${args(unit, node.arguments)},${CALL_BYTES + unit.nesting}`;
  if (callee.type === "Super") return `$.callSuper(R,self,${rest})`;
  if (callee.type === "Identifier" && callee.name === "eval") return evalText(unit, node);
  const name = text(calleeName(callee));
  const end = `${rest},${name},${node.end - 1})`;
  if (!isMember(callee)) return `$.call(R,$.callable(R,${expression(unit, callee)},${name}),undefined,${end}`;
  if (callee.object.type === "Super") return `$.call(R,$.callable(R,${member(unit, callee)},${name}),self,${end}`;
  const t = unit.temporary();
  const found = callee.computed
    ? `$.callable(R,$.getKey(R,${t},${keyText(unit, callee)}),"")`
    : `$.method(R,${t},${name})`;
  return `(${t}=${expression(unit, callee.object)},$.call(R,${found},${t},${end})`;
}

function evalText(unit: Unit, node: any): string {
  const { sites } = unit.translation;
  sites.push({ scope: unit.scope, frame: unit.current });
  return `$.evalDirect(R,S[${sites.length - 1}],${unit.currentText()},self,${args(unit, node.arguments)})`;
}

function objectLiteral(unit: Unit, node: any): string {
  const t = unit.temporary();
  const parts = node.properties.map((p: any) => property(unit, t, p));
  return `(${t}=$.newObject(R)${parts.map((p: string) => `,${p}`).join("")},${t})`;
}

function property(unit: Unit, target: string, p: any): string {
  const name = p.key.type === "Identifier" ? p.key.name : literalKey(p.key);
  if (p.kind !== "init") return `$.addAccessor(R,${target},${text(name)},"${p.kind}",${writeFunction(unit, p.value)})`;
  const value = unit.inner(stack.OBJECT, () => expression(unit, p.value));
  return `$.define(R,${target},${text(name)},${value})`;
}

const literalKey = (key: any): string => (typeof key.value === "number" ? String(key.value) : String(key.value));

function arrayLiteral(unit: Unit, node: any): string {
  const items = node.elements.map((e: any) => (e ? unit.inner(stack.ARRAY, () => expression(unit, e)) : ""));
  const trailingHole = node.elements.length > 0 && node.elements.at(-1) === null;
  return `$.newArray(R,[${items.join(",")}${trailingHole ? "," : ""}])`;
}

/** A number as Espruino reads it: integers of 64 bits, fractions summed up digit by digit. */
function numberLiteral(raw: string): string {
  const digits = raw.replace(/_/g, "").replace(/n$/, "");
  const isInteger = /^(?:0[xXbBoO][\da-fA-F]+|\d+)$/.test(digits);
  const value = isInteger ? parseIntText(digits).value : parseFloatText(digits).value;
  return Number.isNaN(value) ? "NaN" : String(value);
}

const bytesOf = (value: string): string =>
  value.replace(/[\u0100-\uffff]/g, (c) => String.fromCharCode(c.charCodeAt(0) & 255));

function literal(unit: Unit, node: any): string {
  if (node.regex) return `$.regExp(R,${text(node.regex.pattern)},${text(node.regex.flags)})`;
  if (typeof node.value === "number" || node.bigint !== undefined) return numberLiteral(node.raw);
  if (typeof node.value === "string") return text(bytesOf(node.value));
  return String(node.value);
}

function template(unit: Unit, node: any): string {
  let out = text(bytesOf(node.quasis[0].value.cooked ?? ""));
  node.expressions.forEach((e: any, i: number) => {
    const value = unit.inner(stack.TEMPLATE, () => expression(unit, e));
    out = `$.append(R,$.append(R,${out},${value}),${text(bytesOf(node.quasis[i + 1].value.cooked ?? ""))})`;
  });
  return out;
}

type Writer = (unit: Unit, node: any) => string;

const WRITERS: Record<string, Writer> = {
  Identifier: (unit, node) => readName(unit, node.name),
  Literal: literal,
  TemplateLiteral: template,
  ThisExpression: () => "self",
  BinaryExpression: binary,
  LogicalExpression: logical,
  UnaryExpression: unary,
  UpdateExpression: update,
  AssignmentExpression: assignment,
  MemberExpression: member,
  CallExpression: callText,
  NewExpression: (unit, node) =>
    `$.construct(R,$.constructible(R,${expression(unit, node.callee)}),${args(unit, node.arguments)},${CALL_BYTES + stack.NEW + unit.nesting},${text(calleeName(node.callee))},${node.end - 1})`,
  ConditionalExpression: (unit, node) =>
    unit.inner(
      stack.CONDITIONAL,
      () =>
        `($.primitive(R,${expression(unit, node.test)})?${expression(unit, node.consequent)}:${expression(unit, node.alternate)})`,
    ),
  ParenthesizedExpression: (unit, node) => unit.inner(stack.PAREN, () => `(${expression(unit, node.expression)})`),
  SequenceExpression: (unit, node) => `(${node.expressions.map((e: any) => expression(unit, e)).join(",")})`,
  ObjectExpression: objectLiteral,
  ArrayExpression: arrayLiteral,
  FunctionExpression: writeFunction,
  ArrowFunctionExpression: writeFunction,
  ClassExpression: writeClass,
};

/** Writes an expression. */
export function expression(unit: Unit, node: any): string {
  const writer = WRITERS[node.type];
  if (!writer) throw new Error(`no way to run ${node.type}`);
  return writer(unit, node);
}
