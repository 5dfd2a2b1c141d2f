/**
 * The values that a simulated interpreter works on. Objects are our own, so that what Node.js would do differently
 * (order of keys, prototypes of arrays, getters, what an object costs) is Espruino's.
 */

/** What a program can hold in a variable. Strings are bytes: one character of 0 to 255 each. */
export type Value = undefined | null | boolean | number | string | EObject;

/** Stands in a slot whose declaration has not been executed yet: the name then means the outer variable. */
export const UNSET: unique symbol = Symbol("not declared yet");

/** A property with a getter, a setter, or both. */
export class Accessor {
  get: Value;
  set: Value;
}

/** What a property holds. */
export type Slot = Value | Accessor;

/** A plain object, and the base of all others. */
export class EObject {
  own: Map<string, Slot> | undefined = undefined;
  /** `__proto__`, where it was set. */
  proto: Value = undefined;
  /** Names that may not be assigned (`const` at top level, `writable: false`). */
  constants: Set<string> | undefined = undefined;
  /** State of a built-in object that programs do not see (a socket, a promise). */
  hidden: any = undefined;

  props(): Map<string, Slot> {
    return (this.own ??= new Map());
  }
}

/** An array. Holes are holes of `items`; other keys are in `own`. */
export class EArray extends EObject {
  items: Value[];
  constructor(items: Value[] = []) {
    super();
    this.items = items;
  }
}

/** The code of a function, shared by all its closures and by all nodes of a thread. */
export interface FunctionCode {
  name: string;
  params: string[];
  run(machine: any, env: any, self: Value, args: Value[], fn: EFunction): Value;
  /** Source of the body, as `toString` prints it. */
  source: string;
  isReturn: boolean;
  usesThis: boolean;
  isArrow: boolean;
  /** Offset of the body in its file, for stack traces. */
  offset: number;
  file: SourceFile;
  /** How many scopes its closures keep alive. */
  scopes: number;
}

/** A piece of source: its text, and whether its functions stay in flash. */
export interface SourceFile {
  name: string;
  text: string;
  inFlash: boolean;
}

export class EFunction extends EObject {
  code: FunctionCode;
  env: any;
  boundThis: Value;
  hasBoundThis = false;
  boundArgs: Value[] | undefined = undefined;
  constructor(code: FunctionCode, env: any) {
    super();
    this.code = code;
    this.env = env;
  }
}

/** Implementation of a built-in function: `this`, the arguments. */
export type NativeCode = (self: any, args: any[], machine: any) => Value;

/** The names that a built-in class has. */
export interface Table {
  /** Functions, by name. */
  methods: Record<string, NativeCode>;
  /** Values that are computed when they are read (`length`). */
  getters?: Record<string, (self: any, machine: any) => Value>;
}

export class ENative extends EObject {
  run: NativeCode;
  name: string;
  /** Static members, where this is a class or a library. */
  statics: Table | undefined = undefined;
  /** Members of its instances, where this is a class. */
  instances: Table | undefined = undefined;
  boundThis: Value;
  hasBoundThis = false;
  boundArgs: Value[] | undefined = undefined;
  constructor(name: string, run: NativeCode) {
    super();
    this.name = name;
    this.run = run;
  }
}

/** Kinds of typed arrays, by the name of their class. */
export type BufferKind = keyof typeof VIEW_TYPES | "ArrayBuffer";

export const VIEW_TYPES = {
  Uint8Array,
  Uint8ClampedArray,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint24Array: Uint32Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
};

/** An ArrayBuffer or a view of one. */
export class EBuffer extends EObject {
  kind: BufferKind;
  view: any;
  buffer: EBuffer;
  constructor(kind: BufferKind, view: any, buffer?: EBuffer) {
    super();
    this.kind = kind;
    this.view = view;
    this.buffer = buffer ?? this;
  }
}

/** Elements of a view, bytes of a buffer. */
export const lengthOf = (b: EBuffer): number => (b.kind === "ArrayBuffer" ? b.view.byteLength : b.view.length);

/** A value that the program threw. Not an Error of Node.js: throwing one is part of normal running. */
export class Thrown {
  value: Value;
  constructor(value: Value) {
    this.value = value;
  }
}

/** Why a callback was cut off without its `catch` or `finally`. */
export class Interrupt {
  reason: "memory" | "stack" | "ctrl-c";
  exception: Value;
  constructor(reason: Interrupt["reason"], exception?: Value) {
    this.reason = reason;
    this.exception = exception;
  }
}

/** Ends the node from inside: power cut, reboot, watchdog. */
export class PowerOff {
  reason: string;
  constructor(reason: string) {
    this.reason = reason;
  }
}

export const isFunction = (v: unknown): v is EFunction | ENative => v instanceof EFunction || v instanceof ENative;

/** True of what Espruino itself calls an object: no array, no function, no buffer. */
export function isPlain(v: unknown): v is EObject {
  return v instanceof EObject && !(v instanceof EArray || v instanceof EBuffer || isFunction(v));
}
