/** A peer whose memory is bounded: what would not fit is refused before it is taken apart, with numbers, and it goes on. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createPeer, type Peer } from "../../../shared/engine/peer.ts";
import { receive } from "../../../shared/engine/receive.ts";
import { runTurn } from "../../../shared/engine/run.ts";
import { World } from "../../../host-client/testing/world.ts";
import { NO_MEMORY } from "../../../shared/protocol/drops.ts";
import { NODE_WINDOW } from "../../../shared/protocol/limits.ts";
import { platform } from "../../../shared/protocol/platform.ts";

let room = 0;
let looks = 0;
const before = { ...platform };
beforeEach(() => {
  looks = 0;
  platform.room = () => (looks++, room);
});
afterEach(() => void Object.assign(platform, before));

interface Node {
  world: World;
  peer: Peer;
  sent: string[];
  told: any[];
}

function startNode(free: number): Node {
  room = free;
  const world = new World(1);
  const node: Node = { world, peer: undefined as unknown as Peer, sent: [], told: [] };
  const tasks: Peer["tasks"] = {
    "size@m": [(list: any) => list.length, 1, 1],
    "long@m": [(size: any) => "x".repeat(size), 1, 1],
  };
  node.peer = createPeer(
    { id: "n1", boot: "b", slots: 4, window: NODE_WINDOW, tasks },
    {
      send: (_to, packet) => !!node.sent.push(packet),
      now: () => world.now,
      wake: () => world.after(0, () => runTurn(node.peer)),
      later: (callback, ms) => world.after(ms, callback),
      load: (_task, done) => done(false),
      watch() {},
      tell: (event, about) => void node.told.push([event, about]),
    },
  );
  return node;
}

const run = ({ world }: Node, ms = 100) => world.run(() => false, ms);
const grant = (lease: number, task: string, args: string) =>
  `[1,"c1","b","b",${lease},0,0,0,1]\n[["${task}"]]\n${args}`;
const list = (items: number) => "[" + "[],".repeat(items) + "1]";

describe("a peer with a bounded memory", () => {
  it("gives a call back whose arguments are more than fits when its turn comes, and runs it when they fit", () => {
    const node = startNode(2_000);
    receive(node.peer, grant(1, "size@m", list(900)));
    run(node);
    expect(node.sent.at(-1)).toMatch(
      /\n<short of memory: 2\d\d\d bytes of JSON need more than the \d+ variables that are left$/,
    );
    room = 4_000;
    receive(node.peer, grant(2, "size@m", list(900)));
    run(node);
    expect(node.sent.at(-1)).toMatch(/\n901$/);
  });

  it("drops a packet whose lines alone are more than fits, and counts it", () => {
    const node = startNode(1_000);
    receive(node.peer, grant(1, "size@m", "1" + "\n".repeat(3_000)));
    expect(node.told).toMatchObject([["malformed", { error: expect.stringContaining("a packet of 30") }]]);
    expect(node.peer.drops[NO_MEMORY]).toBe(1);
    receive(node.peer, grant(2, "size@m", "[1,2]"));
    run(node);
    expect(node.sent.at(-1)).toMatch(/\n2$/);
  });

  it("ends a chord whose values are more than fits with an error that has numbers", () => {
    const node = startNode(3_000);
    const members = Array.from({ length: 10 }, () => `[["long@m","1000"]]`);
    receive(node.peer, `[1,"c1","b","b",1,0,0,0,1]\n[[0,[${members.join(",")}]],["size@m"]]\n`);
    room = 900;
    run(node, 5_000);
    expect(node.sent.at(-1)).toMatch(
      /\n!\["OutOfMemoryError","no memory for the values of a join, \d are still to come"/,
    );
    expect(node.peer.joins).toEqual([]);
  });

  it("keeps the short values of what has begun, also where little is left: the reserve is there for that", () => {
    const node = startNode(3_000);
    const members = Array.from({ length: 10 }, () => `[["long@m","3"]]`);
    receive(node.peer, `[1,"c1","b","b",1,0,0,0,1]\n[[0,[${members.join(",")}]],["size@m"]]\n`);
    room = -100;
    run(node, 5_000);
    expect(node.sent.at(-1)).toMatch(/\n10$/);
  });

  it("looks at its memory once in a while, not for every packet, and not at all for single short calls", () => {
    const node = startNode(2_000);
    for (let lease = 1; lease <= 40; lease++) {
      receive(node.peer, grant(lease, "size@m", "[1,2]"));
      run(node, 1);
    }
    expect(looks).toBe(2);
    for (let lease = 41; lease <= 80; lease++) receive(node.peer, `[0,"c1","b","b",${lease},[["size@m"]],[[1,2]]]`);
    expect(looks).toBe(2);
  });

  it("has no bound on a host", () => {
    platform.room = null;
    const node = startNode(0);
    receive(node.peer, grant(1, "size@m", list(2_000)));
    run(node);
    expect(node.sent.at(-1)).toMatch(/\n2001$/);
  });
});
