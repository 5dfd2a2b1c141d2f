/** How nodes stand to a version, as their presences tell. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Cluster, NodeInfo } from "../../../host-client/cluster.ts";
import {
  explain,
  isFailed,
  settle,
  stateOn,
  takesModules,
  type NodeReport,
} from "../../../host-client/deploy/report.ts";

const HASH = "0123456789";
const OTHER = "9876543210";

const node = (more: Partial<NodeInfo> = {}): NodeInfo => ({
  id: "a1",
  name: "brave-otter",
  v: 1,
  boot: "b1",
  conn: 1,
  state: "up",
  window: 16,
  kind: "esp32",
  ...more,
});

/** What of a cluster matters here: presences that come, and who asks for them. */
function fakeCluster(...nodes: NodeInfo[]) {
  const listeners = new Set<() => void>();
  const fake = {
    nodes: new Map(nodes.map((one) => [one.id, one])),
    asked: 0,
    onAsk: () => {},
    refresh: async () => {
      fake.asked++;
      fake.onAsk();
    },
    hear: (more: Partial<NodeInfo>) => {
      fake.nodes.set(more.id ?? "a1", node(more));
      for (const listener of listeners) listener();
    },
    until: (holds: () => boolean, timeoutMs: number) =>
      new Promise<boolean>((resolve) => {
        const look = () => holds() && resolve(true);
        listeners.add(look);
        setTimeout(() => resolve(false), timeoutMs);
        look();
      }),
  };
  return fake;
}

const settled = (fake: ReturnType<typeof fakeCluster>, seen: NodeReport["state"][] = [], offline = false) =>
  settle(
    fake as unknown as Cluster,
    [...fake.nodes.keys()],
    "words",
    HASH,
    10_000,
    ([one]) => seen.push(one.state),
    offline,
  );

const refusal = (code: number, detail = "", hash = HASH) =>
  ({ refused: { words: [hash, code, detail] } }) as Partial<NodeInfo>;

describe("a node's presence", () => {
  it.each([
    ["that says nothing of the version", {}, "sent"],
    ["that fetches it", { job: ["words", HASH, 46] }, "fetching"],
    ["that has it whole and tries it", { job: ["words", HASH, 100] }, "verified"],
    ["that runs it", { modules: { words: HASH } }, "running"],
    ["that runs another version", { modules: { words: OTHER } }, "sent"],
    ["that fetches another version", { job: ["words", OTHER, 46] }, "sent"],
    ["that fetches another module of the same hash", { job: ["other", HASH, 46] }, "sent"],
    ["that refuses it", refusal(212, "returned false"), "refused"],
    ["that refused another version", refusal(212, "", OTHER), "sent"],
    ["that could not read the manifest", refusal(214, "", ""), "refused"],
    ["that fetches again what it refused", { ...refusal(202), job: ["words", HASH, 0] }, "fetching"],
    ["that runs what it refused before", { ...refusal(202), modules: { words: HASH } }, "running"],
    ["of a node that is gone", { state: "gone", modules: { words: HASH } }, "offline"],
  ] as [string, Partial<NodeInfo>, string][])("%s: %3$s", (_what, more, state) => {
    expect(stateOn(node(more), "words", HASH).state).toBe(state);
  });

  it("of a firmware stands beside its number; a node without a name goes by its id", () => {
    const about = (fw?: string) => stateOn(node({ fw, name: undefined }), "firmware-esp32", HASH);
    expect([about(`0.1.0+${HASH}`), about("0.1.0"), about()].map(({ state }) => state)).toEqual([
      "running",
      "sent",
      "sent",
    ]);
    expect(about().name).toBe("a1");
  });

  it("runs nothing where a module is to be gone, and says so by having none", () => {
    expect(stateOn(node({ modules: {} }), "words", "").state).toBe("running");
    expect(stateOn(node({ modules: { words: HASH } }), "words", "").state).toBe("sent");
  });

  it("is one of a taker of modules where it is a board, or a PC that says so", () => {
    const all = [node(), node({ kind: "node" }), node({ kind: "node", takes: 1 }), node({ kind: undefined })];
    expect(all.map(takesModules)).toEqual([true, false, true, false]);
  });
});

describe("waiting for the nodes' answers", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("goes through sent, fetching and verified to running, and asks nobody who is quick", async () => {
    const fake = fakeCluster(node());
    const seen: NodeReport["state"][] = [];
    const done = settled(fake, seen);
    fake.hear({ job: ["words", HASH, 20] });
    fake.hear({ job: ["words", HASH, 100] });
    fake.hear({ modules: { words: HASH } });
    expect(await done).toEqual([{ id: "a1", name: "brave-otter", state: "running", ms: expect.any(Number) }]);
    expect(seen).toEqual(["sent", "fetching", "verified", "running"]);
    expect(fake.asked).toBe(0);
  });

  it("asks who says nothing, less and less often, and ends with silence", async () => {
    const fake = fakeCluster(node());
    const done = settled(fake);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(fake.asked).toBe(4); // after 1, 2, 4 and 8 s
    await vi.advanceTimersByTimeAsync(1);
    expect((await done)[0]).toEqual({ id: "a1", name: "brave-otter", state: "silent" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fake.asked, "once it is over").toBe(4);
  });

  it("calls nobody silent where it was not to wait", async () => {
    const fake = fakeCluster(node());
    const done = settle(fake as unknown as Cluster, ["a1"], "words", HASH, 0);
    await vi.advanceTimersByTimeAsync(0);
    expect((await done)[0].state).toBe("sent");
  });

  it("ends with how far a node is that is slow", async () => {
    const fake = fakeCluster(node());
    fake.onAsk = () => fake.hear({ job: ["words", HASH, 30] });
    const done = settled(fake);
    await vi.advanceTimersByTimeAsync(10_000);
    const nodes = await done;
    expect(nodes).toEqual([{ id: "a1", name: "brave-otter", state: "fetching", percent: 30 }]);
    expect(nodes.every(isFailed)).toBe(true);
    expect(explain(nodes)).toBe("  brave-otter: still fetching, 30 % are there");
  });

  it("takes a refusal of before for no answer: what is signed rightly now runs", async () => {
    const fake = fakeCluster(node(refusal(201)));
    const seen: NodeReport["state"][] = [];
    const done = settled(fake, seen);
    fake.hear({ ...refusal(201), job: ["words", HASH, 0] });
    fake.hear({ modules: { words: HASH } });
    expect((await done)[0].state).toBe("running");
    expect(seen).toEqual(["sent", "fetching", "running"]);
  });

  it("asks at once where a node refused the version before, and believes it the second time", async () => {
    const fake = fakeCluster(node(refusal(201)));
    fake.onAsk = () => fake.hear(refusal(201));
    const done = settled(fake);
    await vi.advanceTimersByTimeAsync(0);
    expect((await done)[0]).toMatchObject({ state: "refused", code: "E201" });
    expect(fake.asked).toBe(1);
  });

  it("does not believe it while the node brings something else in", async () => {
    const fake = fakeCluster(node(refusal(213)));
    const busy = () => fake.hear({ ...refusal(213), job: ["other", OTHER, 50] });
    fake.onAsk = () => (fake.asked < 3 ? busy() : fake.hear({ modules: { words: HASH } }));
    const done = settled(fake);
    await vi.advanceTimersByTimeAsync(4_000);
    expect((await done)[0].state).toBe("running");
  });

  it("says at the end what a node said before, where it says nothing more", async () => {
    const fake = fakeCluster(node(refusal(201)));
    const done = settled(fake);
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await done)[0]).toMatchObject({ state: "refused", code: "E201" });
  });

  it("does not wait for who was away, but for who goes away meanwhile", async () => {
    const gone = node({ id: "b2", state: "gone" });
    const away = fakeCluster(node({ modules: { words: HASH } }), gone);
    expect((await settled(away)).map(({ state }) => state)).toEqual(["running", "offline"]);
    const reboots = fakeCluster(node());
    const done = settled(reboots);
    reboots.hear({ state: "gone" });
    reboots.hear({ modules: { words: HASH }, boot: "b2" });
    expect((await done)[0].state).toBe("running");
  });

  it("waits for who is away where that is wanted, and asks nobody meanwhile", async () => {
    const fake = fakeCluster(node({ state: "gone" }));
    const done = settled(fake, [], true);
    await vi.advanceTimersByTimeAsync(9_000);
    fake.hear({ modules: { words: HASH } });
    expect((await done)[0].state).toBe("running");
    expect(fake.asked).toBe(0);
  });
});
