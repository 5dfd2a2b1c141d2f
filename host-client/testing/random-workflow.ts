/** Workflows of any nesting, from a seed. */
import type { Workflow } from "../../shared/canvas/workflow.ts";
import { SIM_MODULE } from "./simulated-tasks.ts";

/** How a random workflow may be. */
export interface WorkflowOptions {
  /** Nesting below the top. */
  depth: number;
  /** Calls, roughly. */
  calls: number;
  /** Tasks beside the plain ones, as often as they stand here. */
  special: readonly string[];
}

const FALSY = [0, false, "", null, [], {}];

/** A generator of workflows; each call gets a key of its own. */
export class WorkflowMaker {
  #calls = 0;
  #left: number;

  constructor(
    readonly random: () => number,
    readonly prefix: string,
    readonly options: WorkflowOptions,
  ) {
    this.#left = options.calls;
  }

  /** One workflow. */
  make(depth = this.options.depth): Workflow {
    const piece = this.#bare(depth);
    if (this.#chance(0.08)) piece.immutable = true;
    if (this.#chance(0.06)) piece.link = [this.#call()];
    if (this.#chance(0.06)) piece.linkError = [this.#call()];
    return piece;
  }

  #bare(depth: number): Workflow {
    if (depth <= 0 || this.#left <= 0) return this.#call();
    const kind = this.#below(10);
    if (kind < 2) return this.#call();
    if (kind < 5) return { chain: this.#parts(depth, 1, 4) };
    if (kind < 7) return { group: this.#parts(depth, 0, 5) };
    if (kind < 9) return { chord: [this.#parts(depth, 0, 5), this.make(depth - 1)] };
    return this.#list();
  }

  #list(): Workflow {
    const items = () => this.#times(this.#below(6), () => this.#key());
    const kind = this.#below(3);
    if (kind === 0) return { map: [name("mix"), items()] };
    const lists = items().map((key) => [this.#below(9), key]);
    return kind === 1 ? { starmap: [name("mix"), lists] } : { chunks: [name("mix"), lists, 1 + this.#below(3)] };
  }

  #parts(depth: number, least: number, most: number): Workflow[] {
    return this.#times(least + this.#below(most - least + 1), () => this.make(depth - 1));
  }

  #call(): Workflow {
    this.#left--;
    const { special } = this.options;
    if (special.length && this.#chance(0.15)) return this.#task(special[this.#below(special.length)]);
    const kind = this.#below(10);
    if (kind === 0) return { task: name("give"), args: [FALSY[this.#below(FALSY.length)], this.#key()] };
    if (kind === 1) return this.#task("echo");
    if (kind === 2) return this.#task("grow");
    return this.#task("mix");
  }

  #task(task: string): Workflow {
    const call = { task: name(task), args: [this.#key()] };
    return task === "once" ? { ...call, options: { atMostOnce: true } } : call;
  }

  #key(): string {
    return `${this.prefix}${this.#calls++}`;
  }

  #times<T>(count: number, make: () => T): T[] {
    return Array.from({ length: count }, make);
  }

  #below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  #chance(part: number): boolean {
    return this.random() < part;
  }
}

function name(task: string): string {
  return `${SIM_MODULE}.${task}`;
}
