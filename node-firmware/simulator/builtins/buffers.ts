/** ArrayBuffer, typed arrays, DataView (src/jswrap_arraybuffer.c, jswrap_dataview.c). */
import { fail, typeName } from "../machine/errors.ts";
import type { ClassDefinition, Machine } from "../machine/machine.ts";
import { toFloat, toInteger } from "../machine/operators.ts";
import {
  EArray,
  EBuffer,
  EObject,
  VIEW_TYPES,
  type BufferKind,
  type NativeCode,
  type Value,
} from "../machine/values.ts";
import { sharedMethods } from "./arrays.ts";
import { newInstance } from "./shared.ts";

/** Bytes that one variable holds of a flat string. */
const BYTES_PER_VARIABLE = 14;

export function newArrayBuffer(m: Machine, bytes: ArrayBuffer): EBuffer {
  m.charge(3 + Math.ceil(bytes.byteLength / BYTES_PER_VARIABLE));
  return new EBuffer("ArrayBuffer", bytes);
}

export function newView(
  m: Machine,
  kind: Exclude<BufferKind, "ArrayBuffer">,
  buffer: EBuffer,
  offset = 0,
  length?: number,
): EBuffer {
  const View = VIEW_TYPES[kind] as any;
  const size = View.BYTES_PER_ELEMENT;
  const bytes: ArrayBuffer = buffer.view;
  const fits = Math.floor((bytes.byteLength - offset) / size);
  if (offset < 0 || fits < 0 || (length !== undefined && length > fits)) {
    fail(m, "Error", "Offset out of bounds of the buffer");
  }
  // Espruino allows views at any offset; V8 only at multiples of their element: then the bytes are copied.
  const aligned = offset % size === 0;
  const view = aligned
    ? new View(bytes, offset, length ?? fits)
    : new View(bytes.slice(offset, offset + (length ?? fits) * size));
  m.charge(2);
  return new EBuffer(kind, view, buffer);
}

function construct(m: Machine, kind: Exclude<BufferKind, "ArrayBuffer">, args: Value[]): Value {
  const [source, offset, length] = args;
  if (source instanceof EBuffer && source.kind === "ArrayBuffer") {
    return newView(
      m,
      kind,
      source,
      toInteger(m, offset),
      length === undefined || toInteger(m, length) === 0 ? undefined : toInteger(m, length),
    );
  }
  const size = (VIEW_TYPES[kind] as any).BYTES_PER_ELEMENT;
  const items =
    source instanceof EArray ? Array.from(source.items) : source instanceof EBuffer ? [...source.view] : undefined;
  const count = items ? items.length : countOf(m, source, args.length);
  const made = newView(m, kind, newArrayBuffer(m, new ArrayBuffer(count * size)));
  items?.forEach((v, i) => (made.view[i] = v === undefined ? 0 : toFloat(m, v)));
  return made;
}

function countOf(m: Machine, source: Value, given: number): number {
  if (typeof source === "number" && source >= 0) return Math.trunc(source);
  if (given === 0) return 0;
  if (typeof source === "number") fail(m, "Error", "Invalid length for ArrayBuffer");
  return fail(m, "Error", `Unsupported first argument of type ${typeName(source)}`);
}

function setFrom(m: Machine, self: EBuffer, source: Value, offset: Value): void {
  const at = toInteger(m, offset);
  const items: Value[] =
    source instanceof EArray
      ? source.items
      : source instanceof EBuffer
        ? [...(source.kind === "ArrayBuffer" ? new Uint8Array(source.view) : source.view)]
        : [];
  if (!(source instanceof EObject) && typeof source !== "string")
    fail(m, "Error", `Expecting first argument to be an array, not ${typeName(source)}`);
  const values = typeof source === "string" ? Array.from(source, (c) => c.charCodeAt(0)) : items;
  for (let i = 0; i < values.length && at + i < self.view.length; i++) self.view[at + i] = toFloat(m, values[i]);
}

function subarray(m: Machine, self: EBuffer, begin: Value, end: Value): Value {
  const length = self.view.length;
  const from = Math.max(0, toInteger(m, begin) + (toInteger(m, begin) < 0 ? length : 0));
  let to = end === undefined ? length : toInteger(m, end);
  if (to < 0) to += length;
  const view = self.view.subarray(from, Math.max(from, Math.min(to, length)));
  m.charge(2);
  return new EBuffer(self.kind, view, self.buffer);
}

const typedMap: NativeCode = (self, [fn, that], m) => {
  const mapped = sharedMethods.map(self, [fn, that], m) as EArray;
  return construct(m, self.kind === "ArrayBuffer" ? "Uint8Array" : self.kind, [mapped]);
};

const viewClasses: ClassDefinition[] = (Object.keys(VIEW_TYPES) as (keyof typeof VIEW_TYPES)[]).map((kind) => ({
  name: kind,
  construct: (_self, args, m) => construct(m, kind, args),
}));

export const bufferClasses: ClassDefinition[] = [
  ...viewClasses,
  {
    name: "ArrayBuffer",
    construct: (_self, [length], m) => {
      const bytes = toInteger(m, length);
      if (bytes < 0 || bytes > 65535) fail(m, "Error", "Invalid length for ArrayBuffer");
      return newArrayBuffer(m, new ArrayBuffer(bytes));
    },
    instances: { methods: {}, getters: { byteLength: (self) => self.view.byteLength } },
  },
  {
    name: "ArrayBufferView",
    instances: {
      getters: {
        buffer: (self) => self.buffer,
        byteLength: (self) => self.view.byteLength,
        byteOffset: (self) => self.view.byteOffset,
      },
      methods: {
        ...sharedMethods,
        map: typedMap,
        set: (self, [source, offset], m) => void setFrom(m, self, source, offset),
        subarray: (self, [begin, end], m) => subarray(m, self, begin, end),
      },
    },
  },
  { name: "DataView", construct: (_self, args, m) => dataView(m, args), instances: { methods: dataMethods() } },
];

function dataView(m: Machine, [source, offset, length]: Value[]): Value {
  if (!(source instanceof EBuffer)) fail(m, "TypeError", `Expecting ArrayBuffer, got ${typeName(source)}`);
  const made = newInstance(m, "DataView");
  const bytes: ArrayBuffer = source.buffer.view;
  const at = toInteger(m, offset);
  made.hidden = { data: new DataView(bytes), at };
  // Espruino looks at neither end, and without a length it tells that of the whole buffer.
  made
    .props()
    .set("buffer", source)
    .set("byteOffset", at)
    .set("byteLength", toInteger(m, length) || bytes.byteLength);
  return made;
}

function dataMethods(): Record<string, NativeCode> {
  const methods: Record<string, NativeCode> = {};
  for (const type of ["Int8", "Uint8", "Int16", "Uint16", "Int32", "Uint32", "Float32", "Float64"]) {
    methods[`get${type}`] = (self, [at, little], m) =>
      inBounds(() => self.hidden.data[`get${type}`](self.hidden.at + toInteger(m, at), Boolean(little)));
    methods[`set${type}`] = (self, [at, value, little], m) =>
      inBounds(() =>
        self.hidden.data[`set${type}`](self.hidden.at + toInteger(m, at), toFloat(m, value), Boolean(little)),
      );
  }
  return methods;
}

/** Beyond the end there are zeros to read, and nothing to write. */
function inBounds(access: () => Value): Value {
  try {
    return access();
  } catch (error) {
    if (error instanceof RangeError) return 0;
    throw error;
  }
}
