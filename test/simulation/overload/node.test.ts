/** One node under more work than it can hold: what it cannot take goes back, with numbers, and it lives. */
import { expect, test } from "vitest";
import "../../../host-client/exact.ts";
import { setShort } from "../../../shared/engine/cold/room.ts";
import type { TaskEntry } from "../../../shared/engine/peer.ts";
import { receive } from "../../../shared/engine/receive.ts";
import { sight } from "../../../shared/engine/submit.ts";
import { MAX_OWNERS, MAX_PARTNERS } from "../../../shared/protocol/limits.ts";
import { startLoneNode, type LoneNode } from "../../support/lone-node.ts";

const tasks: { [name: string]: TaskEntry } = {
  "add@m": [(a: any, b: any) => a + b, 2, 2],
  "wait@m": [() => ({ then() {} }), 0, 9],
};

const startNode = () => startLoneNode(tasks, 4);
const grant = (from: string, lease: number, task: string, options = "") =>
  `[1,"${from}","b","b",${lease},0,0,0,1]\n[["${task}"${options}]]\n1,2`;
const run = ({ world }: LoneNode, ms: number) => world.run(() => false, ms);
const linesFor = ({ sent }: LoneNode, to: string) =>
  sent.filter(([id]) => id === to).map(([, packet]) => packet.split("\n")[1]);

test("an owner that sends more than there is room for has the rest back, unharmed", () => {
  const node = startNode();
  for (let i = 1; i <= 1_000; i++) receive(node.peer, grant("c1", i, "wait@m"));
  run(node, 1_000);
  const lines = linesFor(node, "c1");
  expect(new Set(lines)).toEqual(new Set(["<full"]));
  const held = node.peer.queue.length + node.peer.busy.length;
  expect(held + lines.length).toBe(1_000);
  expect(held).toBeLessThanOrEqual(node.peer.most);
});

test("an owner more than a node remembers has its work back, and takes nobody's place whose work is held", () => {
  const node = startNode();
  for (let i = 0; i < MAX_OWNERS; i++) receive(node.peer, grant(`c${i}`, 1, "wait@m"));
  receive(node.peer, grant("late", 1, "add@m"));
  run(node, 1_000);
  expect(linesFor(node, "late")).toEqual(["<full"]);
  expect(Object.keys(node.peer.owners)).toHaveLength(MAX_OWNERS);
  expect(node.peer.busy.length + node.peer.queue.length).toBe(MAX_OWNERS);
});

test("an owner for whom nothing is held makes room for the next", () => {
  const node = startNode();
  for (let i = 0; i < 100; i++) {
    receive(node.peer, grant(`c${i}`, 1, "add@m"));
    run(node, 10);
    expect(linesFor(node, `c${i}`)).toEqual(["3"]);
  }
  expect(Object.keys(node.peer.owners)).toHaveLength(MAX_OWNERS);
});

test("a node that is short of memory says so with numbers, and works again when it is not", () => {
  const node = startNode();
  setShort(node.peer, "312 of 5000 variables are free");
  receive(node.peer, grant("c1", 1, "add@m"));
  receive(node.peer, '[0,"c1","b","b",2,[["add@m"]],[1,2]]');
  run(node, 100);
  const refusal = "<short of memory: 312 of 5000 variables are free";
  expect(linesFor(node, "c1")).toEqual([refusal, refusal]);
  setShort(node.peer, "");
  receive(node.peer, grant("c1", 3, "add@m"));
  run(node, 100);
  expect(linesFor(node, "c1")[2]).toBe("3");
});

test("countdowns of years that are cancelled leave no timer behind", () => {
  const node = startNode();
  for (let i = 1; i <= 20; i++) receive(node.peer, grant("c1", i, "add@m", ',"",0,{"n":99999999999}'));
  run(node, 3_000);
  expect(node.peer.waiting).toHaveLength(20);
  receive(node.peer, '[3,"c1","b","b",0,1000]');
  run(node, 3_000);
  expect(node.peer.waiting).toEqual([]);
  expect(node.world.pending).toBe(1); // the look at its owners
});

test("presences that flap a thousand times a second cost one timer, and names without end no more than a few places", () => {
  const node = startNode();
  for (let i = 0; i < 1_000; i++) {
    sight(node.peer, { id: "n2", boot: "x", window: 16, state: i % 2 ? "gone" : "up" });
    sight(node.peer, { id: `f${i}`, boot: "x", window: 16, state: "up" });
  }
  expect(node.world.pending).toBeLessThan(5);
  expect(Object.keys(node.peer.partners).length).toBeLessThanOrEqual(MAX_PARTNERS);
});

test.each(["__proto__", "constructor", "toString", "#", "a/b", "", "+", "x".repeat(65)])(
  "a sender that calls itself %j is nobody: it changes nothing that others find",
  (id) => {
    const node = startNode();
    for (const packet of [`[0,${JSON.stringify(id)}]`, grant(id, 1, "add@m"), `[3,${JSON.stringify(id)},"b","b",0,9]`])
      receive(node.peer, packet);
    receive(node.peer, `[1,"c1","b","b",1,0,[[${JSON.stringify(id)},"b",16]],0,1]\n[["add@m"]]\n1,2`);
    sight(node.peer, { id, boot: "x", window: 16, state: "up" });
    run(node, 100);
    expect(Object.keys({})).toEqual([]);
    for (const key in {}) expect(key).toBe("nothing is inherited");
    expect(Object.keys(node.peer.owners)).toEqual(["c1"]);
    expect(node.peer.partners).toEqual({});
    expect(linesFor(node, "c1")).toEqual(["3"]);
  },
);
