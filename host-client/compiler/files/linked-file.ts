/** One file of a module on its way into the whole: what it imports, what it exports, and whose the names are. */

import { type Node, become, declare, id, walk } from "../ast.ts";
import { patternNames } from "../declarations.ts";
import { CompileError } from "../errors.ts";
import { parseText } from "../parse.ts";
import { type Binding, type ScopeInfo, analyse } from "../scope.ts";
import type ts from "../typescript.mjs";
import { emit, exportOf } from "./emitted.ts";
import { isRelative, resolveImport } from "./order.ts";
import { type Segment, inPlace, originIn } from "./segments.ts";

/** A name of another file: an import that stands for it, or an export that hands it on. */
export interface Reference {
  file: string;
  name: string;
}

export interface LinkedFile {
  path: string;
  program: Node;
  scopes: ScopeInfo;
  /** Bindings that stand for what another file exports. */
  imports: Map<Binding, Reference>;
  exports: Map<string, Binding | Reference>;
  /** Files all of whose exports this one exports, too. */
  stars: string[];
}

/** Thrown where a module is written in a way that names alone do not put together: esbuild bundles those. */
export class NotLinkable extends Error {}

/** Parses one file, with positions of the whole, and lists its imports and exports. @throws NotLinkable, CompileError */
export function linkedFile(segment: Segment, checker: ts.TypeChecker, isEntry: boolean): LinkedFile {
  const { program, reporter } = parseText(inPlace(segment), segment.file, { origin: originIn([segment]) });
  if (reporter.problems.length) throw new CompileError(reporter.problems);
  if (!emit(program, segment, checker)) throw new NotLinkable();
  if (!isEntry) nameDefault(program);
  const scopes = analyse(program);
  const path = segment.source.fileName;
  const file: LinkedFile = { path, program, scopes, imports: new Map(), exports: new Map(), stars: [] };
  const pathOf = (item: Node): string => {
    const found = resolveImport(segment.source, item.source.value);
    if (found === undefined) throw new NotLinkable();
    return found;
  };
  for (const item of program.body) readItem(file, item, pathOf);
  return file;
}

function readItem(file: LinkedFile, item: Node, pathOf: (item: Node) => string): void {
  switch (item.type) {
    case "ImportDeclaration":
      if (isRelative(item.source.value)) readImport(file, item, pathOf(item));
      return;
    case "ExportAllDeclaration":
      if (item.exported || !isRelative(item.source.value)) throw new NotLinkable();
      file.stars.push(pathOf(item));
      return;
    case "ExportNamedDeclaration":
      return readExports(file, item, pathOf);
  }
}

function readImport(file: LinkedFile, item: Node, path: string): void {
  for (const { type, local, imported } of item.specifiers) {
    if (type === "ImportNamespaceSpecifier") takeMembers(file, local.binding, path);
    else
      file.imports.set(local.binding, { file: path, name: type === "ImportSpecifier" ? nameOf(imported) : "default" });
  }
}

/** `util.smooth` is `smooth` of that file; a namespace that is used as a value is an object, which nothing here makes. */
function takeMembers({ program, scopes, imports }: LinkedFile, namespace: Binding, path: string): void {
  const members = new Map<string, Binding>();
  let uses = 1; // the import itself
  walk(program, (node) => {
    if (node.type !== "MemberExpression" || node.computed || node.object.binding !== namespace) return;
    const { name } = node.property;
    const member = members.get(name) ?? memberOf(namespace, name);
    members.set(name, member);
    member.uses.push(node);
    become(node, { ...id(name), binding: member });
    uses++;
  });
  if (uses < namespace.uses.length || namespace.writes) throw new NotLinkable();
  for (const [name, member] of members) {
    scopes.bindings.push(member);
    imports.set(member, { file: path, name });
  }
}

const memberOf = (namespace: Binding, name: string): Binding => ({ ...namespace, name, uses: [], values: [] });

function readExports({ exports }: LinkedFile, item: Node, pathOf: (item: Node) => string): void {
  if (item.source && !isRelative(item.source.value)) throw new NotLinkable();
  for (const { local, exported } of item.specifiers)
    exports.set(nameOf(exported), item.source ? { file: pathOf(item), name: nameOf(local) } : local.binding);
  const { declaration } = item;
  if (!declaration) return;
  const names =
    declaration.type === "VariableDeclaration"
      ? declaration.declarations.flatMap((one: Node) => patternNames(one.id))
      : [declaration.id];
  for (const name of names) exports.set(name.name, name.binding);
}

const nameOf = (node: Node): string => node.name ?? node.value;

/** A default export becomes one of a variable's, or of what it declares. */
function nameDefault(program: Node): void {
  program.body = program.body.flatMap((item: Node) => {
    if (item.type !== "ExportDefaultDeclaration") return [item];
    const { declaration } = item;
    const isNamed = /Declaration$/.test(declaration.type) && declaration.id;
    const value = { ...declaration, type: declaration.type.replace(/Declaration$/, "Expression") };
    const name = isNamed ? declaration.id.name : BY_DEFAULT;
    return [isNamed ? declaration : declare("const", [[id(name), value]]), exportOf([[name, "default"]])];
  });
}
const BY_DEFAULT = "default$";
