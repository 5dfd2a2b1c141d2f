/**
 * Loads a large CommonJS package with the machine code that V8 made of it in an earlier run: to compile TypeScript's 9 MB anew
 * takes longer than to check a module with it.
 */
import { isAscii } from "node:buffer";
import { existsSync, readFileSync, statSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";
import { cacheFolders, isCacheOff, keepFile } from "../cache-folders.ts";

/**
 * What `require` gives of a file; also to all who require it later.
 * @param file absolute
 * @param folders where to look and keep, best first
 */
export function requireCached(file: string, folders: readonly string[] = cacheFolders("code")): unknown {
  const require = createRequire(file);
  if (isCacheOff() || require.cache[file]) return require(file);
  const name = nameOf(file);
  const kept = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  const script = new Script(Module.wrap(textOf(file)), {
    filename: file,
    ...(kept && { cachedData: readFileSync(kept) }),
  });
  const made = new Module(file);
  Object.assign(made, { filename: file, loaded: true });
  require.cache[file] = made;
  script.runInThisContext().call(made.exports, made.exports, require, made, file, dirname(file));
  // At the end, when what the run needed of it has been compiled.
  if (!kept || script.cachedDataRejected) {
    process.once("exit", () => folders.some((folder) => keepFile(folder, name, script.createCachedData())));
  }
  return made.exports;
}

/** ASCII, as TypeScript is, is taken as it stands, several times as fast as UTF-8 is read. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
}

/** Of another text, or for another V8, it is another file: V8 itself looks at no more than the length of the text. */
function nameOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${basename(file)}-${size}-${Math.floor(mtimeMs)}-${process.version}-${process.arch}.bin`;
}
