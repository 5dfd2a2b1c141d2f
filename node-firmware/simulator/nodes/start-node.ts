/** Starts simulated nodes in real time, and is their owner's hand: power, network, console. */
import type { FlashImage } from "../hardware/flash.ts";
import { CONTROL, STATE, type Report, type StartOptions } from "./messages.ts";
import { release, threadFor, type Isolation, type Thread } from "./pool.ts";

export interface NodeOptions extends StartOptions {
  /** `thread` (default): a thread of its own; `shared`: a few threads for all such nodes, for large clusters. */
  isolation?: Isolation;
  /** Called with each line that the node prints. */
  onConsole?: (line: string) => void;
  /** Called when the node starts again by itself (E.reboot, watchdog). */
  onReboot?: (cause: string) => void;
}

export interface NodeMemory {
  free: number;
  usage: number;
  total: number;
}

/** A node that runs. */
export class SimulatedNode {
  readonly id: string;
  /** Resolves with the reason when the node is off for good. Rebooting is not the end. */
  readonly exited: Promise<string>;
  readonly #thread: Thread;
  readonly #number: number;
  readonly #control: Int32Array;
  readonly #pages = new Map<number, Uint8Array>();
  #isOff = false;
  #failed: (message: string) => void = () => undefined;
  #started: () => void = () => undefined;
  #exit: (reason: string) => void = () => undefined;
  readonly #options: NodeOptions;

  constructor(number: number, options: NodeOptions) {
    this.id = options.id ?? "deaddead-dead";
    this.#number = number;
    this.#options = options;
    this.#thread = threadFor(options.isolation ?? "thread");
    this.#thread.nodes++;
    this.#control = new Int32Array(new SharedArrayBuffer(CONTROL.WORDS * 4));
    this.exited = new Promise((resolve) => (this.#exit = resolve));
    this.#thread.listeners.set(number, (report) => this.#hear(report));
  }

  /** @internal */
  begin(): Promise<this> {
    const { id, files, flash, variables, stackBytes, slowdown, net, env, isolation } = this.#options;
    const options: StartOptions = { id, files, flash, variables, stackBytes, slowdown, net, env };
    const control = this.#control.buffer as SharedArrayBuffer;
    const wait = (isolation ?? "thread") === "thread";
    return new Promise((resolve, reject) => {
      this.#started = () => resolve(this);
      this.#failed = (message) => reject(new Error(message));
      this.#thread.post({ type: "start", node: this.#number, options, control, wait });
    });
  }

  #hear(report: Report): void {
    if (report.type === "started") this.#started();
    else if (report.type === "failed") this.#failed(report.message);
    else if (report.type === "console") this.#options.onConsole?.(report.line);
    else if (report.type === "page") this.#pages.set(report.page, new Uint8Array(report.bytes));
    else if (report.type === "erased") this.#pages.delete(report.page);
    else if (report.type === "rebooted") this.#options.onReboot?.(report.cause);
    else if (report.type === "off") this.#off(report.reason);
  }

  #off(reason: string): void {
    if (this.#isOff) return;
    this.#isOff = true;
    this.#thread.listeners.delete(this.#number);
    release(this.#thread);
    this.#started();
    this.#exit(reason);
  }

  #setState(state: number): void {
    Atomics.store(this.#control, CONTROL.STATE, state);
    Atomics.notify(this.#control, CONTROL.STATE);
  }

  /** Cuts the power: memory is lost at once, whatever the node is doing; flash stays. */
  kill(): void {
    this.#setState(STATE.KILLED);
    if ((this.#options.isolation ?? "thread") === "thread") this.#off("killed");
    else this.#thread.post({ type: "kill", node: this.#number });
  }

  /** Restarts the node, as its reset button does. */
  reboot(): void {
    this.#thread.post({ type: "reboot", node: this.#number });
  }

  /** Stops the node where it is; its connections stay open and silent. */
  pause(): void {
    this.#setState(STATE.PAUSED);
    this.#thread.post({ type: "pause", node: this.#number });
  }

  resume(): void {
    this.#setState(STATE.RUNNING);
    this.#thread.post({ type: "resume", node: this.#number });
  }

  /** Takes the WiFi away or brings it back. */
  setNetwork(up: boolean): void {
    this.#thread.post({ type: "network", node: this.#number, up });
  }

  /** Takes the WiFi away for some milliseconds. */
  dropNetwork(ms: number): void {
    this.setNetwork(false);
    setTimeout(() => this.setNetwork(true), ms);
  }

  /** What the flash holds now; a new node can start from it. */
  flash(): FlashImage {
    const pages: Record<number, Uint8Array> = {};
    for (const [page, bytes] of this.#pages) pages[page] = Uint8Array.from(bytes);
    return { pages };
  }

  /** Variables of the node: free, used, in all. */
  memory(): Promise<NodeMemory> {
    return this.#thread.ask((request) => ({ type: "memory", node: this.#number, request, code: "" }));
  }

  /** Runs a line on the node's console and gives what it shows. */
  evaluate(code: string): Promise<string> {
    return this.#thread.ask((request) => ({ type: "evaluate", node: this.#number, request, code }));
  }

  /** The power goes before this many more bytes of flash are written (or pages erased). */
  cutPowerAfterFlashBytes(bytes: number): void {
    this.#thread.post({ type: "cut", node: this.#number, bytes });
  }
}

let numbers = 0;

/**
 * Starts a simulated node: boots from its Storage (`.boot0`, `.bootcde`) in real time, with real sockets.
 * @param options all optional; `files` are what Storage holds at first, `flash` what an earlier node left
 * @returns the node, once its boot code has run
 * @throws Error where Storage does not take the files (empty ones, or more than 896 KB)
 * @example
 * const node = await startNode({ id: "a1", files: { ".bootcde": "print('hello')" }, onConsole: console.log });
 * node.kill();
 */
export function startNode(options: NodeOptions = {}): Promise<SimulatedNode> {
  return new SimulatedNode(++numbers, options).begin();
}
