import type { Socket } from "../platform.ts";

/** Where a broker listens. */
export interface Broker {
  host: string;
  port: number;
  user?: string;
  password?: string;
}

/** The last will: what the broker publishes when this node vanishes [MQTT-3.1.2-8]. */
export interface Will {
  topic: string;
  payload: string;
  retain: boolean;
  qos: 0 | 1;
}

/** What a session is created from. All texts are bytes: one character, one byte. */
export interface SessionOptions {
  clientId: string;
  /** Tried in turn, for ever. */
  brokers: Broker[];
  /** The one topic whose messages take the fast path to `onInbox`. */
  inbox: string;
  keepAliveS?: number;
  will?: Will;
  /** A message on the inbox. Called from the socket's data callback: keep it and return, work belongs in a timer. */
  onInbox(payload: string): void;
  /** A message on any other topic; the same holds. */
  onMessage(topic: string, payload: string): void;
  /** The broker accepted: subscribe, then publish. */
  onConnect(): void;
  /** All subscriptions sent so far are answered. */
  onSubscribed(): void;
  /** The link is gone; the session comes back by itself. */
  onDisconnect(code: number): void;
  /** A message of so many bytes has begun to come in pieces: whether there is memory for it; else it is skipped. Absent: there is. */
  hasMemory?(bytes: number): boolean;
  /** After `publish` returned false for want of room: there is room again. */
  onDrain(): void;
  /** Something went wrong: a code of `MqttFault`, and what it was about. */
  onReport(code: number, detail: string): void;
}

/** What goes wrong on the way to a broker: the number of its error id. E411 to E415 are CONNACK's return codes 1 to 5 [3.2.2.3]. */
export const enum MqttFault {
  Unreachable = 410,
  ProtocolVersionRefused = 411,
  ClientIdRefused = 412,
  BrokerUnavailable = 413,
  BadLogin = 414,
  NotAuthorised = 415,
  NoConnack = 416,
  NoPingResponse = 417,
  Closed = 418,
  Malformed = 419,
  SubscriptionRefused = 420,
  PacketTooLarge = 421,
  HandlerFailed = 422,
}

/** Waiting for the next attempt, for the CONNACK, or connected; or put to rest by `disconnect`. */
export const enum Link {
  Waiting = 0,
  Connecting = 1,
  Connected = 2,
  Ended = 3,
}

/** A QoS 1 publish without its PUBACK. */
export interface Unacked {
  id: number;
  packet: string;
}

/** A SUBSCRIBE without its SUBACK. */
export interface PendingSubscribe {
  id: number;
  topics: string[];
  /** It was there at the last tick. */
  isOld?: boolean;
}

/** The one object that holds a session's state, what it was created from included. */
export interface Session extends SessionOptions {
  keepAliveS: number;
  socket: Socket | null;
  phase: Link;
  timer: ReturnType<typeof setTimeout> | undefined;

  /** How a whole inbox packet goes on after its fixed header, while nothing is buffered; else a text that never comes. */
  mark: string;
  inboxMark: string;
  /** The start of a packet whose rest has not come. */
  unread: string;
  /** How many bytes `unread` must have before it is looked at again. */
  need: number;
  /** How many bytes of a packet that is too large are still to be thrown away. */
  skip: number;
  /** At the last tick so many bytes of the same packet had not come; 0 = it has come since, or there was none. */
  missing: number;
  /** Set while a chunk is being appended: still set afterwards, bytes are lost, and the link with them. */
  torn: boolean;

  /** Bytes written since the socket was last known to be empty, and how many of them need no look. */
  sent: number;
  room: number;
  /** `publish` refused; `onDrain` is owed. */
  refused: boolean;

  /** Anything received since the last tick; `sent` at the last tick; PINGREQ sent and not answered. */
  heard: boolean;
  sentAtTick: number;
  pinged: boolean;

  /** Attempts since the last connection that held. */
  fails: number;
  lastId: number;
  unacked: Unacked[];
  pending: PendingSubscribe[];
}
