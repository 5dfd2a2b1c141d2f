/** A cluster as a client sees it: connects to its broker, knows its nodes, submits workflows, awaits results. */
import "./exact.ts";
import { randomBytes } from "node:crypto";
import type { Workflow } from "../shared/canvas/workflow.ts";
import { createPeer, type Peer } from "../shared/engine/peer.ts";
import { receive } from "../shared/engine/receive.ts";
import { sight } from "../shared/engine/submit.ts";
import { HOST_PACKET_BYTES, LEAST_LEASE_MS, MOST_LEASE_MS, PROTOCOL_VERSION } from "../shared/protocol/limits.ts";
import { checkWhole } from "./errors.ts";
import type { TaskOptions } from "../shared/protocol/options.ts";
import { presenceTopic } from "../shared/protocol/topics.ts";
import { isSignature, type Signature, type Submitter, type TasksOf } from "../shared/signature/index.ts";
import { tasksOf, type ModuleSource } from "./canvas/tasks.ts";
import { DeadLetters } from "./detached/dead-letters.ts";
import { resultOf, type DetachedResult } from "./detached/result.ts";
import { keepSeconds, submitDetached, type SubmitOptions } from "./detached/submit.ts";
import { broadcastTo } from "./broadcast.ts";
import type { Code } from "./deploy/package.ts";
import type { PushOptions } from "./deploy/push.ts";
import { hostPorts } from "./host-ports.ts";
import { Inbox } from "./inbox.ts";
import { packetText } from "./packet-text.ts";
import { positionsOf } from "./deploy/maps.ts";
import type { PositionFinder } from "./remote-errors.ts";
import type { LineResult } from "./result.ts";
import type { ResultSet } from "./result-set.ts";
import { watchLogs, type LogListener, type WatchOptions } from "./logs.ts";
import { Roster, type NodeInfo } from "./roster.ts";
import { openSession, type Session, type SessionOptions } from "./session.ts";
import { encodeWorkflow } from "./submission.ts";
import { Submissions } from "./submissions.ts";
import { WorkerSide, type WorkerPart } from "./worker.ts";

export type { NodeInfo } from "./roster.ts";
export type { WorkerPart } from "./worker.ts";

/** How to connect, and as what. */
export interface ConnectOptions extends SessionOptions {
  /** The cluster's topic prefix; `broccoli` where absent. */
  prefix?: string;
  /**
   * Its lease, in ms, from 2,000 to 60,000; 10,000 where absent. A worker that is silent for longer, plus what its tasks
   * declare as `blocksMs`, loses what this peer lent it: others get it.
   */
  leaseMs?: number;
  /** Runs tasks too: see worker.ts. Absent = a client. */
  worker?: WorkerPart;
}

/** What can be submitted: a signature, or the tree as data. */
export type Submittable<Value> = Workflow | Signature<[], Value>;

const isList = (how: readonly unknown[] | SubmitOptions): how is readonly unknown[] => Array.isArray(how);

/**
 * Connects to a cluster.
 * @param url the broker's: `mqtt://host:1883`
 * @throws ConnectionError E401, E402, E404, E406, E408; UsageError E501 for an option out of its bounds
 * @example
 * const cluster = await connect("mqtt://127.0.0.1:1883");
 * const { add } = cluster.tasks<typeof import("./tasks.ts")>("tasks");
 * console.log(await add.delay(2, 2).get());
 * await cluster.close();
 */
export async function connect(url: string, options: ConnectOptions = {}): Promise<Cluster> {
  checkWhole("leaseMs", options.leaseMs, LEAST_LEASE_MS, MOST_LEASE_MS);
  const id = (options.worker ? "w" : "c") + randomBytes(4).toString("hex");
  const prefix = options.prefix ?? "broccoli";
  const boot = randomBytes(4).toString("hex");
  const gone = { v: PROTOCOL_VERSION, boot, conn: 0, state: "gone", window: 0, name: options.worker?.name };
  const will = { topic: presenceTopic(prefix, id), payload: JSON.stringify(gone), retain: true };
  const session = await openSession(url, { clientId: id, ...(options.worker && { will }), ...options });
  const cluster = new Cluster(session, id, boot, prefix, options.worker);
  cluster.peer.leaseMs = options.leaseMs;
  try {
    await cluster.start();
    return cluster;
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** See `connect`. */
export class Cluster implements Submitter {
  readonly peer: Peer;
  /** With the maps of the versions that were pushed from this machine. */
  readonly positionOf: PositionFinder = positionsOf(this);
  /** Modules that this client has put at the broker for as long as it stays. */
  readonly transients = new Map<string, ModuleSource>();
  readonly #roster: Roster;
  readonly #inbox: Inbox;
  #tellers = new Set<(event: string, about: any) => void>();
  readonly #submissions: Submissions;
  /** Connections since the start: a worker's presence says so. */
  connections = 1;
  readonly #side: WorkerSide | undefined;
  #closed = false;

  constructor(
    readonly session: Session,
    readonly id: string,
    boot: string,
    readonly prefix: string,
    readonly worker: WorkerPart | undefined,
  ) {
    const { name = id, labels = [], slots = 0, window = 0 } = worker ?? {};
    this.peer = createPeer(
      { id, boot, name, labels, slots, window, limit: HOST_PACKET_BYTES },
      hostPorts(() => this.peer, {
        send: (to, packet) => this.#inbox.send(to, packet),
        load: (task, done) => (this.#side ? this.#side.enter(task, done) : done(false)),
        tell: (event, about) => this.#tellers.forEach((teller) => teller(event, about)),
      }),
    );
    this.#inbox = new Inbox(session, prefix, id, (from, payload) =>
      receive(this.peer, packetText(payload, !!this.nodes.get(from)?.bytes)),
    );
    this.#roster = new Roster(session, prefix, this.#inbox, (node) => {
      if (node.id !== id && node.v === PROTOCOL_VERSION) sight(this.peer, node);
    });
    this.#side = worker && new WorkerSide(this, worker);
    this.#submissions = new Submissions(this);
  }

  /** Subscribes, and sees who is there. */
  async start(): Promise<void> {
    await this.#inbox.open();
    this.session.onReconnect(() => this.#reconnected());
    await this.#roster.open();
    await this.#side?.start();
  }

  /** All nodes that were heard of, by id. */
  get nodes(): ReadonlyMap<string, NodeInfo> {
    return this.#roster.nodes;
  }

  /** Nodes that are there now. */
  get online(): NodeInfo[] {
    return this.#roster.online;
  }

  /** The broker gives nothing that it retains to a subscription with a wildcard (RabbitMQ), or lets us retain nothing. */
  get hidesRetained(): boolean {
    return this.#roster.hidesRetained;
  }

  set hidesRetained(hides: boolean) {
    this.#roster.hidesRetained = hides;
  }

  /** Handles of a module's tasks, typed by the module. Of a transient module they name the version that was pushed. */
  tasks<Module>(module: string | ModuleSource) {
    return tasksOf<Module>((typeof module === "string" && this.transients.get(module)) || module, this);
  }

  /**
   * Compiles a file, brings it to all nodes and gives its tasks, pinned to this very version.
   * @throws CompileError, DeployError: see host-client/deploy/push.ts
   * @example const { add } = await cluster.push<typeof import("./tasks.ts")>("tasks.ts");
   */
  async push<Module>(file: string, options: PushOptions = {}): Promise<TasksOf<Module>> {
    return (await import("./deploy/push.ts")).push<Module>(this, file, options);
  }

  /** The same for a module that a build has compiled. @throws DeployError */
  async use<Module>(module: Code, options: PushOptions = {}): Promise<TasksOf<Module>> {
    return (await import("./deploy/push.ts")).use<Module>(this, module, options);
  }

  nowMs(): number {
    return Date.now();
  }

  /**
   * Hands a workflow to the cluster, whole; `get` of what it gives awaits the value.
   * @throws UnserializableError E308, TypeError for what is no workflow
   */
  submit<Value>(workflow: Workflow, applyArgs?: readonly unknown[], options?: TaskOptions): LineResult<Value>;
  /**
   * The same, and what becomes of it without this client: `detached` hands it to the cluster, which keeps its result for
   * whoever asks by its id; `deadLetter` keeps it where it fails.
   * @throws also UsageError E501 for a `keepMs` that is none
   * @example
   * const result = cluster.submit(chord(lines.map((line) => count.s(line)), merge.s()), { detached: true });
   * await result.handedOver; // this client may go; another one: await cluster.result(result.id).get()
   */
  submit<Value>(workflow: Submittable<Value>, how: SubmitOptions & { detached: true }): DetachedResult<Value>;
  submit<Value>(workflow: Submittable<Value>, how: SubmitOptions): LineResult<Value>;
  submit<Value>(
    given: Submittable<Value>,
    how: readonly unknown[] | SubmitOptions = [],
    options: TaskOptions = {},
  ): LineResult<Value> {
    const wishes: SubmitOptions = isList(how) ? { args: how } : how;
    const workflow = isSignature(given) ? given.workflow : (given as Workflow);
    const [steps, args] = encodeWorkflow(workflow, wishes.args ?? [], options);
    if (wishes.detached) return submitDetached<Value>(this, steps, args, wishes);
    return this.#submissions.submit<Value>(steps, args, wishes.deadLetter ? keepSeconds(wishes.keepMs) : undefined);
  }

  /**
   * The result of a detached workflow, whoever submitted it; `get` of it awaits the value.
   * @throws (by `get`) BroccoliError E313 where the cluster knows none of the id
   * @example console.log(await cluster.result("d41c9e02f7a3b").get({ timeoutMs: 10_000 }));
   */
  result<Value>(id: string): DetachedResult<Value> {
    return resultOf<Value>(this, id);
  }

  /** Workflows that failed for good and are kept: listed, shown, sent again, dropped. */
  get deadLetters(): DeadLetters {
    return new DeadLetters(this);
  }

  /**
   * Runs a workflow on each node that is on line, all of it there; the value has each node's under its name.
   * Celery: a broadcast queue, whose results nobody gets.
   * @throws NoWorkerError E301 where nobody is on line
   * @example const readings = await cluster.broadcast(sensor.read.s(4)).get(); // { "brave-otter": 21.5, ... }
   */
  broadcast<Value>(signature: Signature<[], Value>): ResultSet<{ [node: string]: Value }> {
    return this.submitToAll<Value>(signature.workflow, []);
  }

  /** `broadcast` of a workflow as data. */
  submitToAll<Value>(
    workflow: Workflow,
    applyArgs: readonly unknown[],
    options: TaskOptions = {},
  ): ResultSet<{ [node: string]: Value }> {
    const others = this.online.filter(({ id }) => id !== this.id);
    return broadcastTo(others, (to) =>
      this.#submissions.submit<Value>(...encodeWorkflow(workflow, applyArgs, options, to)),
    );
  }

  /** The name that people know a node by. */
  nameOf(id: string): string {
    return this.nodes.get(id)?.name ?? id;
  }

  /** Calls back with each presence that comes; gives how to stop that. */
  onNode(listener: (node: NodeInfo) => void): () => void {
    return this.#roster.onNode(listener);
  }

  /** Calls back with what the engine tells: `lost`, `malformed`. */
  onTell(teller: (event: string, about: any) => void): () => void {
    this.#tellers.add(teller);
    return () => void this.#tellers.delete(teller);
  }

  /**
   * Waits until a condition on the nodes holds, looked at with each presence.
   * @returns false where it did not hold in time
   */
  async until(holds: () => boolean, timeoutMs: number): Promise<boolean> {
    return this.#roster.until(holds, timeoutMs);
  }

  /** Asks all nodes for a fresh presence. */
  async refresh(): Promise<void> {
    await this.#roster.refresh();
  }

  /** Turns the nodes' logs on and calls back with each line: the values that a task gave to `log`. Gives how to stop. */
  async watchLogs(listener: LogListener, options: WatchOptions = {}): Promise<() => void> {
    return watchLogs(this, listener, options);
  }

  /** Resolves when what is under way from the broker to this client has come: a message to oneself has made its round. */
  async settle(): Promise<void> {
    await this.#inbox.settle();
  }

  /** Resolves when no workflow of this client runs any more. */
  async idle(): Promise<void> {
    await this.#submissions.idle();
  }

  /** Leaves. A worker says so; workflows that still run go on where they are, unheard. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    if (this.transients.size && this.session.isConnected)
      await (await import("./deploy/transient.ts")).removeTransients(this);
    await this.#side?.leave();
    await this.session.close();
  }

  #reconnected(): void {
    this.connections++;
    void this.#side?.announce().catch(() => {});
  }
}
