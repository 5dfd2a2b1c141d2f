/** Property test of handlers (protocol notes 9: 19): headers and lines of any kind, and what each rule against them is for. */
import { expect, test } from "vitest";
import { randomFrom } from "../../../host-client/testing/world.ts";
import type { Peer, Ports, TaskEntry } from "../../../shared/engine/peer.ts";
import { MAX_OWNERS, NODE_PACKET_BYTES, NODE_WINDOW, VALUE_DEPTH } from "../../../shared/protocol/limits.ts";
import { mutateModule, type Mutant } from "./mutants.ts";

const PACKETS = process.env.BROCCOLI_LONG ? 400_000 : 4_000;
const seed = Number(process.env.BROCCOLI_SEED ?? Date.now() % 1_000_000);

/** The run loop goes on by such a timer when its slice is over; longer ones are of no interest here. */
const SLICE_END_MS = 1;

interface Bed {
  createPeer(options: object, ports: Ports): Peer;
  receive(peer: Peer, text: string): void;
  runTurn(peer: Peer): void;
}

const load = (mutants: Mutant[]) =>
  mutateModule<Bed>(
    `import "./host-client/exact.ts";
     export { createPeer } from "./shared/engine/peer.ts";
     export { receive } from "./shared/engine/receive.ts";
     export { runTurn } from "./shared/engine/run.ts";`,
    mutants,
  );

/** A node, whose timers are run by hand. */
function node(bed: Bed) {
  const due: (() => void)[] = [];
  const sent: string[] = [];
  const ports: Ports = {
    now: () => 0,
    send: (_peer, packet) => (sent.push(packet), true),
    wake: () => void due.push(() => bed.runTurn(peer)),
    later: (callback, ms) => void (ms <= SLICE_END_MS && due.push(callback)),
    load: (_task, done) => void due.push(() => done(false)),
    watch: () => {},
    tell: () => {},
  };
  const echo: TaskEntry = [(value: unknown) => value, 0, Infinity];
  const peer: Peer = bed.createPeer(
    { id: "n1", boot: "b1", slots: 2, window: NODE_WINDOW, tasks: { "echo@t": echo } },
    ports,
  );
  const settle = () => {
    for (let i = 0; i < 200 && due.length; i++) due.shift()!();
  };
  return { peer, sent, settle };
}

const ODD: unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e300, 2 ** 31, "", "c1", "b1", "constructor", "__proto__", "a/+", "x".repeat(300)],
  ...[[], {}, [[]], [0, [1]], { length: 9 }, [["echo@t"]], [[0, []]], [["echo@t", 7]], [["echo@t", "1", 0, { L: 5 }]]],
];

/** A packet of a type that there is or is not, of a sender that may be one, its other fields of any kind. */
function hostile(random: () => number): string {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const lease = () => (random() < 0.5 ? 1 + Math.floor(random() * 40) : one(ODD));
  const sender = random() < 0.8 ? `c${Math.floor(random() * 30)}` : one(ODD);
  const fields = Array.from({ length: Math.floor(random() * 8) }, lease);
  const header: unknown = [
    Math.floor(random() * 12) - 1,
    sender,
    one(["x", "y", one(ODD)]),
    one(["b1", "b1", one(ODD)]),
    ...fields,
  ];
  const lines = Array.from({ length: Math.floor(random() * 4) }, () => JSON.stringify(one(ODD)));
  const text = [JSON.stringify(random() < 0.05 ? one(ODD) : header), ...lines].join("\n");
  return random() < 0.1 ? text.slice(0, Math.floor(random() * text.length)) : text;
}

/** What a node that was sent so many packets has against it. */
function faultsOfHandlers(bed: Bed, from: number): string[] {
  const random = randomFrom(from);
  const { peer, sent, settle } = node(bed);
  for (let i = 0; i < PACKETS; i++) {
    const packet = hostile(random);
    try {
      bed.receive(peer, packet);
      settle();
    } catch (error) {
      return [`${(error as Error).stack} at ${packet}`];
    }
    const owners = Object.keys(peer.owners);
    if (owners.length > MAX_OWNERS) return [`${owners.length} owners`];
    if (owners.some((id) => !/^c\d+$|^c1$|^b1$|^x+$/.test(id))) return [`owners ${owners.join(" ")}`];
    const held = peer.queue.length + peer.waiting.length + peer.ready.length + peer.busy.length;
    if (held > peer.most) return [`${held} branches held`];
  }
  return [
    ...(peer.drops.some((count) => count > 0) ? [] : ["nothing was counted as malformed"]),
    ...stillWorks(bed, peer, sent, settle),
  ];
}

function stillWorks(bed: Bed, peer: Peer, sent: string[], settle: () => void): string[] {
  for (const id of Object.keys(peer.owners)) delete peer.owners[id];
  sent.length = 0;
  bed.receive(peer, '[0,"good","g1","b1",1,[["echo@t"]],[7]]');
  settle();
  return sent.some((packet) => packet.startsWith('[2,"n1","b1","g1"') && packet.endsWith("\n7"))
    ? []
    : [`a call gave ${sent.join(" ")}`];
}

/** Text with many openers, on the header's line or on another; what a node's parser was made to read of it. */
function deepest(bed: Bed, openers: number, nested: boolean): number {
  const { peer, settle } = node(bed);
  const text = nested ? "[".repeat(openers) + "]".repeat(openers) : `[${Array(openers).fill("[]").join(",")}]`;
  const packets = [
    text,
    `[0,"c1","x","b1",1,[["echo@t"]],${text}]`,
    `[1,"c1","x","b1",1,0,0,0,1]\n${text}\n7`,
    `[1,"c1","x","b1",1,0,0,0,1]\n[["echo@t"]]\n${text}`,
    `[3,"c1","x","b1",0,1,${text}]`,
    `[9,"c1","x","b1",1,2]\n${text}`,
  ];
  const { parse } = JSON;
  let depth = 0;
  JSON.parse = (json: string) => ((depth = Math.max(depth, depthOf(json))), parse(json));
  try {
    for (const packet of packets) {
      bed.receive(peer, packet);
      settle();
    }
  } finally {
    JSON.parse = parse;
  }
  return depth;
}

function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const c of text) {
    if (c === "[" || c === "{") most = Math.max(most, ++depth);
    else if (c === "]" || c === "}") depth--;
  }
  return most;
}

/** Two levels a value's level, a list and a tag around it, and what 64 openers may nest: far below the 180 that a node bears. */
const BORNE = Math.max(64, VALUE_DEPTH * 2 + 2) + 4;
const COUNTS = [65, 100, 500, 2_000, 5_000];

test(`no header and no line harms a node, and it works on (${PACKETS} packets, seed ${seed})`, async () => {
  expect(faultsOfHandlers(await load([]), seed)).toEqual([]);
});

test.each<Mutant>([
  {
    bug: "any text is an id",
    file: "shared/engine/cold/guard.ts",
    find: "return isName(id) && isName(boot) && !!id && !NO_ID.test(id as string) && !(NONE as any)[id as string];",
    put: "return true;",
  },
  {
    bug: "owners are remembered without a bound",
    file: "shared/engine/cold/owners.ts",
    find: "if (ids.length < MAX_OWNERS || peer.largest > NODE_PACKET_BYTES) return true;",
    put: "if (ids) return true;",
  },
  {
    bug: "a call that ends with its boots is taken for one",
    file: "shared/engine/cold/owners.ts",
    find: 'if (!rest) throw fault("TypeError", "no call");',
    put: "",
  },
  {
    bug: "a step without a task is looked for in flash",
    file: "shared/engine/cold/rare.ts",
    find: 'if (typeof task !== "string") throw fault("TypeError", "a step without a task");',
    put: "",
  },
])("it is found where $bug", async (mutant) => {
  expect(faultsOfHandlers(await load([mutant]), 1)).not.toEqual([]);
});

test("of 65 to 5,000 openers on any line a node's parser sees only what it bears", async () => {
  const sound = await load([]);
  const off = await load([
    {
      bug: "nesting is not looked at",
      file: "shared/protocol/cold/nesting.ts",
      find: "if (depthOf(text, most) > most) throw",
      put: "if (most < 0) throw",
    },
  ]);
  for (const openers of COUNTS) {
    expect(deepest(sound, openers, true)).toBeLessThanOrEqual(BORNE);
    expect(deepest(sound, openers, false)).toBeLessThanOrEqual(BORNE);
    if (openers > BORNE) expect(deepest(off, openers, true)).toBeGreaterThan(BORNE);
  }
  expect(NODE_PACKET_BYTES).toBeLessThan(5_000); // and one of 5,000 never comes so far: the session drops what is longer
});
