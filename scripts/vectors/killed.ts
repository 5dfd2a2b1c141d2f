/** Vectors while a node dies: a simulated cluster, its broker and clock, and one power cut, at any step of the run. */
import { Eventual } from "../../host-client/testing/eventual.ts";
import { leaksOf } from "../../host-client/testing/invariants.ts";
import { Interrupt, Machine } from "../../host-client/testing/machine.ts";
import { SimulatedBroker } from "../../host-client/testing/simulated-broker.ts";
import { World } from "../../host-client/testing/world.ts";
import { encodeInner, normalise } from "../../shared/canvas/normalise.ts";
import type { TaskEntry } from "../../shared/engine/peer.ts";
import { submit } from "../../shared/engine/submit.ts";
import { HOST_WINDOW, NODE_WINDOW } from "../../shared/protocol/limits.ts";
import { outcomeOf, vectorEntries } from "./engine.ts";
import { differenceOf, VECTOR_MODULE, withNames, type Outcome, type Ran, type Vector } from "./format.ts";

/** How a node dies: when the broker tells of it, when the node is back, and how long tasks keep a node busy meanwhile. */
export const DEATHS = {
  /** The broker tells at once (last will); it does not come back. */
  gone: { noticedMs: 0, backMs: Infinity, taskMs: 0 },
  /** It is back, under a new boot, before the broker has told, and while others are still at what it lent them. */
  reboots: { noticedMs: 5_000, backMs: 50, taskMs: 500 },
  /** Nobody ever tells, and it does not come back: only its silence does. */
  silent: { noticedMs: Infinity, backMs: Infinity, taskMs: 0 },
} as const;
export type Death = keyof typeof DEATHS;

/** Nobody dies; all else is as where somebody does. */
export type Undisturbed = { death: Death };
/** A power cut before an event of the run (a packet that arrives, a turn, a timer), or in the middle of a task. */
export type Kill = { death: Death; before: number; node: number } | { death: Death; task: number };

/** What a run came to. */
export interface KilledRun {
  difference: string;
  /** Events and tasks from the submission to the outcome: the steps at which one may kill. */
  events: number;
  tasks: number;
}

/** Workers of the cluster, of one slot each. */
export const KILL_NODES = 3;
/** Presences have come by then. */
const READY_MS = 10;
/** Leases of a tree one after another, each after a silent death: a run that takes longer hangs. */
const HANG_MS = 120_000;
/** All tables are empty so long after the end: orphans live for two silences of an owner. */
const QUIET_MS = 200_000;

/** Runs a vector; `kill` says who dies when. */
export function runKilled(vector: Vector, kill: Kill | Undisturbed): KilledRun {
  return new KilledCluster(vector, kill).run();
}

/** Runs of this process: `flaky` counts in the memory of the module, which all of them share. */
let runs = 0;

class KilledCluster {
  readonly world = new World(1);
  readonly broker = new SimulatedBroker(this.world, this.world.random);
  readonly nodes: Machine[] = [];
  readonly client: Machine;
  readonly #id = ++runs;
  #events = 0;
  #tasks = 0;
  #ran: Ran[] = [];

  constructor(
    readonly vector: Vector,
    readonly kill: Kill | Undisturbed,
  ) {
    for (let i = 1; i <= KILL_NODES; i++) {
      const tasks = (machine: Machine) => this.#tasksOf(machine);
      this.nodes.push(new Machine(this.world, this.broker, { id: `n${i}`, slots: 1, window: NODE_WINDOW, tasks }));
    }
    this.client = new Machine(this.world, this.broker, { id: "c1", slots: 0, window: HOST_WINDOW, tasks: () => ({}) });
    this.world.run(() => false, READY_MS);
  }

  run(): KilledRun {
    let outcome: Outcome = { hang: true };
    for (let i = 0; i < (this.vector.submits ?? 1); i++) {
      this.#ran = [];
      outcome = this.#submit(`${this.vector.id}-${i}`);
    }
    const difference =
      differenceOf(this.vector, { outcome, ran: this.#ran }, isUndisturbed(this.kill)) || this.#leaks();
    return { difference, events: this.#events, tasks: this.#tasks };
  }

  #submit(unique: string): Outcome {
    const lines: string[] = [];
    let ended = 0;
    try {
      const steps = normalise(withNames(this.vector.wf, VECTOR_MODULE, unique));
      const listener = { done: (line: string) => void lines.push(line), ended: () => void ended++ };
      submit(this.client.peer, unique, steps, encodeInner(this.vector.applyArgs ?? []), listener);
    } catch (error) {
      return { error: { type: (error as Error).name, message: (error as Error).message } };
    }
    const until = this.world.now + HANG_MS;
    while (!ended && this.world.now < until) this.#step();
    if (!lines.length || !ended) return { hang: true };
    return lines.length === 1 ? outcomeOf(lines[0]) : { error: { type: "Twice", message: lines.join(" ") } };
  }

  #step(): void {
    const { kill } = this;
    if ("before" in kill && kill.before === this.#events) this.#cut(this.nodes[kill.node], kill.death);
    this.#events++;
    this.world.step();
  }

  #cut(machine: Machine, death: Death): void {
    if (!machine.alive) return;
    const { noticedMs, backMs } = DEATHS[death];
    machine.crash();
    if (noticedMs < Infinity) this.broker.lose(machine, noticedMs);
    if (backMs < Infinity) this.world.after(backMs, () => machine.boot());
  }

  #leaks(): string {
    this.world.run(() => false, QUIET_MS);
    return [...this.nodes, this.client]
      .filter((one) => one.alive)
      .flatMap((one) => leaksOf(one.peer))
      .join("; ");
  }

  /** The library as a machine has it after a boot: what a task keeps in memory is gone, and so are its timers. */
  #tasksOf(machine: Machine): { [name: string]: TaskEntry } {
    const ran = { push: (one: Ran) => this.#ran.push(one) } as Ran[];
    const entries = vectorEntries(ran);
    const boot = `${this.#id}.${machine.id}.${machine.boots}`;
    const own: { [task: string]: (...args: any[]) => unknown } = {
      sleepy: (ms: number, value: unknown) => {
        const eventual = new Eventual();
        ran.push(["sleepy", [ms, value]]);
        machine.soon(() => eventual.settle(value), ms);
        return eventual;
      },
      flaky: withBoot(entries[`flaky@${VECTOR_MODULE}`][0], boot),
    };
    for (const [name, entry] of Object.entries(entries)) {
      const run = own[name.split("@")[0]] ?? entry[0];
      entry[0] = (...args) => {
        this.#beginTask(machine);
        return run(...args);
      };
    }
    return entries;
  }

  #beginTask(machine: Machine): void {
    const { kill } = this;
    machine.work(DEATHS[kill.death].taskMs);
    const task = this.#tasks++;
    if ("task" in kill && kill.task === task) {
      this.#cut(machine, kill.death);
      throw new Interrupt();
    }
  }
}

/** `flaky` counts its failures in its node's memory, under the key before its last two arguments. */
function withBoot(run: (...args: any[]) => unknown, boot: string): (...args: any[]) => unknown {
  return (...args) => run(...args.map((arg, i) => (i === args.length - 3 ? `${arg}.${boot}` : arg)));
}

function isUndisturbed(kill: Kill | Undisturbed): boolean {
  return !("before" in kill) && !("task" in kill);
}
