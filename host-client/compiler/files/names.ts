/** Whose a name is across files, and one name for it in all of them. */

import type { Node } from "../ast.ts";
import type { Binding } from "../scope.ts";
import { freeName } from "../unique-names.ts";
import { type LinkedFile, NotLinkable, type Reference } from "./linked-file.ts";

export interface Finder {
  /** The binding that an export stands for. @throws NotLinkable where there is none, or one that stands for itself */
  binding(reference: Reference): Binding;
  /** The names that `export * from` of a file hands on. */
  names(file: LinkedFile, item: Node): string[];
}

/** Renames what would clash once all files are one scope, and all that is imported to what it is where it is declared. */
export function makeDistinct(files: readonly LinkedFile[]): Finder {
  const find = finder(files);
  const owners = new Map<Binding, Binding>();
  for (const { imports } of files)
    for (const [binding, reference] of imports) owners.set(binding, find.binding(reference));
  const merged = mergeOutside(files);
  const ownerOf = (binding: Binding): Binding => {
    const owner = owners.get(binding) ?? binding;
    return merged.get(owner) ?? owner;
  };
  const taken = new Set(files.flatMap(({ scopes }) => [...scopes.globals.keys(), ...scopes.bindings.map(nameOf)]));
  const entry = files.at(-1)!;
  for (const file of [entry, ...files.slice(0, -1)])
    for (const binding of [...file.scopes.root.bindings.values()])
      if (ownerOf(binding) === binding) giveName(binding, file, { files, entry, taken, ownerOf });
  for (const file of files)
    for (const binding of file.scopes.bindings)
      if (ownerOf(binding) !== binding) rename(binding, ownerOf(binding).name);
  return find;
}

const nameOf = ({ name }: Binding) => name;

interface Naming {
  files: readonly LinkedFile[];
  entry: LinkedFile;
  taken: Set<string>;
  ownerOf: (binding: Binding) => Binding;
}

/** The entry keeps its names: its exports are called by them. */
function giveName(binding: Binding, file: LinkedFile, { files, entry, taken, ownerOf }: Naming): void {
  const others = files.filter((other) => other !== file);
  const isGlobal = others.some(({ scopes }) => scopes.globals.has(binding.name));
  if (file === entry && isGlobal) throw new NotLinkable();
  const isOf = (one: Binding) => one.name !== binding.name || ownerOf(one) === binding;
  if (file === entry || (!isGlobal && others.every(({ scopes }) => scopes.bindings.every(isOf)))) return;
  const name = freeName(taken, binding.name);
  taken.add(name);
  rename(binding, name);
}

function rename(binding: Binding, name: string): void {
  for (const use of binding.uses) {
    use.source ??= use.name;
    use.name = name;
  }
  binding.name = name;
}

/** A word of the node that two files import is one binding: of the file that is evaluated first. */
function mergeOutside(files: readonly LinkedFile[]): Map<Binding, Binding> {
  const first = new Map<string, Binding>();
  const merged = new Map<Binding, Binding>();
  for (const { program } of files)
    for (const item of program.body) {
      if (item.type !== "ImportDeclaration" || item.source.value.startsWith(".")) continue;
      item.specifiers = item.specifiers.filter(({ type, local, imported }: Node) => {
        const key = `${item.source.value} ${type} ${imported?.name}`;
        const before = first.get(key);
        if (before) merged.set(local.binding, before);
        else first.set(key, local.binding);
        return !before;
      });
    }
  return merged;
}

function finder(files: readonly LinkedFile[]): Finder {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const search = ({ file: path, name }: Reference, seen: Set<string>): Binding | undefined => {
    const file = byPath.get(path);
    const mark = `${path} ${name}`;
    if (!file || seen.has(mark)) return undefined;
    seen.add(mark);
    const found = file.exports.get(name);
    if (!found)
      return name === "default" ? undefined : firstOf(file.stars, (star) => search({ file: star, name }, seen));
    const next = "uses" in found ? file.imports.get(found) : found;
    return next ? search(next, seen) : (found as Binding);
  };
  return {
    binding(reference) {
      const found = search(reference, new Set());
      if (!found) throw new NotLinkable();
      return found;
    },
    names: (file, item) => namesOf(byPath, file.stars[starIndex(file, item)]!, new Set()),
  };
}

const starIndex = ({ program }: LinkedFile, item: Node): number =>
  program.body.filter((one: Node) => one.type === "ExportAllDeclaration").indexOf(item);

function namesOf(byPath: Map<string, LinkedFile>, path: string, seen: Set<string>): string[] {
  const file = byPath.get(path);
  if (!file || seen.has(path)) return [];
  seen.add(path);
  const own = [...file.exports.keys()].filter((name) => name !== "default");
  return [...new Set([...own, ...file.stars.flatMap((star) => namesOf(byPath, star, seen))])];
}

function firstOf<T, R>(items: readonly T[], work: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = work(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
