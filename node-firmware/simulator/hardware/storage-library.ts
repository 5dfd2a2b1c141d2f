/** `require("Storage")` (src/jswrap_storage.c), over the log of files in flash. */
import { fail } from "../machine/errors.ts";
import { newArray, newObject, type ClassDefinition, type Machine } from "../machine/machine.ts";
import { toInteger } from "../machine/operators.ts";
import { printValue, JSON_FLAGS } from "../machine/print.ts";
import { toText } from "../machine/text.ts";
import { EArray, EBuffer, isPlain, Thrown, type Value } from "../machine/values.ts";
import { newArrayBuffer } from "../builtins/buffers.ts";
import { parseJson, stringify } from "../builtins/json.ts";
import { iterableItems, stringClass } from "../builtins/strings.ts";
import { NAME_BYTES, STORAGE_FILE_FLAG, StorageError, type Storage } from "./storage.ts";
import { openFile, storageFileClass } from "./storage-file.ts";

/** Texts from flash that are remembered as such. */
const MAX_FLASH_TEXTS = 256;

/** Remembers that a text lies in flash, where it costs no memory. */
export function rememberFlashText(m: Machine, text: string, file: string): void {
  if (text.length < 16) return;
  if (m.flashTexts.size >= MAX_FLASH_TEXTS) m.flashTexts.delete(m.flashTexts.keys().next().value as string);
  m.flashTexts.set(text, file);
}

const fileName = (m: Machine, name: Value): string => toText(m, name).slice(0, NAME_BYTES);

/** Data to write as bytes: texts and arrays of bytes. */
export function dataText(m: Machine, data: Value): string {
  if (typeof data === "string") return data;
  if (data instanceof EArray || data instanceof EBuffer) {
    return iterableItems(m, data)
      .map((v) => String.fromCharCode(toInteger(m, v) & 255))
      .join("");
  }
  return data === undefined ? "" : toText(m, data);
}

function read(m: Machine, storage: Storage, name: Value, offset?: Value, length?: Value): Value {
  const text = storage.read(fileName(m, name), toInteger(m, offset), toInteger(m, length));
  if (text !== undefined) rememberFlashText(m, text, fileName(m, name));
  return text;
}

function guarded<T>(m: Machine, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof StorageError) fail(m, "Error", error.message);
    throw error;
  }
}

function write(m: Machine, storage: Storage, [name, data, offset, size]: Value[]): Value {
  const json = isPlain(data);
  const text = json ? stringify(m, data) : dataText(m, data);
  const at = json ? 0 : toInteger(m, offset);
  const full = json ? 0 : toInteger(m, size);
  return guarded(m, () => storage.write(fileName(m, name), text, at, full));
}

const WRITE_JSON_FLAGS = { ...JSON_FLAGS, unicodeEscapes: false, dropQuotes: true, toJson: false };

function readJson(m: Machine, storage: Storage, name: Value, quiet: Value): Value {
  const text = storage.read(fileName(m, name));
  if (text === undefined) return undefined;
  try {
    return parseJson(m, text, true);
  } catch (error) {
    if (quiet && error instanceof Thrown) return undefined;
    throw error;
  }
}

function list(m: Machine, storage: Storage, pattern: Value, filter: Value): Value {
  const wanted = isPlain(filter) ? filter.own?.get("sf") : undefined;
  const names: string[] = [];
  for (const header of storage.list()) {
    const isStorageFile = header.flags === STORAGE_FILE_FLAG;
    if (wanted !== undefined && Boolean(wanted) !== isStorageFile) continue;
    if (isStorageFile && !header.name.endsWith("\x01")) continue;
    const name = isStorageFile && wanted ? header.name.slice(0, -1) : header.name;
    const match = stringClass.instances?.methods.match(name, [pattern], m);
    if (pattern === undefined || (match !== null && match !== undefined)) names.push(name);
  }
  return newArray(m, names);
}

function stats(m: Machine, storage: Storage): Value {
  const { firstDirtyPage: _, ...shown } = storage.stats();
  const made = newObject(m);
  for (const [name, value] of Object.entries(shown)) made.props().set(name, value);
  m.charge(9);
  return made;
}

function readBuffer(m: Machine, storage: Storage, name: Value): Value {
  const text = storage.read(fileName(m, name));
  if (text === undefined) return undefined;
  const bytes = Uint8Array.from(Buffer.from(text, "latin1"));
  return newArrayBuffer(m, bytes.buffer);
}

/** The library and the class of its appendable files, for one node's flash. */
export function storageDefinitions(storage: () => Storage): { library: ClassDefinition; classes: ClassDefinition[] } {
  const methods: NonNullable<ClassDefinition["statics"]>["methods"] = {
    read: (_s, [name, offset, length], m) => read(m, storage(), name, offset, length),
    readJSON: (_s, [name, quiet], m) => readJson(m, storage(), name, quiet),
    readArrayBuffer: (_s, [name], m) => readBuffer(m, storage(), name),
    write: (_s, args, m) => write(m, storage(), args),
    writeJSON: (_s, [name, data], m) =>
      guarded(m, () => storage().write(fileName(m, name), printValue(m, data, WRITE_JSON_FLAGS))),
    erase: (_s, [name], m) => void storage().erase(fileName(m, name)),
    eraseAll: () => void storage().eraseAll(),
    list: (_s, [pattern, filter], m) => list(m, storage(), pattern, filter),
    compact: () => void storage().compact(),
    getFree: () => storage().stats().freeBytes,
    getStats: (_s, _a, m) => stats(m, storage()),
    optimise: () => undefined,
    debug: () => undefined,
    open: (_s, [name, mode], m) => openFile(m, storage(), name, mode),
  };
  return { library: { name: "Storage", statics: { methods } }, classes: [storageFileClass] };
}
