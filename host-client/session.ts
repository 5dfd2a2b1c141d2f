/**
 * A connection to an MQTT broker as the verbs and the library need it: connects or says why not, keeps itself connected,
 * hands each message to whoever subscribed to its topic. Knows nothing of tasks.
 */
import type { IClientOptions, IPublishPacket, MqttClient } from "mqtt";
import { KEEP_ALIVE_S, LEAST_KEEP_ALIVE_S, MOST_KEEP_ALIVE_S } from "../shared/protocol/limits.ts";
import { checkWhole, ConnectionError, redactUrl } from "./errors.ts";

/** How to reach a broker. */
export interface SessionOptions {
  /** Login; also taken from the URL (`mqtt://user:password@host`). */
  username?: string;
  password?: string;
  /** How long to wait for the first connection, in ms. */
  connectTimeoutMs?: number;
  /** MQTT client id; random by default. */
  clientId?: string;
  /** MQTT keep-alive in s, 5 to 300; 20 where absent: the broker tells of a death after one and a half of it. */
  keepAliveS?: number;
  /** The last will. */
  will?: { topic: string; payload: string; retain?: boolean };
}

/** Called with each message; `retained` says that the broker had it in store. */
export type MessageListener = (topic: string, payload: Uint8Array, retained: boolean) => void;

/** An open connection. */
export interface Session {
  /** The broker's address, fit to be shown. */
  readonly url: string;
  readonly clientId: string;
  /** Subscribes and resolves when the broker has confirmed it. Wildcards as in MQTT. @throws ConnectionError E403, E406 */
  subscribe(filter: string, listener: MessageListener, qos?: 0 | 1): Promise<void>;
  /** Ends a subscription; the broker hears of it when nobody else here follows the filter. */
  unsubscribe(filter: string, listener: MessageListener): Promise<void>;
  /** Whether the connection stands now. */
  readonly isConnected: boolean;
  /** What the broker retains under a topic; undefined where nothing comes in time. */
  retained(topic: string, timeoutMs: number): Promise<Uint8Array | undefined>;
  /** Publishes; resolves when it is written (QoS 0) or acknowledged (QoS 1). */
  publish(topic: string, payload: string | Uint8Array, options?: { qos?: 0 | 1; retain?: boolean }): Promise<void>;
  /** Calls back at each later connection, after the subscriptions are made anew. */
  onReconnect(listener: () => void): void;
  /** Calls back when the connection is lost; it is being restored meanwhile. */
  onDisconnect(listener: () => void): void;
  close(): Promise<void>;
}

/** One answer is 2 ms on a LAN; this bears a sleepy WiFi and a busy machine. Where nothing listens one hears it at once. */
export const CONNECT_TIMEOUT_MS = 5000;
const RECONNECT_MS = 1000;

/**
 * Connects to a broker.
 *
 * @throws ConnectionError E401 nobody answered · E402 login refused · E404 no MQTT address; UsageError E501 for an option.
 * @example
 * ```ts
 * const session = await openSession("mqtt://127.0.0.1:1883");
 * await session.subscribe("broccoli/p/+", (topic, payload) => console.log(topic, payload.length));
 * ```
 */
export async function openSession(url: string, options: SessionOptions = {}): Promise<Session> {
  checkAddress(url);
  checkWhole("keepAliveS", options.keepAliveS, LEAST_KEEP_ALIVE_S, MOST_KEEP_ALIVE_S);
  const { default: mqtt } = await import("mqtt");
  const client = mqtt.connect(url, clientOptions(options));
  const shown = redactUrl(url);
  await firstConnection(client, url, options);
  client.options.reconnectPeriod = RECONNECT_MS;
  const listeners: [filter: string, listener: MessageListener][] = [];
  const unacknowledged = new Set<Promise<unknown>>();
  client.on("message", (topic: string, payload: Buffer, packet: IPublishPacket) => {
    for (const [filter, listener] of [...listeners])
      if (matches(filter, topic)) listener(topic, payload, packet.retain);
  });
  client.on("error", () => {}); // told by onDisconnect; mqtt.js goes on trying
  return {
    url: shown,
    clientId: client.options.clientId!,
    subscribe: async (filter, listener, qos = 0) => {
      listeners.push([filter, listener]);
      await client.subscribeAsync(filter, { qos }).catch((cause: Error) => {
        throw client.connected ? refusedSubscription(shown, filter, cause) : connectionLost(shown, cause);
      });
    },
    unsubscribe: async (filter, listener) => {
      const at = listeners.findIndex(([one, other]) => one === filter && other === listener);
      if (at >= 0) listeners.splice(at, 1);
      if (at >= 0 && !listeners.some(([one]) => one === filter)) await client.unsubscribeAsync(filter).catch(() => {});
    },
    get isConnected() {
      return client.connected;
    },
    retained: (topic, timeoutMs) =>
      new Promise((resolve, reject) => {
        const listener: [string, MessageListener] = [topic, (_topic, payload) => settle(payload)];
        const timer = setTimeout(() => settle(undefined), timeoutMs);
        const settle = (payload: Uint8Array | undefined) => {
          clearTimeout(timer);
          listeners.splice(listeners.indexOf(listener), 1);
          client.unsubscribeAsync(topic).catch(() => {});
          resolve(payload);
        };
        listeners.push(listener);
        client.subscribeAsync(topic, { qos: 1 }).catch(reject);
      }),
    publish: async (topic, payload, { qos = 0, retain = false } = {}) => {
      const sent = client.publishAsync(topic, payload as string | Buffer, { qos, retain });
      unacknowledged.add(sent);
      await sent.finally(() => unacknowledged.delete(sent));
    },
    onReconnect: (listener) => void client.on("connect", listener),
    onDisconnect: (listener) => void client.on("close", listener),
    close: () => end(client, unacknowledged),
  };
}

/** What is not acknowledged by then will not be: a broker that hangs must not hold the program. */
const CLOSE_TIMEOUT_MS = 1000;

/** Says goodbye, so that the last will is not published; without a connection there is nobody to say it to. */
async function end(client: MqttClient, unacknowledged: ReadonlySet<Promise<unknown>>): Promise<void> {
  const timer = setTimeout(() => client.stream.destroy(), CLOSE_TIMEOUT_MS);
  const cutOff = new Promise((resolve) => client.once("close", () => resolve(undefined)));
  if (client.connected) await Promise.race([Promise.allSettled(unacknowledged), cutOff]);
  // mqtt.js waits for ever for what a lost broker never acknowledges, unless it is forced.
  await client.endAsync(!client.connected);
  clearTimeout(timer);
}

function clientOptions({ username, password, clientId, will, keepAliveS }: SessionOptions): IClientOptions {
  return {
    clean: true,
    keepalive: keepAliveS ?? KEEP_ALIVE_S,
    reconnectPeriod: 0, // the first connection stands or fails; the later ones are retried for ever
    connectTimeout: CONNECT_TIMEOUT_MS * 4, // ours is told apart below
    resubscribe: true,
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(clientId !== undefined && { clientId }),
    ...(will && {
      will: { topic: will.topic, payload: Buffer.from(will.payload), qos: 1, retain: will.retain ?? false },
    }),
  };
}

const PROTOCOLS = ["mqtt:", "mqtts:", "ws:", "wss:"];

function checkAddress(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed && PROTOCOLS.includes(parsed.protocol) && parsed.hostname) return;
  throw new ConnectionError("E404", `'${redactUrl(url)}' is no address of an MQTT broker`, {
    hint: `Give a URL: mqtt://${/^[\w.-]+(:\d+)?$/.test(url) ? url : "HOST:1883"}   (mqtts, ws and wss work too)`,
  });
}

function firstConnection(client: MqttClient, url: string, options: SessionOptions): Promise<void> {
  const timeoutMs = options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS;
  const username = options.username ?? decodeURIComponent(new URL(url).username);
  return new Promise((resolve, reject) => {
    const onConnect = () => settle();
    const onError = (error: Error) => settle(explain(url, error, username));
    const onClose = () => settle(nobodyAnswered(url, "(the connection was closed)"));
    const timer = setTimeout(() => settle(nobodyAnswered(url, `within ${timeoutMs / 1000} s`)), timeoutMs);
    // Only ours are taken off again: mqtt.js listens to its own events.
    const settle = (error?: Error) => {
      clearTimeout(timer);
      client.off("connect", onConnect).off("error", onError).off("close", onClose);
      if (!error) return resolve();
      client.on("error", () => {}).end(true);
      reject(error);
    };
    client.on("connect", onConnect).on("error", onError).on("close", onClose);
  });
}

/** CONNACK return codes that mean "not with this login" [MQTT-3.2.2.3]; mqtt.js puts them into `error.code`. */
const REFUSED_LOGIN = [4, 5];

function explain(url: string, error: Error & { code?: unknown }, username?: string): ConnectionError {
  if (REFUSED_LOGIN.includes(error.code as number)) return refusedLogin(url, username, error);
  const answer = nobodyAnswered(url, `(${error.code ?? error.message})`, error);
  return UNKNOWN_NAME.includes(String(error.code)) ? unknownName(url, answer) : answer;
}

/** What the resolver says of a name that it does not know. */
const UNKNOWN_NAME = ["ENOTFOUND", "EAI_AGAIN"];

const unknownName = (url: string, { what, cause }: ConnectionError) =>
  new ConnectionError("E401", what, {
    hint: `No machine called '${new URL(url).hostname}' is known here. Its address serves as well: mqtt://192.168.1.20:1883`,
    cause,
  });

function refusedLogin(url: string, username: string | undefined, cause: Error): ConnectionError {
  const who = username ? `user '${username}'` : "no user name was given";
  return new ConnectionError(
    "E402",
    `the broker at ${redactUrl(url)} refused the connection: not authorised (${who})`,
    {
      hint: "Set BROCCOLI_MQTT_USERNAME and BROCCOLI_MQTT_PASSWORD to a login that the broker knows",
      cause,
    },
  );
}

function nobodyAnswered(url: string, how: string, cause?: Error): ConnectionError {
  return new ConnectionError("E401", `nobody answered on ${redactUrl(url)} ${how}`, {
    hint: "Is the broker running, is its port open? To start one here: broccoli broker",
    cause,
  });
}

const refusedSubscription = (shown: string, filter: string, cause: Error) =>
  new ConnectionError("E406", `the broker at ${shown} refuses the subscription to ${filter}`, {
    hint: /[. ]/.test(filter)
      ? "NATS takes neither '.' nor a blank in a topic: take a prefix without them"
      : "This login may not read there. What it may do:  broccoli doctor   An access list for each role:  broccoli broker config mosquitto",
    cause,
  });

const connectionLost = (shown: string, cause: Error) =>
  new ConnectionError("E403", `the connection to ${shown} was lost`, {
    hint: "Is the broker still running? Then repeat the command; its log says why it let go",
    cause,
  });

/** Whether a topic matches a filter with `+` and `#` [MQTT-4.7.1]. */
export function matches(filter: string, topic: string): boolean {
  const parts = topic.split("/");
  const wanted = filter.split("/");
  const end = wanted.indexOf("#");
  if (end < 0 && wanted.length !== parts.length) return false;
  return wanted.slice(0, end < 0 ? undefined : end).every((level, i) => level === "+" || level === parts[i]);
}
