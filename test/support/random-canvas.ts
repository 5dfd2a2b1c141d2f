/** Random workflows over the task library of the canvas vectors, from a seed. */
import { randomFrom } from "../../host-client/testing/world.ts";

const LEAVES = ["echo", "echo", "identity", "record", "pair", "add", "concat", "none", "count", "range", "tsum"];
const VALUES = [0, 1, -3, 2.5, "", "a", "é🙂", false, true, null, [], {}, [1, [2]], { "": 0 }, "0", "!", "line\nbreak"];
const MAX_DEPTH = 4;

export interface RandomCanvas {
  wf: any;
  applyArgs?: unknown[];
  submits?: number;
}

/**
 * A workflow of any nesting, with links, error links, immutables, retries and values of all kinds. Most tasks take
 * what comes; some do not fit, and fail with a TypeError.
 */
export function randomCanvas(seed: number): RandomCanvas {
  const maker = new Maker(seed);
  const wf = maker.node(0);
  const canvas: RandomCanvas = { wf };
  if (maker.chance(0.2)) canvas.applyArgs = maker.list(2, () => maker.value());
  if (maker.chance(0.1)) canvas.submits = 2;
  return canvas;
}

class Maker {
  readonly #random: () => number;
  #count = 0;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  #below(n: number): number {
    return Math.floor(this.#random() * n);
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#below(from.length)];
  }

  list<T>(max: number, make: () => T): T[] {
    return Array.from({ length: this.#below(max + 1) }, make);
  }

  value(): unknown {
    return this.#pick(VALUES);
  }

  node(depth: number): any {
    const kind =
      depth >= MAX_DEPTH ? "task" : this.#pick(["task", "chain", "chain", "group", "chord", "chord", "items"]);
    if (kind === "task") return this.#task(depth);
    if (kind === "items") return this.#items();
    const parts = () => this.list(3, () => this.node(depth + 1));
    if (kind === "chain") return this.#linked({ chain: parts() }, depth);
    if (kind === "group") return this.#linked({ group: parts(), ...(this.chance(0.1) && { immutable: true }) }, depth);
    return this.#linked({ chord: [parts(), this.node(depth + 1)] }, depth);
  }

  #task(depth: number): any {
    const roll = this.#random();
    if (roll < 0.08) return this.#linked({ task: "fail", args: [`boom ${this.#below(100)}`] }, depth);
    if (roll < 0.16)
      return this.#linked({ task: "flaky", args: [`k${this.#count++}`, this.#below(5), this.value()] }, depth);
    const task = this.#pick(LEAVES);
    const node: any = { task };
    const args = this.list(2, () => this.value());
    if (task === "echo" || task === "record" || args.length) node.args = args;
    if (this.chance(0.1)) node.immutable = true;
    return this.#linked(node, depth);
  }

  #items(): any {
    const kind = this.#pick(["map", "starmap", "chunks"]);
    if (kind === "map") return this.#linked({ map: ["identity", this.list(3, () => this.value())] }, MAX_DEPTH - 1);
    const items = this.list(4, () => this.list(2, () => this.value()));
    if (kind === "starmap") return { starmap: ["echo", items] };
    return this.#linked({ chunks: ["echo", items, 1 + this.#below(3)] }, MAX_DEPTH - 1);
  }

  #linked(node: any, depth: number): any {
    if (node.chain?.length === 0) return node;
    if (depth < MAX_DEPTH && this.chance(0.08)) node.link = [{ task: "echo", args: [`link ${this.#count++}`] }];
    if ((node.task || node.group) && this.chance(0.08))
      node.linkError = [{ task: "errback", args: [`error ${this.#count++}`] }];
    return node;
  }
}
