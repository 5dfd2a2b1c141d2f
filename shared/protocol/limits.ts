/** Every limit and period of the protocol, with its unit and its reason. */

/** Protocol version, in presence. Peers of another version are refused with both numbers. */
export const PROTOCOL_VERSION = 1;

/** A lease without a sign of its worker for this long is lent again. Half of it is a probe's turn. */
export const LEASE_MS = 10_000;

/** A configured lease (`leaseMs`) is not shorter: it takes two looks of a second to probe and to be answered. */
export const LEAST_LEASE_MS = 2_000;

/** ... and not longer: at half of it a worker first hears of its owner, whom it forgets after OWNER_SILENCE_MS. */
export const MOST_LEASE_MS = 60_000;

/** MQTT keep-alive: a broker publishes the last will after one and a half of it without a sign [MQTT-3.1.2-24]. */
export const KEEP_ALIVE_S = 20;

/** A configured keep-alive (`keepAliveS`) is not shorter: a task may block its interpreter for half of it without harm. */
export const LEAST_KEEP_ALIVE_S = 5;

/** ... and not longer: an access point forgets a silent station after some minutes. */
export const MOST_KEEP_ALIVE_S = 300;

/** How long "gone" may be a mere WiFi flap before the leases there count as lost. */
export const FLAP_MS = 1_000;

/** A worker that is gone for longer died under what it held: no flap lasts so long. */
export const AWAY_MS = 60_000;

/** An owner that was silent this long is forgotten: its queued work is dropped. */
export const OWNER_SILENCE_MS = 60_000;

/** How often a peer that lends looks at its leases. */
export const TICK_MS = 1_000;

/** How often a worker looks whether its owners still live; two such periods are OWNER_SILENCE_MS. */
export const OWNER_CHECK_MS = 30_000;

/** A branch that was lost so often, for whatever reason, fails with WorkerLostError. */
export const MAX_LOSSES = 10;

/** A branch whose workers rebooted or stayed away so often fails with QuarantinedError. */
export const MAX_KILLS = 3;

/** ... and so many more at the most, one for each node that rebooted without a suspect in the meantime. */
export const MAX_SPARED = 2;

/** No fit worker: how long an owner waits for one before NoWorkerError. */
export const PATIENCE_MS = 30_000;

/** Leases that a node holds at the most, of all owners together: its memory bounds it. */
export const NODE_WINDOW = 16;

/** The same on a PC. */
export const HOST_WINDOW = 256;

/** Owners that a node remembers; the one unheard for longest makes room. */
export const MAX_OWNERS = 8;

/** Results wait for company up to this many bytes: with its header a packet then stays below one segment of 536. */
export const FLUSH_BYTES = 400;

/** ... and no longer than this. */
export const FLUSH_MS = 200;

/** Of result packets whose lines are larger a node keeps one for a probe; of others two for each owner. */
export const KEPT_BYTES = 536;

/** Members of fans that a node brings forward while nobody takes them; the others stay an index into the fan's list. */
export const NODE_READY = 32;

/** Partners that a node remembers; one with nothing lent makes room. */
export const MAX_PARTNERS = 8;

/** A turn of the run loop starts no further task after this long, so that the network gets its turn. */
export const SLICE_MS = 20;

/** Smallest batch while tasks are short: below it a packet's fixed cost dominates. */
export const BATCH_FLOOR = 5;

/** Tasks longer than this are lent one by one: the tail stays balanced. */
export const LONG_TASK_MS = 200;

/** Leases up to which a worker is given further ones while it is still at the first: tasks that wait take no more than a slot. */
export const TOP_UP_LEASES = 4;

/** Largest packet that a node takes: 4 KB of arguments and their header. A larger one is refused by its sender. */
export const NODE_PACKET_BYTES = 4_352;

/** Largest packet that a host takes. */
export const HOST_PACKET_BYTES = 262_144;

/** A grant of several branches to a node: while it is taken in, the node holds it in three or four copies. */
export const NODE_BATCH_BYTES = 1_400;

/** Room for a packet's header, its friends and its topic. */
export const HEADER_BYTES = 256;

/** Bytes of a stack that travel with an error: its first frames tell where it came from. */
export const STACK_BYTES = 240;

/** A fan with more members is never expanded on a node; its client expands it. */
export const NODE_FAN_MEMBERS = 64;

/** The text of a tail that is lent along, at the most. */
export const TAIL_BYTES = 2_048;

/** Nesting of a value. Espruino's JSON parser has no check of its own and dies at about 180. */
export const VALUE_DEPTH = 24;

/** Nesting of a workflow. */
export const CANVAS_DEPTH = 16;

/** Openers that a line may have before its nesting is counted exactly. */
export const MAX_OPENERS = 64;

/** A line this short cannot nest deep enough to harm: it is parsed unseen. */
export const SAFE_LINE_BYTES = 64;

/** Text up to this long is parsed without a look at the memory: it takes no more variables than bytes, and a node's reserve bears that. */
export const LIGHT_BYTES = 256;

/** A call this short is parsed unseen: at one level a byte it nests by a third of what the stack of a node bears. */
export const CALL_BYTES = 100;

/** Workers that a client names to one that will own a fan. */
export const MAX_FRIENDS = 4;

/** Events that a peer sends to its owners: one in this time, so that a chatty task does not crowd out results. */
export const EVENT_GAP_MS = 100;

/** The value of an event, at the most: with its header it stays within a segment. */
export const EVENT_BYTES = 384;

/** Leases whose latest event waits to be sent; those beyond are dropped. */
export const EVENTS_HELD = 16;

/** Delays up to this long are waited for in place; longer ones go back to the owner. */
export const INPLACE_DELAY_MS = 5_000;

/** A worker that had no room for a grant is given none for so long. */
export const FULL_REST_MS = 500;

/** Longest timer of a wait that may be given up: the ports cannot cancel one. Longer waits are made of several. */
export const LONGEST_TIMER_MS = 1_000;

/** Ids, boots, names and labels of peers, each: what an owner keeps of its workers. Longer ones are not worked with, or not called so. */
export const PEER_NAME_BYTES = 64;

/** Labels of a peer, at the most: of one that has more an owner on a node keeps none. */
export const MAX_LABELS = 16;

/** Of the reason with which work is given back, so much is kept. */
export const REASON_BYTES = 128;

/** Length of a module's or task's name: a Storage name holds 28 bytes. */
export const NAME_LENGTH = 20;

/** Branches that a client keeps waiting, at the most. */
export const CLIENT_QUEUE = 100_000;
