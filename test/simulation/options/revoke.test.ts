import { describe, expect, it } from "vitest";
import { call, EngineCluster } from "../../support/engine-cluster.ts";

const REVOKED = { error: "RevokedError: revoked" };

function setUp(options: { slots?: number; workers?: string[] } = {}) {
  const ran: string[] = [];
  const cluster: EngineCluster = new EngineCluster(
    {
      note: (name: string) => void ran.push(name),
      slow: (ms: number, name: string) => cluster.sleep(ms).then(() => void ran.push(name)),
      never: () => new Promise(() => {}),
      one: () => 1,
    },
    options,
  );
  return { cluster, ran };
}

describe("revoke", () => {
  it("of what still waits: nothing of it runs, the caller hears at once", async () => {
    const { cluster, ran } = setUp();
    const submitted = cluster.start(call("note", ["x"], { countdownMs: 1000 }));
    await cluster.pass(10);
    cluster.revoke(submitted);
    expect(submitted.outcome).toEqual(REVOKED);
    await cluster.pass(3000);
    expect(ran).toEqual([]);
    expect(cluster.idle).toBe(true);
  });

  it("of a chain between two of its steps: the one that runs ends unheard, the next does not begin", async () => {
    const { cluster, ran } = setUp();
    const submitted = cluster.start({
      chain: [call("slow", [500, "first"]), { ...call("note", ["second"]), immutable: true }],
    });
    await cluster.pass(100);
    cluster.revoke(submitted);
    await cluster.pass(3000);
    expect(ran).toEqual(["first"]);
    expect(submitted.outcome).toEqual(REVOKED);
    expect(cluster.idle).toBe(true);
  });

  it("of a function that waits for a promise frees its slot at once", async () => {
    const { cluster } = setUp({ slots: 1 });
    const stuck = cluster.start(call("never"));
    await cluster.pass(50);
    cluster.revoke(stuck);
    expect((await cluster.run(call("one"))).outcome).toEqual({ value: 1 });
    expect(cluster.worker().running).toBe(0);
  });

  it("of a half done group: what has not begun does not begin, other workflows go on", async () => {
    const { cluster, ran } = setUp({ slots: 1, workers: ["n1", "n2"] });
    const members = Array.from({ length: 20 }, (_, i) => call("slow", [100, `m${i}`]));
    const group = cluster.start({ group: members });
    const other = cluster.start(call("note", ["other"]));
    await cluster.pass(450);
    const before = ran.length;
    cluster.revoke(group);
    await cluster.world.until(() => !!other.outcome && cluster.idle);
    await cluster.pass(2000);
    expect(before).toBeGreaterThan(3);
    expect(ran.filter((name) => name !== "other").length - before).toBeLessThanOrEqual(2);
    expect(ran).toContain("other");
    expect(group.members.length).toBeLessThan(20);
  });

  it("of a workflow whose tail a worker owns goes down to the workers below it", async () => {
    const { cluster, ran } = setUp({ workers: ["n1", "n2", "n3"] });
    const members = Array.from({ length: 9 }, (_, i) => ({ ...call("slow", [300, `m${i}`]), immutable: true }));
    const submitted = cluster.start({ chain: [call("one"), { group: members }, call("note", ["end"])] });
    await cluster.pass(100);
    cluster.revoke(submitted);
    await cluster.pass(20_000);
    expect(ran).not.toContain("end");
    expect(submitted.outcome).toEqual(REVOKED);
    expect(cluster.idle).toBe(true);
  });

  it("after the end changes nothing", async () => {
    const { cluster } = setUp();
    const submitted = await cluster.run(call("one"));
    cluster.revoke(submitted);
    expect(submitted.outcome).toEqual({ value: 1 });
    expect(cluster.client.roots).toBe(0);
  });
});
