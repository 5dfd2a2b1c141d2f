/** `require("Storage").open(…)`: files that grow, in numbered chunks whose free part is all ones (src/jswrap_storage.c). */
import { fail } from "../machine/errors.ts";
import type { ClassDefinition, Machine } from "../machine/machine.ts";
import { toInteger } from "../machine/operators.ts";
import { printValue } from "../machine/print.ts";
import { toText } from "../machine/text.ts";
import type { EObject, Value } from "../machine/values.ts";
import { newInstance } from "../builtins/shared.ts";
import { PAGE_BYTES } from "./flash.ts";
import { HEADER_BYTES, NAME_BYTES, STORAGE_FILE_FLAG, type Storage } from "./storage.ts";

const MAX_CHUNK = 255;
const FREE = "\xff";

interface FileState {
  storage: Storage;
  name: string;
}

const chunkName = (name: string, chunk: number): string => name.slice(0, NAME_BYTES - 1) + String.fromCharCode(chunk);
const stateOf = (file: EObject): FileState => file.hidden;
const number = (file: EObject, key: string): number => file.own?.get(key) as number;

/** Bytes that are written of a chunk. */
function usedOf(text: string): number {
  const end = text.indexOf(FREE);
  return end < 0 ? text.length : end;
}

function findEnd(storage: Storage, name: string): { chunk: number; offset: number } {
  for (let chunk = 1; chunk <= MAX_CHUNK; chunk++) {
    const text = storage.read(chunkName(name, chunk));
    if (text === undefined) return { chunk, offset: 0 };
    if (text.endsWith(FREE)) return { chunk, offset: usedOf(text) };
  }
  return { chunk: MAX_CHUNK, offset: 0 };
}

export function openFile(m: Machine, storage: Storage, nameValue: Value, modeValue: Value): Value {
  const mode = modeValue === "r" || modeValue === "w" || modeValue === "a" ? modeValue : "";
  if (!mode) fail(m, "Error", `Invalid mode ${printValue(m, modeValue, {})}`);
  const name = toText(m, nameValue);
  const file = newInstance(m, "StorageFile");
  file.hidden = { storage, name };
  if (mode === "w") eraseChunks(storage, name);
  const { chunk, offset } = mode === "a" ? findEnd(storage, name) : { chunk: 1, offset: 0 };
  file.props().set("name", name).set("chunk", chunk).set("offset", offset).set("mode", mode.charCodeAt(0));
  return file;
}

function eraseChunks(storage: Storage, name: string): void {
  for (let chunk = 1; chunk <= MAX_CHUNK && storage.erase(chunkName(name, chunk)); chunk++);
}

function readBytes(m: Machine, file: EObject, count: number, line: boolean): Value {
  const { storage, name } = stateOf(file);
  if (number(file, "mode") !== "r".charCodeAt(0)) fail(m, "Error", "Can't read in this mode");
  let chunk = number(file, "chunk");
  let offset = number(file, "offset");
  let out: string | undefined;
  while (line || (out ?? "").length < count) {
    const text = storage.read(chunkName(name, chunk));
    if (text === undefined) break;
    const used = text.slice(0, usedOf(text));
    const rest = used.slice(offset);
    const end = line ? rest.indexOf("\n") + 1 || rest.length : Math.min(rest.length, count - (out ?? "").length);
    if (end > 0) out = (out ?? "") + rest.slice(0, end);
    offset += end;
    if (line && out?.endsWith("\n")) break;
    if (offset < text.length) break;
    chunk++;
    offset = 0;
  }
  file.props().set("chunk", chunk).set("offset", offset);
  return out;
}

function append(m: Machine, file: EObject, data: Value): void {
  const { storage, name } = stateOf(file);
  const mode = String.fromCharCode(number(file, "mode"));
  if (mode !== "w" && mode !== "a") fail(m, "Error", "Can't write in this mode");
  let text = toText(m, data);
  let chunk = number(file, "chunk");
  let offset = number(file, "offset");
  while (text !== "") {
    const there = storage.read(chunkName(name, chunk));
    const size = there?.length ?? Math.max(text.length, PAGE_BYTES - HEADER_BYTES);
    const part = text.slice(0, size - offset);
    if (part !== "") storage.write(chunkName(name, chunk), part, offset, size, STORAGE_FILE_FLAG);
    text = text.slice(part.length);
    offset += part.length;
    if (offset >= size) {
      chunk++;
      offset = 0;
    }
  }
  file.props().set("chunk", chunk).set("offset", offset);
}

function lengthOf(file: EObject): number {
  const { storage, name } = stateOf(file);
  let length = 0;
  for (let chunk = 1; chunk <= MAX_CHUNK; chunk++) {
    const text = storage.read(chunkName(name, chunk));
    if (text === undefined) break;
    length += usedOf(text);
  }
  return length;
}

export const storageFileClass: ClassDefinition = {
  name: "StorageFile",
  instances: {
    methods: {
      read: (self, [count], m) => readBytes(m, self, Math.max(0, toInteger(m, count)), false),
      readLine: (self, _a, m) => readBytes(m, self, 0, true),
      getLength: (self) => lengthOf(self),
      write: (self, [data], m) => void append(m, self, data),
      erase: (self) => void eraseChunks(stateOf(self).storage, stateOf(self).name),
    },
  },
};
