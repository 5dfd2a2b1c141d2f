/** Modules that are pushed to the cluster, as a worker on a PC runs them: read from the broker, verified, evaluated. */
import { createHash } from "node:crypto";
import { HASH_DIGITS, MANIFEST_FORMAT, type Manifest } from "../shared/protocol/manifest.ts";
import type { Presence } from "../shared/protocol/presence.ts";
import type { TaskEntry } from "../shared/engine/peer.ts";
import { chunkTopic, manifestTopic } from "../shared/protocol/topics.ts";
import type { Cluster } from "./cluster.ts";
import { evaluateModule } from "./compiled-module.ts";
import { HeldKey } from "./deploy/held-key.ts";
import { isSignedBy } from "./deploy/package.ts";
import type { WorkerPart } from "./worker.ts";

/** How long the broker may take to hand out a chunk that it retains. */
const CHUNK_TIMEOUT_MS = 5_000;

/** Ids of the reasons for which a module is refused: E201 and on, as on a node. */
const REFUSED = { signature: 201, content: 202, replayed: 203, cluster: 204, load: 211, chunk: 213, format: 214 };

class Refused extends Error {
  constructor(
    readonly code: number,
    detail = "",
  ) {
    super(detail);
  }
}

/** The tasks of one version. */
type Tasks = { [task: string]: TaskEntry };

/** Manifests as they come, versions as they are loaded. */
export class PushedModules {
  /** Hash of each module that runs here. */
  readonly running: { [module: string]: string } = {};
  readonly refused: { [module: string]: [hash: string, code: number, detail: string] } = {};
  /** What is being brought in. */
  job: Presence["job"];
  readonly key: HeldKey;
  readonly #manifests = new Map<string, Manifest>();
  readonly #versions = new Map<string, Promise<Tasks>>();
  /** Revision of each manifest that was looked at: the same version may come again, signed rightly. */
  readonly #seen = new Map<string, number>();
  /** Revision of each that was obeyed: an older one is a replay. */
  readonly #obeyed = new Map<string, number>();
  #work: Promise<void> = Promise.resolve();

  /** @param changed called when another set of modules runs, or another key holds */
  constructor(
    readonly cluster: Cluster,
    readonly part: WorkerPart,
    readonly changed: () => void,
  ) {
    this.key = new HeldKey(cluster.prefix, part.key);
  }

  /** The key was rotated: what the new one has signed is now ours, also where it was refused before. */
  rotate(rotations: readonly unknown[]): void {
    if (!this.key.take(rotations)) return;
    this.#seen.clear();
    for (const module of Object.keys(this.refused)) delete this.refused[module];
    for (const place of this.#manifests.keys()) this.#enqueue(place);
    this.changed();
  }

  /** Reads what the broker retains and follows it. */
  async open(): Promise<void> {
    const { session, prefix } = this.cluster;
    const root = manifestTopic(prefix, "");
    const take = (topic: string, payload: Uint8Array) => this.#take(topic.slice(root.length), payload);
    await session.subscribe(`${root}+`, take, 1);
    await session.subscribe(`${root}+/+`, take, 1);
    await this.cluster.settle();
    await this.#work;
  }

  /** The task of a name as it travels, of the version that it pins or of the one that runs. */
  async find(task: string): Promise<TaskEntry | undefined> {
    const [name, place = ""] = task.split("@");
    const [module, hash = this.running[module]] = place.split("#");
    const manifest = hash === undefined ? undefined : this.#manifestOf(module, hash);
    if (!manifest) return undefined;
    // what is loaded was verified then, under a key that may have been rotated since
    return (await (this.#versions.get(manifest.h) ?? this.#version(manifest)))[name];
  }

  #manifestOf(module: string, hash: string): Manifest | undefined {
    return [...this.#manifests.values()].find(({ n, h, x }) => n === module && h === hash && !x);
  }

  #take(place: string, payload: Uint8Array): void {
    const manifest = parseManifest(payload);
    if (manifest) this.#manifests.set(place, manifest);
    else this.#manifests.delete(place);
    this.#enqueue(place);
  }

  #enqueue(place: string): void {
    const [module] = place.split("/");
    this.#work = this.#work.then(() => this.#obey(module));
  }

  /** Runs what the newest manifest says that is for this worker: its own, or that of all. */
  async #obey(module: string): Promise<void> {
    const wanted = this.#wanted(module);
    if (!wanted || wanted.r === this.#seen.get(module)) return;
    this.#seen.set(module, wanted.r);
    this.job = [module, wanted.h, 0];
    delete this.refused[module];
    try {
      if (wanted.r < (this.#obeyed.get(module) ?? 0)) throw new Refused(REFUSED.replayed, String(wanted.r));
      if (wanted.x) checkManifest(wanted, this.cluster.prefix, this.key.key);
      else await this.#version(wanted);
      this.#obeyed.set(module, wanted.r);
      this.#forgetTasks(module);
      if (wanted.x) delete this.running[module];
      else this.running[module] = wanted.h;
    } catch (error) {
      const { code, message } = error as Refused;
      this.refused[module] = [wanted.h, code ?? REFUSED.load, message];
    }
    this.job = undefined;
    this.changed();
  }

  #wanted(module: string): Manifest | undefined {
    const mine = [this.#manifests.get(module), this.#manifests.get(`${module}/${this.cluster.id}`)];
    const fit = mine.filter((one): one is Manifest => !!one && this.#isForHere(one));
    return fit.sort((a, b) => b.r - a.r)[0];
  }

  #isForHere({ l, t }: Manifest): boolean {
    return t === undefined ? !l || l.some((label) => this.part.labels.includes(label)) : t === this.cluster.id;
  }

  /** Calls by the bare name go to the new version; what runs of the old one ends with it. */
  #forgetTasks(module: string): void {
    const { tasks } = this.cluster.peer;
    for (const task of Object.keys(tasks)) if (task.endsWith(`@${module}`)) delete tasks[task];
  }

  /** @throws Refused */
  async #version(manifest: Manifest): Promise<Tasks> {
    checkManifest(manifest, this.cluster.prefix, this.key.key);
    let version = this.#versions.get(manifest.h);
    if (!version) {
      version = this.#load(manifest);
      this.#versions.set(manifest.h, version);
      version.catch(() => this.#versions.delete(manifest.h));
    }
    return version;
  }

  /** @throws Refused */
  async #load(manifest: Manifest): Promise<Tasks> {
    const code = Buffer.concat(await Promise.all(manifest.k.map((hash) => this.#chunk(hash))));
    if (createHash("sha256").update(code).digest("base64") !== manifest.s) throw new Refused(REFUSED.content);
    try {
      return evaluateModule(`${manifest.n}@${manifest.h}`, code.toString("latin1"));
    } catch (error) {
      throw new Refused(REFUSED.load, (error as Error).message);
    }
  }

  async #chunk(hash: string): Promise<Uint8Array> {
    const topic = chunkTopic(this.cluster.prefix, hash);
    const payload = await this.cluster.session.retained(topic, CHUNK_TIMEOUT_MS);
    if (!payload) throw new Refused(REFUSED.chunk, hash);
    return payload;
  }
}

/** @throws Refused for one that this worker must not obey */
function checkManifest(manifest: Manifest, prefix: string, key?: string): void {
  if (manifest.v !== MANIFEST_FORMAT) throw new Refused(REFUSED.format);
  if (manifest.c !== prefix) throw new Refused(REFUSED.cluster, manifest.c);
  if (key && !isSignedBy(manifest, key)) throw new Refused(REFUSED.signature);
  if (manifest.x) return;
  const digest = Buffer.from(manifest.s, "base64").toString("hex").slice(0, HASH_DIGITS);
  if (digest !== manifest.h) throw new Refused(REFUSED.format);
}

function parseManifest(payload: Uint8Array): Manifest | undefined {
  try {
    const manifest = JSON.parse(Buffer.from(payload).toString("utf8"));
    return manifest && typeof manifest.n === "string" && Array.isArray(manifest.k) ? manifest : undefined;
  } catch {
    return undefined;
  }
}
