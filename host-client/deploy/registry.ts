/** The broker as the registry of modules: the manifests that it retains, as this client sees them. */
import type { Manifest } from "../../shared/protocol/manifest.ts";
import { chunkTopic, manifestTopic } from "../../shared/protocol/topics.ts";
import type { Cluster } from "../cluster.ts";
import { hearRetained, MARK } from "../retained.ts";

/** What is retained: for all nodes by name, and all versions and single nodes' ones by `name/hash` or `name/node`. */
export class Registry {
  readonly current = new Map<string, Manifest>();
  readonly others = new Map<string, Manifest>();
  /** What the broker retains under other names is not known: it gives nothing to wildcards. */
  hidesRetained = false;
  /** Bytes of payload and topic that this client published here. */
  published = 0;

  constructor(readonly cluster: Cluster) {}

  /** Reads what the broker retains. */
  async open(): Promise<void> {
    const { session, prefix } = this.cluster;
    await session.subscribe(
      manifestTopic(prefix, "+"),
      (topic, payload) => this.#take(this.current, topic, payload),
      1,
    );
    // Nodes subscribe to one level, and to two that end with their own id: no mark comes to them.
    const isGiven = await hearRetained(
      session,
      { filter: manifestTopic(prefix, "+/+"), mark: manifestTopic(prefix, `${MARK}/${MARK}`) },
      (topic, payload) => this.#take(this.others, topic, payload),
      { settle: () => this.cluster.settle(), size: () => this.#size },
    );
    if (!isGiven) await this.#askByName();
  }

  /** What nodes run is known by name: a broker that gives nothing to wildcards gives it so. */
  async #askByName(): Promise<void> {
    this.hidesRetained = true;
    const { session, prefix, nodes } = this.cluster;
    const versions = [...nodes.values()].flatMap(({ modules = {} }) => Object.entries(modules));
    const places = new Set(versions.flatMap(([module, hash]) => [module, `${module}/${hash}`]));
    // whatever comes is heard by the listeners above
    for (const place of places) await session.subscribe(manifestTopic(prefix, place), () => {}, 1);
    await this.cluster.settle();
  }

  get #size(): number {
    return this.current.size + this.others.size;
  }

  /** Chunks that some retained manifest names: they are retained too. */
  get chunks(): Set<string> {
    return new Set([...this.current.values(), ...this.others.values()].flatMap((manifest) => manifest.k));
  }

  /** Retains a manifest. @param place the topic below `m/`: `words`, `words/a1b2c3d4e5` */
  async putManifest(place: string, manifest: Manifest): Promise<void> {
    (place.includes("/") ? this.others : this.current).set(place, manifest);
    await this.#put(manifestTopic(this.cluster.prefix, place), JSON.stringify(manifest));
  }

  async removeManifest(place: string): Promise<void> {
    (place.includes("/") ? this.others : this.current).delete(place);
    await this.#put(manifestTopic(this.cluster.prefix, place), "");
  }

  async putChunk(hash: string, bytes: Uint8Array): Promise<void> {
    await this.#put(chunkTopic(this.cluster.prefix, hash), bytes);
  }

  async removeChunk(hash: string): Promise<void> {
    await this.#put(chunkTopic(this.cluster.prefix, hash), "");
  }

  async #put(topic: string, payload: string | Uint8Array): Promise<void> {
    this.published += topic.length + payload.length;
    await this.cluster.session.publish(topic, payload, { qos: 1, retain: true });
  }

  #take(map: Map<string, Manifest>, topic: string, payload: Uint8Array): void {
    const place = topic.slice(manifestTopic(this.cluster.prefix, "").length);
    const manifest = parse(payload);
    if (manifest) map.set(place, manifest);
    else map.delete(place);
  }
}

function parse(payload: Uint8Array): Manifest | undefined {
  try {
    const manifest = JSON.parse(Buffer.from(payload).toString("utf8"));
    return manifest && typeof manifest.n === "string" && Array.isArray(manifest.k) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

const registries = new WeakMap<Cluster, Promise<Registry>>();

/** The registry of a cluster's broker, read once and followed from then on. */
export function registryOf(cluster: Cluster): Promise<Registry> {
  let registry = registries.get(cluster);
  if (!registry) {
    const made = new Registry(cluster);
    registry = made.open().then(() => made);
    registries.set(cluster, registry);
  }
  return registry;
}
