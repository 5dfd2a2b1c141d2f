/** The threads that nodes run in: one for each node, or a few for all that share. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { threadProgram } from "./bundle.ts";
import type { Command, Report } from "./messages.ts";

export type Isolation = "thread" | "shared";

type Listener = (report: Report) => void;

export class Thread {
  readonly worker: Worker;
  readonly listeners = new Map<number, Listener>();
  readonly answers = new Map<number, (value: unknown) => void>();
  nodes = 0;
  requests = 0;

  constructor() {
    this.worker = new Worker(threadProgram(), { eval: true });
    this.worker.on("message", (report: Report) => this.dispatch(report));
    this.worker.on("error", (error) => this.failAll(`the thread of the node broke: ${error.message}`));
    this.worker.on("exit", () => this.failAll("killed"));
  }

  dispatch(report: Report): void {
    if (report.type !== "answer") {
      this.listeners.get(report.node)?.(report);
      return;
    }
    this.answers.get(report.request)?.(report.value);
    this.answers.delete(report.request);
  }

  failAll(reason: string): void {
    for (const [node, listener] of [...this.listeners]) listener({ type: "off", node, reason });
    for (const answer of this.answers.values()) answer(undefined);
    this.answers.clear();
  }

  post(command: Command): void {
    this.worker.postMessage(command);
  }

  ask(make: (request: number) => Command): Promise<any> {
    const request = ++this.requests;
    return new Promise((resolve) => {
      this.answers.set(request, resolve);
      this.post(make(request));
    });
  }
}

const shared: Thread[] = [];
let turn = 0;

/** The thread that a new node goes to. */
export function threadFor(isolation: Isolation): Thread {
  if (isolation === "thread") return new Thread();
  const size = Math.max(1, availableParallelism());
  if (shared.length < size) shared.push(new Thread());
  const thread = shared[turn++ % shared.length];
  thread.worker.ref();
  return thread;
}

/** A node of this thread is off. Threads without nodes keep no process alive; a thread of one node ends with it. */
export function release(thread: Thread): void {
  if (--thread.nodes > 0) return;
  if (shared.includes(thread)) thread.worker.unref();
  else void thread.worker.terminate();
}
