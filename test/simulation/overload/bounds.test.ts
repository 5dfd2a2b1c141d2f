/** What a node keeps of others is bounded, and of the shape that it is used in, whatever they say. */
import { expect, test } from "vitest";
import "../../../host-client/exact.ts";
import { receive } from "../../../shared/engine/receive.ts";
import { sight } from "../../../shared/engine/submit.ts";
import { MAX_LABELS, NODE_PACKET_BYTES, PEER_NAME_BYTES, REASON_BYTES } from "../../../shared/protocol/limits.ts";
import { startLoneNode, type LoneNode } from "../../support/lone-node.ts";

const PATIENCE_MS = 60_000;
/** What the node has sent to a peer: the first line behind each header. */
const linesTo = ({ sent }: LoneNode, peer: string) =>
  sent.filter(([to]) => to === peer).map(([, packet]) => packet.split("\n")[1]);
const run = ({ world }: LoneNode, ms: number) => world.run(() => false, ms);
const see = (node: LoneNode, about: object) =>
  sight(node.peer, { id: "w1", boot: "wb", window: 4, state: "up", ...about });
const grant = (node: LoneNode, steps: unknown, friends: unknown = 0) =>
  receive(node.peer, `[1,"c1","x","b",1,0,${JSON.stringify(friends)},0,1]\n${JSON.stringify(steps)}\n`);
const startNode = () => startLoneNode({ "one@m": [() => 1, 0, 9] }, 1);

test.each([
  ["a name that is too long", { name: "x".repeat(PEER_NAME_BYTES + 1) }],
  ["a name that is none", { name: { a: 1 } }],
  ["a label that is too long", { labels: ["x".repeat(PEER_NAME_BYTES + 1)] }],
  ["too many labels", { labels: Array(MAX_LABELS + 1).fill("a") }],
  ["labels that are a number", { labels: 5 }],
  ["labels that are no texts", { labels: [["a"]] }],
  ["a limit that is none", { limit: ["a".repeat(3_000)] }],
  ["connections that are no number", { conn: ["a".repeat(3_000)] }],
])("%s is not kept of a partner, which may still be given work", (_what, about) => {
  const node = startNode();
  see(node, about);
  expect(node.peer.partners.w1).toMatchObject({
    name: "w1",
    label: [],
    window: 4,
    limit: NODE_PACKET_BYTES,
    conn: 0,
    up: true,
  });
});

test("names and labels as long as they may be are kept", () => {
  const node = startNode();
  const labels = Array(MAX_LABELS).fill("l".repeat(PEER_NAME_BYTES));
  see(node, { name: "n".repeat(PEER_NAME_BYTES), labels, limit: 9_000, conn: 3 });
  expect(node.peer.partners.w1).toMatchObject({
    name: "n".repeat(PEER_NAME_BYTES),
    label: labels,
    limit: 9000,
    conn: 3,
  });
});

const one = ["one@m"];
test.each([
  ["a fan whose members are texts", [[0, ["ab", "cd"]]]],
  ["a fan whose members are a text", [[0, "abc"]]],
  ["a fan whose members hold a text", [[0, [["ab"]]]]],
  ["a fan with a member of no steps", [[0, [[]]]]],
  ["a fan of calls whose arguments are a text", [[4, "one@m", "12"]]],
  ["a fan of calls whose arguments are numbers", [[4, "one@m", [1, 2]]]],
  ["a fan of starmaps that only says how many", [[3, "one@m", { length: 3 }]]],
  ["a fan within a fan whose members are texts", [[0, [[[0, ["ab"]]]]]]],
  ["links that are a text", [["one@m", "", 0, { L: "ab" }]]],
  ["links that hold a text", [["one@m", "", 0, { L: ["ab"] }]]],
])("%s ends in an error, and no tick of its owner throws", (_what, steps) => {
  const node = startNode();
  grant(node, steps, [["w1", "wb", 4]]);
  run(node, PATIENCE_MS);
  expect(linesTo(node, "c1").filter((line) => line?.startsWith('!["TypeError"'))).toHaveLength(1);
  const { queue, joins, sources, ready, owners } = node.peer;
  expect([queue, joins, sources, ready].map((list) => list.length)).toEqual([0, 0, 0, 0]);
  expect(Object.values(owners).filter((owner) => owner.queued > 0)).toEqual([]);
});

test("error links that are a text change nothing of the error", () => {
  const node = startLoneNode({ "fail@m": [() => { throw new Error("broken"); }, 0, 9] }, 1); // prettier-ignore
  grant(node, [["fail@m", "", 0, { E: "ab" }]]);
  run(node, 100);
  expect(linesTo(node, "c1")).toEqual([expect.stringContaining('!["Error","broken"')]);
});

/** The leases of the last grant to a peer, where the node has lent members to it. */
function lent(node: LoneNode): number {
  run(node, 1);
  const grants = node.sent.filter(([to]) => to === "w1").map(([, packet]) => JSON.parse(packet.split("\n")[0]));
  return grants.at(-1)[4];
}

test.each([
  ["a declaration that is no JSON", "<+{"],
  ["a declaration that is no object", "<+5"],
  ["a reason of several kilobytes", `<${"r".repeat(3_000)}`],
])("work that comes back with %s is neither lost nor lent there again", (_what, line) => {
  const node = startNode();
  grant(node, [[0, [[one], [one]]]], [["w1", "wb", 4]]);
  const lease = lent(node);
  receive(node.peer, `[2,"w1","wb","b",1,4,${lease}]\n${line}`);
  run(node, PATIENCE_MS);
  expect(linesTo(node, "c1")).toEqual(["[1,1]"]);
  expect(
    node.sent.filter(([to, packet]) => to === "w1" && (packet.startsWith("[0,") || packet.startsWith("[1,"))),
  ).toHaveLength(1);
});

test("of the reason with which work comes back so much is kept as people read", () => {
  const node = startNode();
  grant(node, [[0, [[["one@m", "", 0, { w: "w1" }]]]]], [["w1", "wb", 4]]);
  receive(node.peer, `[2,"w1","wb","b",1,4,${lent(node)}]\n<${"r".repeat(3_000)}`);
  run(node, PATIENCE_MS);
  const [line] = linesTo(node, "c1").filter((text) => text?.startsWith("!"));
  expect(line).toContain("r".repeat(REASON_BYTES));
  expect(line).not.toContain("r".repeat(REASON_BYTES + 1));
});

test("a grant with priorities and without steps takes nobody's place in the queue", () => {
  const node = startNode();
  const call = (from: string, lease: number) => `[1,"${from}","x","b",${lease},0,0,0,1]\n[["one@m"]]\n`;
  receive(node.peer, call("c1", 1));
  receive(node.peer, `[1,"c2","x","b",1,0,1,0,1]\n[]\n`);
  receive(node.peer, call("c3", 1));
  run(node, 100);
  expect([linesTo(node, "c1"), linesTo(node, "c3")]).toEqual([["1"], ["1"]]);
});
