/** The format of canvas vectors, and how an outcome is held against one (docs/canvas.md says the rules). */
import { isDeepStrictEqual } from "node:util";
import type { Workflow } from "../../shared/canvas/workflow.ts";

export interface Outcome {
  ok?: unknown;
  error?: { type: string; message?: string; at?: string };
  hang?: true;
}

export type Ran = [task: string, args: unknown[]];

export interface Vector {
  id: string;
  family: string;
  wf: Workflow;
  applyArgs?: unknown[];
  submits?: number;
  outcome: Outcome;
  ran?: Ran[];
  ranCount?: number;
  log?: unknown[];
  deviation?: string;
  expected?: Outcome | { anyOf: Outcome[] };
  expectedRan?: Ran[];
}

/** What a back end saw. */
export interface Seen {
  outcome: Outcome;
  ran: Ran[];
  /** A node had no room for a packet and threw it away: what was in it was lent again, and may have run before. */
  isLentAgain?: boolean;
}

/** The module that holds the vectors' tasks. */
export const VECTOR_MODULE = "vectors";

/**
 * Why an outcome is not the one wanted; "" where it is.
 * @param exactly false where a node died on the way: its tasks may have run more than once
 */
export function differenceOf(vector: Vector, seen: Seen, exactly = !seen.isLentAgain): string {
  const want = vector.expected ?? vector.outcome;
  const wanted = "anyOf" in want ? want.anyOf : [want as Outcome];
  if (!wanted.some((one) => sameOutcome(one, seen.outcome))) {
    return `wanted ${JSON.stringify(want)}, got ${JSON.stringify(seen.outcome)}`;
  }
  return ranDifference(vector, seen, exactly) || logDifference(vector, seen, exactly);
}

function sameOutcome(want: Outcome, got: Outcome): boolean {
  if (want.error) {
    if (!got.error || got.error.type !== want.error.type) return false;
    const wordsCount = want.error.type !== "TypeError" && !want.error.at && want.error.message !== undefined;
    return !wordsCount || got.error.message === want.error.message;
  }
  return "ok" in want && "ok" in got && same(want.ok, got.ok);
}

function same(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(roundTrip(a), roundTrip(b));
}

/** -0 is 0, and an object's keys have no order. */
function roundTrip(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

function ranDifference(vector: Vector, seen: Seen, exactly: boolean): string {
  if (vector.expectedRan === undefined && vector.ran === undefined) {
    const count = vector.deviation ? undefined : vector.ranCount;
    if (count !== undefined && (exactly ? seen.ran.length !== count : seen.ran.length < count)) {
      return `wanted ${count} runs, saw ${seen.ran.length}`;
    }
    return "";
  }
  const want = sorted(vector.expectedRan ?? vector.ran ?? []);
  const got = sorted(seen.ran);
  const fits = exactly ? same(want, got) : want.every((one) => got.includes(one));
  return fits ? "" : `wanted runs ${want.join(" ")}, saw ${got.join(" ")}`;
}

function sorted(ran: Ran[]): string[] {
  return ran.map((one) => canonical(withoutWords(one))).sort();
}

/** What an error link was told of a TypeError without the words, which are Python's. */
function withoutWords([task, args]: Ran): Ran {
  const isTold = task === "errback" && args[0] === "TypeError" && typeof args[1] === "string";
  return isTold ? [task, ["TypeError", ...args.slice(2)]] : [task, args];
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value && typeof value === "object") {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
  }
  return JSON.stringify(value === 0 ? 0 : (value ?? null));
}

function logDifference(vector: Vector, seen: Seen, exactly: boolean): string {
  if (!vector.log || !exactly) return "";
  const got = seen.ran.filter(([task]) => task === "record").map(([, args]) => args);
  return same(vector.log, got) ||
    same(
      vector.log,
      got.map((args) => (args.length === 1 ? args[0] : args)),
    )
    ? ""
    : `wanted log ${JSON.stringify(vector.log)}, got ${JSON.stringify(got)}`;
}

/** The workflow with its tasks' full names, and flaky keys that no other submission uses. */
export function withNames(workflow: Workflow, module: string, unique: string): Workflow {
  const full = (name: string) => `${module}.${name}`;
  const list = (parts: Workflow[]) => parts.map((part) => withNames(part, module, unique));
  const keyed = (name: string, args: unknown[]) => (name === "flaky" ? uniqueKey(args, unique) : args);
  const copy: any = { ...workflow };
  if (copy.link) copy.link = list(copy.link);
  if (copy.linkError) copy.linkError = list(copy.linkError);
  if ("task" in workflow)
    Object.assign(copy, { task: full(workflow.task), args: keyed(workflow.task, workflow.args ?? []) });
  for (const kind of ["chain", "group"]) if (copy[kind]) copy[kind] = list(copy[kind]);
  if ("chord" in workflow) copy.chord = [list(workflow.chord[0]), withNames(workflow.chord[1], module, unique)];
  if ("map" in workflow) copy.map = [full(workflow.map[0]), workflow.map[1]];
  for (const kind of ["starmap", "chunks"]) {
    if (copy[kind])
      copy[kind] = [
        full(copy[kind][0]),
        copy[kind][1].map((args: unknown[]) => keyed(copy[kind][0], args)),
        ...copy[kind].slice(2),
      ];
  }
  return copy;
}

function uniqueKey(args: unknown[], unique: string): unknown[] {
  const at = args.length - 3;
  return args.map((arg, i) => (i === at && typeof arg === "string" ? `${arg}#${unique}` : arg));
}
