/** How errors come to be: the object that a program catches, with Espruino's fields and its stack trace. */
import type { Machine } from "./machine.ts";
import { stackTrace } from "./stack-trace.ts";
import { EArray, EBuffer, EObject, Interrupt, isFunction, Thrown, type Value } from "./values.ts";
import { newInstance } from "./classes.ts";

export type ErrorType = "Error" | "SyntaxError" | "TypeError" | "InternalError" | "ReferenceError";

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
  if (value instanceof EBuffer) return value.kind;
  if (value instanceof EArray) return "Array";
  return isFunction(value) ? "Function" : "Object";
}
