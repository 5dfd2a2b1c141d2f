/**
 * The embedded MQTT broker: aedes in this process, for demos, benches, tests and first steps.
 * Not for a cluster that matters: it keeps nothing on disk and speaks plain TCP. Mosquitto does both.
 */
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { timingSafeEqual } from "node:crypto";
import type { PublishPacket, AuthenticateError, Client } from "aedes";
import { ConnectionError } from "./errors.ts";

/** How a broker is started; everything has a default. */
export interface BrokerOptions {
  /** TCP port; 0, the default, takes a free one. */
  port?: number;
  /** Interface to listen on; by default `127.0.0.1`, which only this machine reaches. */
  host?: string;
  /** With both, clients that do not give exactly these are refused. */
  username?: string;
  password?: string;
  /** Topics that are not counted, as prefixes; by default none. */
  uncounted?: readonly string[];
}

/** PUBLISH packets that the broker received from clients; last wills and the broker's own are not among them. */
export interface PublishCounts {
  /** Packets in all. */
  total: number;
  /** Bytes of payload in all. */
  bytes: number;
  /** Packets by topic. */
  byTopic: Record<string, number>;
}

/** A running embedded broker. */
export interface EmbeddedBroker {
  /** `mqtt://127.0.0.1:41883`, without credentials. */
  readonly url: string;
  readonly port: number;
  /** A copy of the counts since the start or the last `resetCounts`. */
  counts(): PublishCounts;
  resetCounts(): void;
  /** Calls back for each PUBLISH received from a client, counted or not; gives back how to stop that. */
  onPublish(listener: PublishListener): () => void;
  /** Ends all connections at once (their wills are published as for a lost connection) but goes on listening. */
  dropClients(): void;
  close(): Promise<void>;
}

export type PublishListener = (topic: string, payload: Uint8Array, clientId: string) => void;

/** MQTT's own "not authorised" (CONNACK return code 5, [MQTT-3.2.2-3]). */
const NOT_AUTHORISED = 5;

/**
 * Starts an embedded broker.
 *
 * @throws ConnectionError E405 when the port is taken or may not be opened.
 * @example
 * ```ts
 * const broker = await startBroker();
 * console.log(broker.url); // mqtt://127.0.0.1:40211
 * await broker.close();
 * ```
 */
export async function startBroker(options: BrokerOptions = {}): Promise<EmbeddedBroker> {
  const { Aedes } = await import("aedes");
  const counter = countPublishes(options.uncounted ?? []);
  const aedes = await Aedes.createBroker({
    // Presence is retained and wills are wanted at once: no reason to hold a client that stopped reading for long.
    drainTimeout: DRAIN_TIMEOUT_MS,
    ...authentication(options),
    authorizePublish: (client, packet, done) => {
      if (packet.topic.startsWith("$SYS/")) return done(new Error("$SYS topics are the broker's own"));
      // A last will passes here too, but no client sent it as PUBLISH.
      if (client && packet !== (client as ClientWithWill).will) counter.record(packet, client.id);
      done();
    },
  });
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    // Request and response of small packets meet Nagle and delayed acknowledgement: 44 ms each without this.
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    aedes.handle(socket);
  });
  const host = options.host ?? "127.0.0.1";
  const port = await listen(server, options.port ?? 0, host).catch(async (error: unknown) => {
    await new Promise<void>((done) => aedes.close(done));
    throw error;
  });
  const dropClients = () => sockets.forEach((socket) => socket.destroy());
  return {
    url: `mqtt://${host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host}:${port}`,
    port,
    counts: counter.read,
    resetCounts: counter.reset,
    onPublish: counter.listen,
    dropClients,
    close: () =>
      new Promise<void>((done) => {
        dropClients();
        server.close(() => aedes.close(done));
      }),
  };
}

/** A client that takes nothing for so long is dropped, so that one frozen node cannot fill the broker's memory. */
const DRAIN_TIMEOUT_MS = 20_000;

type ClientWithWill = Client & { will?: unknown };

type Authenticated = (error: AuthenticateError | null, success: boolean | null) => void;

function authentication({ username, password }: BrokerOptions) {
  if (username === undefined || password === undefined) return {};
  const refusal = Object.assign(new Error("not authorised"), { returnCode: NOT_AUTHORISED }) as AuthenticateError;
  const authenticate = (_client: Client, user: string | undefined, secret: Buffer | undefined, done: Authenticated) =>
    user === username && sameSecret(secret, password) ? done(null, true) : done(refusal, null);
  return { authenticate };
}

function sameSecret(given: Buffer | undefined, expected: string): boolean {
  const wanted = Buffer.from(expected);
  return given !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted);
}

function countPublishes(uncounted: readonly string[]) {
  const listeners = new Set<PublishListener>();
  let counts: PublishCounts = { total: 0, bytes: 0, byTopic: {} };
  return {
    record({ topic, payload }: PublishPacket, clientId: string) {
      const body = Buffer.from(payload);
      listeners.forEach((listener) => listener(topic, body, clientId));
      if (uncounted.some((prefix) => topic.startsWith(prefix))) return;
      counts.total++;
      counts.bytes += body.length;
      counts.byTopic[topic] = (counts.byTopic[topic] ?? 0) + 1;
    },
    read: (): PublishCounts => ({ ...counts, byTopic: { ...counts.byTopic } }),
    reset: () => {
      counts = { total: 0, bytes: 0, byTopic: {} };
    },
    listen: (listener: PublishListener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(cannotListen(port, host, cause)));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function cannotListen(port: number, host: string, cause: NodeJS.ErrnoException): ConnectionError {
  const why = cause.code === "EADDRINUSE" ? "is taken by another program" : `cannot be opened (${cause.code})`;
  return new ConnectionError("E405", `port ${port} on ${host} ${why}`, {
    hint: "Take a free one: broccoli broker --port 0   or use what is there: --broker mqtt://127.0.0.1:" + port,
    cause,
  });
}
