/** Packets that killed real nodes once, each found by fuzzing: the node lives, and works on. */
import { connectAsync, type MqttClient } from "mqtt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nodeTargets, startNodeCluster, type NodeCluster } from "../support/node-cluster.ts";
import type * as Full from "../support/tasks/full.ts";
import type * as Tasks from "../support/tasks/options.ts";
import type * as Wear from "../support/tasks/wear.ts";

const LONG = { timeoutMs: 60_000 };
/** A hostile promise has ended by then. */
const HOSTILE_MS = 100;

describe.each(nodeTargets())("a packet that killed a node once, on %s", (runtime) => {
  let nodes: NodeCluster;
  let client: MqttClient;
  let node = "";
  let boot = "";
  let lease = 0;

  beforeAll(async () => {
    nodes = await startNodeCluster(runtime, "options", { count: 1 });
    [{ id: node, boot }] = nodes.cluster.online;
    client = await connectAsync(nodes.broker.url);
  });
  afterAll(async () => {
    await client?.endAsync(true);
    await nodes?.close();
  });

  const send = (topic: string, bytes: string) => client.publish(`broccoli/${topic}`, Buffer.from(bytes, "latin1"));
  const grant = (lines: string) => send(`i/${node}`, `[1,"hostile","b","${boot}",${++lease},0,0,0,1]\n${lines}`);
  /** An honest call: it comes after all that was sent before. */
  const worksOn = async () => {
    expect(await nodes.cluster.tasks<typeof Tasks>("options").slow.applyAsync([1, "well"]).get(LONG)).toBe("well");
    expect(nodes.cluster.online[0].boot).toBe(boot);
  };

  it.each([
    ["as a header", "\xd1=", ""],
    ["in a header that is long", `[9,"${"x".repeat(80)}",\xd1=`, ""],
    ["in steps", "", "[\xd1=\n1"],
    ["in a call's arguments", "", '[["slow@options"]]\n1,\xd1='],
    ["behind a string that ends with a backslash", "", '[["slow@options"]]\n1,"\\\\",\xd1='],
  ])("a token for a raw string, of which the text holds nothing: %s", async (_where, whole, lines) => {
    if (whole) send(`i/${node}`, whole);
    else grant(lines);
    await worksOn();
  });

  it("... and in what is no packet of the engine", async () => {
    for (const topic of ["a", "p/someone", "m/hostile", `d/w1/${node}`]) send(topic, '{"a":\xd1=');
    await worksOn();
  });

  it("a text as a prototype, which Espruino searches as if it were an object", async () => {
    const key = `{"__proto__":"${"a".repeat(80)}"}`;
    send(`i/${node}`, key);
    send(`i/${node}`, key.replace("_", "\\u005f"));
    send("a", key);
    grant(`[["slow@options","",0,${key}]]\n1`);
    grant(`[["echo@options"]]\n${key}`);
    send(`i/${node}`, `[0,"hostile","b","${boot}",${++lease},[["echo@options"]],[{"\\137_proto__":"aaaaaaaaaaaaa"}]]`);
    await worksOn();
  });

  it("as many openers as bytes where a manifest is awaited: they are counted, not cut into pieces", async () => {
    send("m/hostile", "[".repeat(3_900));
    await worksOn();
  });

  it("as many quotes as bytes beside an exponent: they are looked at one by one", async () => {
    send("a", '"'.repeat(3_800) + ",1e5000");
    grant('[["slow@options"]]\n1e5000,' + '"",'.repeat(1_200) + "1");
    await worksOn();
  });

  it("a long string where JSON has a colon or a comma: Espruino tells of it in more bytes than it has for that", async () => {
    const long = "x".repeat(70);
    const harm = [`{"a""${long}"}`, `[1 "${long}"]`, `[[] '${long}']`, `{"a":"b\\"" "${long}"}`, `["" "${long}]`];
    for (let i = 0; i < 20; i++)
      for (const text of harm) {
        for (const topic of ["a", "p/someone", "m/hostile", `d/w1/${node}`]) send(topic, text);
        send(`i/${node}`, text);
        grant(`${text}\n1`);
        grant(`[["slow@options"]]\n1,${text}`);
        send(`i/${node}`, `[0,"hostile","b","${boot}",${++lease},[["slow@options"]],[1,${text}]]`);
      }
    await worksOn();
  });

  it("a number beyond all doubles, which a task gives back from a promise: it can't travel, and neither can the call", async () => {
    await worksOn(); // the module is there: the call is taken as it came
    send(`i/${node}`, `[0,"hostile","b","${boot}",${++lease},[["slow@options"]],[1,1e400]]`);
    await new Promise((resolve) => setTimeout(resolve, HOSTILE_MS));
    await worksOn();
  });

  it("half of a Russian text's letters begin with such a byte: it comes back as it was", async () => {
    const text = "съешь же ещё этих мягких французских булок, да выпей чаю ".repeat(6);
    expect(await nodes.cluster.tasks<typeof Tasks>("options").slow.applyAsync([1, text]).get(LONG)).toBe(text);
  });
});

/** One node whose tasks keep memory, and a client of its broker, for the tests of a `describe`. */
function besideWearyNode(
  runtime: ReturnType<typeof nodeTargets>[number],
  module = "wear",
): { nodes: NodeCluster; client: MqttClient } {
  const bed = {} as { nodes: NodeCluster; client: MqttClient };
  beforeAll(async () => {
    bed.nodes = await startNodeCluster(runtime, module, { count: 1 });
    bed.client = await connectAsync(bed.nodes.broker.url);
  });
  afterAll(async () => {
    await bed.client?.endAsync(true);
    await bed.nodes?.close();
  });
  return bed;
}

/** Held by a task, while the node believes that it has room: of 5,000 variables so few are left that as many lines do not fit. */
const HELD = 2_500;
const LINES = 500;

describe.each(nodeTargets())("as many lines as bytes, on %s", (runtime) => {
  const bed = besideWearyNode(runtime);

  it("are not cut apart by a node that has the memory no more which it had when it last looked", async () => {
    const { nodes, client } = bed;
    const [{ id, boot }] = nodes.cluster.online;
    const { keep } = nodes.cluster.tasks<typeof Wear>("wear");
    client.publish(`broccoli/i/${id}`, "[9]\n".repeat(100)); // it looks at its memory
    expect(await keep.applyAsync([HELD]).get(LONG)).toBe(HELD);
    for (let i = 0; i < 3; i++) client.publish(`broccoli/i/${id}`, "\n".repeat(LINES));
    expect(await keep.applyAsync([1]).get(LONG)).toBe(HELD + 1);
    expect(nodes.cluster.online[0].boot).toBe(boot);
  });
});

/** Kept by a task; and what never comes to run, of owners that are never heard of again. */
const KEPT = 1_700;
const WAITING = 45;

describe.each(nodeTargets())("more than a node's next link would leave room for, on %s", (runtime) => {
  const bed = besideWearyNode(runtime);

  it("is let go when memory runs out: the node works on, after a reboot where the interpreter died of it", async () => {
    const { nodes, client } = bed;
    const [{ id, boot }] = nodes.cluster.online;
    const { keep } = nodes.cluster.tasks<typeof Wear>("wear");
    expect(await keep.applyAsync([KEPT]).get(LONG)).toBe(KEPT);
    const later = `[["keep@wear","",0,{"d":1000000000}]]\n"${"x".repeat(150)}"`;
    for (let i = 1; i <= WAITING; i++)
      client.publish(`broccoli/i/${id}`, `[1,"o${i % 3}","b","${boot}",${i},0,0,0,1]\n${later}`);
    for (let i = 0; i < 40; i++) {
      client.publish(`broccoli/m/${"x".repeat(i)}`, '"no manifest"');
      client.publish("broccoli/a", '{"do":"announce"}');
    }
    const kept = await keep.applyAsync([1]).get(LONG);
    expect(kept).toBe(nodes.cluster.online[0].boot === boot ? KEPT + 1 : 1);
  });
});

/** The plain build takes ever more memory from its machine, and never runs out. */
const bounded = nodeTargets().filter((name) => name !== "espruino-linux");

describe.each(bounded)("memory that ran out while nobody could hear of it, on %s", (runtime) => {
  const bed = besideWearyNode(runtime);

  it("is found by the node's next look at itself: the task fails, the link is as it was, and others run", async () => {
    const { deafen, exhaust, keep } = bed.nodes.cluster.tasks<typeof Wear>("wear");
    const { boot } = bed.nodes.cluster.online[0];
    expect(await deafen.applyAsync([]).get(LONG)).toBe(null);
    await expect(exhaust.applyAsync([]).get(LONG)).rejects.toMatchObject({ type: "OutOfMemoryError" });
    expect(await keep.applyAsync([1]).get(LONG)).toBe(1);
    expect(bed.nodes.cluster.online[0].boot).toBe(boot);
  });
});

/** Ends a node's link: a broker has one client of each name. */
async function cutLink({ broker }: NodeCluster, node: string): Promise<void> {
  const thief = await connectAsync(broker.url, { clientId: node, reconnectPeriod: 0 });
  await thief.endAsync(true);
}

/** Free variables with which a node lives, but makes no link. */
const NO_LINK = 400;
/** The first may come before the node is full. */
const MAX_CUTS = 3;

describe.each(bounded)("a node that its tasks leave no room for another link, on %s", (runtime) => {
  const bed = besideWearyNode(runtime, "full");

  it("reboots after a few attempts, for what tasks keep is given back by nothing else", async () => {
    const { nodes } = bed;
    const [{ id, boot }] = nodes.cluster.online;
    const { leave, size } = nodes.cluster.tasks<typeof Full>("full");
    expect(await leave.applyAsync([NO_LINK]).get(LONG)).toBe(null);
    const rebooted = () => nodes.cluster.online.some((node) => node.id === id && node.boot !== boot);
    const links = () => nodes.cluster.nodes.get(id)?.conn ?? 0;
    // A node that was not full yet makes its link again, and is full when that one is cut.
    for (let cuts = 0; cuts < MAX_CUTS && !rebooted(); cuts++) {
      const before = links();
      await cutLink(nodes, id);
      await nodes.cluster.until(() => rebooted() || links() > before, LONG.timeoutMs);
    }
    expect(rebooted()).toBe(true);
    expect(await size.applyAsync([]).get(LONG)).toBe(0);
  });
});

/** Links that are cut in sequence: none lasts as long as one that counts as well. */
const CUTS = 2;
/** Links in sequence that the node then ends itself, for want of memory that it has. */
const FAULTS = 3;

describe.each(nodeTargets())("a node whose link was cut again and again, on %s", (runtime) => {
  const bed = besideWearyNode(runtime);

  it("does not reboot for running out of memory once; nor for doing so again and again while there is room for a link", async () => {
    const { nodes } = bed;
    const [{ id, boot }] = nodes.cluster.online;
    const { keep, pretend } = nodes.cluster.tasks<typeof Wear>("wear");
    const isThere = () => nodes.cluster.online.some((node) => node.id === id);
    for (let i = 0; i < CUTS; i++) {
      await cutLink(nodes, id);
      expect(await nodes.cluster.until(() => !isThere(), LONG.timeoutMs)).toBe(true);
      expect(await nodes.cluster.until(isThere, LONG.timeoutMs)).toBe(true);
    }
    for (let kept = 1; kept <= FAULTS; kept++) {
      await pretend.applyAsync([]).get(LONG);
      expect(await keep.applyAsync([1]).get(LONG)).toBe(kept);
    }
    expect(nodes.cluster.online[0].boot).toBe(boot);
  });
});
