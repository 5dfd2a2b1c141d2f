/** Espruino's `net` in memory: sockets that a test reads from, feeds and closes by hand, and a session on them. */
import net from "node:net";
import { vi } from "vitest";
import { connectSession, createSession, type Session, type SessionOptions } from "../../node-firmware/mqtt/index.ts";

/** One side of a connection, shaped as Espruino's Socket. */
export class FakeSocket {
  written: string[] = [];
  isClosed = false;
  clsNow?: boolean;
  dSnd?: string;
  private listeners: Record<string, ((...args: unknown[]) => void)[]> = {};

  constructor(readonly address: string) {}

  write(data: string): void {
    if (this.isClosed) throw new Error("This socket is closed");
    this.written.push(data);
  }
  end(): void {
    this.isClosed = true;
  }
  on(event: string, listener: (...args: unknown[]) => void): void {
    (this.listeners[event] ??= []).push(listener);
  }
  removeAllListeners(event?: string): void {
    if (event) delete this.listeners[event];
    else this.listeners = {};
  }
  emit(event: string, ...args: unknown[]): void {
    for (const listener of this.listeners[event] ?? []) listener.apply(this, args);
  }
  listens(event: string): boolean {
    return (this.listeners[event] ?? []).length > 0;
  }
  /** Takes what was written since the last call. */
  take(): string[] {
    return this.written.splice(0);
  }
}

/** All sockets that were opened; hosts in `refuses` throw as Espruino's connect does. */
export interface FakeNet {
  sockets: FakeSocket[];
  refuses: Set<string>;
  last(): FakeSocket;
}

/** Puts a fake where the firmware's `require("net")` leads on Node.js. `vi.restoreAllMocks()` takes it away. */
export function installFakeNet(): FakeNet {
  const fake: FakeNet = { sockets: [], refuses: new Set(), last: () => fake.sockets.at(-1)! };
  vi.spyOn(net, "connect").mockImplementation(((options: { host: string; port: number }) => {
    fake.sockets.push(new FakeSocket(`${options.host}:${options.port}`));
    if (fake.refuses.has(options.host)) throw new Error("Unable to create socket");
    return fake.last();
  }) as unknown as typeof net.connect);
  return fake;
}

/** A session whose callbacks write down what they were given, as `["inbox", payload]`. */
export interface RecordedSession {
  session: Session;
  events: unknown[][];
  /** Events of one kind, without their name. */
  of(kind: string): unknown[][];
}

/** Creates a session on the fake net; does not connect it. */
export function recordedSession(options: Partial<SessionOptions> = {}): RecordedSession {
  const events: unknown[][] = [];
  const note =
    (kind: string) =>
    (...args: unknown[]) =>
      void events.push([kind, ...args]);
  const session = createSession({
    clientId: "node1",
    brokers: [{ host: "broker", port: 1883 }],
    inbox: "t/i/node1",
    onInbox: note("inbox"),
    onMessage: note("message"),
    onConnect: note("connect"),
    onSubscribed: note("subscribed"),
    onDisconnect: note("disconnect"),
    onDrain: note("drain"),
    onReport: note("report"),
    ...options,
  });
  return { session, events, of: (kind) => events.filter(([name]) => name === kind).map(([, ...args]) => args) };
}

/** A broker's "accepted" [3.2]. */
export const CONNACK = "\x20\x02\0\0";

/** A session that is connected: CONNECT taken, CONNACK given. */
export function connectedSession(
  net: FakeNet,
  options: Partial<SessionOptions> = {},
): RecordedSession & { socket: FakeSocket } {
  const recorded = recordedSession(options);
  connectSession(recorded.session);
  const socket = net.last();
  socket.emit("data", CONNACK);
  socket.take();
  recorded.events.length = 0;
  return { ...recorded, socket };
}

/** A PUBLISH as a broker sends it. */
export function publishPacket(
  topic: string,
  payload: string,
  { qos = 0, id = 1, retain = false, dup = false } = {},
): string {
  const body = text(topic) + (qos ? String.fromCharCode(id >> 8, id & 255) : "") + payload;
  return String.fromCharCode(0x30 | (dup ? 8 : 0) | (qos << 1) | (retain ? 1 : 0)) + lengthBytes(body.length) + body;
}

/** A text behind its length [1.5.3]. */
export function text(value: string): string {
  return String.fromCharCode(value.length >> 8, value.length & 255) + value;
}

/** A remaining length of any size [2.2.3], by the specification's own algorithm. */
export function lengthBytes(size: number): string {
  let bytes = "";
  do {
    const digit = size % 128;
    size = Math.floor(size / 128);
    bytes += String.fromCharCode(size > 0 ? digit | 128 : digit);
  } while (size > 0);
  return bytes;
}
