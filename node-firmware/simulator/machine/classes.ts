/** Built-in classes: their objects come into being when a program first names them, as in Espruino. */
import type { Machine } from "./machine.ts";
import { EArray, EBuffer, EObject, ENative, isFunction, VIEW_TYPES, type Table, type Value } from "./values.ts";

/** The native function object of a method: one for each table and name. */
export function methodObject(machine: Machine, table: Table, name: string): ENative {
  let made = machine.natives.get(table);
  if (!made) machine.natives.set(table, (made = new Map()));
  let native = made.get(name);
  if (!native) made.set(name, (native = new ENative(name, table.methods[name])));
  return native;
}

/** The code of a library, which is no function to call. */
export const nothing = (): Value => undefined;

/** The object of a built-in class, put among the globals. */
export function classObject(machine: Machine, name: string): EObject | undefined {
  const there = machine.root.own?.get(name);
  if (there instanceof EObject) return there;
  const definition = machine.builtins.get(name);
  if (!definition) return undefined;
  if (definition.value) return definition.value(machine) as EObject;
  const made = new ENative(name, definition.construct ?? nothing);
  made.statics = definition.statics;
  made.instances = definition.instances;
  machine.root.props().set(name, made);
  return made;
}

/** `prototype` of a function as a program reads it, made when it is first asked for. */
export function readPrototype(fn: EObject): EObject {
  const there = fn.own?.get("prototype");
  if (there instanceof EObject) return there;
  const proto = new EObject();
  fn.props().set("prototype", proto);
  return proto;
}

/** `prototype` of a function that makes an object, or is a class: its `constructor` is the function from then on. */
export function prototypeOf(fn: EObject): EObject {
  const proto = readPrototype(fn);
  proto.props().set("constructor", fn);
  return proto;
}

/** A new object of a built-in class, without calling its constructor. */
export function newInstance(machine: Machine, name: string): EObject {
  const made = new EObject();
  machine.charge(2);
  const cls = classObject(machine, name);
  if (cls) made.proto = prototypeOf(cls);
  return made;
}

/** The class whose `prototype` holds what programs added to a built-in type. */
export function basicClassName(value: Value): string | undefined {
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Number";
  if (typeof value === "boolean") return "Boolean";
  if (value instanceof EArray) return "Array";
  if (value instanceof EBuffer) return value.kind;
  if (isFunction(value)) return "Function";
  return value instanceof EObject ? "Object" : undefined;
}

/** The prototype object of a built-in class, if a program has touched it. */
export function touchedPrototype(machine: Machine, name: string): EObject | undefined {
  const cls = machine.root.own?.get(name);
  const proto = cls instanceof EObject ? cls.own?.get("prototype") : undefined;
  return proto instanceof EObject ? proto : undefined;
}

/** Tables of built-in members that a value answers to, in the order in which they are searched. */
export function memberTables(machine: Machine, value: Value): Table[] {
  const basic = basicClassName(value) ?? "Object";
  if (basic === "Object") {
    const own = value instanceof EObject ? instanceTable(value) : undefined;
    return own ? [own, ...basicTables(machine, basic)] : basicTables(machine, basic);
  }
  if (value instanceof ENative && value.statics) return [value.statics, ...basicTables(machine, basic)];
  return basicTables(machine, basic);
}

/** Tables of a basic type, gathered once a machine. */
function basicTables(machine: Machine, basic: string): Table[] {
  let tables = machine.tables.get(basic);
  if (!tables) {
    const isView = basic in VIEW_TYPES;
    const names = basic === "Object" ? ["Object"] : [isView ? "ArrayBufferView" : basic, "Object"];
    tables = names.map((name) => machine.builtins.get(name)?.instances).filter((t) => t !== undefined);
    machine.tables.set(basic, tables);
  }
  return tables;
}

/** Members of a built-in class that an object has through its prototype's constructor. */
function instanceTable(value: EObject): Table | undefined {
  const constructor = value.proto instanceof EObject ? value.proto.own?.get("constructor") : undefined;
  return constructor instanceof ENative ? constructor.instances : undefined;
}
