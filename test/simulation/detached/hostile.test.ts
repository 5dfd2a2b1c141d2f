/** Whatever stands in the records of detached workflows, a peer neither throws nor follows what it should not. */
import fc from "fast-check";
import { expect, test } from "vitest";
import "../../../host-client/exact.ts";
import { tend } from "../../../shared/detached/cold/tend.ts";
import { createWarden, hearDetached, parseHead, seeKeeper, topicsOf } from "../../../shared/detached/cold/warden.ts";
import { NODE_CHARGES } from "../../../shared/detached/warden.ts";
import { STRANGE } from "../../../shared/protocol/drops.ts";
import { createPeer } from "../../../shared/engine/peer.ts";

/** A warden whose machine does nothing but note what it is asked for. */
function bed() {
  const asked: string[] = [];
  const later: (() => void)[] = [];
  const peer = createPeer(
    { id: "n1", boot: "b1", slots: 1, window: 4 },
    {
      send: () => true,
      now: () => 0,
      wake: () => {},
      later: (callback) => void later.push(callback),
      load: (_task, done) => done(false),
      watch: () => {},
      tell: () => {},
    },
  );
  const ports = {
    retain: (topic: string) => (asked.push(topic), true),
    follow: (topic: string) => void asked.push(topic),
  };
  const warden = createWarden(peer, ports, NODE_CHARGES);
  const pass = (seconds: number) => {
    warden.passed = seconds;
    tend(warden);
    for (const callback of later.splice(0)) callback();
  };
  return { warden, peer, asked, pass };
}

const HEAD = { k: "n1", b: "b1", e: 1, x: 0, n: ["n1", "n2"], s: 60 };
const part = fc.constantFrom("n1", "h", "b", "r", "n2", "");
const headLike = fc
  .record({
    k: fc.anything(),
    b: fc.anything(),
    e: fc.anything(),
    x: fc.anything(),
    n: fc.anything(),
    s: fc.anything(),
  })
  .map((head) => JSON.stringify({ ...HEAD, ...head }));
const text = fc.oneof(
  fc.string(),
  fc.json(),
  headLike,
  fc.constant(JSON.stringify(HEAD)),
  fc.constant("[".repeat(4_000)),
  fc.constant('[["mix@sim"]]\n"a"'),
  fc.json().map((steps) => `${steps}\n1`),
  fc.constant('{"by":"n2","s":1}\n!["Error","x"]'),
  fc.constant(""),
);
const message = fc.tuple(fc.constantFrom("a", "b", "+", "__proto__", "x/y"), part, text, fc.nat(70));

test("no record makes a peer throw, or follow anything but records of workflows and presences of single peers", () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 30 }), (messages) => {
      const { warden, asked, pass } = bed();
      for (const [id, where, what, seconds] of messages) {
        hearDetached(warden, `${id}/${where}`, what);
        seeKeeper(warden, { id: "n2", boot: what, state: seconds % 2 ? "up" : "gone" });
        pass(seconds);
      }
      expect(Object.keys(warden.charges).length).toBeLessThanOrEqual(NODE_CHARGES);
      expect(asked.filter((topic) => !/^(d\/[^#]+\/[^/]*|p\/[^+#/]+)$/.test(topic))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test("a peer takes no more charges than it has room for; those without a head go by themselves", () => {
  const { warden, pass } = bed();
  for (let i = 0; i < 100; i++) hearDetached(warden, `w${i}/n1`, "1");
  expect(Object.keys(warden.charges)).toHaveLength(NODE_CHARGES);
  pass(10);
  expect(warden.charges).toEqual({});
  expect(topicsOf(warden)).toEqual([]);
});

test.each([
  ["a keeper that is a wildcard", { ...HEAD, k: "+" }],
  ["peers that are wildcards", { ...HEAD, n: ["n1", "#"] }],
  ["a peer with a level of its own", { ...HEAD, n: ["n1/x"] }],
  ["more peers than anybody follows", { ...HEAD, n: Array.from({ length: 9 }, (_, i) => `n${i}`) }],
  ["no time", { ...HEAD, s: 0 }],
  ["a count that is none", { ...HEAD, e: "2" + "x" }],
  ["a name without end", { ...HEAD, k: "n".repeat(41) }],
])("a head with %s is none", (_what, head) => {
  expect(parseHead(JSON.stringify(HEAD))).toEqual(HEAD);
  expect(parseHead(JSON.stringify(head))).toBe(null);
});

test("what is no head is counted, and nothing comes of it", () => {
  const { warden, peer } = bed();
  hearDetached(warden, "a/n1", "1");
  hearDetached(warden, "a/h", "{");
  hearDetached(warden, "a/h", "[".repeat(900));
  expect(peer.drops[STRANGE]).toBe(2);
  expect(warden.charges.$a.head).toBe(null);
});
