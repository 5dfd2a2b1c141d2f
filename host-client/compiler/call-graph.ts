/**
 * Who may call whom, by way of values too: a set of functions for each name, property and result, grown until nothing is
 * added. Properties are told apart by name only, and what lies in lists, maps and the hands of the library is one set.
 */

import { type Node, isFunction } from "./ast.ts";
import type { Binding } from "./scope.ts";
import { collect } from "./call-sites.ts";

/** A set of functions and classes that a value may be. */
export interface Flow {
  values: Set<Node>;
  /** Where all of it flows on to. */
  to: Set<Flow>;
  /** Calls of it, told of each function that is new in it. */
  sites: Site[];
}

/** A place where functions may be called. */
export interface Site {
  node: Node;
  /** The function or class whose own code it is; the program at top level. */
  owner: Node;
  /** What is called; by the library where it is handed to one of its functions. */
  callee: Flow;
  isByLibrary: boolean;
  /** It is called later, from an empty stack. */
  isLater: boolean;
  /** What it is called with; null where that is unknown. */
  given: (Flow | null)[] | null;
  result: Flow;
}

export interface CallGraph {
  sites: Site[];
  /** Functions and classes that a function's own code may call before it ends. */
  calls: Map<Node, Set<Node>>;
}

/** Gathers flows while the program is walked. */
export class Flows {
  readonly sites: Site[] = [];
  /** What lies in lists and maps, and what the library has been given. */
  readonly items = this.flow();
  /** What is stored under a name that is made at run time. */
  readonly dynamic = this.flow();
  /** Whatever is stored anywhere. */
  readonly stored = this.flow();
  private readonly bindings = new Map<Binding, Flow>();
  private readonly names = new Map<string, Flow>();
  private readonly results = new Map<Node, Flow>();
  private readonly waiting: [Flow, Node][] = [];

  constructor() {
    this.join(this.items, this.stored);
    this.join(this.dynamic, this.stored);
  }

  flow(value?: Node): Flow {
    const made: Flow = { values: new Set(), to: new Set(), sites: [] };
    if (value) made.values.add(value);
    return made;
  }

  binding(binding: Binding): Flow {
    return memo(this.bindings, binding, () => this.flow());
  }

  property(name: string): Flow {
    return memo(this.names, name, () => {
      const made = this.flow();
      if (!isBuiltIn(name)) this.join(this.dynamic, made);
      this.join(made, this.stored);
      return made;
    });
  }

  result(fn: Node): Flow {
    return memo(this.results, fn, () => this.flow());
  }

  join(from: Flow | null, to: Flow): void {
    if (!from || from === to || from.to.has(to)) return;
    from.to.add(to);
    for (const value of from.values) this.add(to, value);
  }

  add(flow: Flow, value: Node): void {
    if (flow.values.has(value)) return;
    flow.values.add(value);
    this.waiting.push([flow, value]);
  }

  call(site: Site): void {
    this.sites.push(site);
    site.callee.sites.push(site);
    for (const value of site.callee.values) this.enter(site, value);
  }

  /** Lets everything flow to its end. */
  settle(): void {
    for (let next = this.waiting.pop(); next; next = this.waiting.pop()) {
      const [flow, value] = next;
      for (const to of flow.to) this.add(to, value);
      for (const site of flow.sites) this.enter(site, value);
    }
  }

  /** What a call hands in, and what it gets back. */
  private enter(site: Site, called: Node): void {
    const fn = isFunction(called) ? called : constructorOf(called);
    if (!fn) return;
    this.join(this.result(fn), site.result);
    fn.params.forEach((param: Node, index: number) => {
      const name = param.type === "AssignmentPattern" ? param.left : param;
      const flow = name.type === "Identifier" && name.binding ? this.binding(name.binding) : null;
      if (flow) this.join(site.given ? (site.given[index] ?? null) : this.items, flow);
    });
    for (const one of site.given ?? []) if (takesList(fn)) this.join(one, this.items);
  }
}

/** A name made at run time is hardly that of a method of lists and texts, which are lowered where they are called. */
const isBuiltIn = (name: string): boolean => name in Array.prototype || name in String.prototype;

function memo<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let found = map.get(key);
  if (!found) map.set(key, (found = make()));
  return found;
}

/** The constructor that a class declares. */
export const constructorOf = (node: Node): Node | null =>
  node.body?.body?.find((item: Node) => item.kind === "constructor")?.value ?? null;

/** A pattern, a rest or `arguments` hand on what they are given as items. */
const takesList = (fn: Node): boolean =>
  fn.takesArguments === true || fn.params.some((param: Node) => !/^(Identifier|AssignmentPattern)$/.test(param.type));

/** Methods of the library that can be machines themselves (`$each` in runtime/heap.js); others keep the stack in use. */
export const WAITERS = /^(forEach|map|filter|some|every|find|findIndex|reduce|flatMap|from)$/;

/** The call graph of an analysed program. */
export function callGraph(program: Node): CallGraph {
  const flows = new Flows();
  collect(program, flows);
  flows.settle();
  const calls = new Map<Node, Set<Node>>();
  for (const site of flows.sites) {
    if (site.isLater || (site.isByLibrary && !WAITERS.test(site.node.callee?.property?.name))) continue;
    const called = memo(calls, site.owner, () => new Set<Node>());
    for (const value of site.callee.values) called.add(value);
  }
  // A class is called for its constructor, which has sites of its own.
  for (const called of [...calls.values()])
    for (const value of called) {
      const made = isFunction(value) ? null : constructorOf(value);
      if (made) memo(calls, value, () => new Set<Node>()).add(made);
    }
  return { sites: flows.sites, calls };
}

/** The rings of a call graph: functions that can come to call themselves, by the ring that they belong to. */
export function ringsOf(calls: ReadonlyMap<Node, ReadonlySet<Node>>): Map<Node, number> {
  const index = new Map<Node, number>();
  const low = new Map<Node, number>();
  const stack: Node[] = [];
  const rings = new Map<Node, number>();
  let count = 0;
  const visit = (node: Node): void => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    stack.push(node);
    for (const next of calls.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) !== index.get(node)) return;
    const ring = stack.splice(stack.indexOf(node));
    if (ring.length === 1 && !calls.get(node)?.has(node)) return;
    count++;
    for (const one of ring) rings.set(one, count);
  };
  for (const node of calls.keys()) if (!index.has(node)) visit(node);
  return rings;
}
