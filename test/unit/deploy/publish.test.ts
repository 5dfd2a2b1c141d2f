/** What a push leaves at the broker, and what it takes away. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Cluster } from "../../../host-client/cluster.ts";
import { pack } from "../../../host-client/deploy/package.ts";
import {
  clearOwn,
  nextRevision,
  publishChunks,
  publishForAll,
  publishForOne,
} from "../../../host-client/deploy/publish.ts";
import { Registry } from "../../../host-client/deploy/registry.ts";
import type { Manifest } from "../../../shared/protocol/manifest.ts";
import { answering, statements } from "../../support/push-cluster.ts";

const MINUTE_MS = 60_000;

/** A registry, and the topics that its broker retains. */
function emptyRegistry() {
  const retained = new Map<string, string | Uint8Array>();
  const publish = async (topic: string, payload: string | Uint8Array) =>
    void (payload.length ? retained.set(topic, payload) : retained.delete(topic));
  const registry = new Registry({ prefix: "b", session: { publish } } as unknown as Cluster);
  return { registry, retained, topics: () => [...retained.keys()].sort() };
}

/** Pushes a version as `deploy` does. */
async function push(registry: Registry, value: number, more: Partial<Manifest> = {}, name = "words"): Promise<string> {
  const { manifest, chunks } = pack(answering(value, name));
  const present = registry.current.get(name);
  await publishChunks(registry, chunks);
  await publishForAll(registry, { ...manifest, r: nextRevision(registry, name), o: present?.h, ...more });
  return manifest.h;
}

describe("the broker's store", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000_000_000 }));
  afterEach(() => void vi.useRealTimers());

  const versionsOf = (topics: string[]) =>
    topics.filter((topic) => topic.startsWith("b/m/words/")).map((topic) => topic.slice("b/m/words/".length));

  it("holds the running version and the one before, however old", async () => {
    const { registry, topics } = emptyRegistry();
    const first = await push(registry, 1);
    vi.advanceTimersByTime(1_000 * MINUTE_MS);
    const second = await push(registry, 2);
    expect(versionsOf(topics()).sort()).toEqual([first, second].sort());
  });

  it("holds what was replaced within the hour, and lets go of what was replaced before", async () => {
    const { registry, topics } = emptyRegistry();
    const hashes: string[] = [];
    for (let value = 0; value < 6; value++) {
      hashes.push(await push(registry, value));
      vi.advanceTimersByTime(25 * MINUTE_MS);
    }
    // Pushed at 0, 25, 50, 75, 100 and 125 minutes: the first two were replaced at 25 and 50.
    expect(versionsOf(topics()).sort()).toEqual(hashes.slice(2).sort());
  });

  it("holds 16 versions at the most, the newest, and no chunk that nobody names", async () => {
    const { registry, topics } = emptyRegistry();
    const hashes: string[] = [];
    for (let value = 0; value < 20; value++) hashes.push(await push(registry, value));
    expect(versionsOf(topics()).sort()).toEqual(hashes.slice(-16).sort());
    expect(topics().filter((topic) => topic.startsWith("b/c/"))).toHaveLength(16);
  });

  it("holds nothing of a module that is removed but the mark, and all of other modules", async () => {
    const { registry, topics } = emptyRegistry();
    const other = await push(registry, 1, {}, "other");
    for (let value = 0; value < 3; value++) await push(registry, value);
    const present = registry.current.get("words")!;
    await publishForAll(registry, { ...present, k: [], x: 1, r: nextRevision(registry, "words") });
    expect(topics().filter((topic) => topic.includes("/m/"))).toEqual(["b/m/other", `b/m/other/${other}`, "b/m/words"]);
    expect(topics().filter((topic) => topic.includes("/c/"))).toHaveLength(1);
  });

  it("keeps a version that was gone back to, and the one that it was gone back from", async () => {
    const { registry, topics } = emptyRegistry();
    const [first, second] = [await push(registry, 1), await push(registry, 2)];
    vi.advanceTimersByTime(1_000 * MINUTE_MS);
    const before = registry.others.get(`words/${first}`)!;
    await publishForAll(registry, { ...before, o: second, r: nextRevision(registry, "words") });
    expect(versionsOf(topics()).sort()).toEqual([first, second].sort());
  });

  it("does not touch what transient clients and single nodes were given until a version is for all", async () => {
    const { registry, topics } = emptyRegistry();
    await push(registry, 1);
    const { manifest } = pack(answering(9));
    await registry.putManifest(`words/${manifest.h}`, { ...manifest, q: 1 });
    await publishForOne(registry, { ...manifest, t: "node1", r: nextRevision(registry, "words") });
    expect(topics()).toContain("b/m/words/node1");
    await push(registry, 2);
    expect(topics()).not.toContain("b/m/words/node1");
    expect(topics()).toContain(`b/m/words/${manifest.h}`);
    await clearOwn(registry, "nobody");
  });
});

describe("chunks", () => {
  it("that a retained manifest names are not sent again, unless they are to be", async () => {
    const { registry, retained } = emptyRegistry();
    const { manifest, chunks } = pack(answering(1, "words", statements(5_000)));
    await publishChunks(registry, chunks);
    await publishForAll(registry, { ...manifest, r: 1 });
    const before = registry.published;
    await publishChunks(registry, chunks);
    expect(registry.published).toBe(before);
    retained.clear();
    await publishChunks(registry, chunks, true);
    expect([...retained.keys()].sort()).toEqual(chunks.map(({ hash }) => `b/c/${hash}`).sort());
  });

  it("that stand twice in a module are sent once", async () => {
    const { registry } = emptyRegistry();
    const bytes = Buffer.alloc(100, 0x20);
    await publishChunks(registry, [
      { hash: "same", bytes },
      { hash: "same", bytes },
    ]);
    expect(registry.published).toBe("b/c/same".length + 100);
  });
});

describe("a revision", () => {
  it("grows also where another host's clock is ahead", async () => {
    const { registry } = emptyRegistry();
    const ahead = Date.now() + 1_000_000;
    await push(registry, 1, { r: ahead });
    expect(nextRevision(registry, "words")).toBe(ahead + 1);
    expect(nextRevision(registry, "other")).toBeLessThan(ahead);
  });
});
