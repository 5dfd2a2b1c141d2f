/** Text is looked at before Espruino's JSON parser sees it: here as a node does it, which is not exact and has a bounded memory. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decodeArgs } from "../../../shared/protocol/codec.ts";
import { harmless } from "../../../shared/protocol/cold/nesting.ts";
import { platform } from "../../../shared/protocol/platform.ts";

const before = { ...platform };
beforeEach(() => void Object.assign(platform, { exact: false, room: null }));
afterEach(() => void Object.assign(platform, before));

const LONG = "x".repeat(64);

describe("what would harm Espruino's parser", () => {
  it.each([
    ["the token of a raw string", "[1,\xd1=]"],
    ["the token of a long raw string", "]\xd2\xff\xff"],
    ["such a token behind an escaped quote", '["a\\"b",\xd1=]'],
    ["such a token behind a string that ends with a backslash", '["a\\\\",\xd1=,"b"]'],
    ["an exponent of four digits", '["x",1e2000]'],
    ["strings that JSON has not", "[~'\\xd1',\"]'\xd1=']"],
    ["a key that sets a prototype, which Espruino searches as if it were an object", '[{"__proto__" : "aaaa"}]'],
    ["such a key with letters escaped", '[{"\\u005f_pr\\u006Fto__":"aaaa"}]'],
    ["such a key with letters behind a backslash", '[{"\\_\\_proto__":"aaaa"}]'],
    ["such a key with letters in octal, behind a backslash of its own", '["\\\\\\137"]'],
    ["a long string in the place of a colon", `{"a" "${LONG}":1}`],
    ["a long string in the place of a comma", `[1,2,"a" "${LONG}"]`],
    ["a long string that follows another without a sign", `["${LONG}""${LONG}"]`],
    ["a long string behind a number", `12 "${LONG}"`],
    ["a long string behind a list", `{"a":[]\n"${LONG}":1}`],
    ["a long string of which each part is short", `[1 "${(LONG.slice(20) + '\\"').repeat(3)}"]`],
    ["a long string within signs that JSON has not", `[1,'a"b' '${LONG.slice(9)}"${LONG}']`],
    ["a comment", '[~ /*"*/ 1e2000 /*"*/]'],
  ])("%s is refused", (_what, text) => {
    expect(() => harmless(text)).toThrow(expect.objectContaining({ name: "RangeError" }));
  });

  it("is as harmless as any other text within strings", () => {
    for (const text of [
      "[1,2]",
      '"\xd1\x81\xd0\xa2"',
      "",
      '"~"',
      '["\xd2\x9aa","\xd2"]',
      '["\\"\xd1","1e2000","\'"]',
      '"never ends \xd1',
    ])
      expect(harmless(text)).toBe(text);
  });

  it.each([
    ["as a value", '["__proto__","a"]'],
    ["in a longer key", '[{"a__proto__":1,"~__proto__":2}]'],
    ["in JSON within a string", JSON.stringify(['{"__proto__":1}', "\\u0050 \\x41"])],
    [
      "long strings where they may be",
      JSON.stringify({ [LONG]: LONG, a: [LONG, "", [LONG], { b: "," + LONG }, LONG + "':"] }, null, 2),
    ],
    ["a long string alone, and a long list", `"${LONG}",${"1,".repeat(90)}"${LONG}"`],
    ["a short string in the place of a comma, which harms nobody", `[1 "x"]`],
    ["escapes of what is no letter of ASCII", '["\\u0001\\u00e9\\u2028\\n\\"\\\\u0050"]'],
  ])("what looks like it is taken: %s", (_where, text) => {
    expect(harmless(text)).toBe(text);
  });

  it("means nothing on a host, whose letters are no bytes", () => {
    platform.exact = true;
    expect(decodeArgs('"\xd2","\xd1"')).toEqual(["\xd2", "\xd1"]);
  });
});

describe("text that is parsed takes no more memory than there is", () => {
  const withRoom = (room: number) => void (platform.room = () => room);

  it("a text of no more bytes than there are variables is taken unseen", () => {
    withRoom(400);
    expect(() => harmless("[" + "[],".repeat(120) + "1]")).not.toThrow();
  });

  it.each([
    ["empty lists", "[" + "[],".repeat(700) + "1]"],
    ["empty strings", "[" + '"",'.repeat(700) + "1]"],
    ["numbers", "[" + "0,".repeat(1_600) + "1]"],
    ["long numbers", "[" + "12345,".repeat(800) + "1]"],
    ["lists in lists", "[" + "[[[[]]]],".repeat(200) + "1]"],
    ["one long string", `"${"x".repeat(20_000)}"`],
  ])("%s beyond it are refused, with both numbers", (_what, text) => {
    withRoom(1_200);
    expect(() => harmless(text)).toThrow(/^\d+ bytes of JSON need more than the 1200 variables that are left$/);
  });

  it("a long string of few items is taken where its characters fit, ten to a variable", () => {
    withRoom(600);
    expect(() => harmless(`["${"x".repeat(3_500)}",1,2,3]`)).not.toThrow();
    expect(() => harmless("[" + "7,".repeat(800) + "1]")).not.toThrow();
  });

  it("short text is not worth a look", () => {
    platform.room = () => expect.fail("looked at");
    expect(harmless("[1,2,3]")).toBe("[1,2,3]");
  });

  it("where nothing is left even less is taken, and the number is no negative one", () => {
    withRoom(-50);
    expect(() => harmless("[" + "0,".repeat(300) + "1]")).toThrow("the 0 variables");
  });
});
