/** Secrets in commands: who reads them, what is told of a change on the way; the key that a worker on a PC holds. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HeldKey } from "../../../host-client/deploy/held-key.ts";
import { rotation } from "../../../host-client/deploy/rotate.ts";
import { sealedCommand, unsealed } from "../../../host-client/deploy/seal.ts";
import type { Command } from "../../../shared/protocol/manifest.ts";

const [FIRST, SECOND, THIRD] = ["01", "23", "45"].map((pair) => pair.repeat(32));
const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString("hex"));
const command = (more: Partial<Command> = {}): Command => ({ do: "provision", c: "broccoli", r: 7, ...more });

describe("a sealed command", () => {
  it("gives its text back to who has the key, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), key, (text, secret) => {
        expect(unsealed(sealedCommand(command(), text, secret), secret)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it("gives nothing to who has another key", () => {
    fc.assert(
      fc.property(key, key, (secret, other) => {
        fc.pre(secret !== other);
        expect(unsealed(sealedCommand(command(), "text", secret), other)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["what is to be done", { do: "key" }],
    ["the cluster", { c: "attic" }],
    ["the revision", { r: 8 }],
    ["the node", { t: "246f28aabbcc" }],
    ["the text", { x: Buffer.from("other").toString("base64") }],
    ["the signature", { g: "" }],
    ["no text at all", { x: undefined }],
  ] satisfies [string, Partial<Command>][])("gives nothing where %s was changed on the way", (_what, change) => {
    expect(unsealed({ ...sealedCommand(command(), "text", FIRST), ...change }, FIRST)).toBeUndefined();
  });

  it("looks different at each revision and for each node, and never shows its text", () => {
    const text = "attic-password ".repeat(5);
    const seals = [command(), command({ r: 8 }), command({ t: "a" }), command({ c: "d" })].map(
      (one) => sealedCommand(one, text, FIRST).x!,
    );
    expect(new Set(seals).size).toBe(4);
    for (const seal of seals) expect(Buffer.from(seal, "base64").toString("latin1")).not.toContain("attic");
    // no part of the stream comes twice: equal texts under it would show
    const blocks = seals[0].match(/.{16}/g)!;
    expect(new Set(blocks).size).toBe(blocks.length);
  });
});

describe("the key that a worker holds", () => {
  const toSecond = rotation("broccoli", 10, { from: FIRST, to: SECOND });
  const toThird = rotation("broccoli", 20, { from: SECOND, to: THIRD });
  const held = (start: string | undefined = FIRST) => new HeldKey("broccoli", start);

  it("goes from one to the next, in turn, also for one that missed them all", () => {
    const late = held();
    expect(late.take([toSecond, toThird])).toBe(true);
    expect(late).toMatchObject({ key: THIRD, revision: 20 });
    const there = held();
    expect([there.take([toSecond]), there.take([toSecond, toThird]), there.take([toSecond, toThird])]).toEqual([
      true,
      true,
      false,
    ]);
    expect(there.key).toBe(THIRD);
  });

  it("that begins with a later one takes what follows it", () => {
    const later = held(SECOND);
    expect(later.take([toSecond, toThird])).toBe(true);
    expect(later.key).toBe(THIRD);
  });

  it.each([
    ["of another cluster", [rotation("attic", 30, { from: FIRST, to: THIRD })]],
    ["that a stranger signed", [rotation("broccoli", 30, { from: THIRD, to: THIRD })]],
    ["in the wrong order", [toThird]],
    ["to what is no key", [sealedCommand({ do: "key", c: "broccoli", r: 30 }, "short", FIRST)]],
    ["that is another command", [sealedCommand({ do: "provision", c: "broccoli", r: 30 }, THIRD, FIRST)]],
    ["without a revision", [{ ...toSecond, r: undefined }]],
    ["that is none", [null, 5, "key", [], {}]],
  ])("does not change by a rotation %s", (_what, list) => {
    const key = held();
    expect(key.take(list)).toBe(false);
    expect(key).toMatchObject({ key: FIRST, revision: 0 });
  });

  it("does not go back by a rotation that is played again", () => {
    const back = rotation("broccoli", 15, { from: SECOND, to: FIRST });
    const key = held();
    key.take([toSecond, toThird]);
    expect(key.take([back, toSecond])).toBe(false);
    expect(key.key).toBe(THIRD);
  });

  it("is none for one that was started without, whatever comes", () => {
    const open = new HeldKey("broccoli", undefined);
    expect(open.take([toSecond, rotation("broccoli", 40, { from: "", to: THIRD })])).toBe(false);
    expect(open.key).toBeUndefined();
  });
});
