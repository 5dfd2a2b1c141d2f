/** Calling functions: the budget of the stack, bound values, `new`, classes and their `super`. */
import { prototypeOf } from "./classes.ts";
import { fail, stackOverflow, typeName } from "./errors.ts";
import type { Machine } from "./machine.ts";
import { codeVariables } from "./memory.ts";
import { get } from "./properties.ts";
import { Accessor, EFunction, EObject, ENative, isFunction, isPlain, type FunctionCode, type Value } from "./values.ts";

/** Bytes of C stack that a call costs by itself; what nests around it in the source costs more (language/stack.ts). */
export const CALL_BYTES = 585;
/** What a built-in that calls back (forEach, map, apply) takes besides. */
export const NATIVE_BYTES = 430;

/** Variables of a call while it runs: its scope, its return value, its parameters. */
const CALL_VARIABLES = 2;

/** Calls a function. `bytes` is the stack that the call takes on the node; `name` and `pos` are for stack traces. */
export function call(
  machine: Machine,
  fn: Value,
  self: Value,
  args: Value[],
  bytes = CALL_BYTES,
  name = "",
  pos = machine.pos,
): Value {
  if (fn instanceof EFunction) return callProgram(machine, fn, self, args, bytes, name, pos);
  if (fn instanceof ENative) return callNative(machine, fn, self, args, bytes, pos);
  return callable(machine, fn, name) && undefined;
}

function callProgram(
  machine: Machine,
  fn: EFunction,
  self: Value,
  args: Value[],
  bytes: number,
  name: string,
  pos: number,
): Value {
  const { depth, sp } = machine;
  if ((machine.sp = sp + bytes) > machine.stackLimit) stackOverflow(machine);
  if (--machine.fuel < 0) machine.tick();
  const code = fn.code;
  machine.framePos[depth] = pos;
  machine.frameName[depth] = name;
  machine.frameCode[depth] = code;
  machine.frameEnv[depth] = undefined;
  machine.depth = depth + 1;
  machine.pos = code.offset;
  machine.free -= CALL_VARIABLES + args.length;
  const given = fn.boundArgs ? fn.boundArgs.concat(args) : args;
  const result = code.run(machine, fn.env, fn.hasBoundThis ? fn.boundThis : self, given, fn);
  machine.depth = depth;
  machine.sp = sp;
  machine.pos = pos;
  machine.free += CALL_VARIABLES + args.length;
  return result;
}

function callNative(machine: Machine, fn: ENative, self: Value, args: Value[], bytes: number, pos: number): Value {
  const { sp } = machine;
  if (sp + bytes > machine.stackLimit) stackOverflow(machine);
  machine.sp = sp + NATIVE_BYTES + bytes;
  machine.pos = pos;
  const given = fn.boundArgs ? fn.boundArgs.concat(args) : args;
  const result = fn.run(fn.hasBoundThis ? fn.boundThis : self, given, machine);
  machine.sp = sp;
  return result;
}

/** The function of `name(…)`, before its arguments are evaluated: what is none fails first. */
export function callable(machine: Machine, fn: Value, name: string): EFunction | ENative {
  if (isFunction(fn)) return fn;
  if (fn === undefined) fail(machine, "Error", name ? `Function "${name}" not found!` : "Function not found!");
  fail(machine, "Error", `Expecting function, got ${typeName(fn)}`);
}

/** The function of `target.name(…)`, before its arguments are evaluated. */
export function method(machine: Machine, target: Value, name: string): EFunction | ENative {
  const fn = get(machine, target, name);
  return isFunction(fn) ? fn : callable(machine, fn, name);
}

/** The function of `new fn(…)`, before its arguments are evaluated. */
export function constructible(machine: Machine, fn: Value): EFunction | ENative {
  if (isFunction(fn)) return fn;
  fail(machine, "Error", `Constructor should be a function, but is ${typeName(fn)}`);
}

/** `new fn(…)`. What the function returns takes the place of the new object, even a number. */
export function construct(
  machine: Machine,
  fn: Value,
  args: Value[],
  bytes = CALL_BYTES,
  name = "",
  pos = machine.pos,
): Value {
  const made = new EObject();
  machine.charge(2);
  made.proto = prototypeOf(constructible(machine, fn));
  const result = call(machine, fn, made, args, bytes, name, pos);
  return result === undefined ? made : result;
}

/** Variables of a function object: itself, its code and scope, its parameters, `this` of an arrow. */
function functionVariables(code: FunctionCode): number {
  return 1 + codeVariables(code) + code.params.length + (code.isArrow && code.usesThis ? 1 : 0);
}

/** The closure of a function expression. */
export function makeFunction(machine: Machine, code: FunctionCode, env: any, self: Value): EFunction {
  const fn = new EFunction(code, env);
  machine.charge(functionVariables(code));
  if (code.isArrow && code.usesThis) {
    fn.boundThis = self;
    fn.hasBoundThis = true;
  }
  return fn;
}

/** A function declaration over an existing function keeps the object and takes the new code. */
export function redeclare(existing: Value, made: EFunction): Value {
  if (!(existing instanceof EFunction)) return made;
  const prototype = existing.own?.get("prototype");
  existing.code = made.code;
  existing.env = existing.env ?? made.env;
  existing.hasBoundThis = made.hasBoundThis;
  existing.boundThis = made.boundThis;
  existing.own = made.own;
  if (prototype !== undefined) existing.props().set("prototype", prototype);
  return existing;
}

/** Adds one half of an accessor to an object literal or a class. */
export function addAccessor(machine: Machine, target: EObject, name: string, half: "get" | "set", fn: Value): void {
  machine.charge(3);
  const there = target.own?.get(name);
  const accessor = there instanceof Accessor ? there : new Accessor();
  accessor[half] = fn;
  target.props().set(name, accessor);
}

const outsideClass = (machine: Machine): never => fail(machine, "SyntaxError", "Calling 'super' outside of class");

function protoOf(value: Value): Value {
  return value instanceof EObject ? value.proto : undefined;
}

/** What `super(…)` calls: Espruino follows the constructor that runs, not the class that the text is in. */
export function superConstructor(machine: Machine, self: Value): Value {
  if (!isPlain(self)) return outsideClass(machine);
  const current = machine.currentClassConstructor;
  const first = current instanceof EObject ? current.own?.get("prototype") : self.proto;
  const second = protoOf(first as Value);
  if (!(second instanceof EObject)) return outsideClass(machine);
  return second.own?.get("constructor") as Value;
}

/** Runs `super(…)`, remembering whose turn it is for a `super(…)` inside. */
export function callSuper(machine: Machine, self: Value, args: Value[], bytes: number): Value {
  const fn = superConstructor(machine, self);
  machine.currentClassConstructor = fn;
  const result = call(machine, fn, self, args, bytes);
  machine.currentClassConstructor = undefined;
  return result;
}

/** What `super.name` reads from: the prototype of the prototype of `this`, at whatever depth. */
export function superTarget(machine: Machine, self: Value): Value {
  if (isPlain(self)) {
    const second = protoOf(self.proto);
    return second instanceof EObject ? second : outsideClass(machine);
  }
  if (!isFunction(self)) return outsideClass(machine);
  const second = protoOf(self.own?.get("prototype") as Value);
  return second instanceof EObject ? (second.own?.get("constructor") as Value) : outsideClass(machine);
}

/** A class: its constructor's code, its parent, its members; as jspeClassDefinition builds it. */
export function makeClass(machine: Machine, fn: EFunction, parent: Value, hasParent: boolean): EObject {
  const proto = prototypeOf(fn);
  if (!hasParent) return proto;
  if (!isFunction(parent)) {
    fail(machine, "SyntaxError", `'extends' argument should be a function, got ${typeName(parent)}`);
  }
  const parentProto = parent.own?.get("prototype");
  if (parentProto instanceof EObject) proto.proto = parentProto;
  return proto;
}
