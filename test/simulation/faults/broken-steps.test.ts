/** A call whose steps are none, among those of honest owners: it alone fails, and nobody waits for it. */
import { expect, test } from "vitest";
import { CALLS } from "../../../shared/canvas/steps.ts";
import { createPeer } from "../../../shared/engine/peer.ts";
import { receive } from "../../../shared/engine/receive.ts";
import { runTurn } from "../../../shared/engine/run.ts";
import { submit } from "../../../shared/engine/submit.ts";
import { NODE_WINDOW, SLICE_MS } from "../../../shared/protocol/limits.ts";

test.each(["5", "[]", "[5]", "null", '"x"'])(
  "steps %s between two owners' calls, each turn's slice over at once",
  (steps) => {
    let nowMs = 0;
    const due: (() => void)[] = [];
    const sent: string[] = [];
    const peer = createPeer(
      { id: "n1", boot: "b1", slots: 1, window: NODE_WINDOW, tasks: { "echo@t": [(value: unknown) => value, 0, 9] } },
      {
        now: () => (nowMs += SLICE_MS),
        send: (to, packet) => (sent.push(`${to} ${packet}`), true),
        wake: () => void due.push(() => runTurn(peer)),
        later: (callback, ms) => void (ms < SLICE_MS && due.push(callback)),
        load: (_task, done) => done(false),
        watch: () => {},
        tell: () => {},
      },
    );
    const call = (owner: string, lease: number, what: string) =>
      receive(peer, `[0,"${owner}","b","b1",${lease},${what},["${owner}${lease}"]]`);
    for (let lease = 1; lease <= 3; lease++) call("c1", lease, '[["echo@t"]]');
    call("c2", 1, steps);
    for (let lease = 2; lease <= 3; lease++) call("c2", lease, '[["echo@t"]]');
    for (let turns = 0; due.length && turns < 100; turns++) due.shift()!();
    for (const value of ["c11", "c12", "c13", "c22", "c23"]) expect(sent.join("\n")).toContain(`"${value}"`);
    expect(peer.queue).toEqual([]);
  },
);

test("a whole workflow that says of itself what only a member of a group is, is run as it stands", () => {
  const lines: string[] = [];
  const peer = createPeer(
    { id: "n1", boot: "b1", slots: 1, window: NODE_WINDOW, tasks: { "echo@t": [(value: unknown) => value, 0, 9] } },
    {
      now: () => 0,
      send: () => true,
      wake: () => {},
      later: () => {},
      load: (_task, done) => done(false),
      watch: () => {},
      tell: () => {},
    },
  );
  submit(peer, "w1", [[CALLS, "echo@t", ["1", "2"], { s: 1 }]], "", { done: (line) => lines.push(line) });
  for (let turns = 0; turns < 10; turns++) runTurn(peer);
  expect(lines).toEqual(["[1,2]"]);
});
