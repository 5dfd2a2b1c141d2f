/** The numbers of the MQTT session, each with its reason. Bytes count on the wire, times are milliseconds. */

import { NODE_PACKET_BYTES } from "../../shared/protocol/limits.ts";

/** Longest packet that is taken in, with its topic; two copies of it must fit beside a full node. */
export const MAX_PACKET_BYTES = NODE_PACKET_BYTES;

/** Bytes of a chunk as Espruino reads them: a packet that fits one is never held. */
export const CHUNK_BYTES = 536;

/** Beyond this many bytes written, the session starts to watch `drain`: below it the socket has surely room, and watching costs statements. */
export const WATCH_BYTES = 1024;

/** Beyond this many bytes unsent, `publish` refuses. Espruino's socket buffer is unbounded, and cutting the sent part off copies the rest each time. */
export const FULL_BYTES = 3072;

/** Beyond this many bytes unsent, those of control packets included, the broker does not read: the link ends. All else that may wait fits below it. */
export const MOST_UNSENT_BYTES = 10240;

/** Bytes of QoS 1 publishes that wait for their PUBACK: a large one and some of the presence. They are kept, and written at once to a new link. */
export const MAX_UNACKED_BYTES = 6144;

/** QoS 1 publishes that wait for their PUBACK: presence and manifests only, so few are enough. */
export const MAX_UNACKED = 8;

/** A packet that has begun grows by so much between two ticks (10 s), or never ends: far below the worst link, far above what answers to pings add. */
export const LEAST_BYTES = 1024;

/** From the connection to its CONNACK: a broker that is alive answers in a round trip; 10 s leaves room for a crowded WiFi. */
export const CONNACK_TIMEOUT_MS = 10000;

/** First and last step of the back-off; the delay is drawn from the upper half of the step, so it is 1 s at least. */
export const BACKOFF_FIRST_MS = 2000;
export const BACKOFF_LAST_MS = 60000;

/** A login that was refused will be refused again: no earlier attempt than this, so that a fleet with a wrong password is no storm. */
export const REFUSED_DELAY_MS = 30000;

/** Topics are at most this long, so that their length is one byte on the wire. */
export const MAX_TOPIC_BYTES = 255;
