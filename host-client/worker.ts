/** A PC as a worker: what a cluster does beyond a client's part where it runs tasks too. */
import { AsyncLocalStorage } from "node:async_hooks";
import { runningBranch, tellProgress } from "../shared/engine/cold/events.ts";
import { answerSeek, type Question } from "../shared/engine/cold/seek.ts";
import type { TaskEntry } from "../shared/engine/peer.ts";
import { encode } from "../shared/protocol/codec.ts";
import { HOST_PACKET_BYTES, PROTOCOL_VERSION } from "../shared/protocol/limits.ts";
import type { Presence } from "../shared/protocol/presence.ts";
import { controlTopic, logTopic, presenceTopic, questionTopic } from "../shared/protocol/topics.ts";
import { setTaskSource, type TaskContext } from "../shared/signature/index.ts";
import { WorkerWarden } from "./detached/worker-warden.ts";
import type { Cluster } from "./cluster.ts";
import { PushedModules } from "./pushed-modules.ts";

/** What a peer needs to run tasks. */
export interface WorkerPart {
  name: string;
  labels: string[];
  slots: number;
  window: number;
  /** Tasks at hand, by the name under which they travel. */
  load(task: string): Promise<TaskEntry | undefined>;
  /** Also runs the modules that are pushed to the cluster, beside those at hand. */
  takesModules?: boolean;
  /** Of those only what this key has signed, or what it was rotated to since, in hex. */
  key?: string;
}

const running = new AsyncLocalStorage<TaskContext>();

/** Logs of a worker: as many lines a second as a PC can tell without harm. */
const LINES_PER_SECOND = 1_000;

/** See `connect`. */
export class WorkerSide {
  readonly modules: PushedModules | undefined;
  readonly #warden: WorkerWarden;
  #hasLeft = false;
  #watchedUntilMs = 0;
  #second = 0;
  #lines = 0;

  constructor(
    readonly cluster: Cluster,
    readonly part: WorkerPart,
  ) {
    this.#warden = new WorkerWarden(cluster);
    if (part.takesModules) this.modules = new PushedModules(cluster, part, () => void this.announce().catch(() => {}));
  }

  /** Hears operators, reads what is pushed, and says that it is there. */
  async start(): Promise<void> {
    const { session, prefix } = this.cluster;
    setTaskSource(() => running.getStore());
    await session.subscribe(controlTopic(prefix), (_topic, payload) => this.#obey(payload));
    await session.subscribe(questionTopic(prefix), (_topic, payload) => {
      this.#answer(parseWish(payload));
    });
    await this.modules?.open();
    await this.#warden.start();
    await this.announce();
  }

  /** Publishes its presence. */
  async announce(): Promise<void> {
    if (this.#hasLeft) return;
    const { name, labels, window } = this.part;
    await this.#publish({
      state: "up",
      window,
      name,
      labels,
      modules: this.modules?.running ?? {},
      ...(this.modules && aboutModules(this.modules)),
      limit: HOST_PACKET_BYTES,
      kind: "node",
    });
  }

  /** Says that it leaves. */
  async leave(): Promise<void> {
    this.#warden.stop();
    this.#hasLeft = true;
    if (!this.cluster.session.isConnected) return; // its last will has said it
    await this.#publish({ state: "gone", window: 0, name: this.part.name, why: "closed" });
  }

  /** Finds a task: among those at hand, else in the modules that were pushed. */
  async load(task: string): Promise<TaskEntry | undefined> {
    const entry = (await this.part.load(task)) ?? (await this.modules?.find(task));
    return entry && this.#inContext(entry);
  }

  /** Enters a task into the engine's table, where it is found. */
  enter(task: string, done: (found: boolean) => void): void {
    this.load(task).then(
      (entry) => {
        if (entry) this.cluster.peer.tasks[task] = entry;
        done(!!entry);
      },
      () => done(false),
    );
  }

  /** Calls of the words of "broccoli-esp32/node" in a task, also after an await, are this task's. */
  #inContext([run, ...shape]: TaskEntry): TaskEntry {
    const { peer } = this.cluster;
    const call = (...args: unknown[]) => {
      const branch = runningBranch(peer);
      const context: TaskContext = {
        log: (...words) => this.#log(words),
        progress: (value) => tellProgress(peer, branch, value),
        submitter: this.cluster,
      };
      return running.run(context, () => run(...args));
    };
    return [call, ...shape];
  }

  /** A task at hand is in the engine's table once it was called, or asked for. */
  #answer(question: Question): void {
    const answer = () => answerSeek(this.cluster.peer, question);
    if (question.t) this.enter(question.t, answer);
    else answer();
  }

  #obey(payload: Uint8Array): void {
    const wish = parseWish(payload);
    if (Array.isArray(wish)) this.modules?.rotate(wish);
    if (wish.do === "announce") void this.announce().catch(() => {});
    if (wish.do === "watch") this.#watchedUntilMs = Date.now() + (wish.ms > 0 ? wish.ms : 0);
  }

  #log(words: unknown[]): void {
    const now = Date.now();
    if (now >= this.#watchedUntilMs || !this.#mayLog(now)) return;
    const line = `[${words.map(shown).join(",")}]`;
    void this.cluster.session.publish(logTopic(this.cluster.prefix, this.cluster.id), line).catch(() => {});
  }

  #mayLog(now: number): boolean {
    const second = Math.floor(now / 1000);
    if (second !== this.#second) this.#lines = 0;
    this.#second = second;
    return this.#lines++ < LINES_PER_SECOND;
  }

  async #publish(about: Omit<Presence, "v" | "boot" | "conn">): Promise<void> {
    const { session, prefix, id, peer, connections } = this.cluster;
    const presence: Presence = { v: PROTOCOL_VERSION, boot: peer.boot, conn: connections, ...about };
    await session.publish(presenceTopic(prefix, id), JSON.stringify(presence), { retain: true, qos: 1 });
  }
}

/** What a presence says of a worker that takes modules. */
function aboutModules({ refused, job, key: { key, revision } }: PushedModules): Partial<Presence> {
  return { takes: 1, refused, job, open: key ? 0 : 1, ...(revision && { key: revision }) };
}

/** A log shows what there is, also what no result could hold. */
function shown(value: unknown): string {
  try {
    return encode(value);
  } catch {
    return JSON.stringify(String(value));
  }
}

function parseWish(payload: Uint8Array): any {
  try {
    return JSON.parse(Buffer.from(payload).toString("utf8")) ?? {};
  } catch {
    return {};
  }
}
