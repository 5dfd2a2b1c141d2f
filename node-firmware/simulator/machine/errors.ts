/** How errors come to be: the object that a program catches, with Espruino's fields and its stack trace. */
import type { Machine } from "./machine.ts";
import { EObject, Interrupt, Thrown, type FunctionCode, type Value } from "./values.ts";
import { newInstance } from "./classes.ts";

export type ErrorType = "Error" | "SyntaxError" | "TypeError" | "InternalError" | "ReferenceError";

const BEFORE_MARKER = 30;
const AFTER_MARKER = 80;

function position(text: string, offset: number): { line: number; column: number; start: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1, start };
}

function frame(code: FunctionCode | undefined, offset: number): string {
  const text = code?.file.text ?? "";
  const { line, column, start } = position(text, offset);
  const name = code?.name || code?.file.name || "";
  const end = text.indexOf("\n", offset);
  const from = Math.max(start, offset - BEFORE_MARKER);
  const shown = text.slice(from, Math.min(end < 0 ? text.length : end, offset + AFTER_MARKER));
  const where = `${code?.file.name ?? ""}:${line}:${column}`;
  return `    at ${name ? `${name} (${where})` : where}\n    ${shown}\n    ${" ".repeat(offset - from)}^\n`;
}

/** The call stack as text, innermost first: `    at name (file:line:column)`, the line, a marker. */
export function stackTrace(machine: Machine): string {
  let text = "";
  let offset = machine.pos;
  for (let depth = machine.depth - 1; depth >= 0; depth--) {
    text += frame(machine.frameCode[depth], offset);
    offset = machine.framePos[depth];
  }
  return text;
}

/** Variables that an Error takes with its texts. */
const ERROR_VARIABLES = 12;

export function newError(machine: Machine, type: ErrorType, message?: string): EObject {
  machine.charge(ERROR_VARIABLES);
  const error = newInstance(machine, type);
  if (message !== undefined) error.props().set("message", message);
  error.props().set("type", type).set("stack", stackTrace(machine));
  return error;
}

export function fail(machine: Machine, type: ErrorType, message: string): never {
  throw new Thrown(newError(machine, type, message));
}

/** The error that no `catch` sees: the stack is about to overflow. */
export function stackOverflow(machine: Machine): never {
  throw new Interrupt("stack", newError(machine, "Error", "Too much recursion - the stack is about to overflow"));
}

export const quote = (name: Value): string => `"${String(name)}"`;

/** What Espruino calls the type of a value in its messages. */
export function typeName(value: Value): string {
  if (value === undefined) return "undefined";
  if (value === null) return "null";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Number";
  if (typeof value === "boolean") return "Boolean";
  return objectTypeName(value);
}

function objectTypeName(value: EObject): string {
  const kind = (value as any).kind;
  if (kind) return kind;
  const name = value.constructor.name;
  if (name === "EArray") return "Array";
  return name === "EFunction" || name === "ENative" ? "Function" : "Object";
}
