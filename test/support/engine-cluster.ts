/** A cluster in memory for tests of the engine: tasks given in place, driven time, outcomes as values or errors. */
import { MemoryCluster } from "../../host-client/testing/memory-cluster.ts";
import { parseErrorLine } from "../../host-client/remote-errors.ts";
import { encodeInner, normalise, wireOptions } from "../../shared/canvas/normalise.ts";
import type { Workflow } from "../../shared/canvas/workflow.ts";
import { revoke, sight, submit, type Listener } from "../../shared/engine/submit.ts";
import type { Peer, Root, TaskEntry } from "../../shared/engine/peer.ts";
import { decode } from "../../shared/protocol/codec.ts";
import type { TaskOptions } from "../../shared/protocol/options.ts";

/** A task of a test: its function, and what `task(fn, options)` would declare. */
export type TestTask = ((...args: any[]) => unknown) | [run: (...args: any[]) => unknown, options: TaskOptions];

/** What became of a workflow: its value, or `ErrorType: message`. */
export type Outcome = { value: unknown } | { error: string };

/** A submitted workflow. */
export interface Submitted {
  root: Root;
  outcome: Outcome | undefined;
  /** Driven milliseconds when it ended. */
  endedAt: number;
  events: { kind: number; about: any[] }[];
  /** Lines of members, as they came. */
  members: [slot: number, line: string, k: number][];
}

/** The cluster, with what its tests do to it. */
export class EngineCluster extends MemoryCluster {
  constructor(
    tasks: { [name: string]: TestTask },
    options: { workers?: string[]; slots?: number; seed?: number } = {},
  ) {
    const { workers = ["n1"], slots = 4, seed = 1 } = options;
    super({ seed, workers, slots, tasks: {} });
    for (const id of workers) this.worker(id).tasks = entriesOf(tasks);
  }

  /** A worker's peer. */
  worker(id = "n1"): Peer {
    return this.nodes.get(id)!.peer;
  }

  /** A promise that resolves after driven time. */
  sleep<Value>(ms: number, value?: Value): Promise<Value> {
    return new Promise((resolve) => this.world.after(ms, () => resolve(value as Value)));
  }

  /** Submits at `peer`, the client where absent. */
  start(workflow: Workflow, args: unknown[] = [], peer: Peer = this.client): Submitted {
    const submitted: Submitted = { root: undefined as any, outcome: undefined, endedAt: -1, events: [], members: [] };
    const listener: Listener = {
      done: (line) => {
        submitted.outcome = outcomeOf(line);
        submitted.endedAt = this.world.now;
      },
      member: (slot, line, k) => submitted.members.push([slot, line, k]),
      event: (kind, text) => submitted.events.push({ kind, about: decode(text) as any[] }),
    };
    submitted.root = submit(peer, "w", normalise(workflow), encodeInner(args), listener);
    return submitted;
  }

  revoke(submitted: Submitted, peer: Peer = this.client): void {
    revoke(peer, submitted.root, '!["RevokedError","revoked"]');
  }

  /** A second client. */
  addClient(id: string): Peer {
    const client = this.add(id, 0, 0, {});
    this.sightAllAt(id);
    return client;
  }

  /** Lets a peer know all workers, as one that owns work does. */
  sightAllAt(id: string): void {
    for (const { peer } of this.nodes.values()) {
      if (!peer.slots || peer.id === id) continue;
      const { boot, window, labels, name } = peer;
      sight(this.nodes.get(id)!.peer, { id: peer.id, boot, window, labels, name, state: "up" });
    }
  }

  /** Runs a workflow to its end and until nothing of it is left anywhere. */
  async run(workflow: Workflow, args: unknown[] = []): Promise<Submitted> {
    const submitted = this.start(workflow, args);
    await this.world.until(() => submitted.outcome !== undefined && this.idle);
    return submitted;
  }

  /** Lets driven time pass. */
  async pass(ms: number): Promise<void> {
    const end = this.world.now + ms;
    let over = false;
    this.world.after(ms, () => (over = true));
    await this.world.until(() => over && this.world.now >= end);
  }
}

function outcomeOf(line: string): Outcome {
  if (line.charAt(0) !== "!") return { value: decode(line) };
  const { type, message } = parseErrorLine(line);
  return { error: `${type}: ${message}` };
}

function entriesOf(tasks: { [name: string]: TestTask }): { [name: string]: TaskEntry } {
  const entries: { [name: string]: TaskEntry } = {};
  for (const [name, task] of Object.entries(tasks)) {
    const [run, options] = Array.isArray(task) ? task : [task, undefined];
    const entry: TaskEntry = [run, 0, Infinity];
    if (options) entry.push(wireOptions(options));
    entries[`${name}@t`] = entry;
  }
  return entries;
}

/** A call of a task of the test: `call("add", [1, 2], { retries: 3 })`. */
export function call(task: string, args: unknown[] = [], options?: TaskOptions): Workflow {
  return { task: `t.${task}`, args, ...(options && { options }) };
}
