/** Runs a scenario: a whole cluster, its faults, and at the end the invariants. The same scenario gives the same run. */
import { normalise } from "../../shared/canvas/normalise.ts";
import type { Root } from "../../shared/engine/peer.ts";
import { revoke, submit } from "../../shared/engine/submit.ts";
import { encode } from "../../shared/protocol/codec.ts";
import { HOST_WINDOW } from "../../shared/protocol/limits.ts";
import { readResults, submitDetached } from "./detached-submission.ts";
import { checkAll, type Ending, type Violation } from "./invariants.ts";
import { HeldWatch } from "./held.ts";
import { Machine } from "./machine.ts";
import { FAULTS_END_MS, type Fault, type Scenario, type Submission } from "./scenario.ts";
import { CALM, SimulatedBroker } from "./simulated-broker.ts";
import { newBook, simulatedTasks, type Book } from "./simulated-tasks.ts";
import { randomFrom, World } from "./world.ts";

/** After the last fault a workflow has so long to end: patience, leases, reruns of the longest tasks. */
const LIVENESS_MS = 240_000;
/** All tables are empty so long after the last end: orphans of orphans live for two silences of an owner. */
const QUIET_MS = 200_000;

/** Results of detached workflows are kept so long: less than what is waited until all is quiet. */
const KEPT_S = 60;

/** How often it is looked whether clients know a worker, and whether what is awaited is held. */
const LOOK_MS = 1_000;

/** How a run ended, for those who want to look closer. */
export interface Run {
  simulation: Simulation;
  violations: Violation[];
}

/** Runs a scenario to its end and checks it. `prepare` may aim faults at packets. */
export function runScenario(scenario: Scenario, prepare: (simulation: Simulation) => void = () => {}): Run {
  const simulation = new Simulation(scenario);
  prepare(simulation);
  return { simulation, violations: simulation.run() };
}

/** A cluster under way. */
export class Simulation {
  readonly world: World;
  readonly broker: SimulatedBroker;
  readonly book: Book = newBook();
  readonly nodes: Machine[] = [];
  readonly clients: Machine[] = [];
  readonly endings: Ending[] = [];
  readonly held = new HeldWatch(this);
  readonly #detached = new Map<string, Ending>();
  /** Kills that the owners may count: power cuts and reboots of nodes, long absences. */
  deaths = 0;
  /** The longest time for which a client knew no worker. */
  darkMs = 0;
  /** The longest time for which each node could not be reached by all. */
  readonly missedMs: { [node: string]: number } = {};
  /** Leases that owners gave up. */
  losses = 0;
  /** Keepers of detached workflows that another one took the place of. */
  adoptions = 0;

  constructor(readonly scenario: Scenario) {
    this.world = new World(scenario.seed);
    this.broker = new SimulatedBroker(this.world, randomFrom(scenario.seed ^ 0x5eed));
    this.broker.noise = scenario.noise;
    this.broker.lateWillMs = scenario.lateWillMs ?? 0;
    for (let i = 0; i < scenario.nodes; i++) this.#addNode(i);
    for (let i = 0; i < scenario.clients; i++) this.#addClient(i);
    for (const submission of scenario.submissions) this.#plan(submission);
    for (const fault of scenario.faults) this.world.after(fault.at, () => this.strike(fault));
    this.world.after(FAULTS_END_MS, () => this.#calm());
    this.#watch(0);
  }

  get machines(): Machine[] {
    return [...this.nodes, ...this.clients];
  }

  /** Runs to the end; what is violated. */
  run(): Violation[] {
    try {
      const last = () => this.world.now > FAULTS_END_MS || !this.scenario.faults.length;
      const ended = () => this.endings.every((ending) => ending.ended > 0 || ending.left);
      this.world.run(() => ended() && last(), FAULTS_END_MS + LIVENESS_MS);
      this.world.run(() => false, QUIET_MS);
    } catch (error) {
      return [{ invariant: "no handler throws", about: `${(error as Error).stack ?? String(error)}` }];
    }
    return checkAll(this);
  }

  /** A power cut; the machine comes back under a new boot. */
  cut(machine: Machine, backMs: number, noticedMs: number): void {
    if (!machine.alive) return;
    this.deaths++;
    machine.crash();
    this.broker.lose(machine, noticedMs);
    this.world.after(backMs, () => machine.alive || machine.boot());
  }

  /** Something goes wrong. */
  strike(fault: Fault): void {
    this.broker.trace(`${this.world.now} FAULT ${JSON.stringify(fault)}`);
    if (fault.kind === "broker") return this.broker.restart(fault.downMs, fault.keep, fault.wills);
    if (fault.kind === "leave") return this.#leave(this.clients[fault.client]);
    const machine = this.machines[fault.node];
    if (!machine.alive) return;
    if (fault.kind === "crash") this.cut(machine, fault.backMs, fault.noticedMs);
    else if (fault.kind === "pause") machine.pause(fault.ms);
    else if (fault.kind === "partition") this.broker.partition(machine, fault.ms);
    else if (fault.kind === "jump") machine.clockMs += fault.ms;
    else {
      machine.slowness = fault.times;
      this.world.after(fault.ms, () => (machine.slowness = 1));
    }
  }

  #watch(sinceMs: number, missing: { [node: string]: number } = {}): void {
    this.darkMs = Math.max(this.darkMs, sinceMs);
    for (const [id, ms] of Object.entries(missing)) this.missedMs[id] = Math.max(this.missedMs[id] ?? 0, ms);
    const isOver = this.endings.every((ending) => ending.ended > 0 || ending.left);
    if (isOver && this.world.now > FAULTS_END_MS) return;
    this.world.after(LOOK_MS, () => {
      const dark = this.clients.some((client) => client.alive && client.peer.fit === 0);
      this.held.look();
      const missed = this.nodes.map((node) => [node.id, this.#misses(node) ? (missing[node.id] ?? 0) + LOOK_MS : 0]);
      this.#watch(dark ? sinceMs + LOOK_MS : 0, Object.fromEntries(missed));
    });
  }

  /** Off, cut off, standing still, or not known to a client. */
  #misses(node: Machine): boolean {
    if (!this.broker.reaches(node) || node.busyUntil > this.world.now) return true;
    return this.clients.some((client) => client.alive && !client.peer.partners[node.id]?.up);
  }

  #addNode(index: number): void {
    const { slots, window, costMs, leaseMs } = this.scenario;
    const tasks = (machine: Machine) => simulatedTasks(machine, this.book, costMs);
    const node = new Machine(this.world, this.broker, { id: `n${index + 1}`, slots, window, tasks, leaseMs });
    node.onCut = () => this.cut(node, 500, 50);
    node.onTell = (event) => this.#hear(event);
    this.nodes.push(node);
  }

  #addClient(index: number): void {
    const { leaseMs } = this.scenario;
    const options = { id: `c${index + 1}`, slots: 0, window: HOST_WINDOW, tasks: () => ({}), leaseMs };
    const client = new Machine(this.world, this.broker, options);
    client.onTell = (event) => this.#hear(event);
    this.clients.push(client);
  }

  #hear(event: string): void {
    if (event === "lost") this.losses++;
  }

  #plan(submission: Submission): void {
    const ending: Ending = {
      submission,
      lines: [],
      members: [],
      ended: 0,
      revoked: 0,
      alone: false,
      left: false,
      handed: false,
    };
    this.endings.push(ending);
    // the first presences are there before the first submission
    this.world.after(10 + submission.at, () => this.#submit(ending));
  }

  #submit(ending: Ending): void {
    const { client, workflow, revokeAt, detached } = ending.submission;
    const machine = this.clients[client];
    const id = `w${this.endings.indexOf(ending)}`;
    if (detached) {
      this.#detached.set(id, ending);
      readResults(this, this.#detached);
      return submitDetached(machine, id, ending, KEPT_S);
    }
    if (!machine.alive) return void (ending.left = true);
    ending.alone = !Object.keys(machine.peer.partners).length;
    const root = submit(machine.peer, id, normalise(workflow), "", {
      done: (line) => ending.lines.push(line),
      member: (slot, _line, k) => ending.members.push(`${k}.${slot}`),
      ended: () => ending.ended++,
    });
    if (revokeAt !== undefined) this.world.after(revokeAt, () => machine.alive && this.#revoke(machine, ending, root));
  }

  #revoke(machine: Machine, ending: Ending, root: Root): void {
    if (ending.lines.length) return;
    ending.revoked = this.world.now;
    machine.soon(() => revoke(machine.peer, root, "!" + encode(["RevokedError", "revoked", "", "", "", 1])), 0);
  }

  /** A laptop is closed for good. */
  #leave(client: Machine): void {
    if (!client.alive) return;
    client.crash();
    this.broker.lose(client, 0);
    for (const ending of this.endings) {
      if (this.clients[ending.submission.client] === client && !ending.handed) ending.left = true;
    }
  }

  /** What was wrong is over. */
  #calm(): void {
    this.broker.noise = CALM;
    for (const node of this.nodes) if (!node.alive) node.boot();
  }
}
