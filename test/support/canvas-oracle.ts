/**
 * The canvas rules R1 to R31 (docs/canvas.md) as a direct recursion over a workflow. It shares nothing with the
 * engine, so that the two can be held against each other on workflows that nobody recorded.
 */
import { isDeepStrictEqual } from "node:util";
import type { Outcome, Ran } from "../../scripts/vectors/format.ts";

type Node = any;

interface Failure {
  type: string;
  message: string;
}

type Result = { ok: unknown } | { failures: Failure[] };

export interface Verdict {
  outcome: Outcome | { anyOf: Outcome[] };
  ran: Ran[];
}

const MAX_RUNS = 4;

class Thrown extends Error {
  readonly failure: Failure;
  constructor(type: string, message: string) {
    super(message);
    this.failure = { type, message };
  }
}

function typeError(): never {
  throw new Thrown("TypeError", "");
}

const isNumber = (value: unknown): value is number => typeof value === "number";

/** What each task of the library gives; its key's second entry is the number of arguments it takes. */
const LIBRARY: { [name: string]: [fn: (...args: any[]) => unknown, arity?: number] } = {
  add: [(x, y) => sum(x, y), 2],
  sub: [(x, y) => x - y, 2],
  mul: [(x, y) => x * y, 2],
  tsum: [(list) => total(list), 1],
  concat: [(...parts) => parts.join("")],
  identity: [(x) => x, 1],
  echo: [(...args) => args],
  none: [() => null, 0],
  count: [(v) => sizeOf(v), 1],
  range: [(n) => Array.from({ length: Math.max(0, Math.ceil(n)) }, (_, i) => i), 1],
  pair: [(a, b) => [a, b], 2],
  fail: [
    (...args) => {
      throw new Thrown("ValueError", args.length ? String(args.at(-1)) : "fail");
    },
  ],
  failIfNeg: [
    (x) => {
      if (x < 0) throw new Thrown("ValueError", `negative: ${x}`);
      return x;
    },
    1,
  ],
  record: [(...args) => args.at(-1) ?? null],
  errback: [() => null],
};

function sum(x: unknown, y: unknown): unknown {
  if (isNumber(x) && isNumber(y)) return x + y;
  if (typeof x === "string" && typeof y === "string") return x + y;
  if (Array.isArray(x) && Array.isArray(y)) return x.concat(y);
  return typeError();
}

function total(list: unknown): number {
  if (!Array.isArray(list) || !list.every(isNumber)) return typeError();
  return list.reduce((a, b) => a + b, 0);
}

function sizeOf(value: unknown): number {
  if (typeof value === "string") return [...value].length;
  if (Array.isArray(value)) return value.length;
  return value && typeof value === "object" ? Object.keys(value).length : typeError();
}

/** What a workflow gives, and the calls that run for it. */
export function evaluateByRules(workflow: Node, applyArgs: unknown[] = []): Verdict {
  const run = new Evaluation();
  const result = run.whole(workflow, applyArgs);
  if ("ok" in result) return { outcome: { ok: result.ok }, ran: run.ran };
  const anyOf = result.failures.map((error) => ({ error }));
  return { outcome: anyOf.length === 1 ? anyOf[0] : { anyOf }, ran: run.ran };
}

class Evaluation {
  readonly ran: Ran[] = [];
  readonly #told = new WeakMap<Failure, Node[]>();

  /** R21: a chunk size below 1 is an error of the workflow, before anything runs. */
  whole(workflow: Node, given: unknown[]): Result {
    try {
      return this.node(workflow, given);
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      return { failures: [error.failure] };
    }
  }

  /** @param given values that are prepended (R1, R4) */
  node(node: Node, given: unknown[]): Result {
    if (node.task !== undefined) return this.#linked(node, this.#task(node, given));
    if (node.chain) return this.#linked(node, this.#chain(node, given));
    if (node.group || node.chunks) return this.#group(node, given);
    if (node.chord) return this.#chord(node, given);
    return this.#linked(node, this.#map(node));
  }

  #linked(node: Node, result: Result): Result {
    if ("ok" in result) for (const link of distinct(node.link)) this.node(link, [result.ok]);
    else this.#tell(node, result.failures[0]);
    return result;
  }

  /** R29: error links get the error, immutable ones their own arguments only; equal ones hear of a failure once (R27). */
  #tell(node: Node, failure: Failure): void {
    const { type, message } = failure;
    const told = this.#told.get(failure) ?? [];
    const links = distinct([...told, ...(node.linkError ?? [])]);
    this.#told.set(failure, links);
    for (const link of links.slice(told.length)) {
      const own = link.args ?? [];
      this.ran.push([link.task, link.immutable ? own : [type, message, ...own]]);
    }
  }

  #task(node: Node, given: unknown[]): Result {
    const args = [...(node.immutable ? [] : given), ...(node.args ?? [])];
    return this.#call(node.task, args);
  }

  #call(task: string, args: unknown[]): Result {
    if (task === "flaky") return this.#flaky(args);
    const [fn, arity] = LIBRARY[task];
    if (arity !== undefined && args.length !== arity) return { failures: [{ type: "TypeError", message: "" }] };
    this.ran.push([task, args]);
    try {
      return { ok: fn(...args) };
    } catch (error) {
      return { failures: [(error as Thrown).failure] };
    }
  }

  /** R30: three retries. */
  #flaky(args: unknown[]): Result {
    const [key, failures, value] = args.slice(-3) as [string, number, unknown];
    const runs = Math.min(failures + 1, MAX_RUNS);
    for (let i = 0; i < runs; i++) this.ran.push(["flaky", args]);
    if (failures < MAX_RUNS) return { ok: value };
    return { failures: [{ type: "RuntimeError", message: `flaky ${key}: failure ${MAX_RUNS}` }] };
  }

  #chain(node: Node, given: unknown[]): Result {
    const spliced = stepsOf(node.chain);
    const steps = node.immutable ? withFirst(spliced, immutable) : spliced;
    let values = given;
    for (const step of steps) {
      const result = this.node(step, values);
      if (!("ok" in result)) return result;
      values = [result.ok];
    }
    return { ok: values.length ? values[0] : null };
  }

  #group(node: Node, given: unknown[]): Result {
    const result = this.#members(membersOf(node), given, (failure) => this.#tell(node, failure));
    if ("ok" in result) for (const link of distinct(node.link)) this.node(link, [result.ok]);
    else this.#tell({ linkError: node.bodyErrors }, result.failures[0]);
    return result;
  }

  /** R23: all members run, whichever fails. */
  #members(members: Node[], given: unknown[], failed: (failure: Failure) => void): Result {
    const results = members.map((member) => this.node(member, given));
    const failures = results.flatMap((result) => ("ok" in result ? [] : result.failures));
    for (const result of results) if (!("ok" in result)) failed(result.failures[0]);
    if (failures.length) return { failures };
    const values = results.map((result) => (result as { ok: unknown }).ok);
    return { ok: values.flatMap((value, slot) => (isFlattened(members[slot]) ? (value as unknown[]) : [value])) };
  }

  #chord(node: Node, given: unknown[]): Result {
    const [header, body] = node.chord;
    const members = membersOf({ group: header, immutable: node.immutable });
    const list = this.#members(members, members.length ? given : [], () => {});
    if (!("ok" in list)) this.#tell({ linkError: errorsOf(body) }, list.failures[0]);
    return this.#linked(node, "ok" in list ? this.node(body, [list.ok]) : list);
  }

  /** R20, R25: in order, up to the first that fails. */
  #map(node: Node): Result {
    const [task, items] = node.map ?? node.starmap;
    const values: unknown[] = [];
    for (const item of items) {
      const result = this.#call(task, node.map ? [item] : item);
      if (!("ok" in result)) return result;
      values.push(result.ok);
    }
    return { ok: values };
  }
}

/** R13: a group directly in a group is flattened, and so are chunks; R28: one with a link stays, and its list is spliced in. */
function membersOf(node: Node): Node[] {
  const members: Node[] = node.chunks ? chunksOf(node.chunks) : node.group;
  const flat = members.flatMap((member) => (isFlattened(member) ? innerMembers(plainly(member)) : [member]));
  const heard = flat.map((member) => (isFlattened(member) ? withErrors(member, node.linkError) : member));
  return node.immutable ? heard.map(immutable) : heard;
}

/** R29: error links on a group are its members'. */
function innerMembers(group: Node): Node[] {
  if (group.link?.length) return [group];
  return membersOf(group).map((member) => withErrors(member, group.linkError));
}

function withErrors(node: Node, links: Node[] = []): Node {
  return { ...node, linkError: [...(node.linkError ?? []), ...links] };
}

function chunksOf([task, items, size]: [string, unknown[][], number]): Node[] {
  const chunks: Node[] = [];
  if (size < 1) throw new Thrown("ValueError", "chunks need a size of at least 1");
  for (let i = 0; i < items.length; i += size) chunks.push({ starmap: [task, items.slice(i, i + size)] });
  return chunks;
}

/** R6: a chain in a chain is spliced; one with links of its own stays, for these. */
function stepsOf(parts: Node[]): Node[] {
  const isPlain = (step: Node) => step.chain && !step.link && !step.linkError && !step.immutable;
  return withBody(filled(parts)).flatMap((step) => (isPlain(step) ? stepsOf(step.chain) : [step]));
}

/** R6: an empty chain in a chain vanishes. */
const filled = (parts: Node[]): Node[] => parts.filter((part) => !isEmpty(part));

const isEmpty = (node: Node): boolean => !!node.chain && !node.link && !node.linkError && node.chain.every(isEmpty);

const isGroup = (node: Node) => node.group || node.chunks;

/** R6: a chain of one is that one, with what is said of the chain. */
function plainly(node: Node): Node {
  const parts = filled(node.chain ?? []);
  if (parts.length !== 1) return node;
  const { chain: _, ...said } = node;
  const only = plainly(parts[0]);
  const both = (key: string) => [...(only[key] ?? []), ...(node[key] ?? [])];
  return { ...only, ...said, link: both("link"), linkError: both("linkError") };
}

/** Whether a piece in a group is flattened into it (R13). */
const isFlattened = (node: Node): boolean => !!isGroup(plainly(node));

/** Error links of a piece as a whole; those of a group are its members'. */
function errorsOf(node: Node): Node[] {
  const piece = plainly(node);
  return (!isGroup(piece) && piece.linkError) || [];
}

/** R7, R29: a group and what alone follows it are a chord, whose body's own error links hear of a failed member. */
function withBody(parts: Node[]): Node[] {
  const [before, last] = parts.slice(-2);
  if (!last || plainly(last).chord) return parts;
  return [...parts.slice(0, -2), withBodyErrors(before, errorsOf(last)), last];
}

/** What ends in a group, of whose failure error links of a body hear. */
function withBodyErrors(node: Node, links: Node[]): Node {
  if (!links.length) return node;
  if (isGroup(node)) return { ...node, bodyErrors: links };
  if (node.chord) return { ...node, chord: [node.chord[0], withBodyErrors(node.chord[1], links)] };
  const parts = filled(node.chain ?? []);
  if (!parts.length) return node;
  return { ...node, chain: [...parts.slice(0, -1), withBodyErrors(parts[parts.length - 1], links)] };
}

function withFirst(steps: Node[], change: (node: Node) => Node): Node[] {
  return steps.map((step, i) => (i === 0 ? change(step) : step));
}

function immutable(node: Node): Node {
  return { ...node, immutable: true };
}

/** R27: equal links count once. */
function distinct(links: Node[] = []): Node[] {
  return links.filter((link, i) => !links.slice(0, i).some((other) => isDeepStrictEqual(link, other)));
}
