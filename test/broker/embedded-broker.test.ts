import { connect as connectTcp } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { startBroker, type BrokerOptions, type EmbeddedBroker } from "../../host-client/broker.ts";
import { openSession, type Session, type SessionOptions } from "../../host-client/session.ts";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function brokerFor(options: BrokerOptions = {}): Promise<EmbeddedBroker> {
  const broker = await startBroker(options);
  open.push(() => broker.close());
  return broker;
}

async function sessionAt(url: string, options: SessionOptions = {}): Promise<Session> {
  const session = await openSession(url, options);
  open.push(() => session.close());
  return session;
}

/** The next message that a session gets on a topic. */
async function next(session: Session, filter: string): Promise<{ text: Promise<string> }> {
  let arrived!: (text: string) => void;
  const text = new Promise<string>((resolve) => (arrived = resolve));
  await session.subscribe(filter, (_topic, payload) => arrived(Buffer.from(payload).toString()));
  return { text };
}

describe("the embedded broker", () => {
  test("carries a message from one client to another", async () => {
    const broker = await brokerFor();
    const [one, other] = [await sessionAt(broker.url), await sessionAt(broker.url)];
    const { text } = await next(other, "t/+");
    await one.publish("t/1", "hello");
    expect(await text).toBe("hello");
  });

  test("counts the PUBLISH packets that it receives, by topic and bytes, at QoS 0 and 1", async () => {
    const broker = await brokerFor();
    const session = await sessionAt(broker.url);
    await session.subscribe("#", () => {});
    await session.publish("a", "12345");
    await session.publish("b", "1", { qos: 1 });
    await session.publish("b", "1", { qos: 1, retain: true });
    expect(broker.counts()).toEqual({ total: 3, bytes: 7, byTopic: { a: 1, b: 2 } });
    broker.resetCounts();
    expect(broker.counts()).toEqual({ total: 0, bytes: 0, byTopic: {} });
  });

  test("leaves out the topics that it is told to, but still shows them to listeners", async () => {
    const broker = await brokerFor({ uncounted: ["x/p/"] });
    const seen: string[] = [];
    const stop = broker.onPublish((topic, payload, clientId) => seen.push(`${topic} ${payload.length} ${clientId}`));
    const session = await sessionAt(broker.url, { clientId: "me" });
    await session.publish("x/p/me", "", { qos: 1, retain: true });
    await session.publish("x/i/me", "abc", { qos: 1 });
    stop();
    await session.publish("x/i/me", "abc", { qos: 1 });
    expect(seen).toEqual(["x/p/me 0 me", "x/i/me 3 me"]);
    expect(broker.counts().byTopic).toEqual({ "x/i/me": 2 });
  });

  test("publishes the will of a client that is cut off, and does not count it", async () => {
    const broker = await brokerFor();
    const watcher = await sessionAt(broker.url);
    const { text } = await next(watcher, "w");
    const doomed = connectTcp(broker.port, "127.0.0.1");
    // CONNECT with a will, by hand: mqtt.js would say goodbye, and then there is no will [MQTT-3.14.4-3].
    doomed.write(Buffer.from("101600044d5154540406003c0001640001770004676f6e65", "hex"));
    await new Promise((resolve) => doomed.once("data", resolve));
    doomed.destroy();
    expect(await text).toBe("gone");
    expect(broker.counts().total).toBe(0);
  });

  test("sends small packets at once: Nagle's algorithm is off on accepted sockets", async () => {
    const broker = await brokerFor();
    const session = await sessionAt(broker.url);
    let answered = () => {};
    await session.subscribe("echo", () => answered());
    const startMs = performance.now();
    for (let i = 0; i < 20; i++) {
      const answer = new Promise<void>((resolve) => (answered = resolve));
      await session.publish("echo", "x", { qos: 1 });
      await answer;
    }
    // With Nagle and delayed acknowledgement these 20 round trips take 20 x 44 ms.
    expect(performance.now() - startMs).toBeLessThan(600);
  });

  test("keeps $SYS to itself", async () => {
    const broker = await brokerFor();
    const session = await sessionAt(broker.url);
    const lost = new Promise<void>((resolve) => session.onDisconnect(resolve));
    session.publish("$SYS/x", "1", { qos: 1 }).catch(() => {});
    await lost;
    expect(broker.counts().total).toBe(0);
  });

  test("survives bytes that are no MQTT", async () => {
    const broker = await brokerFor();
    const vandal = connectTcp(broker.port, "127.0.0.1");
    vandal.on("error", () => {});
    const ended = new Promise((resolve) => vandal.once("close", resolve));
    vandal.write("GET / HTTP/1.1\r\n\r\n");
    await ended;
    await expect(sessionAt(broker.url)).resolves.toBeDefined();
  });

  test("closes with clients connected, and frees its port", async () => {
    const broker = await startBroker();
    const session = await sessionAt(broker.url);
    const lost = new Promise<void>((resolve) => session.onDisconnect(resolve));
    await broker.close();
    await lost;
    const again = await brokerFor({ port: broker.port });
    expect(again.port).toBe(broker.port);
  });
});

describe("a session", () => {
  test("says that nobody answered, with the address, the cause and the cure", async () => {
    const broker = await startBroker();
    await broker.close();
    await expect(openSession(broker.url)).rejects.toMatchObject({
      code: "E401",
      name: "ConnectionError",
      what: `nobody answered on ${broker.url} (ECONNREFUSED)`,
      hint: expect.stringContaining("broccoli broker"),
    });
  });

  test("says that a name is known to nobody", async () => {
    // RFC 6761: no name below .invalid is ever given out; without a resolver it is EAI_AGAIN
    await expect(openSession("mqtt://broker.invalid")).rejects.toMatchObject({
      code: "E401",
      hint: expect.stringContaining("No machine called 'broker.invalid' is known here"),
    });
  });

  test("gives up on a host that accepts and then says nothing", async () => {
    const { createServer } = await import("node:net");
    const server = createServer(() => {}).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    open.push(async () => void server.close());
    const { port } = server.address() as { port: number };
    await expect(openSession(`mqtt://127.0.0.1:${port}`, { connectTimeoutMs: 50 })).rejects.toMatchObject({
      code: "E401",
      what: `nobody answered on mqtt://127.0.0.1:${port} within 0.05 s`,
    });
  });

  test.each([
    [{ username: "ann", password: "wrong" }, "user 'ann'"],
    [{ username: "bob", password: "right" }, "user 'bob'"],
    [{}, "no user name was given"],
  ])("says that the login was refused, and whose: %o", async (login, who) => {
    const broker = await brokerFor({ username: "ann", password: "right" });
    const refused = await openSession(broker.url, login).catch((error) => error);
    expect(refused).toMatchObject({ code: "E402", hint: expect.stringContaining("BROCCOLI_MQTT_PASSWORD") });
    expect(refused.what).toContain(who);
    expect(refused.message).not.toMatch(/right|wrong/);
  });

  test("logs in with what the URL carries, and never shows its password", async () => {
    const broker = await brokerFor({ username: "ann", password: "p4ss" });
    const session = await sessionAt(broker.url.replace("//", "//ann:p4ss@"));
    expect(session.url).toBe(broker.url.replace("//", "//ann:***@"));
    const refused = await openSession(broker.url.replace("//", "//ann:guess@")).catch((error) => error);
    expect(refused.code).toBe("E402");
    expect(refused.message).not.toContain("guess");
  });

  test.each(["localhost", "192.168.1.20:1883", "http://a", "", "mqtt://"])(
    "refuses the address '%s' at once",
    async (url) => {
      await expect(openSession(url)).rejects.toMatchObject({ code: "E404", hint: expect.stringContaining("mqtt://") });
    },
  );

  test("comes back by itself after the broker dropped it, with its subscriptions", async () => {
    const broker = await brokerFor();
    const session = await sessionAt(broker.url);
    const { text } = await next(session, "t");
    const back = new Promise<void>((resolve) => session.onReconnect(resolve));
    broker.dropClients();
    await back;
    await session.publish("t", "again");
    expect(await text).toBe("again");
  });
});
