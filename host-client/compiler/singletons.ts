/**
 * Where there is one record of its kind in the whole program, nobody has to be given it: `function f(peer) {...}` that is only
 * ever called as `f(node.peer)` asks for the global itself. Each parameter costs a node a variable, each argument two bytes
 * and an evaluation; sources keep them, since other programs have several such records.
 */

import { type Node, id, isFunction, mapChildren, memberNode, walk } from "./ast.ts";
import { type Binding, analyse } from "./scope.ts";

export interface Singleton {
  /** Name of the program's variable that holds the record, without the number that made it unlike others. */
  global: string;
  /** Fields of other records in which only this one lies. */
  fields: readonly string[];
  /** A field with functions, and the call whose last argument is what lies in it. */
  ports?: { field: string; madeBy: string };
  /** What parameters for it are called. Those of a function that is handed on as a value stay, and are taken at their word. */
  parameter: string;
}

/** A call of a known function: `f(a)`, or `f.bind(null, a)`, whose first argument is none of the function's. */
interface Site {
  call: Node;
  /** Arguments before those of the function. */
  before: number;
}

/** By the binding of the function's name. */
interface Functions {
  /** Functions that are only ever called. */
  sites: Map<Binding, Site[]>;
  nodes: Map<Binding, Node>;
  /** The others: their callers are not known. */
  values: Node[];
  /** The `this` of functions that are only ever bound. */
  bound: Map<Binding, Self>;
  /** The same, by each `this` in the text. */
  selves: Map<Node, Self>;
}

/** What is bound to a function: all that its `this` ever is. */
interface Self {
  given: Node[];
}

/** What a variable or a `this` is ever given. */
type Given = Map<Binding | Self, (Node | null | undefined)[]>;

/** In place. What the argument of some call may be is worked out over the whole program: a parameter that is ever given anything else stays. */
export function dropSingletons(program: Node, singletons: readonly Singleton[]): void {
  unshare(program);
  for (const one of singletons) {
    const { root } = refresh(program);
    const target = [...root.bindings.values()].find(({ name }) => bare(name) === one.global);
    if (!target) continue;
    dropSingleton(program, target, one);
    if (one.ports) callPorts(program, one);
  }
  refresh(program);
}

function dropSingleton(program: Node, target: Binding, { fields, parameter }: Singleton): void {
  const functions = functionsOf(program);
  const values = candidates(program, functions);
  const trusted = new Set(functions.values.flatMap(({ params }) => params).filter((one) => isNamed(one, parameter)));
  const known = new Set<Binding>([target, ...[...trusted].map(({ binding }) => binding)]);
  const isRecord = (node: Node | null | undefined): boolean => {
    if (node?.type === "Identifier") return known.has(node.binding) || values.has(node.binding);
    if (node?.type === "ThisExpression") return values.has(functions.selves.get(node)!);
    return node?.type === "MemberExpression" && !node.computed && fields.includes(node.property.name);
  };
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const [binding, given] of values)
      if (!given.length || !given.every(isRecord)) {
        values.delete(binding);
        isChanged = true;
      }
  }
  for (const [binding, node] of functions.nodes) dropParameters(node, functions.sites.get(binding)!, values);
  dropVariables(program, values);
  const take = (node: Node): void =>
    mapChildren(node, (child) => {
      if (!isTarget(child, node) && isRecord(child)) return { type: "Identifier", name: target.name, loc: child.loc };
      take(child);
      return child;
    });
  take(program);
  unbind(program, new Set([...functions.bound].filter(([, self]) => values.has(self)).map(([name]) => name)));
}

/** `peer.ports.send(...)` calls what `send` is, where that is a function of the program or a variable of its top level. */
function callPorts(program: Node, { global, ports }: Singleton): void {
  const { field, madeBy } = ports!;
  refresh(program);
  let made: Node | undefined;
  walk(program, (node) => {
    if (node.type === "CallExpression" && node.callee.type === "Identifier" && bare(node.callee.name) === madeBy)
      made = node.arguments.at(-1);
  });
  const values = new Map<string, Node>();
  for (const { key, value } of (made?.properties ?? []) as Node[])
    if (value.binding?.scope.node === program || isBuiltIn(value)) values.set(key.name, value);
  const put = (node: Node): void =>
    mapChildren(node, (child) => {
      put(child);
      const holder = child.type === "MemberExpression" && !child.computed ? child.object : undefined;
      const isPorts = holder?.type === "MemberExpression" && holder.property.name === field && !holder.computed;
      const value = isPorts && bare(holder.object.name ?? "") === global ? values.get(child.property.name) : undefined;
      return value ? copyOf(value) : child;
    });
  put(program);
}

/** `Date.now` of the platform. */
const isBuiltIn = (node: Node): boolean =>
  node.type === "MemberExpression" && !node.computed && node.object.type === "Identifier" && !node.object.binding;

const copyOf = ({ type, name, object, property }: Node): Node =>
  type === "Identifier" ? id(name) : memberNode(id(object.name), id(property.name), false);

const bare = (name: string): string => name.replace(/\$\d+$/, "");

const isNamed = (param: Node, name: string): boolean =>
  param.type === "Identifier" && !param.binding.writes && bare(param.name) === name;

/** What is declared or assigned here stays what it is. */
const isTarget = (node: Node, parent: Node): boolean =>
  (parent.type === "AssignmentExpression" && parent.left === node) || parent.id === node || isFunction(parent);

/** `{ peer }` has one node for key and value; here each gets its own. */
function unshare(program: Node): void {
  walk(program, (node) => {
    if (node.type !== "Property" || !node.shorthand) return;
    node.shorthand = false;
    node.key = { type: "Identifier", name: node.key.name };
  });
}

function refresh(program: Node): ReturnType<typeof analyse> {
  walk(program, (node) => {
    // To delete them would make each node a slow dictionary.
    node.binding = undefined;
    node.scope = undefined;
  });
  return analyse(program);
}

function functionsOf(program: Node): Functions {
  const found: Functions = { nodes: new Map(), sites: new Map(), values: [], bound: new Map(), selves: new Map() };
  const parents = new Map<Node, Node | null>();
  walk(program, (node, parent) => void parents.set(node, parent));
  for (const item of program.body) {
    if (item.type !== "FunctionDeclaration" || usesArguments(item)) continue;
    const binding: Binding = item.id.binding;
    const sites = binding.uses.filter((use) => use !== item.id).map((use) => siteOf(use, parents));
    if (binding.writes || !sites.every((site) => site !== null)) {
      found.values.push(item);
      continue;
    }
    found.nodes.set(binding, item);
    found.sites.set(binding, sites);
    if (!sites.every(({ before }) => before)) continue;
    const self = { given: sites.map(({ call }) => call.arguments[0]) };
    found.bound.set(binding, self);
    walk(item.body, (node) => {
      if (node.type === "ThisExpression") found.selves.set(node, self);
      return node.type === "ArrowFunctionExpression" || !isFunction(node);
    });
  }
  return found;
}

function siteOf(use: Node, parents: Map<Node, Node | null>): Site | null {
  const parent = parents.get(use)!;
  if (parent.type === "CallExpression" && parent.callee === use) return { call: parent, before: 0 };
  const call = parents.get(parent);
  const isBound = parent.type === "MemberExpression" && !parent.computed && parent.property.name === "bind";
  return isBound && call?.type === "CallExpression" && call.callee === parent ? { call, before: 1 } : null;
}

function usesArguments(item: Node): boolean {
  let isFound = false;
  walk(item, (node) => {
    if (node.type === "Identifier" && node.name === "arguments") isFound = true;
  });
  return isFound;
}

/** Parameters of known functions and variables that are never written again, each with all that it is ever given. */
function candidates(program: Node, { nodes, sites, bound }: Functions): Given {
  const found: Given = new Map([...bound.values()].map((self) => [self, self.given]));
  for (const [name, item] of nodes)
    item.params.forEach((param: Node, index: number) => {
      if (param.type !== "Identifier" || param.binding.writes) return;
      const given = sites.get(name)!.map(({ call, before }) => call.arguments[index + before]);
      found.set(param.binding, given);
    });
  walk(program, (node) => {
    if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.init && !node.id.binding.writes)
      found.set(node.id.binding, [node.init]);
  });
  return found;
}

function dropParameters(item: Node, sites: Site[], values: ReadonlyMap<unknown, unknown>): void {
  for (let index = item.params.length - 1; index >= 0; index--) {
    if (!values.has(item.params[index].binding)) continue;
    item.params.splice(index, 1);
    for (const { call, before } of sites) call.arguments.splice(index + before, 1);
  }
}

function dropVariables(node: Node, values: ReadonlyMap<unknown, unknown>): void {
  mapChildren(node, (child) => {
    dropVariables(child, values);
    if (child.type !== "VariableDeclaration" || /^For/.test(node.type)) return child;
    child.declarations = child.declarations.filter((one: Node) => !values.has(one.id.binding));
    return child.declarations.length ? child : [];
  });
}

/** `f.bind(null)` is `f` where what it was bound for is gone. */
function unbind(node: Node, functions: ReadonlySet<Binding>): void {
  mapChildren(node, (child) => {
    unbind(child, functions);
    const { callee } = child;
    const isBind = child.type === "CallExpression" && child.arguments.length === 1 && callee.property?.name === "bind";
    const isEmpty = isBind && (child.arguments[0].value === null || functions.has(callee.object.binding));
    return isEmpty && callee.object.type === "Identifier" && !callee.computed ? callee.object : child;
  });
}
