/** From an error's line, as it travels, to the error that a caller meets. */
import { decode } from "../shared/protocol/codec.ts";
import {
  BroccoliError,
  NoWorkerError,
  QuarantinedError,
  RevokedError,
  TaskError,
  UnserializableError,
  ValueTooLargeError,
  WorkerLostError,
} from "./errors.ts";

/** What travels of an error. */
export interface RemoteError {
  type: string;
  message: string;
  stack: string;
  task: string;
  node: string;
  attempt: number;
}

/** How a stack on a node becomes places in the TypeScript source, innermost first; none where they are not known. */
export type PositionFinder = (task: string, stack: string) => readonly string[];

/** @param line `!` and a JSON list */
export function parseErrorLine(line: string): RemoteError {
  const [type = "Error", message = "", stack = "", task = "", node = "", attempt = 1] = decode(line.slice(1)) as any[];
  return { type, message, stack, task, node, attempt };
}

/** What of a cluster an error tells: nodes by name, places in the source, how many nodes there are. */
export interface ErrorContext {
  nameOf(id: string): string;
  positionOf: PositionFinder;
  online: readonly unknown[];
}

/** The error for a caller. */
export function errorOf(line: string, workflow: string, cluster: ErrorContext): BroccoliError {
  const remote = parseErrorLine(line);
  const nodes =
    remote.message
      .split(/(?:with|of|twice:) /)
      .at(-1)
      ?.split(", ") ?? [];
  const hint = hintFor(remote);
  switch (remote.type) {
    case "WorkerLostError":
      return new WorkerLostError(remote.task, nodes);
    case "QuarantinedError":
      return new QuarantinedError(remote.task, nodes);
    case "RevokedError":
      return new RevokedError(workflow);
    case "NoWorkerError":
      return new BroccoliError("E301", remote.message, hint);
    case "UnknownTaskError":
      return new NoWorkerError(remote.message.split(" ")[0], { online: Math.max(1, cluster.online.length) });
    case "ValueTooLargeError":
      return tooLarge(remote);
  }
  const origin = {
    task: remote.task || "the workflow",
    attempt: remote.attempt,
    ...(remote.node && { node: cluster.nameOf(remote.node) }),
    ...placed(cluster.positionOf(remote.task, remote.stack)),
  };
  return new TaskError({ type: remote.type, message: remote.message }, origin, hint);
}

const placed = (trace: readonly string[]) => (trace.length ? { position: trace[0], trace } : {});

function tooLarge(remote: RemoteError): ValueTooLargeError {
  const [bytes = 0, limit = 0] = (remote.message.match(/\d+/g) ?? []).map(Number);
  return new ValueTooLargeError("the call", bytes, limit);
}

function hintFor(remote: RemoteError): { hint?: string } {
  if (remote.type === "UnserializableError") {
    return { hint: "Return numbers, strings, booleans, null, lists and plain objects: what JSON can hold" };
  }
  if (remote.type === "OutOfMemoryError")
    return { hint: "Give the task less at a time (chunks), or a node with more memory" };
  if (/^takes (\d+|at least \d+|.* to \d+) arguments?, was given/.test(remote.message))
    return { hint: `Each argument stands behind the name, as JSON or as text: broccoli call ${remote.task} 2 two` };
  if (TYPE_FAULTS.test(remote.message))
    return { hint: `Were the arguments of the types, as ${remote.task} declares them? On a node nothing checks that` };
  return {};
}

/** What Espruino and Node.js say where a value is of another type than the code believes. */
const TYPE_FAULTS =
  /^(Function ".*" not found|Can't read property|Cannot read propert|Expecting .* got|.* is not a function|.* is not iterable)/;

/** An error of encoding an argument, as a caller meets it. */
export function unserializable(error: Error): Error {
  if (error.name !== "UnserializableError") return error;
  const [what = "", where = "the value"] = error.message
    .split(" cannot travel as JSON")
    .map((s) => s.replace(/^, at /, ""));
  return new UnserializableError(where ? `the argument${where}` : "the argument", what, { cause: error });
}
