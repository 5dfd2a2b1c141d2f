import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packetText } from "../../../host-client/packet-text.ts";

/** What a node whose strings are bytes prints: every byte beyond ASCII as an escape. */
function asNodePrints(value: unknown): string {
  const bytes = Buffer.from(JSON.stringify(value), "utf8").toString("latin1");
  return bytes.replace(/[\x7f-\xff]/g, (c) => `\\u00${c.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
}

describe("a packet from a node whose strings are bytes", () => {
  it("is text again, whatever Unicode it holds", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, (value) => {
        const packet = Buffer.from(`[2,"n"]\n${asNodePrints(value)}`, "latin1");
        expect(JSON.parse(packetText(packet, true).split("\n")[1])).toBe(value);
      }),
    );
  });

  it("may hold the same text as raw bytes, as a middleman passes it on", () => {
    expect(packetText(Buffer.from('"é 日"', "utf8"), true)).toBe('"é 日"');
  });

  it("keeps escapes that are none of bytes", () => {
    expect(JSON.parse(packetText(Buffer.from('"\\\\u00e9 \\n \\u0001"'), true))).toBe("\\u00e9 \n \u0001");
  });

  it("whose bytes are no UTF-8 is taken for Latin-1", () => {
    expect(JSON.parse(packetText(Buffer.from('"\\u00FF\\u00FE"'), true))).toBe("\u00ff\u00fe");
  });
});

it("a packet from a machine that knows letters is plain UTF-8", () => {
  expect(packetText(Buffer.from('"\\u00c3"', "utf8"), false)).toBe('"\\u00c3"');
});
