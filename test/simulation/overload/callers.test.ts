/** What a call begins with is the same in each call of an owner, so it is looked at once: what it may not let through. */
import { expect, test } from "vitest";
import "../../../host-client/exact.ts";
import { forgetOwner } from "../../../shared/engine/cold/owners.ts";
import { NO_CALL } from "../../../shared/engine/peer.ts";
import { receive } from "../../../shared/engine/receive.ts";
import { HARMFUL } from "../../../shared/protocol/drops.ts";
import { startLoneNode, type LoneNode } from "../../support/lone-node.ts";

const startNode = () => startLoneNode({ "add@m": [(a: any, b: any) => a + b, 2, 2] }, 1);
/** Headers of the packets that it sent. */
const headersOf = ({ sent }: LoneNode) => sent.map(([, packet]) => JSON.parse(packet.split("\n")[0]));

const callOf = (from: string, lease: number, args = "[1,2]", boots = '"x","b"') =>
  `[0,"${from}",${boots},${lease},[["add@m"]],${args}]`;
/** Receivers and lines of what a node sends for packets. */
function answers(node: LoneNode, ...packets: string[]): string[] {
  const before = node.sent.length;
  for (const packet of packets) {
    receive(node.peer, packet);
    node.world.run(() => false, 10);
  }
  return node.sent.slice(before).map(([to, packet]) => `${to} ${packet.split("\n")[1]}`);
}

test("calls of one owner, of two in turns, and with blanks between are all taken", () => {
  const node = startNode();
  expect(answers(node, callOf("c1", 1), callOf("c1", 2, "[3,4]"))).toEqual(["c1 3", "c1 7"]);
  expect(node.peer.callHead).toBe('[0,"c1","x","b",');
  expect(answers(node, callOf("c2", 1), callOf("c1", 3), callOf("c2", 2))).toEqual(["c2 3", "c1 3", "c2 3"]);
  expect(answers(node, '[0, "c1" ,"x", "b" , 4, [["add@m"]], [5,5]]')).toEqual(["c1 10"]);
});

test("a call that comes again is not run again, whether its owner is the last one or not", () => {
  const node = startNode();
  answers(node, callOf("c1", 1), callOf("c1", 2));
  const again = answers(node, callOf("c1", 2), callOf("c2", 1), callOf("c1", 1));
  expect(again).toEqual(["c1 3", "c2 3", "c1 3"]);
  expect(headersOf(node).map((header) => header[4])).toEqual([1, 2, 2, 1, 1]); // the packets of before, not new ones
});

test("a later call with an exponent that would block a node is refused, as a first one is", () => {
  const node = startNode();
  const harmful = (lease: number) => callOf("c1", lease, "[1e2000000000,1]");
  expect(answers(node, harmful(1), callOf("c1", 1), harmful(2), callOf("c1", "1E99999" as never))).toEqual(["c1 3"]);
  expect(node.peer.drops).toEqual([0, 3, 0, 0, 0, 0, 0]);
  expect(answers(node, callOf("c1", 2))).toEqual(["c1 3"]);
});

test("a later call that is too long to be parsed unseen is refused", () => {
  const node = startNode();
  expect(answers(node, callOf("c1", 1), callOf("c1", 2, "[" + "[".repeat(90) + "]".repeat(90) + ",1]"))).toEqual([
    "c1 3",
  ]);
  expect(node.peer.drops[HARMFUL]).toBe(1);
});

test("an owner that came back with a new boot, or was forgotten, is met anew", () => {
  const node = startNode();
  answers(node, callOf("c1", 7));
  expect(answers(node, callOf("c1", 1, "[1,1]", '"y","b"'))).toEqual(["c1 2"]);
  expect(headersOf(node).at(-1)[3]).toBe("y");
  forgetOwner(node.peer, node.peer.owners.c1);
  expect(node.peer.callHead).toBe(NO_CALL);
  expect(answers(node, callOf("c1", 1, "[2,2]", '"y","b"'))).toEqual(["c1 4"]);
  expect(node.peer.owners.c1.queued).toBe(0);
});

test("a call for a former boot of this node is dropped, and remembered by nobody", () => {
  const node = startNode();
  expect(answers(node, callOf("c1", 1, "[1,2]", '"x","former"'))).toEqual([]);
  expect(node.peer.callHead).toBe(NO_CALL);
  expect(answers(node, callOf("c1", 1))).toEqual(["c1 3"]);
});
