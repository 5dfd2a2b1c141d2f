/** Who is in the cluster, as presences tell, at brokers that give what they retain and at those that do not. */
import { describe, expect, it } from "vitest";
import { Inbox } from "../../../host-client/inbox.ts";
import { Roster, type NodeInfo } from "../../../host-client/roster.ts";
import { matches, type MessageListener, type Session } from "../../../host-client/session.ts";

const bytes = (value: unknown) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
const presence = (more: object = {}) => ({
  v: 1,
  boot: "b1",
  conn: 1,
  state: "up",
  window: 16,
  name: "otter",
  ...more,
});

/** A broker of one client: what is published comes back to its own subscriptions, retained messages to new ones. */
function fakeSession({ retains = true } = {}) {
  const listeners: [filter: string, listener: MessageListener][] = [];
  const retained = new Map<string, Buffer>();
  const published: string[] = [];
  const deliver = (topic: string, payload: Buffer) => {
    for (const [filter, listener] of [...listeners]) if (matches(filter, topic)) listener(topic, payload, false);
  };
  const fake = {
    url: "mqtt://fake",
    retained,
    published,
    deliver,
    subscribe: async (filter: string, listener: MessageListener) => {
      listeners.push([filter, listener]);
      for (const [topic, payload] of retained)
        if (matches(filter, topic) && (retains || topic === filter)) listener(topic, payload, true);
    },
    unsubscribe: async (filter: string, listener: MessageListener) => {
      const at = listeners.findIndex(([one, other]) => one === filter && other === listener);
      if (at >= 0) listeners.splice(at, 1);
    },
    publish: async (topic: string, payload: string | Uint8Array, { retain = false } = {}) => {
      published.push(`${topic} ${Buffer.from(payload as string).toString()}`);
      if (retain && payload.length) retained.set(topic, bytes(payload.toString()));
      if (retain && !payload.length) retained.delete(topic);
      deliver(topic, Buffer.from(payload as string));
    },
  };
  return fake;
}

function roster(session: ReturnType<typeof fakeSession>) {
  const sighted: NodeInfo[] = [];
  const inbox = new Inbox(session as unknown as Session, "b", "c1", () => {});
  const one = new Roster(session as unknown as Session, "b", inbox, (node) => sighted.push(node));
  return { one, sighted, open: async () => (await inbox.open(), await one.open()) };
}

describe("the roster", () => {
  it("knows whom the broker retains as soon as it is open, and follows them", async () => {
    const session = fakeSession();
    session.retained.set("b/p/n1", bytes(presence()));
    session.retained.set("b/p/n2", bytes(presence({ state: "gone" })));
    const { one, open } = roster(session);
    await open();
    expect([...one.nodes.keys()].sort()).toEqual(["n1", "n2"]);
    expect(one.online.map(({ id }) => id)).toEqual(["n1"]);
    expect(one.hidesRetained).toBe(false);
    session.deliver("b/p/n1", bytes(presence({ state: "gone" })));
    session.deliver("b/p/n2", bytes(presence()));
    expect(one.online.map(({ id }) => id)).toEqual(["n2"]);
  });

  it("keeps what a node said of itself when its last will says little", async () => {
    const { one, open } = roster(fakeSession());
    await open();
    const { session } = one;
    (session as never as ReturnType<typeof fakeSession>).deliver("b/p/n1", bytes(presence({ labels: ["roof"] })));
    (session as never as ReturnType<typeof fakeSession>).deliver(
      "b/p/n1",
      bytes({ v: 1, boot: "b1", conn: 0, state: "gone", window: 0 }),
    );
    expect(one.nodes.get("n1")).toMatchObject({ state: "gone", name: "otter", labels: ["roof"], conn: 0 });
  });

  it("but not when the node itself says less than before", async () => {
    const session = fakeSession();
    const { one, open } = roster(session);
    await open();
    session.deliver("b/p/n1", bytes(presence({ refused: { words: ["h", 201, ""] } })));
    session.deliver("b/p/n1", bytes(presence()));
    expect(one.nodes.get("n1")!.refused).toBeUndefined();
  });

  it.each([
    ["nothing", ""],
    ["no JSON", "{"],
    ["a list", "[]"],
    ["no boot", JSON.stringify({ state: "up" })],
    ["what nests deep", "[".repeat(5_000)],
  ])("forgets a node whose presence is %s, and tells nobody of it", async (_what, payload) => {
    const session = fakeSession();
    const { one, sighted, open } = roster(session);
    await open();
    session.deliver("b/p/n1", bytes(presence()));
    const told = sighted.length;
    session.deliver("b/p/n1", bytes(payload));
    expect(one.nodes.has("n1")).toBe(false);
    expect(sighted).toHaveLength(told);
  });

  it("asks who is there where the broker gives wildcards nothing, and waits for the last answer", async () => {
    const session = fakeSession({ retains: false });
    session.retained.set("b/p/n1", bytes(presence()));
    const { one, open } = roster(session);
    const answers = (topic: string, payload: Uint8Array) => {
      if (JSON.parse(Buffer.from(payload).toString()).do !== "announce") return;
      session.deliver("b/p/n1", bytes(presence()));
      setTimeout(() => session.deliver("b/p/n2", bytes(presence())), 50);
    };
    await session.subscribe("b/a", answers);
    await open();
    expect(one.online.map(({ id }) => id)).toEqual(["n1", "n2"]);
    expect(one.hidesRetained).toBe(true);
  });
});

describe("waiting for a condition", () => {
  it("ends with the presence that fulfils it, and listens no more", async () => {
    const session = fakeSession();
    const { one, open } = roster(session);
    await open();
    let looks = 0;
    const done = one.until(() => (looks++, one.online.length === 2), 60_000);
    for (const id of ["n1", "n2", "n3"]) session.deliver(`b/p/${id}`, bytes(presence()));
    expect(await done).toBe(true);
    expect(looks).toBe(3);
  });

  it("ends without it when the time is over", async () => {
    const { one, open } = roster(fakeSession());
    await open();
    expect(await one.until(() => false, 5)).toBe(false);
    expect(await one.until(() => true, 0)).toBe(true);
  });

  it("does not disturb other listeners when one stops amid a presence", async () => {
    const session = fakeSession();
    const { one, open } = roster(session);
    await open();
    const heard: string[] = [];
    const stop = one.onNode(() => (heard.push("first"), stop()));
    one.onNode(() => heard.push("second"));
    session.deliver("b/p/n1", bytes(presence()));
    session.deliver("b/p/n1", bytes(presence()));
    expect(heard).toEqual(["first", "second", "second"]);
  });
});

describe("the inbox", () => {
  const open = async () => {
    const session = fakeSession();
    const taken: [from: string, text: string][] = [];
    const inbox = new Inbox(session as unknown as Session, "b", "c1", (from, payload) =>
      taken.push([from, Buffer.from(payload).toString()]),
    );
    await inbox.open();
    return { session, taken, inbox };
  };

  it("gives each packet with its sender, and none where a packet names nobody", async () => {
    const { session, taken } = await open();
    session.deliver("b/i/c1", bytes('[1,"n1",3]\nline'));
    session.deliver("b/i/c1", bytes("junk"));
    session.deliver("b/i/c1", bytes(`[1,${"9".repeat(60)},"late"]`));
    expect(taken.map(([from]) => from)).toEqual(["n1", "", ""]);
  });

  it("settles behind what was under way, knock by knock, and takes no knock for a packet", async () => {
    const { session, taken, inbox } = await open();
    const order: string[] = [];
    await Promise.all([inbox.settle().then(() => order.push("a")), inbox.settle().then(() => order.push("b"))]);
    session.deliver("b/i/c1", bytes(""));
    expect(order).toEqual(["a", "b"]);
    expect(taken).toEqual([]);
  });

  it("sends to others' inboxes, and leaves a lost connection to the engine", async () => {
    const { session, inbox } = await open();
    expect(inbox.send("n1", "packet")).toBe(true);
    expect(session.published).toEqual(["b/i/n1 packet"]);
    session.publish = () => Promise.reject(new Error("gone"));
    expect(inbox.send("n1", "packet")).toBe(true);
    await expect(inbox.settle()).rejects.toThrow("gone");
  });

  it("settles after a knock that could not be sent: the next one is not taken for it", async () => {
    const { session, inbox } = await open();
    const { publish } = session;
    session.publish = () => Promise.reject(new Error("gone"));
    await expect(inbox.settle()).rejects.toThrow("gone");
    session.publish = publish;
    const settled = await Promise.race([
      inbox.settle().then(() => true),
      new Promise((end) => setImmediate(end, false)),
    ]);
    expect(settled).toBe(true);
  });
});
