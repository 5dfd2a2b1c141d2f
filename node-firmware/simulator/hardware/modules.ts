/** `require` and `Modules` (src/jswrap_modules.c): the cache, then what is built in, then files in Storage. */
import { fail, quote, typeName } from "../machine/errors.ts";
import { runModuleText } from "../machine/evaluate.ts";
import { newArray, type ClassDefinition, type Machine } from "../machine/machine.ts";
import { EFunction, ENative, isFunction, type Value } from "../machine/values.ts";
import { rememberFlashText } from "./storage-library.ts";
import { NAME_BYTES, type Storage } from "./storage.ts";

const MAX_NAME = 128;

export class Modules {
  readonly machine: Machine;
  readonly storage: Storage;
  readonly libraries: Map<string, ClassDefinition>;
  readonly cache = new Map<string, Value>();

  constructor(machine: Machine, storage: Storage, libraries: Map<string, ClassDefinition>) {
    this.machine = machine;
    this.storage = storage;
    this.libraries = libraries;
    machine.keepAlive.push(() => this.cache.values());
  }

  require(name: Value): Value {
    const { machine } = this;
    if (typeof name !== "string")
      fail(machine, "TypeError", `Expecting module name as a string, got ${typeName(name)}`);
    if (name.length >= MAX_NAME) fail(machine, "TypeError", "Module name too long (max 128 chars)");
    const cached = this.cache.get(name);
    if (cached !== undefined) return cached;
    const exports = this.library(name) ?? this.fromStorage(name);
    if (exports === undefined) fail(machine, "Error", `Module ${quote(name)} not found`);
    machine.charge(2);
    this.cache.set(name, exports);
    return exports;
  }

  library(name: string): Value {
    const definition = this.libraries.get(name);
    if (!definition) return undefined;
    const made = new ENative(name, () => undefined);
    made.statics = definition.statics;
    return made;
  }

  fromStorage(name: string): Value {
    const text = name.length <= NAME_BYTES ? this.storage.read(name) : undefined;
    if (text === undefined) return undefined;
    rememberFlashText(this.machine, text, name);
    let exports: Value;
    try {
      return runModuleText(this.machine, text, (made) => (exports = made));
    } catch (error) {
      // A module that throws is in the cache all the same, with what it had exported.
      if (exports !== undefined) this.cache.set(name, exports);
      throw error;
    }
  }

  addCached(id: Value, source: Value): void {
    const { machine } = this;
    if (typeof id !== "string" || !(typeof source === "string" || isFunction(source))) {
      fail(machine, "Error", "args must be addCached(string, string|function)");
    }
    const text = source instanceof EFunction ? source.code.source : String(source);
    this.cache.set(id, runModuleText(machine, text));
  }

  removeCached(id: Value): void {
    if (typeof id !== "string") fail(this.machine, "Error", "First argument must be String");
    if (!this.cache.delete(id)) fail(this.machine, "Error", `Module ${quote(id)} not found`);
  }
}

export function modulesObject(modules: () => Modules): ClassDefinition {
  return {
    name: "Modules",
    statics: {
      methods: {
        getCached: (_s, _a, m) => newArray(m, [...modules().cache.keys()]),
        addCached: (_s, [id, source]) => void modules().addCached(id, source),
        removeCached: (_s, [id]) => void modules().removeCached(id),
        removeAllCached: () => void modules().cache.clear(),
      },
    },
  };
}
