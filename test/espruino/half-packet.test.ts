/** A broker that goes on to answer pings, but for half a packet or a subscription: the node must notice that it hears nothing. */
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { packet, PacketReader, publish } from "../../scripts/fuzz/mqtt.ts";
import { findInterpreters, stopInterpreters } from "../support/interpreter.ts";
import { bootMqttNode, inboxOf } from "../support/mqtt-node.ts";

const found = findInterpreters();
const targets = found.length ? found : [{ name: "no interpreter", path: "" }];
const INBOX = inboxOf("node1");
/** A tick is half of it. */
const KEEP_ALIVE_S = 2;

let server: Server | undefined;

/** A broker that sends `first` to the first connection that has subscribed, which it never answers where that is undefined; `then` to all later ones. */
async function startBroker(first: string | undefined, then: string): Promise<number> {
  let connections = 0;
  server = createServer((socket: Socket) => {
    const bytes = connections++ ? then : first;
    const reader = new PacketReader();
    const reply = (text: string) => void socket.write(text, "latin1");
    socket.setEncoding("latin1").on("error", () => {});
    socket.on("data", (data) => {
      for (const sent of reader.read(String(data))) {
        if (sent.type === 1) reply(packet(0x20, "\0\0"));
        if (sent.type === 8 && bytes !== undefined) reply(packet(0x90, sent.id + "\0") + bytes);
        if (sent.type === 12) reply(packet(0xd0, ""));
      }
    });
  });
  await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

describe.skipIf(found.length === 0).each(targets)("half a packet on $name", (interpreter) => {
  afterEach(async () => {
    await stopInterpreters();
    server?.close();
  });

  const message = ["a message", publish(INBOX, "x".repeat(3_000)).slice(0, 900)];
  const tooLarge = ["a packet that does not fit", publish("t/large", "x".repeat(100_000)).slice(0, 900)];

  it.each(process.env.BROCCOLI_LONG ? [message, tooLarge] : [message])(
    "of %s, and then answers to pings: the link is made anew, and works",
    async (_what, half) => {
      const port = await startBroker(half, publish(INBOX, "whole again"));
      const node = await bootMqttNode(interpreter, { brokers: [{ port }], keepAliveS: KEEP_ALIVE_S });
      const output = await node.waitFor(`message ${INBOX} whole again`);
      expect(output).toMatch(/report 419 127\.0\.0\.1:\d+ half a packet[^]*disconnected 419[^]*whole again/);
    },
  );

  it("a subscription that is never answered: the link is made anew, and works", async () => {
    const port = await startBroker(undefined, publish(INBOX, "heard"));
    const node = await bootMqttNode(interpreter, { brokers: [{ port }], keepAliveS: KEEP_ALIVE_S });
    const output = await node.waitFor(`message ${INBOX} heard`);
    expect(output).toMatch(/report 417 127\.0\.0\.1:\d+ SUBSCRIBE[^]*disconnected 417[^]*heard/);
  });
});
